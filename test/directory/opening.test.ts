import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chartNamed } from '../../machines/assignment/charts.ts';
import type { RouteId } from '../../machines/vocabulary.ts';
import { openingFor } from '../../src/directory/opening.ts';
import { type FreshDatabase, freshDatabase } from '../support/databases.ts';
import { BEGINNINGS, type DemoRoute } from '../support/government.ts';

let fresh: FreshDatabase;
const beginning = BEGINNINGS['appointment-cross-unit'];

beforeAll(async () => {
  fresh = await freshDatabase();
});
afterAll(() => fresh.drop());

describe('what an assignment begins with', () => {
  it.each(Object.keys(BEGINNINGS) as DemoRoute[])(
    '%s: a published chart, with a position for each of its actors',
    async (route) => {
      const opening = await openingFor(fresh.db, BEGINNINGS[route]);
      const { procedure } = chartNamed(opening.chart);
      expect(procedure.route).toBe(route);
      for (const { actor, addressee, copies, informs } of procedure.steps) {
        for (const each of [actor, addressee, ...copies, ...informs])
          if (each && each !== 'assignee') expect(opening.seats[each], each).toBeTypeOf('string');
      }
      expect(opening.seats).not.toHaveProperty('assignee');
    },
  );

  it('takes the sides from the owner and the home unit, and the chart from the owner', async () => {
    const opening = await openingFor(fresh.db, beginning);
    expect(opening).toMatchObject({ agency: 'dairi', ownerUnit: 'bagian-hukum', homeUnit: 'bidang-smp' });
    expect(opening.chart).toContain('section-head-rates-and-heads/appointment-cross-unit');
    expect(opening.seats).toMatchObject({
      'owner.unit-head': 'kabag-hukum',
      'home.unit-head': 'kabid-smp',
      'home.rater': 'kadis-pendidikan',
    });
  });

  it("follows the agency's choice of who sets an in-unit assignment", async () => {
    const inUnit = BEGINNINGS['appointment-in-unit'];
    const before = await openingFor(fresh.db, inUnit);
    await fresh.db.updateTable('directory.agency').set({ in_unit_setter: 'rater' }).where('id', '=', 'dairi').execute();
    const after = await openingFor(fresh.db, inUnit);
    await fresh.db
      .updateTable('directory.agency')
      .set({ in_unit_setter: 'unit-head' })
      .where('id', '=', 'dairi')
      .execute();
    expect([before, after].map(({ chart }) => chartNamed(chart).procedure.setter)).toEqual(['unit-head', 'rater']);
  });

  it('carries the tables of holidays from this year on, the days off of the agency from today, and its hours', async () => {
    const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
    const [past, tomorrow, later] = ['2020-01-02', day(1), day(200)];
    const add = (agency: string, on: string) =>
      fresh.db
        .insertInto('directory.holiday')
        .values({ agency, day: on, name: 'x' })
        .onConflict((c) => c.doNothing())
        .execute();
    await Promise.all([add('dairi', later), add('dairi', tomorrow), add('dairi', past), add('tetangga', day(3))]);
    await add('dairi', '2099-01-01');
    const { calendar } = await openingFor(fresh.db, beginning);
    const year = new Date().getUTCFullYear();
    expect(calendar.zone).toBe('Asia/Jakarta');
    expect(calendar.tables.map((name) => Number(name.split('@')[0]))).toContain(year);
    expect(calendar.tables.every((name) => Number(name.split('@')[0]) >= year)).toBe(true);
    expect(calendar.holidays).toEqual(expect.arrayContaining([`${year}-12-25`, tomorrow, later, '2099-01-01']));
    expect(calendar.holidays.filter((each) => each === tomorrow)).toHaveLength(1);
    expect(calendar.holidays).not.toContain(past);
    expect(calendar.holidays).toEqual([...calendar.holidays].sort());
    expect(calendar.hours.closes[6]).toBeNull();
  });

  it('keeps the hours of a week of six days, where the agency has one', async () => {
    await fresh.db.updateTable('directory.agency').set({ work_days: 6 }).where('id', '=', 'dairi').execute();
    const { calendar } = await openingFor(fresh.db, beginning);
    await fresh.db.updateTable('directory.agency').set({ work_days: 5 }).where('id', '=', 'dairi').execute();
    expect(calendar.hours.closes[6]).toBe(14 * 60 + 45);
  });
});

describe('what cannot begin', () => {
  it.each([
    ['a unit that nobody knows', { ownerUnit: 'nowhere' }, 'unit-unknown', { unit: 'nowhere' }],
    ['a period that ends before it begins', { period: { from: '2026-12-02', to: '2026-12-01' } }, 'period-invalid', {}],
    [
      'a route for one unit between two',
      { route: 'voluntary-in-unit' as RouteId },
      'route-unfit',
      { route: 'voluntary-in-unit' },
    ],
    ['a route for two units inside one', { homeUnit: 'bagian-hukum' }, 'route-unfit', { scope: 'in-unit' }],
    [
      'a route inside an agency to another',
      { homeUnit: 'bidang-hortikultura' },
      'route-unfit',
      { scope: 'cross-agency' },
    ],
  ])('%s', async (_, change, code, details) => {
    const refused = openingFor(fresh.db, { ...beginning, ...change });
    await expect(refused).rejects.toMatchObject({ code, details });
  });

  it('one that needs a seat nobody fills', async () => {
    await fresh.db
      .deleteFrom('directory.unit_seat')
      .where('unit', '=', 'bidang-sd')
      .where('seat', '=', 'rater')
      .execute();
    const refused = openingFor(fresh.db, { ...beginning, homeUnit: 'bidang-sd' });
    await expect(refused).rejects.toMatchObject({
      code: 'seat-vacant',
      details: { actor: 'home.rater', unit: 'bidang-sd' },
    });
  });
});
