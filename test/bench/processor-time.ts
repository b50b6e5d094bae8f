import { readdirSync, readFileSync } from 'node:fs';

/** What a process has used of the processors so far, in milliseconds; from the kernel. One other than ours: with its children. */
export function processorTime(pid: number): number {
  if (pid === process.pid) return processorTimeOfOurs();
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => statOf(Number(name)));
  const own = all.filter((stat) => stat.pid === pid || stat.parent === pid);
  return own.reduce((sum, stat) => sum + stat.used + (stat.pid === pid ? stat.usedByEnded : 0), 0);
}

interface Stat {
  readonly pid: number;
  readonly parent: number;
  readonly used: number;
  /** By children that have ended. */
  readonly usedByEnded: number;
}

const TICK_MS = 10;

function statOf(pid: number): Stat[] {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name, in brackets, can hold anything; what follows is numbers (proc_pid_stat(5), from field 3).
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const ticks = (field: number) => Number(fields[field - 3]) * TICK_MS;
    return [{ pid, parent: Number(fields[1]), used: ticks(14) + ticks(15), usedByEnded: ticks(16) + ticks(17) }];
  } catch {
    return []; // ended meanwhile
  }
}

function processorTimeOfOurs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
