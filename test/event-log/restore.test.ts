import type { NatsConnection } from 'nats';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { waitUntil } from '../../infra/stack/wait.ts';
import type { Fact } from '../../machines/facts.ts';
import { verifyLog } from '../../src/audit/verify.ts';
import { cloudEventJson } from '../../src/event-log/cloud-event.ts';
import { holdAgainstStream } from '../../src/event-log/hold-against-stream.ts';
import { assertLogIsWhole, LogBehind, readLogBehind, reportLogBehind } from '../../src/event-log/log-behind.ts';
import { LogMemory } from '../../src/event-log/log-memory.ts';
import { connectNats, deleteStream, ensureStream, publishInOrder, STREAM } from '../../src/event-log/nats.ts';
import { deleteHeadsStream, lastRestoration } from '../../src/event-log/nats-heads.ts';
import { lastPosition, readLog } from '../../src/event-log/read.ts';
import { record } from '../../src/event-log/record.ts';
import { openLog } from '../../src/event-log/restore/closing.ts';
import { readRestoration } from '../../src/event-log/restore/restoration-note.ts';
import { restoreLog } from '../../src/event-log/restore/restore-log.ts';
import { canonicalBytes } from '../../src/event-log/transparency/canonical.ts';
import { type FreshDatabase, freshDatabase } from '../support/databases.ts';
import { type OwnServer, ownNats } from '../support/own-servers.ts';
import { names, olderCopy, openAssignments, publishAll } from './older-copy.ts';
import { draftBy, requestOf } from './requests.ts';
import { signer, startSequencer, vkey } from './sequencers.ts';

let own: OwnServer;
let nats: NatsConnection;
let live: FreshDatabase;
let copy: FreshDatabase;

beforeAll(async () => {
  own = await ownNats();
  nats = await connectNats(own.address, 'restore-test');
});
afterAll(async () => {
  await nats.close();
  await own.stop();
});
beforeEach(async () => {
  await deleteStream(nats);
  await deleteHeadsStream(nats);
  live = await freshDatabase();
  copy = await olderCopy(live, nats, { kept: 5, lost: 7 });
});
afterEach(async () => {
  await live.drop();
  await copy.drop();
});

const restore = (acceptLoss = false) => restoreLog({ db: copy.db, nats, signer, acceptLoss });

const entriesOf = async ({ db }: FreshDatabase) =>
  (await readLog(db, 0, 1_000)).map(({ position, entry, traceparent }) => ({ position, entry, traceparent }));

async function expectVerified(entries: number): Promise<void> {
  expect(await verifyLog(copy.db, { vkey })).toMatchObject({ verified: true, entries, problems: [] });
}

describe('a log that was restored from an older copy', () => {
  it('is closed by the sequencer before it gives away a position that the stream has', async () => {
    await openAssignments(copy, names('after', 3));
    const sequencer = startSequencer(copy, nats);
    await waitUntil(async () => (await readLogBehind(copy.db)).length >= 2, { limitMs: 10_000 });
    await waitUntil(() => sequencer.errors.some((error) => error instanceof LogBehind), { limitMs: 10_000 });
    expect(await readLogBehind(copy.db)).toEqual(
      expect.arrayContaining([
        { by: 'stream', stream: '', known: 12, held: 5 },
        { by: 'head', stream: '', known: 12, held: 5 },
      ]),
    );
    await expect(assertLogIsWhole(copy.db)).rejects.toMatchObject({
      code: 'log-behind',
      message: expect.stringContaining('JetStream holds position 12, which the log (at 5) does not'),
    });
    expect(await lastPosition(copy.db)).toBe(5);
    await sequencer.stop();
    expect(await lastPosition(copy.db)).toBe(5);
  });

  it('is closed by a process that has seen more of it', async () => {
    const memory = new LogMemory(live.db);
    expect(await memory.look()).toBe(12);
    expect(await readLogBehind(live.db)).toEqual([]);
    await live.pool.query('delete from log.entry where position > 5'); // as PostgreSQL would come back
    await memory.look();
    expect(await readLogBehind(live.db)).toEqual([{ by: 'memory', stream: '', known: 12, held: 5 }]);
  });

  it('is closed by a workflow that knows more of its stream, and by no report that comes late', async () => {
    expect(await reportLogBehind(copy.db, { by: 'workflow', stream: 'kept-0', version: 1 })).toBe(false);
    expect(await reportLogBehind(copy.db, { by: 'workflow', stream: 'kept-0', version: 2 })).toBe(true);
    expect(await readLogBehind(copy.db)).toEqual([{ by: 'workflow', stream: 'kept-0', known: 2, held: 1 }]);
  });
});

