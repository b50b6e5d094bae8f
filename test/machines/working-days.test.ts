import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Calendar, Day } from '../../machines/facts.ts';
import { dayOf, dueAfter, isWorkingDay } from '../../machines/working-days.ts';
import { HOLIDAYS_2026 } from '../../src/directory/holidays-2026.ts';

const holidays = HOLIDAYS_2026.map(([day]) => day);
const jakarta: Calendar = { zone: 'Asia/Jakarta', holidays };
const makassar: Calendar = { zone: 'Asia/Makassar', holidays };
const jayapura: Calendar = { zone: 'Asia/Jayapura', holidays };

/** Ten in the morning in Jakarta. */
const morningOf = (day: Day) => `${day}T03:00:00.000Z`;
/** The last day of a deadline: it passes at the midnight after. */
const lastDay = (day: Day, workingDays: number) =>
  dayOf(new Date(Date.parse(dueAfter(morningOf(day), workingDays, jakarta)) - 1).toISOString(), jakarta);

describe('a deadline of working days', () => {
  it.each([
    ['a plain week: Monday and five days is Monday', '2026-07-06', 5, '2026-07-13'],
    ['one day is the next', '2026-07-06', 1, '2026-07-07'],
    ['Friday and one day is Monday', '2026-07-10', 1, '2026-07-13'],
    ['asked on Saturday, counted from Monday', '2026-07-11', 1, '2026-07-13'],
    ['asked on Sunday, the same', '2026-07-12', 1, '2026-07-13'],
    ['Independence Day falls on a Monday', '2026-08-14', 1, '2026-08-18'],
    ['asked on a holiday', '2026-08-17', 1, '2026-08-18'],
    ['Nyepi and Idulfitri make a week and more', '2026-03-17', 1, '2026-03-25'],
    ['five days across all of it', '2026-03-16', 5, '2026-03-30'],
    ['Ascension and its collective leave', '2026-05-13', 1, '2026-05-18'],
    ['a holiday on a Sunday costs nothing', '2026-04-02', 1, '2026-04-06'],
    ['Christmas, then a weekend', '2026-12-23', 1, '2026-12-28'],
    ['beyond the year the calendar knows weekends only', '2026-12-31', 5, '2027-01-07'],
  ])('%s', (_, asked, workingDays, until) => {
    expect(lastDay(asked, workingDays)).toBe(until);
  });

  it('passes at midnight, where the agency is', () => {
    const asked = morningOf('2026-07-06');
    expect(dueAfter(asked, 1, jakarta)).toBe('2026-07-07T17:00:00.000Z');
    expect(dueAfter(asked, 1, makassar)).toBe('2026-07-07T16:00:00.000Z');
    expect(dueAfter(asked, 1, jayapura)).toBe('2026-07-07T15:00:00.000Z');
  });

  it('counts from the local day, on both sides of midnight', () => {
    const last = '2026-07-06T16:59:59.999Z';
    const first = '2026-07-06T17:00:00.000Z';
    expect([dayOf(last, jakarta), dayOf(first, jakarta)]).toEqual(['2026-07-06', '2026-07-07']);
    expect(dueAfter(last, 1, jakarta)).toBe('2026-07-07T17:00:00.000Z');
    expect(dueAfter(first, 1, jakarta)).toBe('2026-07-08T17:00:00.000Z');
    // The same instant is still Monday in Jakarta, and Tuesday in Jayapura.
    expect([dayOf(last, makassar), dayOf(last, jayapura)]).toEqual(['2026-07-07', '2026-07-07']);
    expect(dayOf('2026-12-31T17:00:00.000Z', jakarta)).toBe('2027-01-01');
    expect(dayOf('2026-12-31T14:59:59.999Z', jayapura)).toBe('2026-12-31');
  });

  it('knows weekends, holidays and collective leave', () => {
    expect(isWorkingDay('2026-08-14', jakarta)).toBe(true);
    for (const day of ['2026-08-15', '2026-08-16', '2026-08-17', '2026-12-24'])
      expect(isWorkingDay(day, jakarta)).toBe(false);
    expect(isWorkingDay('2026-08-17', { ...jakarta, holidays: [] })).toBe(true);
  });
});

describe('whatever the day, the zone and the number', () => {
  const anInstant = fc
    .date({ min: new Date('2025-12-15T00:00:00Z'), max: new Date('2026-12-31T23:59:59.999Z'), noInvalidDate: true })
    .map((date) => date.toISOString());
  const aCalendar = fc.constantFrom(jakarta, makassar, jayapura, { ...jakarta, holidays: [] });
  const aNumber = fc.integer({ min: 1, max: 25 });

  /** The working days from the day after an instant up to the last before another. */
  function workingDaysBetween(from: string, to: string, calendar: Calendar): number {
    let count = 0;
    for (let at = Date.parse(from) + 86_400_000; at < Date.parse(to); at += 86_400_000)
      if (isWorkingDay(dayOf(new Date(at).toISOString(), calendar), calendar)) count += 1;
    return count;
  }

  it('the deadline lies ahead, at the end of a working day', () => {
    fc.assert(
      fc.property(anInstant, aNumber, aCalendar, (at, workingDays, calendar) => {
        const due = dueAfter(at, workingDays, calendar);
        expect(Date.parse(due)).toBeGreaterThan(Date.parse(at) + workingDays * 86_400_000 - 1);
        const before = new Date(Date.parse(due) - 1).toISOString();
        expect(isWorkingDay(dayOf(before, calendar), calendar)).toBe(true);
        expect(dayOf(before, calendar) < dayOf(due, calendar)).toBe(true);
      }),
    );
  });

  it('as many working days lie between as were given', () => {
    fc.assert(
      fc.property(anInstant, aNumber, aCalendar, (at, workingDays, calendar) => {
        expect(workingDaysBetween(at, dueAfter(at, workingDays, calendar), calendar)).toBe(workingDays);
      }),
    );
  });

  it('more days end later, a later start never earlier, and a holiday never sooner', () => {
    fc.assert(
      fc.property(anInstant, anInstant, aNumber, aCalendar, (one, other, workingDays, calendar) => {
        expect(dueAfter(one, workingDays + 1, calendar) > dueAfter(one, workingDays, calendar)).toBe(true);
        const [early, late] = [one, other].sort() as [string, string];
        expect(dueAfter(early, workingDays, calendar) <= dueAfter(late, workingDays, calendar)).toBe(true);
        const unhindered = { ...calendar, holidays: [] };
        expect(dueAfter(one, workingDays, unhindered) <= dueAfter(one, workingDays, calendar)).toBe(true);
      }),
    );
  });
});
