import { TestWorkflowEnvironment } from '@temporalio/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serverBinary } from '../../infra/stack/binaries.ts';
import { waitUntil } from '../../infra/stack/wait.ts';
import { quiet } from '../support/test-worker.ts';
import { bundleDoor, DoorRun } from './tiny/door-run.ts';

/** The server suggests to continue as new after so many events, instead of its 4,096. */
const FEW_EVENTS = 30;

let env: TestWorkflowEnvironment;
let bundle: Awaited<ReturnType<typeof bundleDoor>>;

beforeAll(async () => {
  quiet();
  const limit = ['--dynamic-config-value', `limit.historyCount.suggestContinueAsNew=${FEW_EVENTS}`];
  const executable = { type: 'existing-path', path: serverBinary('temporal') } as const;
  [env, bundle] = await Promise.all([
    TestWorkflowEnvironment.createLocal({
      server: { executable, extraArgs: ['--headless', '--log-level', 'never', ...limit] },
    }),
    bundleDoor(),
  ]);
});
afterAll(() => env.teardown());

const newDoor = () => new DoorRun(env.client, env.nativeConnection, bundle);

it('goes on as new again and again under signals that never pause, and loses no fact', async () => {
  const door = newDoor();
  await door.startWorker(100);
  await door.move('built');
  const runs = new Set<string>();
  const knocks = 250;
  // The next signal is sent as soon as the last is answered, as the follower does: the workflow is never left alone.
  for (let count = 0; count < knocks; count += 1) {
    await door.move('again');
    if (count % 10 === 0) runs.add((await door.handle.describe()).runId);
  }
  await door.untilVersion(1 + knocks);
  expect(runs.size).toBeGreaterThan(3);
  for (const type of ['open', 'leave']) await door.move(type);
  expect(await door.handle.result()).toBe('gone');
  await door.stopWorker();
});

it('does not go on as new for ever where its log alone makes a long history', async () => {
  const door = newDoor();
  door.log.pageSize = 1;
  for (let version = 1; version <= 3 * FEW_EVENTS; version += 1)
    door.log.append(door.stream, version === 1 ? 'built' : 'again');
  await door.startWorker(100);
  await door.signal({ facts: [], upTo: 3 * FEW_EVENTS });
  await door.untilVersion(3 * FEW_EVENTS);
  const { runId } = await door.handle.describe();
  await door.move('again');
  await door.untilVersion(3 * FEW_EVENTS + 1);
  expect((await door.handle.describe()).runId).toBe(runId);
  // Once it has grown by as much again, it does.
  await waitUntil(
    async () => {
      await door.move('again');
      return (await door.handle.describe()).runId !== runId;
    },
    { limitMs: 30_000, everyMs: 1 },
  );
  await door.stopWorker();
});
