import { connect, type NatsConnection } from 'nats';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { waitUntil } from '../../infra/stack/wait.ts';
import { takeLead } from '../../src/event-log/leadership.ts';
import { deleteStream } from '../../src/event-log/nats.ts';
import { deleteHeadsStream } from '../../src/event-log/nats-heads.ts';
import { lastPosition, readLog } from '../../src/event-log/read.ts';
import { openTree, sequenceBatch } from '../../src/event-log/sequence-batch.ts';
import { askedWith, storedTiles } from '../../src/event-log/stored-tiles.ts';
import { verifyCheckpoint } from '../../src/event-log/transparency/checkpoint.ts';
import { leafHash } from '../../src/event-log/transparency/merkle-hash.ts';
import { verifyInclusion } from '../../src/event-log/transparency/proof-verification.ts';
import { inclusionProof } from '../../src/event-log/transparency/proofs.ts';
import { type FreshDatabase, freshDatabase } from '../support/databases.ts';
import { type OwnServer, ownNats } from '../support/own-servers.ts';
import { type RunningSequencer, signer, startSequencer, vkey } from './sequencers.ts';
import { leaderConnection, sequenced, writeAtOnce } from './writers.ts';

let nats: OwnServer;
let connection: NatsConnection;
let fresh: FreshDatabase;
const running: RunningSequencer[] = [];
const start = (): RunningSequencer => {
  const sequencer = startSequencer(fresh, connection);
  running.push(sequencer);
  return sequencer;
};

beforeAll(async () => {
  nats = await ownNats();
  connection = await connect({ servers: nats.address });
});
afterAll(async () => {
  await connection.close();
  await nats.stop();
});
beforeEach(async () => {
  fresh = await freshDatabase();
  await deleteStream(connection);
  await deleteHeadsStream(connection);
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((sequencer) => sequencer.stop()));
  await fresh.drop();
});

/** Writers go on for as long as leaders are killed, however fast they are. */
async function writeUntil(enough: () => boolean): Promise<number> {
  let count = 0;
  for (let batch = 0; batch === 0 || !enough(); batch += 1)
    count += await writeAtOnce(fresh.db, { writers: 20, rounds: 24, prefix: `batch-${batch}` });
  return count;
}

describe('the sequence', () => {
  it('gives 20 concurrent writers dense positions, each stream in its order', async () => {
    start();
    const count = await writeAtOnce(fresh.db, { writers: 20, rounds: 24 });
    await sequenced(fresh.db, count);
    await expectWhole(count);
  });

  it('goes on under another leader when the connection of the first is killed', async () => {
    const [first, second] = [start(), start()];
    await waitUntil(() => first.terms() + second.terms() === 1, { limitMs: 10_000 });
    let enough = false;
    const writing = writeUntil(() => enough);
    for (let killed = 1; killed <= 3; killed += 1) {
      const before = await lastPosition(fresh.db);
      await waitUntil(async () => (await lastPosition(fresh.db)) > before, { limitMs: 10_000, everyMs: 2 });
      expect(await killLeader()).toBe(1);
      await waitUntil(() => first.terms() + second.terms() === killed + 1, { limitMs: 10_000 });
    }
    enough = true;
    const count = await writing;
    await sequenced(fresh.db, count);
    await expectWhole(count);
  });

  it('has one leader at a time', async () => {
    const all = [start(), start(), start()];
    await waitUntil(() => all.some((sequencer) => sequencer.terms() === 1), { limitMs: 10_000 });
    await sequenced(fresh.db, await writeAtOnce(fresh.db, { writers: 4, rounds: 4 }));
    expect(all.reduce((sum, sequencer) => sum + sequencer.terms(), 0)).toBe(1);
  });

  it('takes nothing for its own that the signed head does not cover', async () => {
    await sequenceAll();
    await fresh.pool.query(`update log.tile set hashes = overlay(hashes placing '\\x00' from 1) where level = 1`);
    const client = await leaderConnection(fresh.url);
    await expect(openTree(client)).rejects.toThrow(/do not make the root/);
    await client.end();
  });
});

