import { randomUUID } from 'node:crypto';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { Worker } from '@temporalio/worker';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { serverBinary } from '../../infra/stack/binaries.ts';
import { waitUntil } from '../../infra/stack/wait.ts';
import { quiet } from '../support/test-worker.ts';
import { DoorWorld } from './tiny/door-world.ts';
import { bundleDoor, Doors } from './tiny/doors.ts';

const HOUR = 3_600_000;
const LIMIT = { limitMs: 15_000 };

let env: TestWorkflowEnvironment;
let bundle: Awaited<ReturnType<typeof bundleDoor>>;
let world: DoorWorld;
let doors: Doors;
let worker: Worker;
let ended: Promise<void>;
let stream: string;

beforeAll(async () => {
  quiet();
  const path = serverBinary('temporal-test-server');
  [env, bundle] = await Promise.all([
    TestWorkflowEnvironment.createTimeSkipping({ server: { executable: { type: 'existing-path', path } } }),
    bundleDoor(),
  ]);
});
afterAll(() => env.teardown());
beforeEach(async () => {
  stream = `door-${randomUUID()}`;
  world = new DoorWorld();
  doors = new Doors(env.client, `doors-${stream}`);
  await startWorker();
});
afterEach(async () => {
  // Time would stand still for the tests that follow, where a workflow waits for a worker that is gone.
  await env.client.workflow
    .getHandle(stream)
    .terminate()
    .catch(() => {});
  await stopWorker();
});

describe('the fold', () => {
  it('comes first, and tells how far the workflow is', async () => {
    world.append(stream, [fact('built'), fact('open'), fact('knock')]);
    await doors.wake(stream);
    await waitUntil(async () => (await doors.version(stream)) === 3, LIMIT);
    expect(await doors.send(stream, 'l', 'leave')).toMatchObject({
      version: 4,
      facts: [{ type: 'leave', cause: 'l' }],
    });
    expect(await env.client.workflow.getHandle(stream).result()).toBe('gone');
  });

  it('ends at once where nothing was ever recorded', async () => {
    await doors.wake(stream);
    expect(await env.client.workflow.getHandle(stream).result()).toBe('nothing');
  });

  it('fails, and says why, where the log is not what the chart accepts', async () => {
    world.append(stream, [fact('built'), fact('knock')]);
    await doors.wake(stream);
    const failed = env.client.workflow.getHandle(stream).result();
    await expect(failed).rejects.toMatchObject({ cause: { type: 'internal-error', message: 'Error: no knock now' } });
  });

  it('answers a command that an earlier workflow carried out', async () => {
    world.append(stream, [fact('built', 'b'), fact('open', 'o'), fact('leave', 'l')]);
    expect(await doors.send(stream, 'o', 'open')).toMatchObject({ version: 2, facts: [{ version: 2, cause: 'o' }] });
    expect(world.asked).toEqual([]);
  });
});

