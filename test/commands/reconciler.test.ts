import { randomUUID } from 'node:crypto';
import type { Client } from '@temporalio/client';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { waitUntil } from '../../infra/stack/wait.ts';
import { type Pass, reconcile } from '../../src/commands/reconciler.ts';
import { record } from '../../src/event-log/record.ts';
import { openingDraft, requestOf } from '../event-log/requests.ts';
import { type FreshDatabase, freshDatabase } from '../support/databases.ts';
import { realActivities, type TemporalUse, useTemporal } from '../support/test-worker.ts';

let fresh: FreshDatabase;
let temporal: TemporalUse;

beforeAll(async () => {
  [fresh, temporal] = await Promise.all([freshDatabase(), useTemporal()]);
});
afterAll(async () => {
  await temporal.close();
  await fresh.drop();
});

it('wakes the others where one gives no answer, and looks again at that one', async () => {
  const [lost, mute] = [`lost-${randomUUID()}`, `mute-${randomUUID()}`];
  for (const stream of [lost, mute])
    await record(fresh.db, requestOf(stream, 0, [await openingDraft(fresh.db, 'opens')]));
  await settled(2);
  const errors: unknown[] = [];
  const client = withoutAnswerFrom(mute, temporal.client);
  expect(await pass(client, errors)).toEqual({ looked: 2, woken: 1, stuck: 1 });
  expect(errors).toEqual([new Error('no answer')]);
  await temporal.work(realActivities(fresh.db));
  await waitUntil(async () => (await pass(temporal.client, errors)).looked === 0, { limitMs: 20_000, everyMs: 200 });
  for (const stream of [lost, mute])
    expect(await temporal.client.workflow.getHandle(stream).query('version'), stream).toBe(1);
});

const pass = (client: Client, errors: unknown[]): Promise<Pass> =>
  reconcile({
    db: fresh.db,
    client,
    namespace: 'default',
    taskQueue: temporal.taskQueue,
    signal: new AbortController().signal,
    onError: (error) => errors.push(error),
  });

/** Facts are left alone for their first seconds. */
const settled = (streams: number): Promise<void> =>
  waitUntil(
    async () => {
      const { rows } = await sql<{ settled: number }>`
        select count(*) as settled from log.event where recorded_at < now() - interval '3 seconds'`.execute(fresh.db);
      return rows[0]?.settled === streams;
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
