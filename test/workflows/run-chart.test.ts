import { Client, Connection } from '@temporalio/client';
import { NativeConnection } from '@temporalio/worker';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { waitUntil } from '../../infra/stack/wait.ts';
import { errorLines, quiet } from '../support/test-worker.ts';
import { bundleDoor, DoorRun } from './tiny/door-run.ts';

const LIMIT = { limitMs: 15_000 };

let connection: Connection;
let native: NativeConnection;
let bundle: Awaited<ReturnType<typeof bundleDoor>>;
let door: DoorRun;

const newDoor = () => new DoorRun(new Client({ connection }), native, bundle);

beforeAll(async () => {
  quiet();
  const address = inject('temporalAddress');
  [connection, native, bundle] = await Promise.all([
    Connection.connect({ address }),
    NativeConnection.connect({ address }),
    bundleDoor(),
  ]);
});
afterAll(async () => {
  await native.close();
  await connection.close();
});
beforeEach(async () => {
  door = newDoor();
  await door.startWorker();
});
afterEach(() => door.stopWorker());

describe('a workflow that starts', () => {
  it('needs no look at the log where the signal that starts it carries the first fact', async () => {
    await door.move('built');
    await door.untilVersion(1);
    expect(door.log.reads).toEqual([]);
  });

  it('folds its log, page by page, where it is told of a later fact', async () => {
    const { log, stream } = door;
    log.pageSize = 3;
    for (const type of ['built', 'again', 'again', 'open', 'knock', 'knock', 'knock']) log.append(stream, type);
    await door.move('knock');
    await door.untilVersion(8);
    expect(log.reads).toEqual([0, 3, 6]);
    await door.move('leave');
    expect(await door.handle.result()).toBe('gone');
  });

  it('folds it where it is only told how far that is', async () => {
    for (const type of ['built', 'open', 'knock']) door.log.append(door.stream, type);
    await door.signal({ facts: [], upTo: 3 });
    await door.untilVersion(3);
  });

  it('ends at once where nothing was ever recorded', async () => {
    await door.signal({ facts: [], upTo: 0 });
    expect(await door.handle.result()).toBe('nothing');
  });

  it('ends at once where its log has ended', async () => {
    for (const type of ['built', 'open', 'leave']) door.log.append(door.stream, type);
    await door.signal({ facts: [], upTo: 3 });
    expect(await door.handle.result()).toBe('gone');
  });

  it('fails in plain sight where the log is not what its chart accepts', async () => {
    for (const type of ['built', 'knock']) door.log.append(door.stream, type);
    await door.signal({ facts: [], upTo: 2 });
    await expect(door.handle.result()).rejects.toMatchObject({ cause: { type: 'impossible-history' } });
  });
});

describe('facts that are handed over', () => {
  it('may come late, twice, out of order or never', async () => {
    // Each time a few of the facts so far, shuffled: what is missing is read from the log.
    const deliveries = fc.array(fc.array(fc.nat(11), { maxLength: 4 }), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(deliveries, async (batches) => {
        const other = newDoor();
        await other.startWorker(10);
        const facts = ['built', ...Array(10).fill('again'), 'open'].map((type) => other.log.append(other.stream, type));
        for (const batch of batches) {
          const handed = batch.map((index) => facts[index]).filter((fact) => fact !== undefined);
          if (handed.length > 0) await other.hand(...handed);
        }
        await other.hand(facts[11] as (typeof facts)[number]);
        await other.untilVersion(12);
        await other.stopWorker();
      }),
      { numRuns: 12 },
    );
  });

  it('move nothing where the log does not hold what comes before them', async () => {
    await door.move('built');
    const [, open, knock] = ['built', 'open', 'knock'].map((type, index) => ({
      ...{ id: `phantom-${index}`, version: index + 1, type, at: new Date().toISOString(), cause: type },
    }));
    await door.hand(knock as NonNullable<typeof knock>);
    expect(await door.version()).toBe(1);
    expect(open).toBeDefined();
    await door.move('again');
    await door.untilVersion(2);
  });

  it('that were recorded while no worker ran are followed once one does', async () => {
    await door.move('built');
    await door.untilVersion(1);
    await door.stopWorker();
    for (const type of ['again', 'open', 'knock']) await door.move(type);
    await door.startWorker();
    await door.untilVersion(4);
  });
});

describe('what is carried elsewhere', () => {
  it('is asked for once for each fact, and for the last one again after a fold', async () => {
    for (const type of ['built', 'open', 'knock']) await door.move(type);
    await waitUntil(() => door.log.rung.at(-1)?.startsWith('3') === true, LIMIT);
    await door.handle.terminate();
    await door.signal({ facts: [], upTo: 3 });
    await waitUntil(() => door.log.rung.at(-1) === '3f', LIMIT);
  });

  it('and cannot be, for good, is put in the log, and keeps the workflow from neither following nor ending', async () => {
    door.log.broken = true;
    for (const type of ['built', 'open']) await door.move(type);
    const lines = () => errorLines.filter(({ meta }) => meta?.workflowId === door.stream && meta.why);
    await waitUntil(() => lines().length > 0, LIMIT);
    expect(lines()[0]).toMatchObject({ meta: { version: 2, why: expect.stringContaining('no bell') } });
    door.log.broken = false;
    await door.move('knock');
    await waitUntil(() => door.log.rung.includes('3'), LIMIT);
    await door.move('leave');
    expect(await door.handle.result()).toBe('gone');
  });
});

describe("the workflow's page in Temporal", () => {
  it('shows where the stream stands', async () => {
    for (const type of ['built', 'open']) await door.move(type);
    await door.untilVersion(2);
    const metadata = await door.handle.query<{ currentDetails: string }>('__temporal_workflow_metadata');
    expect(metadata.currentDetails).toBe('open, version 2');
  });
});
