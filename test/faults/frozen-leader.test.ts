import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NatsConnection } from 'nats';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { waitUntil } from '../../infra/stack/wait.ts';
import { connectNats, deleteStream, STREAM } from '../../src/event-log/nats.ts';
import { deleteHeadsStream } from '../../src/event-log/nats-heads.ts';
import { lastPosition, readLog } from '../../src/event-log/read.ts';
import { askedWith, storedTiles } from '../../src/event-log/stored-tiles.ts';
import { verifyCheckpoint } from '../../src/event-log/transparency/checkpoint.ts';
import { Frontier } from '../../src/event-log/transparency/frontier.ts';
import { leafHash } from '../../src/event-log/transparency/merkle-hash.ts';
import { rootFromTiles } from '../../src/event-log/transparency/tile-subtrees.ts';
import { shell } from '../end-to-end/shell.ts';
import { signingKey, vkey } from '../event-log/sequencers.ts';
import { writeAtOnce } from '../event-log/writers.ts';
import { type FreshDatabase, freshDatabase } from '../support/databases.ts';
import { type OwnServer, ownNats } from '../support/own-servers.ts';
import { RoleProcess } from './role-process.ts';

let own: OwnServer;
let nats: NatsConnection;
let fresh: FreshDatabase;
let dir: string;
let sequencers: RoleProcess[];

beforeAll(async () => {
  own = await ownNats();
  nats = await connectNats(own.address, 'frozen-leader-test');
});
afterAll(async () => {
  await nats.close();
  await own.stop();
});
beforeEach(async () => {
  fresh = await freshDatabase();
  dir = mkdtempSync(join(tmpdir(), 'penugasan-frozen-'));
  await deleteStream(nats);
  await deleteHeadsStream(nats);
  const env = shell({
    PENUGASAN_DATABASE_URL: fresh.url,
    PENUGASAN_NATS_URL: own.address,
    PENUGASAN_TEMPORAL_ADDRESS: '127.0.0.1:1',
    PENUGASAN_ISSUER: 'https://issuer.invalid',
    PENUGASAN_LOG_ORIGIN: 'penugasan.test/log',
    PENUGASAN_LOG_KEY: `${signingKey}\n${vkey}`,
  });
  sequencers = [1, 2].map((n) => new RoleProcess('sequencer', { env, logFile: join(dir, `sequencer-${n}.log`) }));
  for (const sequencer of sequencers) await sequencer.start();
});
afterEach(async () => {
  for (const sequencer of sequencers) {
    sequencer.thaw();
    sequencer.kill();
    await sequencer.ended();
  }
  await fresh.drop();
  rmSync(dir, { recursive: true, force: true });
});

describe('a leader that is frozen while its session lives', { timeout: 150_000 }, () => {
  test.each([5, 60])('for %i s, is replaced within 5 s, and does no harm when it wakes', async (seconds) => {
    const writing = writeUntilToldToStop();
    await waitUntil(async () => (await lastPosition(fresh.db)) > 200, { limitMs: 20_000 });
    const leader = await leadingProcess();

    leader.freeze();
    const frozenAt = performance.now();
    const termThen = await term();
    await waitUntil(async () => (await term()) > termThen, { limitMs: 20_000, everyMs: 20 });
    const before = await lastPosition(fresh.db);
    await waitUntil(async () => (await lastPosition(fresh.db)) > before, { limitMs: 20_000, everyMs: 20 });
    const replacedAfter = performance.now() - frozenAt;
    const published = await streamLength();
    await waitUntil(async () => (await streamLength()) > published, { limitMs: 20_000, everyMs: 20 });
    expect(replacedAfter, 'until positions were given again').toBeLessThan(5_000);
    const written = await writing.stop();

    await waitUntil(() => performance.now() - frozenAt > seconds * 1_000, { limitMs: 90_000, everyMs: 50 });
    const writingAgain = writeUntilToldToStop('again');
    leader.thaw();
    await waitUntil(async () => (await lastPosition(fresh.db)) > written + 200, { limitMs: 20_000 });
    await expectWholeLogAndStream(written + (await writingAgain.stop()));
  });

  test('one after the other, again and again: somebody leads, and the last to wake leads no more', async () => {
    const writing = writeUntilToldToStop();
    for (let round = 0; round < 4; round += 1) {
      const termThen = await term();
      const leader = await leadingProcess();
      leader.freeze();
      await waitUntil(async () => (await term()) > termThen, { limitMs: 20_000 });
      const before = await lastPosition(fresh.db);
      await waitUntil(async () => (await lastPosition(fresh.db)) > before, { limitMs: 20_000 });
      leader.thaw();
    }
    await expectWholeLogAndStream(await writing.stop());
  });

  test('one that is killed, or told to stop, is replaced within a second and a half', async () => {
    for (const end of ['kill', 'stop'] as const) {
      const termThen = await term();
      const leader = await leadingProcess();
      const endedAt = performance.now();
      if (end === 'kill') leader.kill();
      else await leader.stop();
      await waitUntil(async () => (await term()) > termThen, { limitMs: 10_000, everyMs: 10 });
      const after = performance.now() - endedAt;
      expect(after).toBeLessThan(1_500);
      await leader.ended();
      await leader.start();
    }
  });
});

