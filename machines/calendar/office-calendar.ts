import type { Calendar, Day } from '../facts.ts';
import { type HolidayTable, tableName } from './holiday-table.ts';
import { OFFICE_HOURS, type WorkWeek } from './office-hours.ts';

/** What an agency's calendar is made of. */
export interface OfficeDays {
  readonly zone: Calendar['zone'];
  readonly week: WorkWeek;
  /** The newest of each year that matters. */
  readonly tables: readonly HolidayTable[];
  /** The agency's own days off. */
  readonly local: readonly Day[];
}

/** The calendar as a fact keeps it: whole, and named by the versions that it rests on. */
export const officeCalendar = ({ zone, week, tables, local }: OfficeDays): Calendar => ({
  zone,
  tables: tables.map(tableName),
  holidays: [...new Set([...tables.flatMap(({ days }) => days.map(({ day }) => day)), ...local])].sort(),
  ramadan: tables.map(({ ramadan }) => ramadan),
  hours: OFFICE_HOURS[week],
});
