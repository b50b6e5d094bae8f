import type pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LeadLost, renewLead, takeLead } from '../../src/event-log/leadership.ts';
import { openTree, sequenceBatch } from '../../src/event-log/sequence-batch.ts';
import { type FreshDatabase, freshDatabase } from '../support/databases.ts';
import { signer } from './sequencers.ts';
import { leaderConnection, writeAtOnce } from './writers.ts';

let fresh: FreshDatabase;
let clients: pg.Client[];
const session = async () => {
  const client = await leaderConnection(fresh.url);
  clients.push(client);
  return client;
};

beforeEach(async () => {
  fresh = await freshDatabase();
  clients = [];
});
afterEach(async () => {
  await Promise.all(clients.map((client) => client.end()));
  await fresh.drop();
});

/** As time would: nobody has heard of the leader for longer than its lease. */
const leaseIsOver = () => fresh.pool.query("update log.leader set until = clock_timestamp() - interval '1 ms'");

describe('the lead', () => {
  it('has one holder: the others wait while its lease lasts and its session lives', async () => {
    const [first, second] = [await session(), await session()];
    const term = await takeLead(first);
    expect(term).toBe(1);
    expect(await takeLead(second)).toBeNull();
    await renewLead(first, 1);
    expect(await takeLead(second)).toBeNull();
  });

  it('is free at once when its holder’s session has ended', async () => {
    const [first, second] = [await session(), await session()];
    await takeLead(first);
    await first.end();
    await expect.poll(() => takeLead(second), { timeout: 2_000, interval: 10 }).toBe(2);
  });

  it('is free when the lease is over, though the session lives', async () => {
    const [first, second] = [await session(), await session()];
    await takeLead(first);
    await leaseIsOver();
    expect(await takeLead(second)).toBe(2);
    await expect(renewLead(first, 1)).rejects.toBeInstanceOf(LeadLost);
  });

  it('is free when PostgreSQL’s clock was set back: no lease lasts so long', async () => {
    const [first, second] = [await session(), await session()];
    await takeLead(first);
    await fresh.pool.query("update log.leader set until = clock_timestamp() + interval '1 hour'");
    expect(await takeLead(second)).toBe(2);
  });

  it('goes to one of many who ask at the same moment', async () => {
    const sessions = await Promise.all(Array.from({ length: 8 }, session));
    const terms = await Promise.all(sessions.map(takeLead));
    expect(terms.filter((term) => term !== null)).toEqual([1]);
  });
});

describe('a leader that was replaced', () => {
  it('writes nothing: no position, no tile, no head, and what waits goes on waiting', async () => {
    const [old, next] = [await session(), await session()];
    const term = (await takeLead(old)) as number;
    const tree = await openTree(old);
    const count = await writeAtOnce(fresh.db, { writers: 4, rounds: 4 });
    await leaseIsOver();
    const nextTerm = (await takeLead(next)) as number;
    await expect(sequenceBatch({ client: old, signer, term }, tree)).rejects.toBeInstanceOf(LeadLost);
    expect(await written()).toEqual({ entries: 0, tiles: 0, heads: 0, waiting: count });
    await sequenceBatch({ client: next, signer, term: nextTerm }, await openTree(next));
    expect(await written()).toEqual({ entries: count, tiles: 0, heads: 1, waiting: 0 });
  });

  it('does not hold up the next one with a statement that it never finished', async () => {
    const [old, next] = [await session(), await session()];
    await takeLead(old);
    await old.query('begin');
    await renewLead(old, 1); // holds the row
    const startedAt = performance.now();
    await expect
      .poll(() => takeLead(next).catch(() => null), { timeout: 10_000, interval: 100 })
      .toBeGreaterThanOrEqual(2);
    expect(performance.now() - startedAt).toBeLessThan(5_000);
  });
});

async function written(): Promise<Record<string, number>> {
  const { rows } = await fresh.pool.query(`
    select (select count(*) from log.entry) as entries, (select count(*) from log.tile) as tiles,
      (select count(*) from log.checkpoint) as heads, (select count(*) from log.pending) as waiting`);
  return rows[0];
}
