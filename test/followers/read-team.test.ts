import { createHash } from 'node:crypto';
import type { Kysely, KyselyPlugin } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Fact, Typed } from '../../machines/facts.ts';
import { following } from '../../src/commands/follow.ts';
import type { Database } from '../../src/database/tables.ts';
import { holder, TEAM, type TeamPlay } from '../machines/team/team-play.ts';
import { formed, walkTo } from '../machines/team/team-walk.ts';
import { type FreshDatabase, freshDatabase } from '../support/databases.ts';

const MEMBERS = ['m1', 'm2'];

let fresh: FreshDatabase;
let read: number;
let counting: Kysely<Database>;

beforeAll(async () => {
  fresh = await freshDatabase();
  counting = fresh.db.withPlugin(countingRows);
});
afterAll(() => fresh.drop());
beforeEach(async () => {
  read = 0;
  await fresh.pool.query('truncate log.event cascade');
});

/** A team's whole life, with a report that is returned: every fact of it and of its members, in their true order. */
function wholeLife(): { facts: readonly Fact[]; texts: TeamPlay['texts'] } {
  const play = walkTo(
    formed({ regulation: 'dairi-18-2024', unitType: 'high-leader-rates', scope: 'in-unit' }),
    RETURNED,
  );
  play.do('return', holder('administrator'), { step: RETURNED, typed: { reason: 'Belum sesuai' } });
  walkTo(play);
  expect(play.standing.status).toBe('completed');
  const facts = JSON.parse(
    JSON.stringify(play.log).replaceAll(/"((?:team|m\d)#\d+)"/g, (_, id) => `"${uuidOf(id)}"`),
  ) as Fact[];
  return { facts, texts: new Map([...play.texts].map(([id, typed]) => [uuidOf(id), typed])) };
}
const RETURNED = 'administrator-review';

const uuidOf = (id: string): string =>
  createHash('sha256')
    .update(id)
    .digest('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*/, '$1-$2-$3-$4-$5');

const append = ({ id, stream, version, type, at, ...fact }: Fact, typed: Typed | null = null) =>
  fresh.db
    .insertInto('log.event')
    .values({
      ...{ id, stream, version, type, agency: 'agency', at, typed: JSON.stringify(typed) },
      entry: JSON.stringify({ id, stream, version, type, at, ...fact }),
      salt: null,
      traceparent: null,
    })
    .execute();

describe('what a team and its members look up of each other', () => {
  it('is the same from a worker that has seen everything, one that forgets, and one that has just come', async () => {
    const { facts, texts } = wholeLife();
    const [seasoned, forgetful, other] = [following(fresh.db), following(fresh.db, 0), following(fresh.db)];
    let carried = 0;
    let told = 0;
    for (const [index, fact] of facts.entries()) {
      await append(fact, texts.get(fact.id));
      const everybody = [seasoned, forgetful, following(fresh.db), ...(index % 5 === 0 ? [other] : [])];
      const [first, ...others] = await Promise.all(
        everybody.map(async ({ nextOfTeam, newsOfMembers }) => ({
          next: [await nextOfTeam(TEAM, 'm1'), await nextOfTeam(TEAM, 'm2')],
          news: await newsOfMembers(TEAM, MEMBERS),
        })),
      );
      for (const each of others) expect(each).toEqual(first);
      carried += first?.next.filter((next) => next !== null).length ?? 0;
      told += first?.news.length ?? 0;
    }
    expect([carried > 10, told > 2]).toEqual([true, true]);
  });

  it('costs what has been recorded since the last look, not what ever was', async () => {
    const { facts } = wholeLife();
    const { nextOfTeam, newsOfMembers } = following(counting);
    for (const fact of facts) await append(fact);
    await newsOfMembers(TEAM, MEMBERS);
    expect(read).toBe(facts.length);
    for (const stream of MEMBERS) await nextOfTeam(TEAM, stream);
    await newsOfMembers(TEAM, MEMBERS);
    expect(read).toBe(facts.length);
  });

  it('brings what was typed only for as long as that is there', async () => {
    const { facts, texts } = wholeLife();
    const { nextOfTeam } = following(fresh.db);
    for (const fact of facts) {
      await append(fact, texts.get(fact.id));
      const next = await nextOfTeam(TEAM, 'm1');
      if (!next?.typed) continue;
      expect(next.typed).toEqual(texts.get(next.id));
      await fresh.pool.query('update log.event set typed = null, salt = null where id = $1', [next.id]);
      const { typed, ...without } = next;
      expect(await nextOfTeam(TEAM, 'm1')).toEqual(without);
      return;
    }
    expect.fail('nothing typed was ever carried');
  });
});

const countingRows: KyselyPlugin = {
  transformQuery: ({ node }) => node,
  async transformResult({ result }) {
    read += result.rows.length;
    return result;
  },
};