describe('the transparency log', () => {
  it('has a signed head and tiles that prove any entry', async () => {
    const count = await sequenceAll();
    const { rows } = await fresh.pool.query('select size, note from log.checkpoint');
    expect(rows).toHaveLength(1);
    const { size, root } = verifyCheckpoint(rows[0].note, vkey);
    expect(size).toBe(count);
    const entries = await readLog(fresh.db, 0, count);
    for (const index of [0, 1, 255, 256, 257, count - 1, ...Array.from({ length: 20 }, () => random(count))]) {
      const hash = leafHash(Buffer.from(entries[index]?.entry ?? ''));
      const proof = await inclusionProof(index, size, readTile);
      expect(verifyInclusion({ leafHash: hash, index, size, root, proof }), `entry ${index}`).toBe(true);
      expect(verifyInclusion({ leafHash: leafHash(Buffer.from('{}')), index, size, root, proof })).toBe(false);
    }
  });
});

describe('what is stored of the tree', () => {
  it('grows with the log, not with the batches it came in', async () => {
    const client = await leaderConnection(fresh.url);
    const leader = { client, signer, term: (await takeLead(client)) ?? -1 };
    let tree = await openTree(client);
    for (let batch = 0; batch < 100; batch += 1) {
      await writeAtOnce(fresh.db, { writers: 1, rounds: 3, prefix: `batch-${batch}` });
      tree = await sequenceBatch(leader, tree);
    }
    await client.end();
    const { rows } = await fresh.pool.query(
      "select pg_total_relation_size('log.tile') as bytes from log.entry limit 1",
    );
    expect(tree.size).toBe(400);
    expect(rows[0].bytes).toBeLessThan(100_000); // two tiles of 8 kB, an index, and their maps
  });
});

/** Sequences some hundreds of events in several batches, each by a tree that is opened anew. */
async function sequenceAll(): Promise<number> {
  const client = await leaderConnection(fresh.url);
  const leader = { client, signer, term: (await takeLead(client)) ?? -1 };
  let count = 0;
  for (const prefix of ['first', 'second', 'third']) {
    count += await writeAtOnce(fresh.db, { writers: 10, rounds: 12, prefix });
    const tree = await openTree(client);
    const grown = await sequenceBatch(leader, tree);
    expect(grown.size).toBe(count);
    expect(await sequenceBatch(leader, grown)).toBe(grown);
  }
  await client.end();
  return count;
}

/** Every event once, positions without a gap, each stream's versions in order, a head over all of it. */
async function expectWhole(count: number): Promise<void> {
  const entries = await readLog(fresh.db, 0, count + 1);
  expect(entries.map(({ position }) => position)).toEqual(Array.from({ length: count }, (_, index) => index + 1));
  expect(new Set(entries.map(({ fact }) => fact.id)).size).toBe(count);
  const versions = new Map<string, number>();
  for (const { fact } of entries) {
    expect(fact.version, fact.stream).toBe((versions.get(fact.stream) ?? 0) + 1);
    versions.set(fact.stream, fact.version);
  }
  const { rows } = await fresh.pool.query(
    'select note, (select count(*) from log.pending) as waiting from log.checkpoint',
  );
  expect(rows).toHaveLength(1);
  expect(rows[0].waiting).toBe(0);
  expect(verifyCheckpoint(rows[0].note, vkey).size).toBe(count);
}

async function killLeader(): Promise<number> {
  const { rows } = await fresh.pool.query(`select pg_terminate_backend(pid) as killed from log.leader`);
  return rows.filter(({ killed }) => killed).length;
}

const readTile = (level: number, index: number) => storedTiles(askedWith(fresh.db))(level, index);

const random = (below: number): number => Math.floor(Math.random() * below);