describe('restore', () => {
  it('brings every entry back byte for byte to its own position, and proves it by the published head', async () => {
    const report = await restore();
    expect(report).toMatchObject({ outcome: 'restored', kept: 5, restored: 7, size: 12, proven: 12, lost: [] });
    expect(await entriesOf(copy)).toEqual(await entriesOf(live));
    await expect(assertLogIsWhole(copy.db)).rejects.toMatchObject({ code: 'log-behind' }); // until the tables are filled
    expect(await openLog(copy.db)).toEqual([]);
    await expectVerified(12);
  });

  it('marks the texts that are gone as lost, by their hash', async () => {
    const report = await restore();
    expect(report.lostTexts.map(({ stream }) => stream)).toEqual(names('lost', 7));
    const { rows } = await copy.pool.query(`
      select stream, typed, salt, hash, entry::jsonb #>> '{typed,hash}' as sealed
      from log.event left join log.lost_text on event = id order by seq`);
    for (const { stream, typed, salt, hash, sealed } of rows)
      expect({ stream, typed: typed !== null, salt: salt !== null, hash }).toEqual(
        stream.startsWith('lost')
          ? { stream, typed: false, salt: false, hash: sealed }
          : { stream, typed: true, salt: true, hash: null },
      );
  });

  it('lets what was recorded meanwhile, and is in nobody’s way, wait for the next positions', async () => {
    await openAssignments(copy, names('after', 3));
    expect(await restore()).toMatchObject({ outcome: 'restored', displaced: [] });
    await openLog(copy.db);
    expect(await publishAll(copy, nats)).toBe(15);
    expect((await entriesOf(copy)).slice(0, 12)).toEqual(await entriesOf(live));
    await expectVerified(15);
  });

  it('keeps aside what was recorded where a fact came back, and what was built on it; the stream wins', async () => {
    await openAssignments(copy, ['lost-3']);
    const on = await draftBy(copy.db, 'on-top');
    await record(copy.db, requestOf('lost-3', 1, [on]));
    const report = await restore();
    expect(report.displaced.map(({ stream, version }) => [stream, version])).toEqual([
      ['lost-3', 1],
      ['lost-3', 2],
    ]);
    const { rows } = await copy.pool.query('select stream, version, entry, typed from log.displaced order by version');
    expect(rows).toMatchObject([
      { stream: 'lost-3', version: 1, typed: { purpose: expect.any(String) } },
      { stream: 'lost-3', version: 2, typed: null },
    ]);
    expect(await entriesOf(copy)).toEqual(await entriesOf(live));
    await openLog(copy.db);
    await expectVerified(12);
  });

  it('takes back positions that were given while NATS was away', async () => {
    await openAssignments(copy, ['after-0', 'lost-2', 'after-1']);
    const silent = await ownNats(); // another NATS: nothing of the stream was heard
    const elsewhere = await connectNats(silent.address, 'elsewhere');
    expect(await publishAll(copy, elsewhere)).toBe(8);
    await elsewhere.close();
    await silent.stop();

    const sequencer = startSequencer(copy, nats);
    await waitUntil(() => sequencer.errors.some((error) => error instanceof LogBehind), { limitMs: 10_000 });
    await sequencer.stop();
    const report = await restore();
    expect(report).toMatchObject({ outcome: 'restored', kept: 5, restored: 7, proven: 12 });
    expect(report.displaced).toMatchObject([{ stream: 'lost-2', version: 1, position: 7 }]);
    expect((await entriesOf(copy)).slice(0, 12)).toEqual(await entriesOf(live));
    await openLog(copy.db);
    expect(await publishAll(copy, nats)).toBe(14);
    await expectVerified(14);
  });

  it('says which entries no head proves', async () => {
    await deleteHeadsStream(nats);
    expect(await restore()).toMatchObject({ outcome: 'restored', restored: 7, proven: 0 });
  });

  it('opens a log that somebody still closes for what has come back meanwhile; what is missing keeps it closed', async () => {
    await restore();
    await copy.pool.query(
      `insert into log.behind (by, stream, known, held)
       values ('memory', '', 12, 5), ('workflow', 'lost-1', 1, 0), ('workflow', 'lost-2', 2, 1)`,
    );
    expect(await openLog(copy.db)).toMatchObject([{ by: 'workflow', stream: 'lost-2', known: 2 }]);
  });

  it('is itself on record, signed, in PostgreSQL and in JetStream', async () => {
    await restore();
    const { rows } = await copy.pool.query('select number, generation, note from log.restoration');
    expect(rows).toMatchObject([{ number: 1, generation: 1 }]);
    expect((await lastRestoration(nats)).note).toBe(rows[0].note);
    expect(readRestoration(rows[0].note, vkey)).toMatchObject({ kept: 5, size: 12, proven: 12, lostTexts: 7 });
  });

  it('takes back what earlier restores did, where the copy is older than they are', async () => {
    await restore();
    // `live` holds every fact, and knows of no restore: as a copy would that was made before it.
    await expect(holdAgainstStream({ db: live.db, nats, signer })).rejects.toMatchObject({ code: 'log-behind' });
    expect(await restoreLog({ db: live.db, nats, signer, acceptLoss: false })).toMatchObject({ outcome: 'whole' });
    expect((await live.pool.query('select number from log.restoration')).rows).toEqual([{ number: 1 }]);
    expect(await holdAgainstStream({ db: live.db, nats, signer })).toMatchObject({ position: 12, head: { size: 12 } });
  });

  it('does nothing to a log that is whole', async () => {
    expect(await restoreLog({ db: live.db, nats, signer, acceptLoss: true })).toMatchObject({
      outcome: 'whole',
      kept: 12,
      restored: 0,
    });
    expect(await readLogBehind(live.db)).toEqual([]);
  });

  it('done twice does nothing more', async () => {
    await restore();
    expect(await restore()).toMatchObject({ outcome: 'whole', kept: 12 });
    await openLog(copy.db);
    await expectVerified(12);
  });
});

