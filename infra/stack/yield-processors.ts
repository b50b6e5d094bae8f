import { writeFileSync } from 'node:fs';
import { constants, setPriority } from 'node:os';

/**
 * Lets a process run where the others leave room: whoever acts comes first, and workflows follow. Threads keep what they have;
 * those that start later have it from their starter, so it is to be called early.
 * @param pid its own process without
 */
export function yieldProcessors(pid = process.pid): void {
  try {
    setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // It has ended already, or the system does not let us: then all compete alike.
  }
}

/** The same for a process that leads a session: Linux may share out the processors by session first (sched(7), autogroup). */
export function yieldProcessorsOfSession(pid: number): void {
  yieldProcessors(pid);
  try {
    writeFileSync(`/proc/${pid}/autogroup`, String(constants.priority.PRIORITY_BELOW_NORMAL));
  } catch {
    // Not Linux, or it does not group by session.
  }
}
