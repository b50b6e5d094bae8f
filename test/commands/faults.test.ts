import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { waitUntil } from '../../infra/stack/wait.ts';
import { fold } from '../../machines/assignment/fold.ts';
import { type Pass, reconcile } from '../../src/commands/reconciler.ts';
import { temporalGateway } from '../../src/commands/temporal-gateway.ts';
import { readStream } from '../../src/event-log/read.ts';
import { type FreshDatabase, freshDatabase } from '../support/databases.ts';
import { live, nextCommand } from '../support/government.ts';
import { type OwnServer, ownTemporal } from '../support/own-servers.ts';
import { realActivities, type TemporalUse, useTemporal } from '../support/test-worker.ts';

const ROUTE = 'appointment-cross-unit';
const LIMIT = { limitMs: 40_000, everyMs: 200 };

let own: OwnServer;
let fresh: FreshDatabase;
let temporal: TemporalUse;
const children: ChildProcess[] = [];
const newStream = () => `fault-${randomUUID()}`;
const gatewayOf = (patience = 30_000) =>
  temporalGateway({ client: temporal.client, taskQueue: temporal.taskQueue, patience });
const factsOf = (stream: string) => readStream(fresh.db, stream);
const versionOf = (stream: string) => temporal.client.workflow.getHandle(stream).query<number>('version');
const next = async (stream: string, id: string) => nextCommand(fresh.db, ROUTE, fold(await factsOf(stream)), id);

beforeAll(async () => {
  own = await ownTemporal();
});
afterAll(() => own.stop());
beforeEach(async () => {
  [fresh, temporal] = await Promise.all([freshDatabase(), useTemporal(own.address)]);
});
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  await temporal.close();
  await fresh.drop();
});

describe('killed between the record and its answer', () => {
  let stream: string;
  let worker: ChildProcess;

  beforeEach(async () => {
    stream = newStream();
    worker = startSilentWorker();
    await gatewayOf().send(stream, await next(stream, 'begin'));
  });
  const isRecorded = () => waitUntil(async () => (await factsOf(stream)).length === 2, LIMIT);

  it('the worker: the next one finds the fact recorded, and the caller has the answer', async () => {
    const sent = gatewayOf().send(stream, await next(stream, 'decide'));
    await isRecorded();
    worker.kill('SIGKILL');
    await temporal.work(realActivities(fresh.db));
    expect(await sent).toMatchObject({ version: 2, facts: [{ version: 2, cause: 'decide' }] });
    expect(await factsOf(stream)).toHaveLength(2);
    expect(await versionOf(stream)).toBe(2);
  });

  it('the worker and the server, the caller gone: the reconciler tells the workflow', async () => {
    // A caller that stays would ask again, with the same id, and so mend it.
    const sent = gatewayOf(1_000).send(stream, await next(stream, 'decide'));
    await expect(sent).rejects.toMatchObject({ code: 'unavailable' });
    await isRecorded();
    worker.kill('SIGKILL');
    own.server.kill();
    await own.server.restart();
    await temporal.work(realActivities(fresh.db));
    expect(await versionOf(stream)).toBe(1);
    await reconciled();
    expect(await versionOf(stream)).toBe(2);
    expect(await gatewayOf().send(stream, await next(stream, 'go on'))).toMatchObject({ version: 3 });
    expect((await factsOf(stream)).map(({ cause }) => cause)).toEqual(['begin', 'decide', 'go on']);
  });
});

describe('Temporal', () => {
  it('that has lost its database goes on with every open assignment, and with no other', async () => {
    const worker = await temporal.work(realActivities(fresh.db));
    const open = Array.from({ length: 5 }, newStream);
    for (const [steps, stream] of open.entries())
      await live(fresh.db, gatewayOf(), stream, ROUTE, ({ version }) => version > steps);
    const ended = newStream();
    await live(fresh.db, gatewayOf(), ended, ROUTE);
    await reconciled();
    await worker.stop();
    await own.server.stop();
    for (const file of ['temporal.db', 'temporal.db-shm', 'temporal.db-wal'])
      rmSync(join(own.dir, 'temporal', file), { force: true });
    await own.server.restart();
    await temporal.work(realActivities(fresh.db));
    await waitUntil(async () => (await pass()).woken === open.length, LIMIT);
    await reconciled();
    for (const stream of open) expect(await versionOf(stream)).toBe((await factsOf(stream)).length);
    await expect(temporal.client.workflow.getHandle(ended).describe()).rejects.toThrow(/not found/);
    for (const stream of open) {
      const assignment = await live(fresh.db, gatewayOf(), stream, ROUTE);
      expect(assignment.snapshot.value).toBe('completed');
    }
  });

  it('that is away leaves the caller without an answer for a limited time', async () => {
    const stream = newStream();
    const command = await next(stream, 'begin');
    own.server.kill();
    const began = performance.now();
    await expect(gatewayOf(2_000).send(stream, command)).rejects.toMatchObject({ code: 'unavailable' });
    expect(performance.now() - began).toBeLessThan(6_000);
    await own.server.restart();
    await temporal.work(realActivities(fresh.db));
    await waitUntil(async () => (await gatewayOf().send(stream, command)).version === 1, LIMIT);
    expect(await factsOf(stream)).toHaveLength(1);
  });
});

function startSilentWorker(): ChildProcess {
  const script = new URL('./silent-worker.ts', import.meta.url).pathname;
  const child = spawn(process.execPath, [script, own.address, temporal.taskQueue, fresh.url, inject('workflowBundle')]);
  children.push(child);
  return child;
}

const pass = (): Promise<Pass> =>
  reconcile({
    db: fresh.db,
    client: temporal.client,
    namespace: 'default',
    taskQueue: temporal.taskQueue,
    signal: new AbortController().signal,
  });

/** Passes until every stream has been found in order. */
const reconciled = (): Promise<void> =>
  waitUntil(async () => {
    const streams = await fresh.pool.query('select count(distinct stream) as n from log.event');
    await pass();
    const known = await fresh.pool.query(
      `select count(*) as n from log.reconciled
       where version = (select max(version) from log.event where log.event.stream = log.reconciled.stream)`,
    );
    return known.rows[0].n === streams.rows[0].n;
  }, LIMIT);
