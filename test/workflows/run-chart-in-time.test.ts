import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { waitUntil } from '../../infra/stack/wait.ts';
import { skippedTime } from '../support/skipped-time.ts';
import { quiet } from '../support/test-worker.ts';
import { bundleDoor, DoorRun } from './tiny/door-run.ts';

const HOUR = 3_600_000;
const LIMIT = { limitMs: 15_000 };

let bundle: Awaited<ReturnType<typeof bundleDoor>>;
let env: TestWorkflowEnvironment;
let door: DoorRun;

beforeAll(async () => {
  quiet();
  bundle = await bundleDoor();
});
// A server for each: time stands still in it while any workflow waits for a worker, so none may be left over.
beforeEach(async () => {
  env = await skippedTime();
  door = new DoorRun(env.client, env.nativeConnection, bundle);
  door.log.now = () => env.currentTimeMs();
  await door.startWorker();
});
afterEach(async () => {
  await door.stopWorker();
  await env.teardown();
});

const at = async (ago = 0) => new Date((await env.currentTimeMs()) - ago).toISOString();
const built = async (ago = 0) => door.hand(door.log.append(door.stream, 'built', await at(ago)));
const types = () => door.log.types(door.stream);

describe('delays', () => {
  it('pass at the time of their fact plus the delay, and are recorded once', async () => {
    await built();
    await env.sleep(HOUR - 60_000);
    expect(types()).toEqual(['built']);
    await env.sleep(61_000);
    await waitUntil(() => types().length === 2, LIMIT);
    const [first, passed] = door.log.log(door.stream);
    const late = Date.parse(passed?.at ?? '') - Date.parse(first?.at ?? '') - HOUR;
    expect(late).toBeGreaterThanOrEqual(0);
    expect(late).toBeLessThan(5_000);
    await env.sleep(3 * HOUR);
    expect(types()).toEqual(['built', 'patience']);
  });

  it('that are due already pass at once', async () => {
    await built(2 * HOUR);
    await waitUntil(() => types().length === 2, LIMIT);
  });

  it('that were recorded elsewhere do not pass again', async () => {
    door.log.append(door.stream, 'built', await at(2 * HOUR));
    door.log.append(door.stream, 'patience', await at());
    await door.signal({ facts: [], upTo: 2 });
    await door.untilVersion(2);
    await env.sleep(3 * HOUR);
    expect(door.log.asked).toEqual([]);
  });

  it('start anew where their state is entered again', async () => {
    await built();
    await env.sleep(HOUR / 2);
    await door.hand(door.log.append(door.stream, 'again', await at()));
    await env.sleep(HOUR / 2 + 60_000);
    expect(types()).toEqual(['built', 'again']);
    await env.sleep(HOUR / 2);
    await waitUntil(() => types().length === 3, LIMIT);
    expect(door.log.asked).toEqual(['patience@2']);
  });

  it('give way to what was recorded and never handed over', async () => {
    await built();
    await door.untilVersion(1);
    door.log.append(door.stream, 'open', await at());
    await env.sleep(2 * HOUR);
    await waitUntil(async () => (await door.version()) === 2, LIMIT);
    expect(types()).toEqual(['built', 'open']);
  });

  it('that the chart lets pass unseen leave no fact', async () => {
    await built();
    await door.hand(door.log.append(door.stream, 'open', await at()));
    await env.sleep(2 * HOUR);
    expect(door.log.asked).toEqual(['hush@2']);
    await door.hand(door.log.append(door.stream, 'knock', await at()));
    await door.untilVersion(3);
    expect(types()).toEqual(['built', 'open', 'knock']);
  });

  it("pass by the log's clock, however far that is behind Temporal's", async () => {
    door.log.now = async () => (await env.currentTimeMs()) - 3 * HOUR;
    door.log.append(door.stream, 'built', await at(3 * HOUR));
    await door.signal({ facts: [], upTo: 1 });
    await waitUntil(() => door.log.asked.length > 0, LIMIT);
    expect(types()).toEqual(['built']);
    await env.sleep(HOUR + 60_000);
    await waitUntil(() => types().length === 2, LIMIT);
  });

  it('ask a log that has lost facts only now and then', async () => {
    await built();
    await door.hand(door.log.append(door.stream, 'again', await at()));
    await door.untilVersion(2);
    door.log.forget(door.stream, 2);
    await env.sleep(HOUR + 10 * 60_000);
    expect(types()).toEqual(['built']);
    expect(door.log.asked.length).toBeLessThan(15);
    expect(door.log.asked.length).toBeGreaterThan(0);
  });
});

describe('a cancelled workflow', () => {
  it('goes on: it follows, lets delays pass and ends as before', async () => {
    await built();
    await door.untilVersion(1);
    await door.handle.cancel();
    await door.hand(door.log.append(door.stream, 'again', await at()));
    await door.untilVersion(2);
    await env.sleep(HOUR + 60_000);
    await waitUntil(() => types().length === 3, LIMIT);
    for (const type of ['open', 'leave']) await door.hand(door.log.append(door.stream, type, await at()));
    expect(await door.handle.result()).toBe('gone');
  });
});
