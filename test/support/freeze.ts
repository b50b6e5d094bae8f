import { readdirSync, readFileSync } from 'node:fs';

/** Stops a process and all that it started, as a hung machine would, while the work goes on; lets them go after it. */
export async function whileFrozen<T>(pid: number | null, work: () => Promise<T>): Promise<T> {
  if (pid === null) throw new Error('a server that is not ours cannot be frozen');
  const stopped = [pid, ...descendantsOf(pid)];
  for (const each of stopped) signal(each, 'SIGSTOP');
  try {
    return await work();
  } finally {
    for (const each of stopped) signal(each, 'SIGCONT');
  }
}

function descendantsOf(pid: number): number[] {
  const children = readdirSync('/proc')
    .map(Number)
    .filter((each) => Number.isInteger(each) && parentOf(each) === pid);
  return [...children, ...children.flatMap(descendantsOf)];
}

function parentOf(pid: number): number | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]); // after the name, which may hold anything
  } catch {
    return null; // gone meanwhile
  }
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // gone meanwhile
  }
}
