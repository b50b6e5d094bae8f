import { describe, expect, it } from 'vitest';
import type { HolidayTable } from '../../../machines/calendar/holiday-table.ts';
import { tableName } from '../../../machines/calendar/holiday-table.ts';
import { faultsOfTable, HOLIDAY_TABLES, tablesAsOf } from '../../../machines/calendar/tables.ts';

const table = (name: string): HolidayTable => {
  const found = HOLIDAY_TABLES.find((each) => tableName(each) === name);
  if (!found) throw new Error(`no table ${name}`);
  return found;
};
const daysOf = (name: string, kind: string) =>
  table(name)
    .days.filter((each) => each.kind === kind)
    .map(({ day }) => day.slice(5));

describe('the tables of holidays', () => {
  it('are of 2024 to 2027, each by its decree, and without a fault', () => {
    expect(HOLIDAY_TABLES.map(tableName)).toEqual(['2024@1', '2025@1', '2025@2', '2026@1', '2027@1']);
    expect(HOLIDAY_TABLES.flatMap(faultsOfTable)).toEqual([]);
    for (const { decree, year } of HOLIDAY_TABLES) {
      expect(decree.numbers).toHaveLength(3);
      expect(decree.on < `${year}-12-31`).toBe(true);
    }
  });

  it('of 2027 are what the joint decree 1205, 3 and 2 of 2026 lists', () => {
    expect(table('2027@1').decree).toMatchObject({
      numbers: ['1205 Tahun 2026', '3 Tahun 2026', '2 Tahun 2026'],
      on: '2026-09-15',
    });
    expect(daysOf('2027@1', 'national').join(' ')).toBe(
      '01-01 01-05 02-06 03-08 03-10 03-11 03-26 03-28 05-01 05-06 05-17 05-20 06-01 06-06 08-15 08-17 12-25 12-26',
    );
    expect(daysOf('2027@1', 'collective-leave').join(' ')).toBe('02-05 03-09 03-12 03-15 03-25 05-18 05-19 12-24');
  });

  it('an amendment is another version: 18 August 2025 was added on the 7th', () => {
    const added = table('2025@2').days.filter(({ day }) => !table('2025@1').days.some((each) => each.day === day));
    expect(added).toMatchObject([{ day: '2025-08-18', kind: 'collective-leave' }]);
    const names = (on: string) => tablesAsOf(on, 2025).map(tableName);
    expect(names('2025-08-06')).toEqual(['2025@1']);
    expect(names('2025-08-07')).toEqual(['2025@2']);
    expect(names('2026-09-15')).toEqual(['2025@2', '2026@1', '2027@1']);
  });

  it.each([
    [
      'a day twice',
      { days: [...table('2026@1').days, ...table('2026@1').days.slice(0, 1)] },
      '2026-01-01 is there twice',
    ],
    ['a day of another year', { days: table('2027@1').days.slice(0, 1) }, '2027-01-01 is of another year'],
    ['no days', { days: [] }, 'it has no days'],
    ['a Ramadan of another year', { ramadan: table('2025@1').ramadan }, '2025-03-01 is of another year'],
  ])('name the fault: %s', (_, change, fault) => {
    expect(faultsOfTable({ ...table('2026@1'), ...change })).toContain(`2026@1: ${fault}`);
  });
});