describe('restore refuses', () => {
  it('entries that do not make the root that was signed for them', async () => {
    await rewriteStream((fact) => (fact.stream === 'lost-3' ? { ...fact, cause: 'another' } : fact));
    await expect(restore()).rejects.toMatchObject({ code: 'not-the-same' });
    expect(await lastPosition(copy.db)).toBe(5);
  });

  it('a stream that holds what is no fact', async () => {
    await nats.jetstream().publish('penugasan.x', '{}');
    await expect(restore()).rejects.toMatchObject({ code: 'stream-not-ours' });
    expect(await lastPosition(copy.db)).toBe(5);
  });
});

describe('where the stream is lost as well', () => {
  beforeEach(async () => {
    await deleteStream(nats);
    await reportLogBehind(copy.db, { by: 'workflow', stream: 'lost-6', version: 1 });
  });

  it('says what cannot be brought back, and leaves the log closed', async () => {
    const report = await restore();
    expect(report).toMatchObject({ outcome: 'incomplete', size: 5, restored: 0 });
    expect(report.lost).toEqual([
      { by: 'workflow', stream: 'lost-6', known: 1, held: 0 },
      { by: 'head', stream: '', known: 12, held: 5 },
    ]);
    expect(await openLog(copy.db)).toHaveLength(2);
  });

  it('goes on under a new origin where the loss is accepted, and proves itself by the same key', async () => {
    const report = await restore(true);
    expect(report).toMatchObject({ outcome: 'continued', size: 5, origin: 'penugasan.test/log/2' });
    expect(await openLog(copy.db)).toEqual([]);
    const { rows } = await copy.pool.query('select note from log.restoration');
    expect(readRestoration(rows[0].note, vkey)).toMatchObject({ generation: 2, size: 5, lostUpTo: 12 });
    await expectVerified(5);

    await openAssignments(copy, names('later', 3));
    const sequencer = startSequencer(copy, nats);
    await waitUntil(async () => (await streamLength()) === 8, { limitMs: 20_000 });
    await sequencer.stop();
    await expectVerified(8);
    expect((await verifyLog(copy.db, { vkey })).checkpoint?.origin).toBe('penugasan.test/log/2');
    expect(await readLogBehind(copy.db)).toEqual([]);
    // What a workflow still knows of what was lost is no new loss.
    expect(await reportLogBehind(copy.db, { by: 'workflow', stream: 'lost-6', version: 1 })).toBe(false);
    expect(await reportLogBehind(copy.db, { by: 'workflow', stream: 'kept-0', version: 4 })).toBe(false);
    expect(await reportLogBehind(copy.db, { by: 'memory', position: 12, generation: 1 })).toBe(false);
    expect(await reportLogBehind(copy.db, { by: 'memory', position: 12, generation: 2 })).toBe(true);
    expect(await reportLogBehind(copy.db, { by: 'workflow', stream: 'later-0', version: 2 })).toBe(true);
  });
});

async function streamLength(): Promise<number> {
  const manager = await nats.jetstreamManager();
  return await manager.streams.info(STREAM).then(
    ({ state }) => state.last_seq,
    () => 0,
  );
}

/** As whoever may write to JetStream could: every message is well formed. */
async function rewriteStream(rewritten: (fact: Fact) => Fact): Promise<void> {
  const manager = await nats.jetstreamManager();
  const outgoing = [];
  for (let position = 1; position <= 12; position += 1) {
    const message = await manager.streams.getMessage(STREAM, { seq: position });
    const fact = rewritten(JSON.parse(message.string()).data);
    const json = cloudEventJson('dairi', fact, canonicalBytes(fact).toString(), null);
    outgoing.push({ position, id: fact.id, subject: message.subject, json });
  }
  await deleteStream(nats);
  await ensureStream(nats);
  await publishInOrder(nats.jetstream(), outgoing);
}
