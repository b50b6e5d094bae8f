import { randomUUID } from 'node:crypto';
import { Client, Connection } from '@temporalio/client';
import { bundleWorkflowCode, NativeConnection, Worker } from '@temporalio/worker';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { waitUntil } from '../../infra/stack/wait.ts';
import { becomeCurrent, type Deployment, versioned } from '../../src/followers/deployment.ts';
import { type Pass, reconcile } from '../../src/followers/reconciler.ts';
import { inParallel } from '../../src/runtime/in-parallel.ts';
import { type FreshDatabase, freshDatabase } from '../support/databases.ts';
import { type OwnServer, ownTemporal } from '../support/own-servers.ts';
import { sequenceAll } from '../support/sequence-all.ts';
import { quiet } from '../support/test-worker.ts';
import { StoredDoors } from './door/stored-doors.ts';

const HOUR = 3_600_000;
const QUEUE = 'doors';
const EACH = 100;
/** The delays of those that wait pass this long after they begin: while the code is being changed. */
const PASS_IN_MS = 30_000;

let own: OwnServer;
let fresh: FreshDatabase;
let connection: Connection;
let native: NativeConnection;
let client: Client;
let doors: StoredDoors;

beforeAll(async () => {
  quiet();
  [own, fresh] = await Promise.all([ownTemporal(), freshDatabase()]);
  [connection, native] = await Promise.all([
    Connection.connect({ address: own.address }),
    NativeConnection.connect({ address: own.address }),
  ]);
  client = new Client({ connection });
  doors = new StoredDoors(fresh.db);
});
afterAll(async () => {
  await native.close();
  await connection.close();
  await own.stop();
  await fresh.drop();
});

it('new code takes over a hundred workflows that run and a hundred that wait: each delay passes, each fact is followed', async () => {
  const first = await startCode('first-code');
  await untilCurrent('first-code');
  const streams = (kind: string) => Array.from({ length: EACH }, () => `${kind}-${randomUUID()}`);
  const [waiting, running] = [streams('waits'), streams('runs')];
  const passesSoon = new Date(Date.now() - HOUR + PASS_IN_MS).toISOString();
  await inParallel(waiting, 20, (stream) => move(stream, 'built', passesSoon));
  await inParallel(running, 20, (stream) => move(stream, 'built'));
  for (const stream of [...waiting, ...running])
    await waitUntil(async () => (await versionOf(stream)) === 1, { limitMs: 30_000, everyMs: 20 });

  const next = await startCode('next-code');
  await untilCurrent('next-code');
  const moved = inParallel(running, 20, async (stream) => {
    for (let count = 0; count < 3; count += 1) await move(stream, 'again');
  });
  await first.stop();
  // Those that the first code began are pinned to it, and nobody of it is left: they are folded anew by the next.
  const passes: Pass[] = [];
  await waitUntil(
    async () => {
      passes.push(await pass('next-code'));
      return passes.at(-1)?.outdated === 0;
    },
    { limitMs: 60_000, everyMs: 200 },
  );
  expect(passes.reduce((sum, { outdated }) => sum + outdated, 0)).toBeGreaterThanOrEqual(2 * EACH);
  expect((await moved).filter(({ status }) => status === 'rejected')).toEqual([]);

  for (const stream of waiting) {
    await waitUntil(async () => (await doors.read(stream)).length === 2, { limitMs: 60_000 });
    expect((await doors.read(stream)).map(({ type }) => type)).toEqual(['built', 'patience']);
  }
  for (const stream of running) await waitUntil(async () => (await versionOf(stream)) === 4, { limitMs: 60_000 });
  expect(passes.every(({ failing }) => failing === 0)).toBe(true);
  await next.stop();
}, 180_000);

it('old code that starts again beside newer code does not take over, and does once the newer has no workers', async () => {
  const newer = await startCode('next-code');
  await untilCurrent('next-code');
  const older = await startCode('first-code');
  await waitUntil(() => isKnown('first-code'), { limitMs: 10_000 });
  expect(await becomeCurrent(deployment('first-code'))).toBe(false);
  await newer.stop();
  await own.server.restart(); // Temporal remembers pollers for minutes; a new server has heard of the old code alone
  await waitUntil(() => becomeCurrent(deployment('first-code')).catch(() => false), { limitMs: 60_000, everyMs: 500 });
  await older.stop();
}, 120_000);

/** Records a fact and hands it over, as API and follower do. */
async function move(stream: string, type: string, at?: string): Promise<void> {
  const fact = await doors.append(stream, type, at);
  if (!fact) throw new Error('another came first');
  await client.workflow.signalWithStart('assignment', {
    ...{ workflowId: stream, taskQueue: QUEUE, args: [], signal: 'facts' },
    signalArgs: [{ facts: [fact], upTo: fact.version }],
  });
}

const deployment = (buildId: string): Deployment => ({ client, namespace: 'default', taskQueue: QUEUE, buildId });

const untilCurrent = (buildId: string) =>
  waitUntil(() => becomeCurrent(deployment(buildId)).catch(() => false), { limitMs: 20_000, everyMs: 100 });

const isKnown = async (buildId: string): Promise<boolean> => {
  const { workerDeploymentInfo } = await client.workflowService.describeWorkerDeployment({
    ...{ namespace: 'default', deploymentName: 'penugasan' },
  });
  return workerDeploymentInfo?.versionSummaries?.some((each) => each.deploymentVersion?.buildId === buildId) === true;
};

const versionOf = (stream: string): Promise<number> =>
  client.workflow
    .getHandle(stream)
    .query<number>('version')
    .catch(() => 0);

async function startCode(name: 'first-code' | 'next-code') {
  const workflowBundle = await bundleWorkflowCode({
    workflowsPath: new URL(`./door/${name}.ts`, import.meta.url).pathname,
    logger: { log() {}, trace() {}, debug() {}, info() {}, warn() {}, error: console.error },
  });
  const worker = await Worker.create({
    connection: native,
    taskQueue: QUEUE,
    workflowBundle,
    activities: { ...doors.activities },
    workerDeploymentOptions: versioned(name),
    shutdownGraceTime: 200,
  });
  const ended = worker.run();
  return {
    async stop() {
      worker.shutdown();
      await ended;
    },
  };
}

async function pass(buildId: string): Promise<Pass> {
  await sequenceAll(fresh.db);
  return await reconcile({
    ...{ db: fresh.db, client, namespace: 'default', taskQueue: QUEUE, buildId },
    signal: new AbortController().signal,
  });
}
