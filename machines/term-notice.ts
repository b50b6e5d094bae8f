import type { Calendar, Period } from './facts.ts';
import { endOfDay } from './working-days.ts';

/** How long before its end an assignment or a team is told; milliseconds (interpretation: no text says how long). */
export const TERM_NOTICE = 30 * 86_400_000;

/** When an assignment's end is announced: a short one in its last third. Milliseconds since the epoch. */
export function noticeOfTerm({ from, to }: Period, calendar: Calendar): number {
  const end = endOfDay(to, calendar);
  return end - Math.min(TERM_NOTICE, (end - Date.parse(from)) / 3);
}
