import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { Worker } from '@temporalio/worker';
import { migrate } from '../../infra/migrate.ts';
import { serverBinary } from '../../infra/stack/binaries.ts';
import { startStack } from '../../infra/stack/stack.ts';
import { waitUntil } from '../../infra/stack/wait.ts';
import { temporalGateway } from '../../src/commands/temporal-gateway.ts';
import { connectDatabase, connectPool } from '../../src/database/connect.ts';
import { seedDemo } from '../../src/directory/demo/seed.ts';
import { readStream } from '../../src/event-log/read.ts';
import { bundleWorkflows } from '../../src/main/temporal.ts';
import { BEGINNINGS, type DemoRoute, holderOf, live, nextCommand } from '../support/government.ts';
import { realActivities } from '../support/test-worker.ts';
import { writeHistory } from './history-files.ts';

// Records the histories that `replay.test.ts` replays: `node test/workflows/record-histories.ts`, some 10 seconds.
// They stand for the workflows that are running somewhere when a new version of our code arrives. So do not record them
// again to make a failing test pass, but only where no running workflow can be harmed (a change before the first release),
// or beside the old ones where the code keeps both ways (`patched`).

const DAY = 86_400_000;
const QUEUE = 'histories';

const dir = mkdtempSync(join(tmpdir(), 'penugasan-histories-'));
const stack = await startStack({ dir, env: {}, preferPorts: false, ui: false });
const db = connectDatabase(connectPool({ url: stack.addresses.databaseUrl }));
await migrate(db);
await seedDemo(db);
const workflowBundle = await bundleWorkflows();

await withWorker(
  await TestWorkflowEnvironment.createFromExistingServer({ address: stack.addresses.temporalAddress }),
  async (env) => {
    const gateway = gatewayOf(env);
    for (const route of Object.keys(BEGINNINGS) as DemoRoute[]) {
      await live(db, gateway, route, route);
      await keep(env, route);
    }
    await gateway.send('refused', await nextCommand(db, 'appointment-cross-unit', null, 'request'));
    const stranger = { id: 'stranger', act: 'approve', person: await holderOf(db, 'sekda') } as const;
    await gateway.send('refused', stranger).catch(() => {});
    const rater = await holderOf(db, 'kadis-pendidikan');
    await gateway.send('refused', { id: 'refuse', act: 'refuse', person: rater, typed: { reason: 'alasan' } });
    await keep(env, 'refused');
  },
);

const path = serverBinary('temporal-test-server');
const skipping = { server: { executable: { type: 'existing-path', path } } } as const;
await withWorker(await TestWorkflowEnvironment.createTimeSkipping(skipping), async (env) => {
  const gateway = gatewayOf(env);
  const stream = 'reminded';
  await gateway.send(stream, await nextCommand(db, 'appointment-cross-unit', null, 'request'));
  await env.sleep(30 * DAY);
  await waitUntil(async () => (await readStream(db, stream)).length === 2, { limitMs: 10_000 });
  await live(db, gateway, stream, 'appointment-cross-unit');
  await keep(env, stream);
});

await db.destroy();
await stack.stop();
execFileSync('npx', ['biome', 'format', '--write', 'test/workflows/histories'], { stdio: 'inherit' });

async function withWorker(env: TestWorkflowEnvironment, work: (env: TestWorkflowEnvironment) => Promise<void>) {
  const { nativeConnection: connection } = env;
  const activities = realActivities(db);
  const worker = await Worker.create({ connection, taskQueue: QUEUE, workflowBundle, activities });
  await worker.runUntil(work(env));
  await env.teardown();
}

function gatewayOf({ client }: TestWorkflowEnvironment) {
  return temporalGateway({ client, taskQueue: QUEUE, patience: 20_000 });
}

async function keep({ client }: TestWorkflowEnvironment, stream: string): Promise<void> {
  const handle = client.workflow.getHandle(stream);
  await handle.result();
  writeHistory(stream, await handle.fetchHistory());
}
