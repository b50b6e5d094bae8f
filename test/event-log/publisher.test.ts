import { type JetStreamManager, type NatsConnection, nanos } from 'nats';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { waitUntil } from '../../infra/stack/wait.ts';
import { StreamDiverged } from '../../src/event-log/hold-against-stream.ts';
import { takeLead } from '../../src/event-log/leadership.ts';
import { connectNats, deleteStream, ensureStream, publishInOrder, STREAM } from '../../src/event-log/nats.ts';
import { deleteHeadsStream, lastHead, publishHead, readHeads } from '../../src/event-log/nats-heads.ts';
import { runPublisher } from '../../src/event-log/publisher.ts';
import { lastPosition, readLog } from '../../src/event-log/read.ts';
import { openTree, sequenceBatch } from '../../src/event-log/sequence-batch.ts';
import { verifyCheckpoint } from '../../src/event-log/transparency/checkpoint.ts';
import { type FreshDatabase, freshDatabase } from '../support/databases.ts';
import { type OwnServer, ownNats } from '../support/own-servers.ts';
import { signer } from './sequencers.ts';
import { leaderConnection, writeAtOnce } from './writers.ts';

let own: OwnServer;
let nats: NatsConnection;
let manager: JetStreamManager;
let fresh: FreshDatabase;
let running: (() => Promise<void>)[] = [];

beforeAll(async () => {
  own = await ownNats();
  nats = await connectNats(own.address, 'publisher-test');
  manager = await nats.jetstreamManager();
});
afterAll(async () => {
  await nats.close();
  await own.stop();
});
beforeEach(async () => {
  fresh = await freshDatabase();
  await deleteStream(nats);
  await deleteHeadsStream(nats);
});
afterEach(async () => {
  await stop();
  await fresh.drop();
});

describe('the road', () => {
  it('carries each event as a CloudEvent at the sequence of its position', async () => {
    const count = await append();
    publish();
    await streamHolds(count);
    for (const { position, fact, entry } of await readLog(fresh.db, 0, count)) {
      const message = await manager.streams.getMessage(STREAM, { seq: position });
      expect(message.subject).toBe(`penugasan.dairi.assignment.${fact.stream}.${fact.type}`);
      expect(message.header.get('Nats-Msg-Id')).toBe(fact.id);
      expect(message.header.get('Content-Type')).toBe('application/cloudevents+json; charset=utf-8');
      const text = message.string();
      expect(text.endsWith(`"data":${entry}}`)).toBe(true);
      expect(JSON.parse(text)).toEqual({
        specversion: '1.0',
        id: fact.id,
        source: '/penugasan/dairi',
        type: `id.penugasan.assignment.${fact.type}`,
        subject: fact.stream,
        time: fact.at,
        datacontenttype: 'application/json',
        data: fact,
      });
    }
  });

  it('keeps everything, and lets nothing be taken out', async () => {
    await ensureStream(nats);
    const { config } = await manager.streams.info(STREAM);
    expect(config).toMatchObject({ storage: 'file', retention: 'limits', max_age: 0, max_msgs: -1, max_bytes: -1 });
    expect(config).toMatchObject({ deny_delete: true, deny_purge: true });
  });
});

describe('signed heads', () => {
  const newest = async () => {
    const { sequence, note } = await lastHead(nats, 1);
    return { sequence, size: note === null ? 0 : verifyCheckpoint(note, signer.vkey).size, note };
  };

  it('follow the entries that they cover, to a stream of their own', async () => {
    publish();
    for (const prefix of ['first', 'second', 'third']) {
      await append(3, 2, prefix);
      const size = await lastPosition(fresh.db);
      await waitUntil(async () => (await newest()).size === size, { limitMs: 10_000, everyMs: 5 });
      expect((await manager.streams.info(STREAM)).state.last_seq).toBeGreaterThanOrEqual(size);
    }
    const { rows } = await fresh.pool.query('select note from log.checkpoint');
    expect((await newest()).note).toBe(rows[0].note);
    expect((await readHeads(nats, 1)).length).toBeGreaterThanOrEqual(3);
  });

  it('never go back: a publisher that was replaced cannot put an older one last', async () => {
    publish();
    const count = await append();
    await waitUntil(async () => (await newest()).size === count, { limitMs: 10_000 });
    const { sequence, note } = await newest();
    await append(3, 2, 'later');
    await waitUntil(async () => (await newest()).size > count, { limitMs: 10_000 });
    await expect(publishHead(nats.jetstream(), 1, note ?? '', sequence)).rejects.toThrow(/wrong last sequence/);
  });

  it('come again after their stream was lost', async () => {
    publish();
    const count = await append();
    await waitUntil(async () => (await newest()).size === count, { limitMs: 10_000 });
    await deleteHeadsStream(nats);
    const later = count + (await append(2, 2, 'later'));
    await waitUntil(async () => (await newest()).size === later, { limitMs: 10_000 });
  });
});

