import type { Calendar, Day, Instant } from './facts.ts';

/** Offsets from UTC in hours; Indonesia has no daylight saving, so a zone is a constant (Keppres 41/1987). */
const OFFSET: Record<Calendar['zone'], number> = { 'Asia/Jakarta': 7, 'Asia/Makassar': 8, 'Asia/Jayapura': 9 };
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** The calendar day of an instant, where the agency is. */
export const dayOf = (at: Instant, { zone }: Calendar): Day =>
  new Date(Date.parse(at) + OFFSET[zone] * HOUR).toISOString().slice(0, 10);

export const isWorkingDay = (day: Day, calendar: Calendar): boolean => worksOn(Date.parse(day) / DAY, calendar);

/**
 * When a deadline of so many working days has passed: the local midnight that ends the last of them.
 * The day of the instant itself does not count.
 * @param workingDays a whole number, at least 1
 */
export function dueAfter(at: Instant, workingDays: number, calendar: Calendar): Instant {
  const offset = OFFSET[calendar.zone] * HOUR;
  let day = Math.floor((Date.parse(at) + offset) / DAY);
  for (let left = workingDays; left > 0; ) {
    day += 1;
    if (worksOn(day, calendar)) left -= 1;
  }
  return new Date((day + 1) * DAY - offset).toISOString();
}

/** The local midnight that ends a day; milliseconds since the epoch. */
export const endOfDay = (day: Day, { zone }: Pick<Calendar, 'zone'>): number =>
  Date.parse(day) + DAY - OFFSET[zone] * HOUR;

/** @param day counted from 1970-01-01, a Thursday */
const worksOn = (day: number, { holidays }: Calendar): boolean =>
  (day + 4) % 7 !== 0 && (day + 4) % 7 !== 6 && !daysOf(holidays).has(day);

/** A calendar is asked for each step of each assignment: its days are parsed once. */
const parsed = new WeakMap<readonly Day[], ReadonlySet<number>>();

function daysOf(holidays: readonly Day[]): ReadonlySet<number> {
  const known = parsed.get(holidays);
  if (known) return known;
  const days = new Set(holidays.map((day) => Date.parse(day) / DAY));
  parsed.set(holidays, days);
  return days;
}
