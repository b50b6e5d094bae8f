import type { Calendar, Day, Instant } from './facts.ts';

/** Offsets from UTC in hours; Indonesia has no daylight saving, so a zone is a constant (Keppres 41/1987). */
const OFFSET: Record<Calendar['zone'], number> = { 'Asia/Jakarta': 7, 'Asia/Makassar': 8, 'Asia/Jayapura': 9 };
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** The calendar day of an instant, where the agency is. */
export const dayOf = (at: Instant, { zone }: Calendar): Day =>
  new Date(Date.parse(at) + OFFSET[zone] * HOUR).toISOString().slice(0, 10);

export function isWorkingDay(day: Day, { holidays }: Calendar): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidays.includes(day);
}

/**
 * When a deadline of so many working days has passed: the local midnight that ends the last of them.
 * The day of the instant itself does not count.
 * @param workingDays a whole number, at least 1
 */
export function dueAfter(at: Instant, workingDays: number, calendar: Calendar): Instant {
  let day = Date.parse(`${dayOf(at, calendar)}T00:00:00Z`);
  for (let left = workingDays; left > 0; ) {
    day += DAY;
    if (isWorkingDay(new Date(day).toISOString().slice(0, 10), calendar)) left -= 1;
  }
  return new Date(day + DAY - OFFSET[calendar.zone] * HOUR).toISOString();
}
