import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A pid alone may be given to another process later; with its start time and command it names one process for good. */
export interface ProcessIdentity {
  readonly pid: number;
  readonly startedAt: string;
  readonly command: string;
}

/** Null when there is no such process, or only a zombie that nobody has reaped yet. */
export function identifyProcess(pid: number): ProcessIdentity | null {
  return process.platform === 'linux' ? fromProc(pid) : fromPs(pid);
}

export function isStillRunning(identity: ProcessIdentity): boolean {
  return hasSameStart(identity) && identifyProcess(identity.pid)?.command === identity.command;
}

/** Without the command: our own process may give itself another title. */
export function hasSameStart({ pid, startedAt }: ProcessIdentity): boolean {
  return identifyProcess(pid)?.startedAt === startedAt;
}

/** Signals that very process, or nobody. */
export function signalProcess(identity: ProcessIdentity, signal: NodeJS.Signals): void {
  if (!isStillRunning(identity)) return;
  try {
    process.kill(identity.pid, signal);
  } catch {
    // It ended in between, or belongs to another user; waiting for its end tells which.
  }
}

function fromProc(pid: number): ProcessIdentity | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // The command in parentheses may hold spaces and parentheses itself: fields are counted after the last one.
    const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (state === 'Z' || state === 'X') return null;
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')[0];
    return { pid, startedAt: fields[18] ?? '', command: command ?? '' };
  } catch {
    return null;
  }
}

function fromPs(pid: number): ProcessIdentity | null {
  const answer = spawnSync('ps', ['-o', 'stat=,lstart=,comm=', '-p', String(pid)], { encoding: 'utf8' });
  const [state, ...rest] = (answer.stdout ?? '').trim().split(/\s+/);
  if (!state || state.startsWith('Z')) return null;
  return { pid, startedAt: rest.slice(0, 5).join(' '), command: rest.slice(5).join(' ') };
}
