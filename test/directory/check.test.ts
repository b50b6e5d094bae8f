import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { directoryCheckCommand } from '../../src/cli/directory-command.ts';
import { checkDirectory } from '../../src/directory/check.ts';
import { type FreshDatabase, freshDatabase } from '../support/databases.ts';

let fresh: FreshDatabase;

beforeEach(async () => {
  fresh = await freshDatabase();
});
afterEach(() => fresh.drop());

const unitIs = (unit: string, set: object) =>
  fresh.db.updateTable('directory.unit').set(set).where('id', '=', unit).execute();
const seatIs = (unit: string, seat: string, position: string) =>
  fresh.db
    .updateTable('directory.unit_seat')
    .set({ position })
    .where('unit', '=', unit)
    .where('seat', '=', seat)
    .execute();
const withoutSeat = (unit: string, seat: string) =>
  fresh.db.deleteFrom('directory.unit_seat').where('unit', '=', unit).where('seat', '=', seat).execute();

async function told(language: 'id' | 'en', json = false): Promise<{ right: boolean; lines: string }> {
  const print = vi.fn();
  const right = await directoryCheckCommand({ json, language, print, progress: () => {} }, fresh.db);
  return { right, lines: print.mock.calls.join('\n') };
}

describe('the check of the directory', () => {
  it('finds nothing in the demo government', async () => {
    expect(await checkDirectory(fresh.db)).toEqual([]);
    expect(await told('id')).toEqual({ right: true, lines: 'tidak ada yang bertentangan' });
  });

  it('finds a unit type that the table does not make, and one that the regulation does not know', async () => {
    await unitIs('ska-bidang-destinasi', { typology: 'school' });
    await unitIs('lgs-bidang-aplikasi', { unit_type: 'secretary-rates' });
    expect(await checkDirectory(fresh.db)).toEqual(
      expect.arrayContaining([
        {
          unit: 'ska-bidang-destinasi',
          code: 'unit-type-unfit',
          what: 'administrator-rates-high-leader-heads',
          basis: ['Surakarta Lamp. III.l'],
        },
        expect.objectContaining({ unit: 'lgs-bidang-aplikasi', code: 'unit-type-unknown' }),
      ]),
    );
  });

  it('finds a unit on the system whose type is not said, and goes on with the others', async () => {
    await unitIs('bidang-smp', { unit_type: null });
    await unitIs('ska-bidang-destinasi', { typology: null });
    expect((await checkDirectory(fresh.db)).map(({ unit, code }) => [unit, code])).toEqual([
      ['bidang-smp', 'unit-type-missing'],
      ['ska-bidang-destinasi', 'typology-missing'],
    ]);
  });

  it('finds a rater by delegation whose delegation is not on record, or has ended', async () => {
    const missing = expect.objectContaining({
      unit: 'lgs-bidang-aplikasi',
      code: 'rating-not-delegated',
      what: 'high-leader',
      basis: ['Langsa Ps.1(11)', 'Langsa Lamp. B.mek.1'],
    });
    const ofUnit = fresh.db.updateTable('directory.rating_delegation').where('unit', '=', 'lgs-bidang-aplikasi');
    await ofUnit.set({ valid_to: '2025-01-01T00:00:00Z' }).execute();
    expect(await checkDirectory(fresh.db)).toEqual([missing]);
    await ofUnit.set({ valid_to: null, by_position: 'lgs-sekda' }).execute();
    expect(await checkDirectory(fresh.db)).toEqual([missing]);
  });

  it('finds a table that is missing, and one where no text has any', async () => {
    await unitIs('ska-bidang-destinasi', { typology: null });
    await unitIs('bidang-smp', { typology: 'school' });
    expect((await checkDirectory(fresh.db)).map(({ unit, code }) => [unit, code])).toEqual([
      ['bidang-smp', 'typology-foreign'],
      ['ska-bidang-destinasi', 'typology-missing'],
    ]);
  });

  it('finds a rater and a head of another level than the unit type says', async () => {
    await seatIs('ska-bidang-destinasi', 'rater', 'ska-kadis-pariwisata');
    await seatIs('bidang-smp', 'unit-head', 'kadis-pendidikan');
    expect(await checkDirectory(fresh.db)).toEqual([
      expect.objectContaining({ unit: 'bidang-smp', code: 'unit-head-differs', what: 'administrator' }),
      {
        unit: 'ska-bidang-destinasi',
        code: 'rater-differs',
        what: 'administrator',
        basis: ['Surakarta Lamp. III.c'],
      },
    ]);
  });

  it('finds seats that a procedure of the unit needs, by the article of the step', async () => {
    await withoutSeat('lgs-bidang-aplikasi', 'verification-team');
    await withoutSeat('bidang-smp', 'high-leader');
    const found = await checkDirectory(fresh.db);
    expect(found.map(({ unit, code, what }) => [unit, code, what])).toEqual([
      ['bidang-smp', 'seat-missing', 'high-leader'],
      ['lgs-bidang-aplikasi', 'seat-missing', 'verification-team'],
    ]);
    expect(found[1]?.basis.join()).toMatch(/^Langsa Ps\.11/);
  });

  it('finds people whose post the table forgets, once for each post', async () => {
    await unitIs('ska-bidang-destinasi', { typology: 'hospital' });
    await fresh.db
      .updateTable('directory.qualification')
      .set({ functional_level: 'ahli-utama' })
      .where('functional_level', '=', 'ahli-madya')
      .execute();
    await unitIs('ska-bidang-layanan', { typology: 'council-secretariat' });
    expect(await checkDirectory(fresh.db)).toEqual([
      {
        unit: 'ska-bidang-layanan',
        code: 'post-without-rater',
        what: 'functional-principal',
        basis: ['Surakarta Lamp. III.e', 'Surakarta Lamp. III 2.1.a'],
      },
    ]);
    expect(await told('en')).toEqual({
      right: false,
      lines:
        'ska-bidang-layanan\tpost that its table lets nobody rate: functional-principal\tSurakarta Lamp. III.e; Surakarta Lamp. III 2.1.a',
    });
    expect(JSON.parse((await told('id', true)).lines)).toHaveLength(1);
  });

  it('finds a Plt. of a position that somebody holds, and says so with its article', async () => {
    const { person } = await fresh.db
      .selectFrom('directory.holding')
      .select('person')
      .where('position', '=', 'camat-contoh-hilir')
      .executeTakeFirstOrThrow();
    const term = { valid_from: new Date(), valid_to: new Date(Date.now() + 86_400_000) };
    await fresh.db
      .insertInto('directory.delegation')
      .values({ id: 'd-1', kind: 'plt', person, position: 'sekda', ...term })
      .execute();
    expect(await told('id')).toEqual({
      right: false,
      lines: 'sekda\tPlt. untuk jabatan yang terisi: d-1\tUU 30/2014 Ps.14(2)',
    });
    expect(JSON.parse((await told('en', true)).lines)).toMatchObject([
      { position: 'sekda', delegation: 'd-1', code: 'acting-for-occupied' },
    ]);
  });
});
