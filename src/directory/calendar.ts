import { type Kysely, sql } from 'kysely';
import { officeCalendar } from '../../machines/calendar/office-calendar.ts';
import type { WorkWeek } from '../../machines/calendar/office-hours.ts';
import { tablesAsOf } from '../../machines/calendar/tables.ts';
import type { Calendar, Day } from '../../machines/facts.ts';
import type { Database } from '../database/tables.ts';

/**
 * An agency's calendar as it stands today: the national tables decreed by now, and its own days and hours.
 * @param from the first day that it is to know; today without
 */
export async function calendarOf(db: Kysely<Database>, agency: string, from: Day | null = null): Promise<Calendar> {
  const { rows } = await sql<{ zone: Calendar['zone']; week: WorkWeek; today: Day; local: Day[] }>`
    select agency.zone, agency.work_days as week, (now() at time zone agency.zone)::date::text as today,
      array(select day::text from directory.holiday
        where agency = agency.id and day >= coalesce(${from}::date, (now() at time zone agency.zone)::date) order by day) as local
    from directory.agency where agency.id = ${agency}`.execute(db);
  const [row] = rows;
  if (!row) throw new Error(`the directory has no agency "${agency}"`);
  const { zone, week, today, local } = row;
  return officeCalendar({ zone, week, tables: tablesAsOf(today, Number((from ?? today).slice(0, 4))), local });
}

/** How long what is known of an agency's calendar may be used; milliseconds. */
const FRESH_MS = 10_000;

interface Known {
  readonly calendar: Promise<Calendar>;
  readonly until: number;
}

/** The same, asked of the directory now and then: every act needs it, and it seldom changes. */
export function calendars(db: Kysely<Database>): (agency: string) => Promise<Calendar> {
  const known = new Map<string, Known>();
  return (agency) => {
    const before = known.get(agency);
    if (before && before.until > performance.now()) return before.calendar;
    const calendar = calendarOf(db, agency);
    known.set(agency, { calendar, until: performance.now() + FRESH_MS });
    calendar.catch(() => known.delete(agency));
    return calendar;
  };
}
