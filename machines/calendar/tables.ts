import type { Day } from '../facts.ts';
import type { HolidayTable } from './holiday-table.ts';
import { YEAR_2024 } from './year-2024.ts';
import { YEAR_2025 } from './year-2025.ts';
import { YEAR_2026 } from './year-2026.ts';
import { YEAR_2027 } from './year-2027.ts';

/** Every version of every year's table, oldest first. A version that has been published never changes. */
export const HOLIDAY_TABLES: readonly HolidayTable[] = [...YEAR_2024, ...YEAR_2025, ...YEAR_2026, ...YEAR_2027];

/** Of each year from one on, the version that had been decreed by a day. */
export const tablesAsOf = (on: Day, fromYear: number): readonly HolidayTable[] => [
  ...new Map(
    HOLIDAY_TABLES.filter(({ year, decree }) => year >= fromYear && decree.on <= on).map((table) => [
      table.year,
      table,
    ]),
  ).values(),
];

/** What is wrong with a table: the product is not built on it. */
export function faultsOfTable({ year, version, days, ramadan }: HolidayTable): readonly string[] {
  const seen = days.map(({ day }) => day);
  return [
    ...seen.filter((day, index) => seen.indexOf(day) !== index).map((day) => `${day} is there twice`),
    ...[...seen, ramadan.from, ramadan.to]
      .filter((day) => !day.startsWith(`${year}-`))
      .map((day) => `${day} is of another year`),
    ...(seen.length === 0 ? ['it has no days'] : []),
  ].map((what) => `${year}@${version}: ${what}`);
}
