import { createHash } from 'node:crypto';
import type { Kysely, KyselyPlugin } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Fact } from '../../machines/facts.ts';
import { nextCarried } from '../../machines/team/members/carry.ts';
import { newsFor } from '../../machines/team/members/news-of.ts';
import type { Database } from '../../src/database/tables.ts';
import { teamReader } from '../../src/followers/read-team.ts';
import { holder, TEAM } from '../machines/team/team-play.ts';
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
function wholeLife(): readonly Fact[] {
  const play = walkTo(
    formed({ regulation: 'dairi-18-2024', unitType: 'high-leader-rates', scope: 'in-unit' }),
    RETURNED,
  );
  play.do('return', holder('administrator'), { step: RETURNED, typed: { reason: 'Belum sesuai' } });
  walkTo(play);
  expect(play.standing.status).toBe('completed');
  return JSON.parse(
    JSON.stringify(play.log).replaceAll(/"((?:team|m\d)#\d+)"/g, (_, id) => `"${uuidOf(id)}"`),
  ) as Fact[];
}
const RETURNED = 'administrator-review';

const uuidOf = (id: string): string =>
  createHash('sha256')
    .update(id)
    .digest('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*/, '$1-$2-$3-$4-$5');

const append = ({ id, stream, version, type, at, ...fact }: Fact) =>
  fresh.db
    .insertInto('log.event')
    .values({
      ...{ id, stream, version, type, agency: 'agency', at, typed: 'null' },
      entry: JSON.stringify({ id, stream, version, type, at, ...fact }),
      salt: null,
      traceparent: null,
    })
    .execute();

/** What a team and its members still have to tell each other, as a reader sees it. */
const look = (read: ReturnType<typeof teamReader>) => async () => {
  const { history, members } = await read(TEAM, MEMBERS);
  const known = (index: number) => (fact: string) => members[index]?.causes.has(fact) === true;
  return {
    next: MEMBERS.map((stream, index) =>
      history ? nextCarried(history, stream, members[index]?.assignment ?? null, known(index)) : null,
    ),
    news: members.map((member) => newsFor(history, member)),
  };
};

describe('a team and its members, read side by side', () => {
  it('are the same to a worker that has seen everything, one that forgets, and one that has just come', async () => {
    const facts = wholeLife();
    const [seasoned, forgetful, other] = [teamReader(fresh.db), teamReader(fresh.db, 0), teamReader(fresh.db)];
    let carried = 0;
    let told = 0;
    for (const [index, fact] of facts.entries()) {
      await append(fact);
      const everybody = [seasoned, forgetful, teamReader(fresh.db), ...(index % 5 === 0 ? [other] : [])];
      const [first, ...others] = await Promise.all(everybody.map((each) => look(each)()));
      for (const each of others) expect(each).toEqual(first);
      carried += first?.next.filter((next) => next !== null).length ?? 0;
      told += first?.news.flat().length ?? 0;
    }
    expect([carried > 10, told > 2]).toEqual([true, true]);
  });

  it('cost what has been recorded since the last look, and one fact a stream, not what ever was', async () => {
    const facts = wholeLife();
    const lookOn = look(teamReader(counting));
    for (const fact of facts) await append(fact);
    await lookOn();
    expect(read).toBe(facts.length);
    await lookOn();
    await lookOn();
    expect(read).toBe(facts.length + 2 * (1 + MEMBERS.length));
  });

  it('are read again from the start where the log holds another fact than was known', async () => {
    const facts = wholeLife();
    const seasoned = look(teamReader(fresh.db));
    for (const fact of facts) await append(fact);
    await seasoned();
    // A log that was restored from an older copy, and has gone on otherwise.
    await fresh.pool.query('truncate log.event cascade');
    for (const fact of facts.slice(0, -5)) await append(fact);
    expect(await seasoned()).toEqual(await look(teamReader(fresh.db))());
  });
});

const countingRows: KyselyPlugin = {
  transformQuery: ({ node }) => node,
  async transformResult({ result }) {
    read += result.rows.length;
    return result;
  },
};
