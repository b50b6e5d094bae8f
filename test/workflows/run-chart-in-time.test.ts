import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { waitUntil } from '../../infra/stack/wait.ts';
import { skippedTime } from '../support/skipped-time.ts';
import { quiet } from '../support/test-worker.ts';
import type { DoorWorld } from './tiny/door-world.ts';
import { bundleDoor, type Doors } from './tiny/doors.ts';
import { fact, House } from './tiny/house.ts';

const HOUR = 3_600_000;
const LIMIT = { limitMs: 15_000 };

let bundle: Awaited<ReturnType<typeof bundleDoor>>;
let env: TestWorkflowEnvironment;
let house: House;
let world: DoorWorld;
let doors: Doors;
let stream: string;

beforeAll(async () => {
  quiet();
  bundle = await bundleDoor();
});
// A server for each: time stands still in it while any workflow waits for a worker, so none may be left over.
beforeEach(async () => {
  env = await skippedTime();
  house = new House(env.client, env.nativeConnection, bundle);
  ({ world, doors, stream } = house);
  await house.startWorker();
});
afterEach(async () => {
  await house.stopWorker();
  await env.teardown();
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
    const handle = house.handle;
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