describe('commands', () => {
  it('are served one at a time, also where they come at once', async () => {
    await doors.send(stream, 'b', 'built');
    await stopWorker();
    const sent = ['a1', 'a2', 'a3', 'a4'].map((id) => doors.send(stream, id, 'again'));
    await startWorker();
    expect((await Promise.all(sent)).map(({ version }) => version).sort()).toEqual([2, 3, 4, 5]);
    expect(world.mostAtOnce).toBe(1);
    expect(world.asked).toHaveLength(5);
  });

  it('leave all their facts or none, and have each effect once', async () => {
    await doors.send(stream, 'b', 'built');
    const answer = await doors.send(stream, 'ok', 'open', 'knock', 'knock');
    expect(answer).toMatchObject({ version: 4, facts: [{ version: 2 }, { version: 3 }, { version: 4 }] });
    await waitUntil(() => world.ringsOf(stream).length === 3, LIMIT);
    await restartWorker();
    await doors.send(stream, 'k', 'knock');
    await waitUntil(() => world.ringsOf(stream).length === 4, LIMIT);
    expect(world.ringsOf(stream)).toEqual([2, 3, 4, 5].map((version) => `${stream}/${version} x1`));
  });

  it('with the same id have one answer', async () => {
    const answers = [await doors.send(stream, 'b', 'built'), await doors.send(stream, 'b', 'built')];
    expect(answers[0]).toEqual(answers[1]);
    expect(world.story(stream)).toEqual(['built b']);
  });

  it('that the chart turns down reach the caller as a code and details', async () => {
    await doors.send(stream, 'b', 'built');
    const refusal = await doors.refusal(doors.send(stream, 'k', 'knock'));
    expect(refusal).toEqual({ type: 'not-now', message: 'not-now', details: [{ asked: 'knock' }] });
    expect(await doors.send(stream, 'o', 'open')).toMatchObject({ version: 2 });
  });

  it('that the gate turns down do too', async () => {
    await doors.send(stream, 'b', 'built');
    const refusal = await doors.refusal(doors.send(stream, 'refuse-1', 'open'));
    expect(refusal).toEqual({ type: 'not-authorised', message: 'not-authorised', details: [{ cause: 'refuse-1' }] });
    expect(world.story(stream)).toEqual(['built b']);
  });

  it('that cannot be recorded do not stand in the way of the next', async () => {
    await doors.send(stream, 'b', 'built');
    expect(await doors.refusal(doors.send(stream, 'poison', 'open'))).toMatchObject({ type: 'internal-error' });
    expect(await doors.send(stream, 'o', 'open')).toMatchObject({ version: 2 });
  });

  it('whose action nobody carries out fail clearly', async () => {
    await doors.send(stream, 'b', 'built');
    const refusal = await doors.refusal(doors.send(stream, 'x', 'explode'));
    expect(refusal).toMatchObject({ type: 'internal-error', message: expect.stringContaining('"explode"') });
  });

  it('that open nothing leave no workflow behind', async () => {
    expect(await doors.refusal(doors.send(stream, 'k', 'knock'))).toMatchObject({ type: 'not-now' });
    expect(await env.client.workflow.getHandle(stream).result()).toBe('nothing');
  });
});

describe('a workflow that is behind its log', () => {
  it('hears of the facts it lacks, then judges again', async () => {
    await doors.send(stream, 'b', 'built');
    world.append(stream, [fact('open', 'elsewhere')]);
    expect(await doors.refusal(doors.send(stream, 'o', 'open'))).toMatchObject({ type: 'not-now' });
    expect(await doors.version(stream)).toBe(2);
    await waitUntil(() => world.ringsOf(stream).length === 1, LIMIT);
    expect(await doors.send(stream, 'k', 'knock')).toMatchObject({ version: 3 });
  });

  it('answers a command that was recorded behind its back', async () => {
    await doors.send(stream, 'b', 'built');
    world.append(stream, [fact('open', 'elsewhere'), fact('knock', 'k')]);
    expect(await doors.send(stream, 'k', 'knock')).toMatchObject({ version: 3, facts: [{ version: 3 }] });
  });

  it('catches up when it is told to', async () => {
    await doors.send(stream, 'b', 'built');
    world.append(stream, [fact('open', 'elsewhere'), fact('leave', 'elsewhere')]);
    await doors.wake(stream);
    expect(await env.client.workflow.getHandle(stream).result()).toBe('gone');
    expect(world.ringsOf(stream)).toEqual([`${stream}/2 x1`]);
  });

  it('never lets the time of its log run backwards', async () => {
    const ahead = new Date((await env.currentTimeMs()) + HOUR).toISOString();
    world.append(stream, [{ type: 'built', cause: 'b', at: ahead }]);
    expect(await doors.send(stream, 'o', 'open')).toMatchObject({ facts: [{ at: ahead }] });
  });
});

