import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TABLES } from '../../machines/regulations/surakarta-32-2023/rater-tables.ts';
import { type Beginning, openingFor } from '../../src/directory/opening.ts';
import { type FreshDatabase, freshDatabase } from '../support/databases.ts';
import { personWith } from '../support/government.ts';

let fresh: FreshDatabase;

beforeAll(async () => {
  fresh = await freshDatabase();
});
afterAll(() => fresh.drop());

const PERIOD = { from: '2026-12-01', to: '2027-03-01' };
const open = (route: Beginning['route'], homeUnit: string, more: Partial<Beginning> = {}) =>
  openingFor(fresh.db, { route, ownerUnit: homeUnit, homeUnit, period: PERIOD, ...more });
const placed = (unit: string, post: string, level: string | null = null) => personWith(fresh.db, unit, post, level);

const TEAM = { stream: 'team-1', chart: 'surakarta-32-2023/administrator-rates-high-leader-heads/team/in-unit@1' };

describe('an Ahli Madya of a Dinas in Surakarta', () => {
  const unit = 'ska-bidang-destinasi';
  const madya = () => placed(unit, 'functional-expert', 'ahli-madya');

  it('has an assignment in the unit run by the unit type in which the head rates, by Lamp. III.c', async () => {
    expect(await open('voluntary-in-unit', unit, { assignee: await madya() })).toMatchObject({
      chart: 'surakarta-32-2023/high-leader-rates-and-heads/voluntary-in-unit/individual@1',
      seats: { 'owner.rater': 'ska-kadis-pariwisata', 'owner.unit-head': 'ska-kadis-pariwisata' },
      ratedInstead: { seat: 'owner.rater', basis: ['Surakarta Lamp. III.c'] },
    });
  });

  it('across departments takes the owner’s chart along, and has only the own rater moved', async () => {
    const across = { ownerUnit: 'ska-bidang-layanan', assignee: await madya() };
    expect(await open('voluntary-cross-unit', unit, across)).toMatchObject({
      chart: 'surakarta-32-2023/administrator-rates-high-leader-heads/voluntary-cross-unit/individual@1',
      seats: { 'home.rater': 'ska-kadis-pariwisata', 'owner.rater': 'ska-kabid-layanan' },
      ratedInstead: { seat: 'home.rater' },
    });
  });

  it('in a team of the unit has the rater of the whole team', async () => {
    const opening = await open('appointment-in-unit', unit, { assignee: await madya(), team: TEAM });
    expect(opening.chart).toBe('surakarta-32-2023/administrator-rates-high-leader-heads/appointment-in-unit/team@1');
    expect([opening.seats['owner.rater'], opening.ratedInstead]).toEqual(['ska-kabid-destinasi', undefined]);
  });
});

it('a rater by delegation in Langsa is so on record: the opening says by whose, and by which article', async () => {
  expect((await open('appointment-in-unit', 'lgs-bidang-aplikasi')).ratingDelegated).toEqual({
    delegation: 'rd-lgs-bidang-aplikasi',
    by: 'lgs-kadis-kominfo',
    of: 'everyone',
    basis: ['Langsa Ps.1(11)', 'Langsa Lamp. B.mek.1'],
  });
  const dairi = await open('appointment-in-unit', 'bidang-smp');
  expect(dairi).not.toHaveProperty('ratingDelegated');
});

it('an Ahli Muda is rated by the rater of the unit, as is whoever is not named yet', async () => {
  const assignee = await placed('ska-bidang-destinasi', 'functional-expert', 'ahli-muda');
  for (const opening of [
    await open('voluntary-in-unit', 'ska-bidang-destinasi', { assignee }),
    await open('appointment-in-unit', 'ska-bidang-destinasi'),
  ]) {
    expect(opening.chart).toContain('/administrator-rates-high-leader-heads/');
    expect([opening.seats['owner.rater'], opening.ratedInstead]).toEqual(['ska-kabid-destinasi', undefined]);
  }
});

it('of two divisions of one department in Surakarta the person’s own says who rates', async () => {
  const assignee = await placed('ska-sekretariat-pariwisata', 'staff');
  const opening = await open('voluntary-in-unit', 'ska-sekretariat-pariwisata', {
    ownerUnit: 'ska-bidang-destinasi',
    assignee,
  });
  expect(opening.chart).toContain('/supervisor-rates-high-leader-heads/');
  expect(opening.seats).toMatchObject({
    'owner.rater': 'ska-kasubbag-umum',
    'owner.unit-head': 'ska-kadis-pariwisata',
  });
});

it('a Pelaksana of Langsa is rated by the Pengawas where the unit has one, a functional officer is not', async () => {
  const unit = 'lgs-sekretariat-kominfo';
  const staff = await open('voluntary-in-unit', unit, { assignee: await placed(unit, 'staff') });
  expect(staff).toMatchObject({
    chart: 'langsa-48-2024/administrator-rates-and-heads/voluntary-in-unit/individual@1',
    seats: { 'owner.rater': 'lgs-kasubbag-umum', 'owner.unit-head': 'lgs-sekretaris-kominfo' },
    ratedInstead: { basis: ['Langsa Ps.7(4)a'] },
  });
  const assignee = await placed(unit, 'functional-expert', 'ahli-muda');
  expect((await open('voluntary-in-unit', unit, { assignee })).ratedInstead).toBeUndefined();
});

it('a Pelaksana of Langsa asked for by another unit leaves the rater of that unit alone', async () => {
  const assignee = await placed('lgs-sekretariat-kominfo', 'staff');
  const opening = await open('appointment-cross-unit', 'lgs-sekretariat-kominfo', {
    ownerUnit: 'lgs-bidang-aplikasi',
    assignee,
  });
  expect(opening.seats['owner.rater']).toBe('lgs-kabid-aplikasi');
});

it('a post that the table forgets is refused, with the gap and its article', async () => {
  const unit = 'ska-bidang-layanan';
  const assignee = await placed(unit, 'functional-expert', 'ahli-madya');
  const become = (typology: 'department' | 'disaster-agency') =>
    fresh.db.updateTable('directory.unit').set({ typology }).where('id', '=', unit).execute();
  await become('disaster-agency');
  await expect(open('voluntary-in-unit', unit, { assignee })).rejects.toMatchObject({
    code: 'post-without-rater',
    details: { table: 'Surakarta Lamp. III.g', basis: ['Surakarta Lamp. III.g', 'Surakarta Lamp. III 2.1.a'] },
  });
  await become('department');
});

it('the database takes every table of Lampiran III, and nothing else', async () => {
  const become = (typology: string) =>
    sql`update directory.unit set typology = ${typology} where id = 'ska-bidang-layanan'`.execute(fresh.db);
  for (const typology of Object.keys(TABLES)) await become(typology);
  await expect(become('ministry')).rejects.toThrow(/typology/);
  await become('department');
});
