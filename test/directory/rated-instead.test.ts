import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openingFor } from '../../src/directory/opening.ts';
import { type FreshDatabase, freshDatabase } from '../support/databases.ts';
import { memberOf } from '../support/government.ts';

let fresh: FreshDatabase;
let officer: string;

const open = (assignee?: string) =>
  openingFor(fresh.db, {
    route: 'voluntary-cross-unit',
    ownerUnit: 'prob-bidang-bantuan',
    homeUnit: 'prob-bidang-nelayan',
    period: { from: '2026-12-01', to: '2027-03-01' },
    ...(assignee ? { assignee } : {}),
  });
const officerIs = (set: object) =>
  fresh.db.updateTable('directory.qualification').set(set).where('person', '=', officer).execute();

beforeAll(async () => {
  fresh = await freshDatabase();
  officer = await memberOf(fresh.db, 'prob-bidang-nelayan');
  await fresh.db
    .updateTable('directory.position')
    .set({ job_class: 11 })
    .where('id', '=', 'prob-kabid-nelayan')
    .execute();
});
afterAll(() => fresh.drop());

describe('who rates a functional officer of Probolinggo', () => {
  it('is the high leader, where the officer’s class equals the administrator’s, by the article that says so', async () => {
    await officerIs({ job_class: 11 });
    expect(await open(officer)).toMatchObject({
      seats: { 'home.rater': 'prob-kadis-perikanan', 'home.unit-head': 'prob-kabid-nelayan' },
      ratedInstead: { position: 'prob-kadis-perikanan', basis: ['Probolinggo Lamp. II.B.1.b.2)'] },
    });
  });

  it('is the unit’s own rater, where the class is lower, or nobody is named yet', async () => {
    const { seats, ratedInstead } = await open();
    expect([seats['home.rater'], ratedInstead]).toEqual(['prob-kabid-nelayan', undefined]);
    await officerIs({ job_class: 10 });
    expect((await open(officer)).seats['home.rater']).toBe('prob-kabid-nelayan');
  });

  it('is the unit’s own rater for staff, whatever their class', async () => {
    await officerIs({ job_class: 12, post: 'staff' });
    expect((await open(officer)).ratedInstead).toBeUndefined();
    await officerIs({ post: 'functional-expert' });
    expect((await open(officer)).seats['home.rater']).toBe('prob-kadis-perikanan');
  });
});
