import { createHash } from 'node:crypto';
import { connect, type NatsConnection } from 'nats';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { waitUntil } from '../../infra/stack/wait.ts';
import { connectSession } from '../../src/database/connect.ts';
import { connectNats, deleteStream, STREAM } from '../../src/event-log/nats.ts';
import { lastPosition, readStream } from '../../src/event-log/read.ts';
import { runSequencer } from '../../src/event-log/sequencer.ts';
import { createNoteKey, noteSigner } from '../../src/event-log/transparency/note-key.ts';
import { FOLLOWERS, runFollower } from '../../src/followers/follower.ts';
import { type FreshDatabase, freshDatabase } from '../support/databases.ts';
import { live } from '../support/government.ts';
import { type OwnServers, ownServers } from '../support/own-servers.ts';
import { type RunningWorker, realActivities, type TemporalUse, useTemporal } from '../support/test-worker.ts';

const ROUTE = 'appointment-cross-unit';
const LIMIT = { limitMs: 40_000, everyMs: 50 };

let own: OwnServers;
let fresh: FreshDatabase;
let temporal: TemporalUse;
let nats: NatsConnection;
let worker: RunningWorker;
let errors: unknown[] = [];
const stopping = new AbortController();
const running: Promise<void>[] = [];

beforeAll(async () => {
  [own, fresh] = await Promise.all([ownServers('nats', 'temporal'), freshDatabase()]);
  temporal = await useTemporal(own.addresses.temporalAddress);
  nats = await connectNats(own.addresses.natsUrl, 'test');
  const { signal } = stopping;
  const onError = (error: unknown) => void errors.push(error);
  running.push(
    runSequencer({
      connect: () => connectSession(fresh.url, 'test-sequencer'),
      ...{ db: fresh.db, nats, signer: noteSigner(createNoteKey('test.invalid/log').signingKey), signal, onError },
    }),
    runFollower({ db: fresh.db, nats, client: temporal.client, taskQueue: temporal.taskQueue, signal, onError }),
  );
  worker = await temporal.work(realActivities(fresh.db));
});
afterAll(async () => {
  stopping.abort();
  await Promise.all(running);
  await temporal.close();
  await nats.close();
  await own.stop();
  await fresh.drop();
});
beforeEach(() => {
  errors = [];
});

const opened = (stream: string, version = 1) => live(fresh.db, stream, ROUTE, (state) => state.version === version);
const versionOf = (stream: string): Promise<number> =>
  temporal.client.workflow
    .getHandle(stream)
    .query<number>('version')
    .catch(() => 0);
const untilVersion = (stream: string, version: number) =>
  waitUntil(async () => (await versionOf(stream)) === version, LIMIT);

it('hands every fact to its workflow, which ends with its log', async () => {
  await live(fresh.db, 'whole', ROUTE);
  await waitUntil(async () => (await statusOf('whole')) === 'COMPLETED', LIMIT);
  expect(await versionOf('whole')).toBe((await readStream(fresh.db, 'whole')).length);
});

it('hands over nothing that the log does not hold, whatever was published', async () => {
  await opened('forged', 2);
  await untilVersion('forged', 2);
  const [, second] = await readStream(fresh.db, 'forged');
  // At the next position, a third fact that nobody recorded: the sequencer's own publishing stops at it.
  const phantom = { ...second, id: uuid('phantom'), version: 3 };
  await nats
    .jetstream()
    .publish(`penugasan.dairi.assignment.forged.${second?.type}`, JSON.stringify({ data: phantom }), { msgID: 'x' });
  await waitUntil(() => errors.some((error) => (error as { code?: string }).code === 'not-in-log'), LIMIT);
  expect(await versionOf('forged')).toBe(2);
  // The stream is rebuilt from the log, as the operator does then.
  await deleteStream(nats);
  await live(fresh.db, 'forged', ROUTE, ({ version }) => version === 3);
  await untilVersion('forged', 3);
});

it('goes on where JetStream was lost, and its own place in it', async () => {
  await opened('lost', 2);
  await untilVersion('lost', 2);
  await deleteStream(nats);
  await opened('lost', 4);
  await untilVersion('lost', 4);
  await waitUntil(async () => (await streamEnd()) === (await lastPosition(fresh.db)), LIMIT);
});

it('waits for Temporal, and then hands over what came meanwhile', async () => {
  await opened('waits', 2);
  await untilVersion('waits', 2);
  await worker.stop();
  own.servers.temporal.kill();
  await opened('waits', 5); // acts need PostgreSQL only
  await opened('begun-meanwhile', 3);
  await waitUntil(() => errors.length > 0, LIMIT);
  await own.servers.temporal.restart();
  worker = await temporal.work(realActivities(fresh.db));
  await untilVersion('waits', 5);
  await untilVersion('begun-meanwhile', 3);
});

it('asks for what was delivered and never acknowledged again', async () => {
  const other = await connect({ servers: own.addresses.natsUrl });
  const consumer = await other.jetstream().consumers.get(STREAM, FOLLOWERS);
  // Another follower takes a fact and dies with it.
  const taken = consumer.next({ expires: 10_000 }).catch(() => null);
  await opened('taken');
  await taken;
  await other.close();
  await untilVersion('taken', 1);
});

const streamEnd = async (): Promise<number> =>
  (await (await nats.jetstreamManager()).streams.info(STREAM).catch(() => null))?.state.last_seq ?? 0;

const statusOf = (stream: string): Promise<string> =>
  temporal.client.workflow
    .getHandle(stream)
    .describe()
    .then(({ status }) => status.name)
    .catch(() => 'NONE');

const uuid = (text: string): string =>
  createHash('sha256')
    .update(text)
    .digest('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*/, '$1-$2-$3-$4-$5');