/** Which of the processes holds the lead: its session's address is one of the process's connections. */
async function leadingProcess(): Promise<RoleProcess> {
  let found: RoleProcess | undefined;
  await waitUntil(
    () => {
      found = sequencers
        .filter((each) => !each.hasEnded())
        .toSorted((a, b) => lastLed(b) - lastLed(a))
        .find((each) => lastLed(each) > 0);
      return found !== undefined;
    },
    { limitMs: 10_000 },
  );
  return found as RoleProcess;
}

/** When it last said that it leads; 0 for never. */
const lastLed = ({ output }: RoleProcess): number =>
  Math.max(
    0,
    ...output
      .split('\n')
      .filter((line) => line.includes('leads the sequence'))
      .map((line) => Date.parse(JSON.parse(line).time) || Number(JSON.parse(line).time)),
  );

async function term(): Promise<number> {
  const { rows } = await fresh.pool.query('select term from log.leader');
  return rows[0].term;
}

async function streamLength(): Promise<number> {
  const manager = await nats.jetstreamManager();
  return (await manager.streams.info(STREAM)).state.last_seq;
}

function writeUntilToldToStop(prefix = 'first'): { stop(): Promise<number> } {
  let stopped = false;
  const writing = (async () => {
    let count = 0;
    for (let round = 0; !stopped; round += 1)
      count += await writeAtOnce(fresh.db, { writers: 5, rounds: 6, prefix: `${prefix}-${round}` });
    return count;
  })();
  return {
    stop() {
      stopped = true;
      return writing;
    },
  };
}

/** Every fact once, at dense positions, the tree over them right, and the same in the stream. */
async function expectWholeLogAndStream(count: number): Promise<void> {
  await waitUntil(async () => (await lastPosition(fresh.db)) >= count, { limitMs: 30_000 });
  await waitUntil(async () => (await streamLength()) >= count, { limitMs: 30_000 });
  const entries = await readLog(fresh.db, 0, count + 1);
  expect(entries.map(({ position }) => position)).toEqual(Array.from({ length: count }, (_, index) => index + 1));
  const tree = new Frontier();
  for (const { entry } of entries) tree.append(leafHash(Buffer.from(entry)));
  const { rows } = await fresh.pool.query('select note from log.checkpoint');
  expect(verifyCheckpoint(rows[0].note, vkey)).toMatchObject({ size: count, root: tree.root() });
  expect(await rootFromTiles(count, storedTiles(askedWith(fresh.db)))).toEqual(tree.root());
  const manager = await nats.jetstreamManager();
  const { state } = await manager.streams.info(STREAM);
  expect(state).toMatchObject({ first_seq: 1, last_seq: count, messages: count });
  for (const { position, fact } of entries) {
    const message = await manager.streams.getMessage(STREAM, { seq: position });
    expect(message.header.get('Nats-Msg-Id')).toBe(fact.id);
  }
}
