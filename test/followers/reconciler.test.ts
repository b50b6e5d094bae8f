import { randomUUID } from 'node:crypto';
import type { Client } from '@temporalio/client';
import { type Kysely, sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { waitUntil } from '../../infra/stack/wait.ts';
import { connectDatabase, connectPool } from '../../src/database/connect.ts';
import type { Database } from '../../src/database/tables.ts';
import { type Pass, type ReconcileOptions, reconcile } from '../../src/followers/reconciler.ts';
import { startOptions } from '../../src/followers/workflows.ts';
import { type FreshDatabase, freshDatabase } from '../support/databases.ts';
import { live } from '../support/government.ts';
import { sequenceAll } from '../support/sequence-all.ts';
import { type RunningWorker, realActivities, type TemporalUse, useTemporal } from '../support/test-worker.ts';

const ROUTE = 'appointment-cross-unit';
const LIMIT = { limitMs: 30_000, everyMs: 50 };

let fresh: FreshDatabase;
let temporal: TemporalUse;
let worker: RunningWorker;

beforeAll(async () => {
  temporal = await useTemporal();
});
afterAll(() => temporal.close());
beforeEach(async () => {
  fresh = await freshDatabase();
  worker = await temporal.work(realActivities(fresh.db));
});
afterEach(async () => {
  await worker.stop();
  await fresh.drop();
});

describe('a pass', () => {
  it('begins workflows that are not there, and finds them in order the next time', async () => {
    const streams = await opened('first', 'second');
    expect(await pass()).toMatchObject({ looked: 2, missing: 2 });
    for (const stream of streams) await untilVersion(stream, 1);
    await inOrder();
  });

  it('tells a workflow that was not told', async () => {
    const [stream] = await opened('untold');
    await inOrder();
    await live(fresh.db, stream, ROUTE, ({ version }) => version === 3);
    await sequenceAll(fresh.db);
    expect(await pass()).toMatchObject({ looked: 1, behind: 1 });
    await untilVersion(stream, 3);
  });

  it('begins anew a workflow whose tasks fail', async () => {
    const [stream] = await opened('fails');
    // No worker knows a workflow of this name: each of its tasks fails.
    await temporal.client.workflow.start('unknown', { ...startOptions(stream, temporal.taskQueue), args: [] });
    await waitUntil(async () => {
      const found = await pass();
      return found.failing === 1;
    }, LIMIT);
    await untilVersion(stream, 1);
    await inOrder();
  });

  it('finds an idle workflow that is gone, though nothing moved', async () => {
    const [stream] = await opened('idle');
    await inOrder();
    await temporal.client.workflow.getHandle(stream).terminate();
    await waitUntil(async () => (await pass()).missing === 1, LIMIT); // when its turn comes
    await untilVersion(stream, 1);
  });

  it('tells of a workflow that knows more than the log, and lets it be', async () => {
    const [stream] = await opened('ahead');
    await live(fresh.db, stream, ROUTE, ({ version }) => version === 2);
    await inOrder();
    await loseFacts(stream, 2);
    const told: unknown[] = [];
    const onAhead = async (...ahead: unknown[]) => void told.push(ahead);
    await waitUntil(async () => (await pass({ onAhead })).ahead === 1, LIMIT); // when its turn comes
    expect(told).toEqual([[stream, 2, 1]]);
    expect(await temporal.client.workflow.getHandle(stream).query('version')).toBe(2);
  });

  it('goes on with the others where Temporal gives no answer about one, and looks at that one again', async () => {
    const [lost, mute] = await opened('lost', 'mute');
    const errors: unknown[] = [];
    const options = {
      client: withoutAnswerAbout(mute, temporal.client),
      onError: (error: unknown) => errors.push(error),
    };
    expect(await pass(options)).toMatchObject({ looked: 2, missing: 1, unanswered: 1 });
    await untilVersion(lost, 1);
    expect(await pass(options)).toMatchObject({ unanswered: 1 });
    expect(errors).toEqual([new Error('no answer'), new Error('no answer')]);
    await inOrder();
  });
});

describe('a stream that has ended before anybody could be told', () => {
  it('is begun all the same, so that its workflow carries and ends', async () => {
    const stream = `ended-${randomUUID()}`;
    await live(fresh.db, stream, ROUTE, () => false);
    await sequenceAll(fresh.db);
    expect(await pass()).toMatchObject({ looked: 1, missing: 1 });
    await waitUntil(
      async () => (await temporal.client.workflow.getHandle(stream).describe()).status.name === 'COMPLETED',
      LIMIT,
    );
    expect(await pass()).toMatchObject({ looked: 1, inOrder: 1 });
    expect(await pass()).toMatchObject({ looked: 0 });
  });

  it('is not begun where it ended longer ago than Temporal remembers', async () => {
    await sql`
      insert into log.event (id, stream, version, type, agency, at, entry)
      select gen_random_uuid(), 'long ended', 1, 'completed', 'dairi', now() - interval '2 days', '{}'`.execute(
      fresh.db,
    );
    await sql`insert into log.pending select seq from log.event`.execute(fresh.db);
    await sequenceAll(fresh.db);
    expect(await pass()).toMatchObject({ looked: 1, inOrder: 1 });
  });
});

describe('all of them', () => {
  it('are looked at where it is asked for, and those that know more than the log are folded anew', async () => {
    const [first, second] = await opened('first', 'second');
    await live(fresh.db, second, ROUTE, ({ version }) => version === 2);
    await inOrder();
    await loseFacts(second, 2);
    expect(await pass({ all: true })).toMatchObject({ looked: 2, inOrder: 1, ahead: 1 });
    await untilVersion(second, 1);
    expect(await temporal.client.workflow.getHandle(first).query('version')).toBe(1);
  });

  it('are looked at where the cluster is another one', async () => {
    await opened('first', 'second', 'third');
    await inOrder();
    await sql`update log.cluster set namespace_id = 'lost'`.execute(fresh.db);
    expect(await pass()).toMatchObject({ looked: 3, inOrder: 3 });
  });

  it('are begun where Temporal came back from an older copy that knows none of them', async () => {
    const streams = await opened('first', 'second', 'third');
    await inOrder();
    for (const stream of streams) await temporal.client.workflow.getHandle(stream).terminate();
    expect(await pass({ all: true })).toMatchObject({ looked: 3, missing: 3 });
    for (const stream of streams) await untilVersion(stream, 1);
  });
});

it('a fact that gets its position late is found all the same', async () => {
  const [late] = await opened('late');
  const { rows } = await sql<{ seq: number }>`
    with gone as (delete from log.entry returning event_seq) select event_seq as seq from gone`.execute(fresh.db);
  await opened('early');
  await inOrder();
  await sql`insert into log.pending values (${rows[0]?.seq})`.execute(fresh.db); // it commits only now
  await sequenceAll(fresh.db);
  await inOrder();
  await untilVersion(late, 1);
});

it('a pass reads no more of old streams than it sweeps, however many there are', async () => {
  await pass(); // the cluster is known
  await sql`
    insert into log.event (id, stream, version, type, agency, at, entry)
    select gen_random_uuid(), 'old ' || n, 1, 'completed', 'dairi', now(), '{}' from generate_series(1, ${OLD}) as n`.execute(
    fresh.db,
  );
  await sql`insert into log.pending select seq from log.event`.execute(fresh.db);
  await sequenceAll(fresh.db);
  await sql`update log.cluster set noted = ${OLD}`.execute(fresh.db);
  // One session, so that what it has read is counted before it is asked.
  const db = connectDatabase(connectPool({ url: fresh.url, poolSize: 1 }));
  const before = await rowsRead(db);
  await pass({ db });
  expect((await rowsRead(db)) - before).toBeLessThan(1_000);
  await db.destroy();
});
const OLD = 20_000;

/** Rows of tables and entries of indexes that were read of what grows with the log. */
async function rowsRead(db: Kysely<Database>): Promise<number> {
  await sql`select pg_stat_force_next_flush()`.execute(db);
  const { rows } = await sql<{ read: string }>`
    select (select sum(seq_tup_read) from pg_stat_user_tables where relname in ('event', 'entry', 'unchecked'))
      + (select sum(idx_tup_read) from pg_stat_user_indexes where relname in ('event', 'entry', 'unchecked')) as read`.execute(
    db,
  );
  return Number(rows[0]?.read);
}

/** Streams with their first fact, which has its position. */
async function opened<Names extends string[]>(...names: Names): Promise<{ [N in keyof Names]: string }> {
  const streams = names.map((name) => `${name}-${randomUUID()}`);
  for (const stream of streams) await live(fresh.db, stream, ROUTE, ({ version }) => version === 1);
  await sequenceAll(fresh.db);
  return streams as { [N in keyof Names]: string };
}

/** A log that was restored from an older copy. */
async function loseFacts(stream: string, from: number): Promise<void> {
  await sql`alter table log.event disable trigger keep_event`.execute(fresh.db);
  await sql`
    delete from log.entry where event_seq in (select seq from log.event where stream = ${stream} and version >= ${from})`.execute(
    fresh.db,
  );
  await sql`
    delete from log.pending where seq in (select seq from log.event where stream = ${stream} and version >= ${from})`.execute(
    fresh.db,
  );
  await fresh.db.deleteFrom('log.event').where('stream', '=', stream).where('version', '>=', from).execute();
  await sql`alter table log.event enable trigger keep_event`.execute(fresh.db);
}

/** Passes until every stream is found in order. */
const inOrder = (): Promise<void> =>
  waitUntil(async () => {
    await sequenceAll(fresh.db);
    const { looked, inOrder: found } = await pass();
    return looked === found;
  }, LIMIT);

const untilVersion = (stream: string, version: number): Promise<void> =>
  waitUntil(
    async () =>
      (await temporal.client.workflow
        .getHandle(stream)
        .query('version')
        .catch(() => 0)) === version,
    LIMIT,
  );

const pass = (options: Partial<ReconcileOptions> = {}): Promise<Pass> =>
  reconcile({
    ...{ db: fresh.db, client: temporal.client, namespace: 'default', taskQueue: temporal.taskQueue },
    signal: new AbortController().signal,
    ...options,
  });

function withoutAnswerAbout(stream: string, client: Client): Client {
  const getHandle = (asked: string) => {
    if (asked === stream) throw new Error('no answer');
    return client.workflow.getHandle(asked);
  };
  const workflow = Object.create(client.workflow, { getHandle: { value: getHandle } });
  return Object.create(client, { workflow: { value: workflow } });
}
