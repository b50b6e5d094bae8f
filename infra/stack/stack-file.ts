import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf } from './errors.ts';
import { hasSameStart, type ProcessIdentity } from './process-identity.ts';
import type { ServerName, StackAddresses } from './servers.ts';

/** What a stack tells about itself in DIR/stack.json: to the command line, and to the next start after a crash. */
export interface StackFile {
  readonly owner: ProcessIdentity;
  /** Null until all servers are ready. */
  readonly addresses: StackAddresses | null;
  readonly servers: Readonly<Partial<Record<ServerName, ProcessIdentity>>>;
}

export type RunningStackFile = StackFile & { readonly addresses: StackAddresses };

/** The stack that runs in this folder now; null when none does, or while it is still starting. */
export function readRunningStack(dir: string): RunningStackFile | null {
  const file = readStackFile(dir);
  if (file === null || file.addresses === null || !hasSameStart(file.owner)) return null;
  return { ...file, addresses: file.addresses };
}

export function readStackFile(dir: string): StackFile | null {
  try {
    return JSON.parse(readFileSync(pathIn(dir), 'utf8'));
  } catch (error) {
    // Not JSON: cut short by a power failure, which no server outlived either.
    if (codeOf(error) === 'ENOENT' || error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Whole or not at all, and for the owner's eyes only: an address may hold a password. */
export function writeStackFile(dir: string, file: StackFile): void {
  const draft = `${pathIn(dir)}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify(file, null, 2)}\n`, { mode: 0o600 });
  renameSync(draft, pathIn(dir));
}

export function removeStackFile(dir: string): void {
  rmSync(pathIn(dir), { force: true });
}

function pathIn(dir: string): string {
  return join(dir, 'stack.json');
}