describe('delays', () => {
  it('fire at the time of their fact plus the delay, and are recorded once', async () => {
    const { facts } = await doors.send(stream, 'b', 'built');
    await env.sleep(HOUR - 60_000);
    expect(world.story(stream)).toEqual(['built b']);
    await env.sleep(61_000);
    await waitUntil(() => world.log(stream).length === 2, LIMIT);
    const [, fired] = world.log(stream);
    const late = Date.parse(fired?.at ?? '') - Date.parse(facts[0]?.at ?? '') - HOUR;
    expect(late).toBeGreaterThanOrEqual(0);
    expect(late).toBeLessThan(5_000);
    await env.sleep(3 * HOUR);
    expect(await doors.send(stream, 'o', 'open')).toMatchObject({ version: 3 });
    expect(world.story(stream)).toEqual(['built b', 'patience timer@1', 'open o']);
    expect(world.ringsOf(stream)).toContain(`${stream}/2 x3`);
  });

  it('that are due already fire at once', async () => {
    world.append(stream, [{ ...fact('built'), at: new Date((await env.currentTimeMs()) - 2 * HOUR).toISOString() }]);
    await doors.wake(stream);
    await waitUntil(() => world.log(stream).length === 2, LIMIT);
    expect(world.story(stream)[1]).toBe('patience timer@1');
  });

  it('that were recorded elsewhere do not fire again', async () => {
    const at = new Date((await env.currentTimeMs()) - 2 * HOUR).toISOString();
    world.append(stream, [{ ...fact('built'), at }, fact('patience', 'timer@1')]);
    expect(await doors.send(stream, 'o', 'open')).toMatchObject({ version: 3 });
    expect(world.asked).toEqual(['o']);
  });

  it('start anew where their state is entered again', async () => {
    await doors.send(stream, 'b', 'built');
    await env.sleep(HOUR / 2);
    await doors.send(stream, 'a', 'again');
    await env.sleep(HOUR / 2 + 60_000);
    expect(world.log(stream)).toHaveLength(2);
    await env.sleep(HOUR / 2);
    await waitUntil(() => world.log(stream).length === 3, LIMIT);
    expect(world.story(stream)[2]).toBe('patience timer@2');
  });

  it('give way to what was recorded behind the back of their workflow', async () => {
    await doors.send(stream, 'b', 'built');
    world.append(stream, [fact('open', 'elsewhere')]);
    await env.sleep(2 * HOUR);
    await waitUntil(async () => (await doors.version(stream)) === 2, LIMIT);
    expect(world.story(stream)).toEqual(['built b', 'open elsewhere']);
  });

  it('that the chart would let pass leave no fact', async () => {
    await doors.send(stream, 'b', 'built');
    await doors.send(stream, 'o', 'open');
    await env.sleep(2 * HOUR);
    expect(await doors.send(stream, 'k', 'knock')).toMatchObject({ version: 3 });
    expect(world.story(stream)).toEqual(['built b', 'open o', 'knock k']);
  });
});

describe('a cancelled workflow', () => {
  it('goes on: it serves, hears, fires and ends as before', async () => {
    await doors.send(stream, 'b', 'built');
    const handle = env.client.workflow.getHandle(stream);
    await handle.cancel();
    expect(await doors.send(stream, 'a', 'again')).toMatchObject({ version: 2 });
    await env.sleep(HOUR + 60_000);
    await waitUntil(() => world.log(stream).length === 3, LIMIT);
    world.append(stream, [fact('open', 'elsewhere')]);
    await doors.wake(stream);
    await waitUntil(async () => (await doors.version(stream)) === 4, LIMIT);
    await waitUntil(() => world.ringsOf(stream).includes(`${stream}/4 x1`), LIMIT);
    expect(await doors.send(stream, 'l', 'leave')).toMatchObject({ version: 5 });
    expect(await handle.result()).toBe('gone');
  });
});

const fact = (type: string, cause = type) => ({ type, cause, at: new Date().toISOString() });

async function startWorker(): Promise<void> {
  worker = await Worker.create({
    connection: env.nativeConnection,
    taskQueue: doors.taskQueue,
    workflowBundle: bundle,
    activities: { ...world.activities },
    maxCachedWorkflows: 0, // each task replays from the start: what is not deterministic shows
    shutdownGraceTime: 200,
  });
  ended = worker.run();
}

async function stopWorker(): Promise<void> {
  worker.shutdown();
  await ended;
}

async function restartWorker(): Promise<void> {
  await stopWorker();
  await startWorker();
}
