import { execFileSync } from 'node:child_process';
import { chownSync, mkdirSync, rmSync, statSync } from 'node:fs';

/** A disk of a few megabytes, in memory. */
export interface SmallDisk {
  readonly path: string;
  remove(): void;
}

/**
 * Mounts a small disk beside a folder, for whoever owns that folder.
 * @returns why not, where this machine does not let us: mounting is root's to do
 */
export function smallDisk(beside: string, megabytes: number): SmallDisk | string {
  if (process.getuid?.() !== 0) return 'only root may mount a small disk';
  const path = `${beside}-small`;
  const { uid, gid } = statSync(beside);
  mkdirSync(path);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', path], { stdio: 'pipe' });
  } catch {
    rmSync(path, { recursive: true });
    return 'this container may not mount a small disk';
  }
  chownSync(path, uid, gid);
  return {
    path,
    remove() {
      execFileSync('umount', ['--lazy', path]);
      rmSync(path, { recursive: true });
    },
  };
}
