import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { StackError } from './errors.ts';
import { identifyProcess, type ProcessIdentity } from './process-identity.ts';
import type { ServerName } from './servers.ts';
import { waitUntil } from './wait.ts';
import { yieldProcessorsOfSession } from './yield-processors.ts';

export interface Launch {
  name: ServerName;
  command: string;
  args: string[];
  logFile: string;
  stopSignal: NodeJS.Signals;
  env?: NodeJS.ProcessEnv;
  uid?: number;
  gid?: number;
  /** It takes what the others leave of the processors. */
  yields?: boolean;
}

export interface ServerProcess {
  readonly identity: ProcessIdentity;
  hasEnded(): boolean;
  /** What the process wrote since its start, the last part of it. */
  logTail(): string;
  signal(signal: NodeJS.Signals): void;
  /** Asks it to stop, and ends it when it does not within the limit. */
  stop(): Promise<void>;
  ended(): Promise<void>;
}

const stopLimitMs = 20_000;
const largestLog = 10 * 1024 * 1024;

/**
 * Each server leads a process group of its own: Ctrl-C in a terminal reaches the whole foreground group, and would stop
 * the servers under the feet of an application that is still finishing its work.
 */
export async function launchServer(launch: Launch): Promise<ServerProcess> {
  const { name, command, args, logFile, uid, gid } = launch;
  const { log, offset } = openLog(logFile);
  const child = spawn(command, args, {
    cwd: '/',
    detached: true,
    env: { ...baseEnvironment(), ...launch.env },
    stdio: ['ignore', log, log],
    ...(uid === undefined ? {} : { uid }),
    ...(gid === undefined ? {} : { gid }),
  });
  closeSync(log);
  if (child.pid === undefined) throw await launchFailure(name, command, child);
  if (launch.yields) yieldProcessorsOfSession(child.pid);
  // One that ended already has no identity any more, but a log that tells why.
  const identity = identifyProcess(child.pid) ?? { pid: child.pid, startedAt: 'ended', command };
  child.on('error', () => undefined); // a signal that could not be sent; the wait for its end tells

  const hasEnded = (): boolean => child.exitCode !== null || child.signalCode !== null;
  const ended = (): Promise<void> =>
    new Promise((resolve) => (hasEnded() ? resolve() : child.once('exit', () => resolve())));
  const signal = (wanted: NodeJS.Signals): void => {
    if (!hasEnded()) child.kill(wanted);
  };
  return {
    identity,
    hasEnded,
    ended,
    signal,
    logTail: () => readFileSync(logFile).subarray(offset).toString().trim().split('\n').slice(-8).join('\n'),
    stop: async () => {
      signal(launch.stopSignal);
      await waitUntil(hasEnded, { limitMs: stopLimitMs, everyMs: 10 }).catch(() => signal('SIGKILL'));
      await ended();
    },
  };
}

/** Little is passed on: PG*, TEMPORAL_* and the like in a developer's environment would change what our servers do. */
function baseEnvironment(): NodeJS.ProcessEnv {
  const { PATH, HOME, TMPDIR } = process.env;
  return { PATH, HOME, ...(TMPDIR ? { TMPDIR } : {}), LC_ALL: 'C', TZ: 'UTC' };
}

function openLog(path: string): { log: number; offset: number } {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size > largestLog) renameSync(path, `${path}.1`);
  return { log: openSync(path, 'a', 0o600), offset: size > largestLog ? 0 : size };
}

async function launchFailure(name: ServerName, command: string, child: ChildProcess): Promise<StackError> {
  const cause = await new Promise<Error>((resolve) => child.once('error', resolve));
  return new StackError('server-start-failed', `${name} could not be started (${command}): ${cause.message}`, {
    cause,
  });
}
