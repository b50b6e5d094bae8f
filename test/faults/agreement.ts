import { type Client, type WorkflowHandle, WorkflowNotFoundError } from '@temporalio/client';
import { sql } from 'kysely';
import { AckPolicy, connect, DeliverPolicy } from 'nats';
import { expect } from 'vitest';
import { waitUntil } from '../../infra/stack/wait.ts';
import { fold } from '../../machines/assignment/fold.ts';
import type { Fact } from '../../machines/facts.ts';
import { verifyLog } from '../../src/audit/verify.ts';
import { STREAM } from '../../src/event-log/nats.ts';
import { lastPosition, readStream } from '../../src/event-log/read.ts';
import { FOLLOWERS } from '../../src/followers/follower.ts';
import { checkProjections } from '../../src/projections/engine/check.ts';
import type { Accepted } from './clerk.ts';
import type { Cluster } from './cluster.ts';
import { withTemporal } from './temporal.ts';

/** All that was accepted while something was away is followed meanwhile, beside whatever else this machine does. */
const SETTLE_LIMIT_MS = 180_000;
/** For one question to a workflow; it is asked again. */
const ANSWER_LIMIT_MS = 5_000;

/** What must hold after whatever was killed, once all these lives have ended. */
export async function expectAgreement(
  cluster: Cluster,
  accepted: readonly Accepted[],
  assignments: readonly string[],
): Promise<void> {
  await settled(cluster);
  await expectEachOnce(cluster, accepted);
  await expectWholeProcedures(cluster, assignments);
  await expectWorkflowsAgree(cluster, assignments);
  await expectAllFollowTheLog(cluster);
}

/** Waits until nothing is under way any more: all is sequenced, published, projected and handed over to the workflows. */
export async function settled(cluster: Cluster): Promise<void> {
  await waitUntil(async () => (await behind(cluster)).length === 0, { limitMs: SETTLE_LIMIT_MS, everyMs: 100 }).catch(
    async (cause) => {
      throw new Error(`never came to rest: ${(await behind(cluster)).join(', ')}`, { cause });
    },
  );
}

async function behind({ db, stack }: Cluster): Promise<string[]> {
  const { rows } = await sql<{ projection: string; position: number }>`
    select 'pending' as projection, -count(*) as position from log.pending
    union all select projection, position from reporting.checkpoint`.execute(db);
  const last = await lastPosition(db);
  const { stream, handedOver } = await streamStand(stack.addresses.natsUrl);
  return [
    ...rows.filter(({ projection, position }) => position !== (projection === 'pending' ? 0 : last)),
    ...(stream === last ? [] : [{ projection: 'stream', position: stream }]),
    ...(handedOver === last ? [] : [{ projection: 'followers', position: handedOver }]),
  ].map(({ projection, position }) => `${projection} at ${position} of ${last}`);
}

/** How far the stream is, and how far it has been handed over to the workflows. */
async function streamStand(natsUrl: string): Promise<{ stream: number; handedOver: number }> {
  const connection = await connect({ servers: natsUrl });
  try {
    const manager = await connection.jetstreamManager();
    const { last_seq: stream } = (await manager.streams.info(STREAM)).state;
    const { num_pending, num_ack_pending } = await manager.consumers.info(STREAM, FOLLOWERS);
    return { stream, handedOver: stream - num_pending - num_ack_pending };
  } finally {
    await connection.close();
  }
}

/** Every accepted command is in the log once, and nothing else is in these streams. */
async function expectEachOnce({ db }: Cluster, accepted: readonly Accepted[]): Promise<void> {
  const facts = await factsOf(db, [...new Set(accepted.map(({ assignment }) => assignment))]);
  const causes = new Set(accepted.map(({ cause }) => cause));
  expect([...causes].filter((cause) => !facts.some((fact) => fact.cause === cause))).toEqual([]);
  expect(facts.filter(({ cause }) => !causes.has(cause))).toEqual([]);
  const lost = accepted.filter(
    ({ assignment, cause, version }) =>
      !facts.some((fact) => fact.stream === assignment && fact.cause === cause && fact.version === version),
  );
  expect(lost).toEqual([]);
}

