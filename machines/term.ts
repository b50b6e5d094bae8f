import type { Calendar, Instant, Period } from './facts.ts';
import type { TeamOpening } from './team/procedure/team-fact-data.ts';
import { dayOf, endOfDay } from './working-days.ts';

/** How long before its end an assignment or a team is told; milliseconds (interpretation: no text says how long). */
export const TERM_NOTICE = 30 * 86_400_000;

/** When an assignment's end is announced: a short one in its last third. Milliseconds since the epoch. */
export function noticeOfTerm({ from, to }: Period, calendar: Calendar): number {
  const end = endOfDay(to, calendar);
  return end - Math.min(TERM_NOTICE, (end - Date.parse(from)) / 3);
}

/** The local midnight that ends its last day; milliseconds since the epoch. */
export const lastInstant = ({ period, calendar }: TeamOpening): number => endOfDay(period.to, calendar);

/** So many calendar months later, at the same time; milliseconds since the epoch. */
export function monthsAfter(at: Instant, months: number): number {
  const date = new Date(at);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  return date.setUTCDate(Math.min(day, last));
}

/** The local midnight that ends the next of some months (1 is January) after the one that an instant falls in. */
export function endOfNextMonth(at: Instant, months: readonly number[], calendar: Calendar): number {
  const [year = 0, month = 0] = dayOf(at, calendar).split('-').map(Number);
  const next = Array.from({ length: 12 }, (_, index) => month + 1 + index).find((each) =>
    months.includes(((each - 1) % 12) + 1),
  );
  const last = new Date(Date.UTC(year, next ?? month, 0)).toISOString().slice(0, 10);
  return endOfDay(last, calendar);
}
