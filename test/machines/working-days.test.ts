import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Calendar, Day } from '../../machines/facts.ts';
import { dayOf, dueAfter, isWorkingDay, workingDaysAfter } from '../../machines/working-days.ts';
import { calendarIn } from './calendar-of.ts';

const jakarta = calendarIn('Asia/Jakarta');
const makassar = calendarIn('Asia/Makassar');
const jayapura = calendarIn('Asia/Jayapura');
const sixDays = calendarIn('Asia/Jakarta', 6);

/** Ten in the morning in Jakarta. */
const morningOf = (day: Day) => `${day}T03:00:00.000Z`;
const lastDay = (day: Day, workingDays: number, calendar = jakarta) =>
  dayOf(dueAfter(morningOf(day), workingDays, calendar), calendar);
/** When an instant is, by the clock of the agency. */
const clockAt = (at: string, { zone }: Calendar) =>
  new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(new Date(at));

describe('a deadline of working days', () => {
  it.each([
    ['a plain week: Monday and five days is Monday', '2026-07-06', 5, '2026-07-13'],
    ['one day is the next', '2026-07-06', 1, '2026-07-07'],
    ['Friday and one day is Monday', '2026-07-10', 1, '2026-07-13'],
    ['asked on Saturday, counted from Monday', '2026-07-11', 1, '2026-07-13'],
    ['asked on Sunday, the same', '2026-07-12', 1, '2026-07-13'],
    ['Independence Day falls on a Monday', '2026-08-14', 1, '2026-08-18'],
    ['asked on a holiday', '2026-08-17', 1, '2026-08-18'],
    ['Nyepi and Idulfitri of 2026 make a week and more', '2026-03-17', 1, '2026-03-25'],
    ['five days across all of it', '2026-03-16', 5, '2026-03-30'],
    ['five days across Nyepi and Idulfitri of 2027', '2027-03-05', 5, '2027-03-22'],
    ['Iduladha and Waisak of 2027', '2027-05-14', 1, '2027-05-21'],
    ['Ascension and its collective leave', '2026-05-13', 1, '2026-05-18'],
    ['a holiday on a Sunday costs nothing', '2026-04-02', 1, '2026-04-06'],
    ['Christmas, then a weekend', '2026-12-23', 1, '2026-12-28'],
    ['over the end of the year', '2026-12-31', 5, '2027-01-11'],
    ['the day of the election of 2024', '2024-02-13', 1, '2024-02-15'],
    ['the day of the elections of heads of regions in 2024', '2024-11-26', 1, '2024-11-28'],
    ['the collective leave that was added to 2025', '2025-08-15', 1, '2025-08-19'],
  ])('%s', (_, asked, workingDays, until) => {
    expect(lastDay(asked, workingDays)).toBe(until);
  });

  it.each([
    ['a Saturday counts', '2026-07-06', 5, '2026-07-11'],
    ['a Sunday does not', '2026-07-11', 1, '2026-07-13'],
    ['Idulfitri of 2027', '2027-03-05', 5, '2027-03-18'],
  ])('where offices are open six days a week: %s', (_, asked, workingDays, until) => {
    expect(lastDay(asked, workingDays, sixDays)).toBe(until);
  });

  it.each([
    ['a Tuesday', '2026-07-06', jakarta, '16:00'],
    ['a Friday', '2026-07-09', jakarta, '16:30'],
    ['a Tuesday in Ramadan', '2026-02-23', jakarta, '15:00'],
    ['a Friday in Ramadan', '2026-02-26', jakarta, '15:30'],
    ['a Tuesday after Idulfitri', '2026-03-30', jakarta, '16:00'],
    ['a Saturday in a week of six days', '2026-07-10', sixDays, '14:45'],
    ['a Saturday in Ramadan, in a week of six days', '2026-02-27', sixDays, '13:55'],
  ])('it passes when the office closes: %s', (_, asked, calendar, closes) => {
    expect(clockAt(dueAfter(morningOf(asked), 1, calendar), calendar)).toBe(closes);
  });

  it('passes by the clock of where the agency is', () => {
    const asked = morningOf('2026-07-06');
    expect(dueAfter(asked, 1, jakarta)).toBe('2026-07-07T09:00:00.000Z');
    expect(dueAfter(asked, 1, makassar)).toBe('2026-07-07T08:00:00.000Z');
    expect(dueAfter(asked, 1, jayapura)).toBe('2026-07-07T07:00:00.000Z');
  });

  it('counts from the local day, on both sides of midnight', () => {
    const last = '2026-07-06T16:59:59.999Z';
    const first = '2026-07-06T17:00:00.000Z';
    expect([dayOf(last, jakarta), dayOf(first, jakarta)]).toEqual(['2026-07-06', '2026-07-07']);
    expect(dueAfter(last, 1, jakarta)).toBe('2026-07-07T09:00:00.000Z');
    expect(dueAfter(first, 1, jakarta)).toBe('2026-07-08T09:00:00.000Z');
    // The same instant is still Monday in Jakarta, and Tuesday in Jayapura.
    expect([dayOf(last, makassar), dayOf(last, jayapura)]).toEqual(['2026-07-07', '2026-07-07']);
    expect(dayOf('2026-12-31T17:00:00.000Z', jakarta)).toBe('2027-01-01');
    expect(dayOf('2026-12-31T14:59:59.999Z', jayapura)).toBe('2026-12-31');
  });

  it('is not counted into a year of which the calendar has no table', () => {
    expect(lastDay('2027-12-30', 1)).toBe('2027-12-31');
    expect(() => dueAfter(morningOf('2027-12-30'), 2, jakarta)).toThrow(
      expect.objectContaining({ code: 'calendar-unknown', details: expect.objectContaining({ year: 2028 }) }),
    );
    expect(() => isWorkingDay('2023-12-29', jakarta)).toThrow(expect.objectContaining({ code: 'calendar-unknown' }));
  });

  it('knows weekends, holidays and collective leave', () => {
    expect(isWorkingDay('2026-08-14', jakarta)).toBe(true);
    for (const day of ['2026-08-15', '2026-08-16', '2026-08-17', '2026-12-24'])
      expect(isWorkingDay(day, jakarta)).toBe(false);
    expect(isWorkingDay('2026-08-17', { ...jakarta, holidays: [] })).toBe(true);
  });
});

