import { Client, Connection } from '@temporalio/client';
import { NativeConnection } from '@temporalio/worker';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { waitUntil } from '../../infra/stack/wait.ts';
import { errorLines, quiet } from '../support/test-worker.ts';
import type { DoorWorld } from './tiny/door-world.ts';
import { bundleDoor, type Doors } from './tiny/doors.ts';
import { fact, House } from './tiny/house.ts';

const LIMIT = { limitMs: 15_000 };

let connection: Connection;
let native: NativeConnection;
let bundle: Awaited<ReturnType<typeof bundleDoor>>;
let house: House;
let world: DoorWorld;
let doors: Doors;
let stream: string;

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
  house = new House(new Client({ connection }), native, bundle);
  ({ world, doors, stream } = house);
  await house.startWorker();
});
afterEach(() => house.stopWorker());

describe('the fold', () => {
  it('comes first, and tells how far the workflow is', async () => {
    world.append(stream, [fact('built'), fact('open'), fact('knock')]);
    await doors.wake(stream);
    await waitUntil(async () => (await doors.version(stream)) === 3, LIMIT);
    expect(await doors.send(stream, 'l', 'leave')).toMatchObject({
      version: 4,
      facts: [{ type: 'leave', cause: 'l' }],
    });
    expect(await house.handle.result()).toBe('gone');
  });

  it('ends at once where nothing was ever recorded', async () => {
    await doors.wake(stream);
    expect(await house.handle.result()).toBe('nothing');
  });

  it('fails, and says why, where the log is not what the chart accepts', async () => {
    world.append(stream, [fact('built'), fact('knock')]);
    await doors.wake(stream);
    const failed = house.handle.result();
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
    await house.stopWorker();
    const sent = ['a1', 'a2', 'a3', 'a4'].map((id) => doors.send(stream, id, 'again'));
    await house.startWorker();
    expect((await Promise.all(sent)).map(({ version }) => version).sort()).toEqual([2, 3, 4, 5]);
    expect(world.mostAtOnce).toBe(1);
    expect(world.asked).toHaveLength(5);
  });

  it('leave all their facts or none, and have each effect once', async () => {
    await doors.send(stream, 'b', 'built');
    const answer = await doors.send(stream, 'ok', 'open', 'knock', 'knock');
    expect(answer).toMatchObject({ version: 4, facts: [{ version: 2 }, { version: 3 }, { version: 4 }] });
    await waitUntil(() => world.ringsOf(stream).length === 3, LIMIT);
    await house.stopWorker();
    await house.startWorker();
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
    expect(await house.handle.result()).toBe('nothing');
  });
});

describe('an effect that fails for good', () => {
  it('is put in the log, and keeps the workflow from neither serving nor ending', async () => {
    world.broken = true;
    await doors.send(stream, 'b', 'built');
    await doors.send(stream, 'o', 'open');
    await waitUntil(() => linesOf(stream).length === 1, LIMIT);
    expect(linesOf(stream)).toMatchObject([{ effect: 'ring', version: 2, why: expect.stringContaining('no bell') }]);
    world.broken = false;
    expect(await doors.send(stream, 'k', 'knock')).toMatchObject({ version: 3 });
    await doors.send(stream, 'l', 'leave');
    expect(await house.handle.result()).toBe('gone');
    expect(world.ringsOf(stream)).toEqual([`${stream}/3 x1`]);
  });

  const linesOf = (of: string) =>
    errorLines.flatMap(({ meta }) => (meta?.workflowId === of && meta.effect ? [meta] : []));
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
    expect(await house.handle.result()).toBe('gone');
    expect(world.ringsOf(stream)).toEqual([`${stream}/2 x1`]);
  });

  it('never lets the time of its log run backwards', async () => {
    const ahead = new Date(Date.now() + 3_600_000).toISOString();
    world.append(stream, [{ type: 'built', cause: 'b', at: ahead }]);
    expect(await doors.send(stream, 'o', 'open')).toMatchObject({ facts: [{ at: ahead }] });
  });
});
