import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { heldBy, placementOf, positionsOf, warrantFor } from '../../src/directory/authority.ts';
import { type FreshDatabase, freshDatabase } from '../support/databases.ts';
import { holderOf, memberOf } from '../support/government.ts';

const HOUR = 3_600_000;
const at = (offset: number) => new Date(Date.now() + offset);

let fresh: FreshDatabase;
let person: string;

beforeAll(async () => {
  fresh = await freshDatabase();
  person = await holderOf(fresh.db, 'camat-contoh-hulu');
});
afterAll(() => fresh.drop());

describe('by what right a person acts from a position', () => {
  it('as its holder, before any delegation', async () => {
    await delegate('own', 'camat-contoh-hulu', -HOUR, null);
    expect(await warrantFor(fresh.db, person, 'camat-contoh-hulu', 'approve')).toEqual({
      person,
      position: 'camat-contoh-hulu',
      delegation: null,
    });
  });

  it.each([
    ['running', -HOUR, HOUR, true],
    ['without an end', -HOUR, null, true],
    ['ended', -2 * HOUR, -HOUR, false],
    ['not begun', HOUR, null, false],
  ])('as its delegate, where the term is %s: Dairi Ps.1(26) #3', async (term, from, to, stands) => {
    const id = `lurah-${term}`;
    await delegate(id, 'lurah-contoh', from, to);
    const warrant = await warrantFor(fresh.db, person, 'lurah-contoh', 'approve');
    expect(warrant?.delegation ?? null).toBe(stands ? id : null);
    expect((await positionsOf(fresh.db, person)).includes('lurah-contoh')).toBe(stands);
    await fresh.db.deleteFrom('directory.delegation').where('id', '=', id).execute();
  });

  it.each(['Surakarta Ps.9 #2', 'Surakarta Ps.16(2) #3', 'Surakarta Ps.1(24) #3', 'Probolinggo Ps.1(10) #2'])(
    'by a mandate, for the acts that it names and for no other: %s',
    async (key) => {
      const mandate = { id: `mandate ${key}`, kind: 'mandate', person, position: 'lurah-contoh' } as const;
      const term = { valid_from: new Date(Date.now() - HOUR), valid_to: null };
      await fresh.db
        .insertInto('directory.delegation')
        .values({ ...mandate, ...term, acts: ['appoint', 'review'] })
        .execute();
      const by = async (act: string) => (await warrantFor(fresh.db, person, 'lurah-contoh', act))?.delegation ?? null;
      expect([await by('appoint'), await by('review'), await by('complete')]).toEqual([mandate.id, mandate.id, null]);
      const held = (await heldBy(fresh.db, person)).find(({ position }) => position === 'lurah-contoh');
      expect(held?.acts).toEqual(['appoint', 'review']);
      await fresh.db.deleteFrom('directory.delegation').where('id', '=', mandate.id).execute();
    },
  );

  it('by a mandate that names its acts, and by no other', async () => {
    const bare = {
      id: 'bare',
      kind: 'mandate',
      person,
      position: 'lurah-contoh',
      valid_from: new Date(),
      valid_to: null,
    } as const;
    await expect(fresh.db.insertInto('directory.delegation').values(bare).execute()).rejects.toThrow(
      'mandate_names_its_acts',
    );
  });

  it('by none, where somebody else holds it', async () => {
    expect(await warrantFor(fresh.db, person, 'sekda', 'approve')).toBeNull();
  });

  it('as one who is placed in a unit, now', async () => {
    const member = await memberOf(fresh.db, 'bidang-smp');
    expect(await placementOf(fresh.db, member)).toMatchObject({ person: member, position: null });
    expect(await placementOf(fresh.db, member, 'bidang-smp')).not.toBeNull();
    expect(await placementOf(fresh.db, member, 'bidang-sd')).toBeNull();
    await fresh.db
      .updateTable('directory.placement')
      .set({ valid_to: at(-1_000) })
      .where('person', '=', member)
      .execute();
    expect(await placementOf(fresh.db, member)).toBeNull();
  });
});

const delegate = (id: string, position: string, from: number, to: number | null) =>
  fresh.db
    .insertInto('directory.delegation')
    .values({ id, kind: 'plt', person, position, valid_from: at(from), valid_to: to === null ? null : at(to) })
    .execute();