describe('how many working days follow a day', () => {
  it.each([
    ['the next', '2026-07-06', '2026-07-07', 1],
    ['none, over a weekend', '2026-07-10', '2026-07-12', 0],
    ['none, to the same day', '2026-07-06', '2026-07-06', 0],
    ['none, back in time', '2026-07-06', '2026-07-01', 0],
    ['five, across Idulfitri of 2027', '2027-03-05', '2027-03-22', 5],
  ])('%s', (_, day, to, count) => {
    expect(workingDaysAfter(day, to, jakarta)).toBe(count);
  });
});

describe('whatever the day, the zone, the week and the number', () => {
  const anInstant = fc
    .date({ min: new Date('2024-01-01T00:00:00Z'), max: new Date('2027-10-15T00:00:00Z'), noInvalidDate: true })
    .map((date) => date.toISOString());
  const aCalendar = fc.constantFrom(
    ...(['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'] as const).flatMap((zone) =>
      ([5, 6] as const).map((week) => calendarIn(zone, week)),
    ),
    { ...jakarta, holidays: [] },
  );
  const aNumber = fc.integer({ min: 1, max: 25 });

  it('the deadline lies ahead on a working day, within office hours', () => {
    fc.assert(
      fc.property(anInstant, aNumber, aCalendar, (at, workingDays, calendar) => {
        const due = dueAfter(at, workingDays, calendar);
        expect(dayOf(due, calendar) > dayOf(at, calendar)).toBe(true);
        expect(isWorkingDay(dayOf(due, calendar), calendar)).toBe(true);
        const clock = clockAt(due, calendar);
        expect(clock > '13:30' && clock <= '16:30').toBe(true);
      }),
    );
  });

  it('as many working days lie between as were given', () => {
    fc.assert(
      fc.property(anInstant, aNumber, aCalendar, (at, workingDays, calendar) => {
        const due = dueAfter(at, workingDays, calendar);
        expect(workingDaysAfter(dayOf(at, calendar), dayOf(due, calendar), calendar)).toBe(workingDays);
      }),
    );
  });

  it('more days end later, a later start never earlier, and a holiday never on a day sooner', () => {
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