/** Nothing went wrong in these lives, so each log holds its procedure's steps in their order: none twice, none missing. */
async function expectWholeProcedures({ db }: Cluster, assignments: readonly string[]): Promise<void> {
  for (const id of assignments) {
    const facts = await readStream(db, id);
    const state = fold(facts);
    expect(state?.snapshot.value).toBe('completed');
    expect(facts.map(({ version, step }) => `${version} ${step}`)).toEqual(
      state?.chart.steps.map(({ key }, index) => `${index + 1} ${key}`),
    );
  }
}

/** Every workflow has heard of all that its log holds, and those that have ended have ended. */
export async function expectWorkflowsAgree(cluster: Cluster, assignments: readonly string[]): Promise<void> {
  await withTemporal(cluster, async (client) => {
    for (const id of assignments) {
      const facts = await readStream(cluster.db, id);
      const state = fold(facts);
      const expected = { status: state?.snapshot.status === 'done' ? 'COMPLETED' : 'RUNNING', version: facts.length };
      await expect.poll(() => standOf(client, id), { timeout: 90_000, interval: 100 }).toEqual(expected);
    }
  });
}

interface Stand {
  readonly status: string;
  readonly version: number | string;
}

async function standOf(client: Client, id: string): Promise<Stand> {
  const handle = client.workflow.getHandle(id);
  try {
    return await client.withDeadline(Date.now() + ANSWER_LIMIT_MS, async () => {
      const { status } = await handle.describe();
      return { status: status.name, version: await handle.query<number>('version') };
    });
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return { status: 'NOT FOUND', version: 0 };
    return { status: 'STUCK', version: (await taskFailures(handle)) || String((error as Error).cause ?? error) };
  }
}

/** Why a workflow's tasks fail, as its history tells: a query only says that they do. */
async function taskFailures(handle: WorkflowHandle): Promise<string> {
  const { events } = await handle.fetchHistory();
  const failures = (events ?? []).map((event) => event.workflowTaskFailedEventAttributes?.failure?.message);
  return [...new Set(failures.filter(Boolean))].join('; ');
}

/** Tables, stream and signed head say what the log says. */
export async function expectAllFollowTheLog({ db, stack, vkey }: Cluster): Promise<void> {
  for (const [name, check] of Object.entries(await checkProjections(db))) {
    expect({ name, ...check }).toMatchObject({ name, missing: 0, extra: 0, different: [], parked: 0 });
  }
  const verdict = await verifyLog(db, { vkey });
  expect(verdict).toMatchObject({ verified: true, waiting: 0, problems: [] });
  const { rows } = await sql<{ id: string }>`
    select event.id from log.entry join log.event on event.seq = event_seq order by position`.execute(db);
  expect(await streamedIds(stack.addresses.natsUrl, rows.length)).toEqual(rows.map(({ id }) => id));
}

/** The event ids of the stream, by its sequence. */
async function streamedIds(natsUrl: string, count: number): Promise<string[]> {
  const connection = await connect({ servers: natsUrl });
  try {
    const manager = await connection.jetstreamManager();
    expect((await manager.streams.info(STREAM)).state).toMatchObject({ first_seq: 1, last_seq: count });
    const { name } = await manager.consumers.add(STREAM, {
      ack_policy: AckPolicy.None,
      deliver_policy: DeliverPolicy.All,
      mem_storage: true,
      inactive_threshold: 10_000_000_000,
    });
    const consumer = await connection.jetstream().consumers.get(STREAM, name);
    const ids: string[] = [];
    for await (const message of await consumer.fetch({ max_messages: count, expires: 20_000 })) {
      ids[message.seq - 1] = message.headers?.get('Nats-Msg-Id') ?? '';
    }
    return ids;
  } finally {
    await connection.close();
  }
}

async function factsOf(db: Cluster['db'], streams: readonly string[]): Promise<Fact[]> {
  const { rows } = await sql<{ entry: string }>`
    select entry from log.event where stream = any(${[...streams]}::text[]) order by stream, version`.execute(db);
  return rows.map(({ entry }) => JSON.parse(entry) as Fact);
}