describe('after a fault', () => {
  it('publishes nothing twice when an acknowledgement was lost', async () => {
    const count = await append();
    publish();
    await streamHolds(count);
    const last = await manager.streams.getMessage(STREAM, { seq: count });
    const [entry] = await readLog(fresh.db, count - 1, 1);
    const again = { position: count, id: entry?.fact.id ?? '', subject: last.subject, json: last.string() };
    // Its place is taken, whether its id is still remembered or not.
    for (const id of [again.id, 'forgotten']) {
      await expect(publishInOrder(nats.jetstream(), [{ ...again, id }])).rejects.toThrow(/wrong last sequence/);
    }
    await expectWhole(count);
  });

  it('publishes nothing twice where a leader that was replaced still publishes', async () => {
    publish();
    publish();
    await expectWhole(await append(20, 20));
  });

  it('goes on where NATS was killed amid publishing', async () => {
    const errors = publish();
    let count = 0;
    for (const prefix of ['first', 'second']) {
      const appending = append(5, 6, prefix);
      own.server.kill();
      count += await appending;
      await waitUntil(() => errors.length > 0, { limitMs: 10_000 });
      await own.server.restart();
      await streamHolds(count);
    }
    await expectWhole(count);
    expect(errors.some((error) => error instanceof StreamDiverged)).toBe(false);
  });

  it('fills a deleted stream again from the log', async () => {
    const before = await append();
    publish();
    await streamHolds(before);
    await deleteStream(nats);
    await expectWhole(before + (await append(2, 2, 'later')));
  });
});

describe('a stream that is not our log', () => {
  it.each([
    ['holds more than the log', 3, 2],
    ['ends in a message that is none of ours', 1, 25],
  ])('%s is left alone', async (_, foreign, ours) => {
    await append();
    await ensureStream(nats);
    for (let position = 1; position <= foreign; position += 1) await nats.jetstream().publish('penugasan.x', '{}');
    await fresh.pool.query(`delete from log.entry where position > ${ours}`);
    await expectDiverged(foreign);
  });

  it('so is one whose last message was taken out', async () => {
    await manager.streams.add({ name: STREAM, subjects: ['penugasan.>'], duplicate_window: nanos(1_000_000_000) });
    await append();
    publish();
    await streamHolds(2);
    await stop();
    const { state } = await manager.streams.info(STREAM);
    await manager.streams.deleteMessage(STREAM, state.last_seq);
    await append(1, 1, 'later');
    await expectDiverged(state.last_seq);
  });
});

/** Writes events and gives them their positions. @returns how many */
async function append(writers = 5, rounds = 4, prefix = 'published'): Promise<number> {
  const count = await writeAtOnce(fresh.db, { writers, rounds, prefix });
  const client = await leaderConnection(fresh.url);
  const term = (await takeLead(client)) ?? -1;
  await sequenceBatch({ client, signer, term }, await openTree(client));
  await client.end();
  return count;
}

async function stop(): Promise<void> {
  await Promise.all(running.map((end) => end()));
  running = [];
}

/** Starts a publisher. @returns the errors it meets */
function publish(): unknown[] {
  const errors: unknown[] = [];
  const stopping = new AbortController();
  const ended = runPublisher({
    db: fresh.db,
    nats,
    signer,
    signal: stopping.signal,
    onError: (error) => errors.push(error),
  });
  running.push(async () => {
    stopping.abort();
    await ended;
  });
  return errors;
}

const streamHolds = (least: number): Promise<void> =>
  waitUntil(async () => (await manager.streams.info(STREAM)).state.last_seq >= least, { limitMs: 30_000, everyMs: 5 });

async function expectWhole(count: number): Promise<void> {
  await streamHolds(count);
  const { state } = await manager.streams.info(STREAM);
  expect(state).toMatchObject({ first_seq: 1, last_seq: count, messages: count });
  for (const { position, fact } of await readLog(fresh.db, 0, count)) {
    const message = await manager.streams.getMessage(STREAM, { seq: position });
    expect(message.header.get('Nats-Msg-Id')).toBe(fact.id);
  }
}

async function expectDiverged(last: number): Promise<void> {
  const errors = publish();
  await waitUntil(() => errors.length >= 2, { limitMs: 10_000 });
  expect(errors.every((error) => error instanceof StreamDiverged)).toBe(true);
  expect((await manager.streams.info(STREAM)).state.last_seq).toBe(last);
}
