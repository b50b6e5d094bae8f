import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf, StackError } from './errors.ts';
import { hasSameStart, identifyProcess, type ProcessIdentity } from './process-identity.ts';

export interface OwnerLock {
  readonly owner: ProcessIdentity;
  release(): void;
}

/** One stack at a time in a folder. A dead owner's lock is taken over; a living one's is an error that names it. */
export function takeOwnerLock(dir: string): OwnerLock {
  const path = join(dir, 'owner.lock');
  const owner = identifyProcess(process.pid);
  if (owner === null) throw new Error('a process can identify itself');
  while (!createWhole(path, JSON.stringify(owner))) {
    const holder = readHolder(path);
    if (holder === null) continue; // released in between
    if (hasSameStart(holder)) {
      const message = `a stack is already running in ${dir}, started by process ${holder.pid}. Stop that first, or use another folder.`;
      throw new StackError('stack-already-running', message);
    }
    takeAway(path, holder);
  }
  return { owner, release: () => rmSync(path, { force: true }) };
}

/** A link appears with its content, where a new file would be seen empty first. */
function createWhole(path: string, content: string): boolean {
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, content, { mode: 0o600 });
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Renaming lets only one of several newcomers take it; and if that was a newer lock already, it is put back. */
function takeAway(path: string, deadHolder: ProcessIdentity): void {
  const aside = `${path}.${process.pid}.old`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  const taken = readHolder(aside);
  if (taken?.pid === deadHolder.pid && taken.startedAt === deadHolder.startedAt) rmSync(aside);
  else renameSync(aside, path);
}

function readHolder(path: string): ProcessIdentity | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    if (error instanceof SyntaxError) return { pid: 0, startedAt: '', command: '' }; // half a file after a power cut
    throw error;
  }
}
