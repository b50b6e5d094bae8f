import { randomBytes } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type PostgresBinaries, postgresBinaries, postgresBinariesIn } from './binaries.ts';
import { StackError } from './errors.ts';
import { canReach, postgresUser, type UnixUser } from './postgres-user.ts';

export interface PostgresPlace {
  /** Holds the cluster (`data`) and the password file. */
  folder: string;
  binaries: PostgresBinaries;
  user: UnixUser | null;
}

/** Where PostgreSQL keeps its data: in DIR/postgres, or, when its user cannot get there, where that link leads. */
export async function preparePostgresPlace(dir: string, onProgress: (line: string) => void): Promise<PostgresPlace> {
  const folder = join(dir, 'postgres');
  const binaries = await postgresBinaries();
  if (isDanglingLink(folder)) rmSync(folder);
  const user = postgresUser(folder);
  if (user === null) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    checkOwned(folder);
    return { folder, binaries, user };
  }
  if (!existsSync(folder)) createFolder(dir, folder, user, onProgress);
  return { folder: realpathSync(folder), binaries: reachable(dir, binaries, user), user };
}

function createFolder(dir: string, folder: string, user: UnixUser, onProgress: (line: string) => void): void {
  // Our own folder may be passed through (not listed) by others; folders above it are not ours to open.
  if (!canReach(user, dir)) chmodSync(dir, statSync(dir).mode | 0o011);
  if (canReach(user, dir)) {
    mkdirSync(folder, { mode: 0o700 });
    chownSync(folder, user.uid, user.gid);
    return;
  }
  // A random name, not one made from DIR: who deletes DIR, and so the link, to start afresh, does start afresh.
  const elsewhere = join(sharedFolder(dir, user), `data-${randomBytes(6).toString('hex')}`);
  mkdirSync(elsewhere, { mode: 0o700 });
  chownSync(elsewhere, user.uid, user.gid);
  symlinkSync(elsewhere, folder);
  onProgress(`postgres: may not run as root, and user ${user.name} cannot reach ${dir}; its data is in ${elsewhere}`);
}

/** The npm package may lie in a closed folder too: then PostgreSQL runs from a copy, made once for each version. */
function reachable(dir: string, binaries: PostgresBinaries, user: UnixUser): PostgresBinaries {
  if (canReach(user, binaries.postgres)) return binaries;
  const { version } = JSON.parse(readFileSync(join(binaries.home, '../package.json'), 'utf8'));
  const parent = sharedFolder(dir, user);
  const home = join(parent, `postgresql-${version}`);
  if (!existsSync(home)) {
    const copy = mkdtempSync(join(parent, 'copy-'));
    cpSync(binaries.home, copy, { recursive: true, verbatimSymlinks: true, filter: (path) => !path.endsWith('.a') });
    openForReading(copy);
    try {
      renameSync(copy, home);
    } catch {
      rmSync(copy, { recursive: true }); // another stack was faster
    }
  }
  return postgresBinariesIn(home);
}

/** Under a strict umask npm leaves nothing that another user could read. */
function openForReading(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isSymbolicLink()) continue;
    const path = join(entry.parentPath, entry.name);
    const { mode } = statSync(path);
    chmodSync(path, mode | (entry.isDirectory() || mode & 0o100 ? 0o555 : 0o444));
  }
}

/** /var/lib outlives a restart of the machine; for a stack in a temporary folder such a folder will do. */
function sharedFolder(dir: string, user: UnixUser): string {
  const temporary = tmpdir();
  for (const parent of dir.startsWith(join(temporary, '/')) ? [temporary] : ['/var/lib', temporary]) {
    const folder = join(parent, 'penugasan');
    try {
      if (mkdirSync(folder, { recursive: true })) chmodSync(folder, 0o755);
      accessSync(folder, constants.W_OK);
    } catch {
      continue;
    }
    if (statSync(folder).uid === 0 && canReach(user, folder)) return folder;
  }
  const message = `PostgreSQL does not run as root, and no folder was found that user ${user.name} can reach. Start as another user, or set PENUGASAN_DATABASE_URL.`;
  throw new StackError('stack-folder-unusable', message);
}

function checkOwned(folder: string): void {
  const { uid } = statSync(folder);
  if (uid === process.getuid?.()) return;
  const message = `${folder} belongs to user id ${uid}, because the stack was first started by root. Start it as root again, or delete its folder to start afresh.`;
  throw new StackError('stack-folder-unusable', message);
}

function isDanglingLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true && !existsSync(path);
}
