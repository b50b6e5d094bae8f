import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf, StackError } from './errors.ts';
import type { PostgresPlace } from './postgres-place.ts';
import { WaitTimeoutError, waitUntil } from './wait.ts';

export const databaseUser = 'penugasan';
const sharedMemoryTable = '/proc/sysvipc/shm';

/** Makes the cluster on the first start. It gets its name only when it is whole: an interrupted initdb leaves nothing. */
export async function prepareCluster(place: PostgresPlace): Promise<{ data: string; password: string }> {
  const { folder, user } = place;
  const data = join(folder, 'data');
  const passwordFile = join(folder, 'password');
  if (!existsSync(join(data, 'PG_VERSION'))) {
    const unfinished = join(folder, 'data.unfinished');
    rmSync(unfinished, { recursive: true, force: true });
    rmSync(passwordFile, { force: true });
    writeFileSync(passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 });
    if (user) chownSync(passwordFile, user.uid, user.gid);
    await initdb(place, unfinished, passwordFile);
    renameSync(unfinished, data);
  }
  return { data, password: readFileSync(passwordFile, 'utf8').trim() };
}

/**
 * Clears what a SIGKILL left: PostgreSQL refuses to start while `postmaster.pid` names a living pid, be it a zombie in a
 * container without init or a pid given to somebody else since. The file may go only when no process is attached to the
 * shared memory it names, since a backend that outlives its postmaster may still write.
 */
export async function recoverCluster(data: string): Promise<void> {
  const pidFile = join(data, 'postmaster.pid');
  const left = readIfThere(pidFile);
  // Without this table nobody can tell: PostgreSQL's own check must do.
  if (left === null || !existsSync(sharedMemoryTable)) return;
  const sharedMemory = Number(left.split('\n')[6]?.trim().split(/\s+/)[1] ?? Number.NaN);
  try {
    await waitUntil(() => attachedProcesses(sharedMemory) === 0, { limitMs: 20_000, everyMs: 10 });
  } catch (cause) {
    if (!(cause instanceof WaitTimeoutError)) throw cause;
    const message = `another PostgreSQL (pid ${left.split('\n')[0]}) is using ${data}`;
    throw new StackError('server-start-failed', message, { cause });
  }
  rmSync(pidFile, { force: true });
}

/** Column nattch of the line with this id; 0 when the segment is gone. */
function attachedProcesses(sharedMemory: number): number {
  const lines = readFileSync(sharedMemoryTable, 'utf8').split('\n').slice(1);
  const columns = lines.map((line) => line.trim().split(/\s+/)).find(([, id]) => Number(id) === sharedMemory);
  return Number(columns?.[6] ?? 0);
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

async function initdb({ binaries, user }: PostgresPlace, data: string, passwordFile: string): Promise<void> {
  const args = [
    `--pgdata=${data}`,
    `--username=${databaseUser}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    // The built-in provider sorts the same on every machine, whatever locales that has.
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-instructions',
  ];
  const options = { cwd: '/', env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' } };
  const child = spawn(binaries.initdb, args, { ...options, ...(user ? { uid: user.uid, gid: user.gid } : {}) });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk;
    });
  }
  const outcome = await new Promise((resolve) => {
    child.on('error', (error) => resolve(error.message));
    child.on('close', (code, signal) => resolve(code ?? signal));
  });
  if (output.includes('could not look up effective user ID')) {
    const message = `PostgreSQL needs a user with a name, and user id ${process.getuid?.()} has none in /etc/passwd. Add one there, start as another user, or set PENUGASAN_DATABASE_URL.`;
    throw new StackError('server-start-failed', message);
  }
  if (outcome !== 0) throw new StackError('server-start-failed', `initdb failed (${outcome}):\n${output.trim()}`);
}
