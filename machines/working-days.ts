import { DomainError } from './errors.ts';
import type { Calendar, Day, Instant } from './facts.ts';

/** Offsets from UTC in hours; Indonesia has no daylight saving, so a zone is a constant (Keppres 41/1987). */
const OFFSET: Record<Calendar['zone'], number> = { 'Asia/Jakarta': 7, 'Asia/Makassar': 8, 'Asia/Jayapura': 9 };
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The calendar day of an instant, where the agency is. */
export const dayOf = (at: Instant, { zone }: Pick<Calendar, 'zone'>): Day =>
  new Date(Date.parse(at) + OFFSET[zone] * HOUR).toISOString().slice(0, 10);

/** @throws {DomainError} `calendar-unknown` for a day of a year that the calendar has no table of */
export const isWorkingDay = (day: Day, calendar: Calendar): boolean =>
  closesOn(Date.parse(day) / DAY, calendar) !== null;

/**
 * When a deadline of so many working days has passed: when the office closes on the last of them.
 * The day of the instant itself does not count.
 * @param workingDays a whole number, at least 1
 * @throws {DomainError} `calendar-unknown` where it would be counted into a year that the calendar has no table of
 */
export function dueAfter(at: Instant, workingDays: number, calendar: Calendar): Instant {
  const offset = OFFSET[calendar.zone] * HOUR;
  let day = Math.floor((Date.parse(at) + offset) / DAY);
  let closes = 0;
  for (let left = workingDays; left > 0; ) {
    day += 1;
    const minutes = closesOn(day, calendar);
    if (minutes === null) continue;
    closes = minutes;
    left -= 1;
  }
  return new Date(day * DAY + closes * MINUTE - offset).toISOString();
}

/** How many working days follow a day, up to another and with it. 0 where none does. @throws {DomainError} `calendar-unknown` */
export function workingDaysAfter(day: Day, to: Day, calendar: Calendar): number {
  let count = 0;
  for (let each = Date.parse(day) / DAY + 1; each <= Date.parse(to) / DAY; each += 1)
    if (closesOn(each, calendar) !== null) count += 1;
  return count;
}

/** The local midnight that ends a day; milliseconds since the epoch. */
export const endOfDay = (day: Day, { zone }: Pick<Calendar, 'zone'>): number =>
  Date.parse(day) + DAY - OFFSET[zone] * HOUR;

/**
 * When the office closes on a day, in minutes after midnight; null where it does not open.
 * @param day counted from 1970-01-01, a Thursday
 */
function closesOn(day: number, calendar: Calendar): number | null {
  const { years, holidays, fasting } = parsedOnce(calendar);
  const year = new Date(day * DAY).getUTCFullYear();
  if (!years.has(year)) throw new DomainError('calendar-unknown', { year, tables: calendar.tables });
  if (holidays.has(day)) return null;
  const { closes, closesInRamadan } = calendar.hours;
  const hours = fasting.some(({ from, to }) => from <= day && day <= to) ? closesInRamadan : closes;
  return hours[(day + 4) % 7] ?? null;
}

interface Parsed {
  readonly years: ReadonlySet<number>;
  readonly holidays: ReadonlySet<number>;
  readonly fasting: readonly { readonly from: number; readonly to: number }[];
}

/** A calendar is asked for each step of each assignment: its days are parsed once. */
const known = new WeakMap<Calendar, Parsed>();

function parsedOnce(calendar: Calendar): Parsed {
  const before = known.get(calendar);
  if (before) return before;
  const numbered = (day: Day): number => Date.parse(day) / DAY;
  const parsed: Parsed = {
    years: new Set(calendar.tables.map((table) => Number(table.split('@')[0]))),
    holidays: new Set(calendar.holidays.map(numbered)),
    fasting: calendar.ramadan.map(({ from, to }) => ({ from: numbered(from), to: numbered(to) })),
  };
  known.set(calendar, parsed);
  return parsed;
}
