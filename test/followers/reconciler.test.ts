import { randomUUID } from 'node:crypto';
import type { Client } from '@temporalio/client';
import { type Kysely, sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { waitUntil } from '../../infra/stack/wait.ts';
import { doubt } from '../../src/commands/moved-streams.ts';
import { type Pass, reconcile } from '../../src/commands/reconciler.ts';
import { connectDatabase, connectPool } from '../../src/database/connect.ts';
import type { Database } from '../../src/database/tables.ts';
import { record } from '../../src/event-log/record.ts';
import { openingDraft, requestOf } from '../event-log/requests.ts';
import { type FreshDatabase, freshDatabase } from '../support/databases.ts';
import { realActivities, type TemporalUse, useTemporal } from '../support/test-worker.ts';

let fresh: FreshDatabase;
let temporal: TemporalUse;

beforeAll(async () => {
  temporal = await useTemporal();
});
afterAll(() => temporal.close());
beforeEach(async () => {
  fresh = await freshDatabase();
});
afterEach(() => fresh.drop());

it('wakes the others where one gives no answer, and looks again at that one', async () => {
  const [lost, mute] = await opened('lost', 'mute');
  await sequenced();
  const errors: unknown[] = [];
  const client = withoutAnswerFrom(mute, temporal.client);
  expect(await pass(client, errors)).toEqual({ looked: 2, woken: 1, stuck: 1 });
  expect(await pass(client, errors), 'no fact has come since').toEqual({ looked: 2, woken: 0, stuck: 1 });
  expect(errors).toEqual([new Error('no answer'), new Error('no answer')]);
  const worker = await temporal.work(realActivities(fresh.db));
  await inOrder(errors);
  for (const stream of [lost, mute])
    expect(await temporal.client.workflow.getHandle(stream).query('version'), stream).toBe(1);
  await worker.stop();
});

it('looks at every stream again where the cluster is another one, and at one that is doubted', async () => {
  const streams = await opened('first', 'second', 'third');
  await sequenced();
  const worker = await temporal.work(realActivities(fresh.db));
  await inOrder();
  await doubt(fresh.db, streams[1]);
  await doubt(fresh.db, 'never opened');
  expect(await pass()).toEqual({ looked: 1, woken: 0, stuck: 0 });
  expect(await pass()).toEqual({ looked: 0, woken: 0, stuck: 0 });
  await sql`update log.cluster set namespace_id = 'lost'`.execute(fresh.db);
  expect(await pass()).toEqual({ looked: 3, woken: 0, stuck: 0 });
  expect(await pass()).toEqual({ looked: 0, woken: 0, stuck: 0 });
  await worker.stop();
});

it('finds a stream whose fact was recorded before, and got its position after, those that are noted', async () => {
  const [late] = await opened('late');
  const { rows } = await sql<{ seq: number }>`delete from log.pending returning seq`.execute(fresh.db);
  await opened('early');
  await sequenced();
  const worker = await temporal.work(realActivities(fresh.db));
  await inOrder();
  await sql`insert into log.pending values (${rows[0]?.seq})`.execute(fresh.db); // it commits only now
  expect(await pass()).toMatchObject({ looked: 1 });
  await sequenced();
  await inOrder();
  expect(await temporal.client.workflow.getHandle(late).query('version')).toBe(1);
  await worker.stop();
});

it('reads nothing of old streams in a pass, however many there are', async () => {
  await pass(); // the cluster is known
  await sql`
    insert into log.event (id, stream, version, type, agency, at, recorded_at, entry)
    select gen_random_uuid(), 'old ' || n, 1, 'requested', 'dairi', now(), now() - interval '1 day', '{}' from generate_series(1, ${OLD}) as n`.execute(
    fresh.db,
  );
  await sql`insert into log.pending select seq from log.event`.execute(fresh.db);
  await sql`insert into log.reconciled select stream, 1 from log.event`.execute(fresh.db);
  await sequenced();
  // One session, so that what it has read is counted before it is asked.
  const db = connectDatabase(connectPool({ url: fresh.url, poolSize: 1 }));
  const readIn = async (): Promise<[Pass, number]> => {
    const before = await rowsRead(db);
    const found = await pass(temporal.client, [], db);
    return [found, (await rowsRead(db)) - before];
  };
  const [first, all] = await readIn();
  expect(first).toEqual({ looked: 0, woken: 0, stuck: 0 });
  expect(all).toBeGreaterThan(OLD);
  await opened('new');
  const [found, few] = await readIn();
  expect(found).toEqual({ looked: 1, woken: 1, stuck: 0 });
  expect(few).toBeLessThan(50);
  await sequenced();
  const [, still] = await readIn();
  expect(still).toBeLessThan(50);
  await db.destroy();
});
const OLD = 50_000;

/** Rows of tables and entries of indexes that were read of what grows with the log. */
async function rowsRead(db: Kysely<Database>): Promise<number> {
  await sql`select pg_stat_force_next_flush()`.execute(db);
  const { rows } = await sql<{ read: string }>`
    select (select sum(seq_tup_read) from pg_stat_user_tables where relname in ('event', 'entry', 'reconciled'))
      + (select sum(idx_tup_read) from pg_stat_user_indexes where relname in ('event', 'entry', 'reconciled')) as read`.execute(
    db,
  );
  return Number(rows[0]?.read);
}

/** Streams with their first fact, old enough to be looked at. */
async function opened<Names extends string[]>(...names: Names): Promise<{ [N in keyof Names]: string }> {
  const streams = names.map((name) => `${name}-${randomUUID()}`);
  for (const stream of streams)
    await record(fresh.db, requestOf(stream, 0, [await openingDraft(fresh.db, `opens ${stream}`)]));
  await settled();
  return streams as { [N in keyof Names]: string };
}

/** Gives the facts their positions, as the sequencer does. */
const sequenced = () =>
  sql`
    with taken as (delete from log.pending returning seq)
    insert into log.entry (position, event_seq)
    select (select coalesce(max(position), 0) from log.entry) + row_number() over (order by seq), seq from taken`.execute(
    fresh.db,
  );

/** Passes until no stream is left to look at. */
const inOrder = (errors: unknown[] = []): Promise<void> =>
  waitUntil(async () => (await pass(temporal.client, errors)).looked === 0, { limitMs: 20_000, everyMs: 200 });

const pass = (client: Client = temporal.client, errors: unknown[] = [], db = fresh.db): Promise<Pass> =>
  reconcile({
    db,
    client,
    namespace: 'default',
    taskQueue: temporal.taskQueue,
    signal: new AbortController().signal,
    onError: (error) => errors.push(error),
  });

/** Facts are left alone for their first seconds. */
const settled = (): Promise<void> =>
  waitUntil(
    async () => {
      const { rows } = await sql<{ young: number }>`
        select count(*) as young from log.event where recorded_at > now() - interval '3 seconds'`.execute(fresh.db);
      return rows[0]?.young === 0;
    },
    { limitMs: 20_000, everyMs: 100 },
  );

function withoutAnswerFrom(stream: string, client: Client): Client {
  const getHandle = (asked: string) => {
    if (asked === stream) throw new Error('no answer');
    return client.workflow.getHandle(asked);
  };
  const workflow = Object.create(client.workflow, { getHandle: { value: getHandle } });
  return Object.create(client, { workflow: { value: workflow } });
}
