import { randomUUID } from 'node:crypto';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { Worker } from '@temporalio/worker';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serverBinary } from '../../infra/stack/binaries.ts';
import { waitUntil } from '../../infra/stack/wait.ts';
import { quiet } from '../support/test-worker.ts';
import { DoorWorld } from './tiny/door-world.ts';
import { bundleDoor, Doors } from './tiny/doors.ts';

/** The server suggests to continue as new after so many events, instead of its 4,096. */
const FEW_EVENTS = 30;

const world = new DoorWorld();
const stream = `door-${randomUUID()}`;
let env: TestWorkflowEnvironment;
let doors: Doors;
let worker: Worker;
let ended: Promise<void>;

beforeAll(async () => {
  quiet();
  const limit = ['--dynamic-config-value', `limit.historyCount.suggestContinueAsNew=${FEW_EVENTS}`];
  const executable = { type: 'existing-path', path: serverBinary('temporal') } as const;
  const [started, workflowBundle] = await Promise.all([
    TestWorkflowEnvironment.createLocal({
      server: { executable, extraArgs: ['--headless', '--log-level', 'never', ...limit] },
    }),
    bundleDoor(),
  ]);
  env = started;
  doors = new Doors(env.client, 'continue-as-new');
  worker = await Worker.create({
    connection: env.nativeConnection,
    taskQueue: doors.taskQueue,
    workflowBundle,
    activities: { ...world.activities },
  });
  ended = worker.run();
});
afterAll(async () => {
  worker.shutdown();
  await ended;
  await env.teardown();
});

it('goes on as new, again and again, losing no command and doing no effect twice', async () => {
  await doors.send(stream, 'b', 'built');
  await doors.send(stream, 'o', 'open');
  const runs = new Set<string>();
  const [callers, each] = [4, 15];
  const send = async (caller: number) => {
    for (let count = 0; count < each; count += 1) {
      const id = `knock-${caller}-${count}`;
      expect(await doors.send(stream, id, 'knock')).toMatchObject({ facts: [{ cause: id }] });
      runs.add((await env.client.workflow.getHandle(stream).describe()).runId);
    }
  };
  await Promise.all(Array.from({ length: callers }, (_, caller) => send(caller)));
  expect(runs.size).toBeGreaterThan(3);
  expect(world.log(stream)).toHaveLength(2 + callers * each);
  expect(new Set(world.story(stream)).size).toBe(2 + callers * each);
  expect(world.mostAtOnce).toBe(1);
  await waitUntil(async () => (await doors.version(stream)) === 2 + callers * each, { limitMs: 10_000 });

  await waitUntil(() => world.ringsOf(stream).length >= 1 + callers * each, { limitMs: 10_000 });
  expect(new Set(world.ringsOf(stream)).size).toBe(1 + callers * each);
  expect(world.ringsOf(stream)).toHaveLength(1 + callers * each);

  // An old command, asked for again of a run that never saw it.
  expect(await doors.send(stream, 'knock-0-0', 'knock')).toMatchObject({ facts: [{ cause: 'knock-0-0' }] });
  expect(await doors.send(stream, 'l', 'leave')).toMatchObject({ version: 3 + callers * each });
  expect(await env.client.workflow.getHandle(stream).result()).toBe('gone');
});

it('does again what failed for good in an earlier run', async () => {
  const other = `door-${randomUUID()}`;
  await doors.send(other, 'b', 'built');
  const { runId } = await env.client.workflow.getHandle(other).describe();
  world.broken = true;
  await doors.send(other, 'o', 'open');
  await waitUntil(() => world.notRung.includes(`${other}/2`), { limitMs: 10_000 });
  world.broken = false;
  let knocks = 0;
  await waitUntil(
    async () => {
      knocks += 1;
      await doors.send(other, `knock-${knocks}`, 'knock');
      return (await env.client.workflow.getHandle(other).describe()).runId !== runId;
    },
    { limitMs: 20_000 },
  );
  await waitUntil(() => world.ringsOf(other).includes(`${other}/2 x1`), { limitMs: 10_000 });
});
