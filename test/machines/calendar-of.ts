import { officeCalendar } from '../../machines/calendar/office-calendar.ts';
import type { WorkWeek } from '../../machines/calendar/office-hours.ts';
import { HOLIDAY_TABLES } from '../../machines/calendar/tables.ts';
import type { Calendar } from '../../machines/facts.ts';

/** The calendar of an agency that knows every year of which there is a table, in its last version. */
export const calendarIn = (zone: Calendar['zone'] = 'Asia/Jakarta', week: WorkWeek = 5): Calendar =>
  officeCalendar({
    ...{ zone, week, local: [] },
    tables: [...new Map(HOLIDAY_TABLES.map((table) => [table.year, table])).values()],
  });
