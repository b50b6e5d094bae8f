import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { waitUntil } from '../../infra/stack/wait.ts';
import { lowest, readCheckpoints } from '../../src/projections/engine/checkpoints.ts';
import { RANGE } from '../../src/projections/engine/fill-share.ts';
import { rebuildAll, rebuildProjection } from '../../src/projections/engine/rebuild.ts';
import { PROJECTIONS } from '../../src/projections/tables/all-projections.ts';
import { notice } from '../../src/projections/tables/notice.ts';
import { CROSS_UNIT, History, interleave } from './histories.ts';
import { Grounds, type World } from './projector-world.ts';
import { changesOf, tableOf } from './tables-in-memory.ts';
import { toldBy, wholeLives } from './whole-lives.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

const LIVES = wholeLives();
const TOLD = LIVES.flatMap(toldBy).sort();

describe('a notice', () => {
  const told = (history: History) =>
    [...tableOf(notice, changesOf(history.facts)).values()].map(({ version, notice: kind, position, person }) => [
      version,
      kind,
      position ?? person,
    ]);

  it('is made of each fact for whom its chart tells, and of no older one', () => {
    const history = new History('s1', CROSS_UNIT).complete().followUp();
    expect(told(history)).toEqual([
      [1, 'copy', 'position-owner.rater'],
      [2, 'answer', 'position-owner.unit-head'],
      [6, 'answer', 'position-owner.unit-head'],
      [7, 'answer', 'position-owner.unit-head'],
      [10, 'answer', 'person-assignee'],
      [11, 'copy', 'person-assignee'],
      [11, 'copy', 'position-home.unit-head'],
    ]);
  });

  it('says what the charts of all five regulations say, each once', () => {
    expect(new Set(TOLD).size).toBe(TOLD.length);
    expect(new Set(TOLD.map((line) => line.split(' ')[1]))).toEqual(new Set(['copy', 'answer', 'reminder', 'closed']));
    const rows = LIVES.flatMap((facts) => [...tableOf(notice, changesOf(facts), 3).values()]);
    expect(rows.map((row) => `${row.fact} ${row.notice} ${row.position ?? row.person}`).sort()).toEqual(TOLD);
  });
});

describe('the table of notices', () => {
  let grounds: Grounds;
  let world: World;
  beforeAll(async () => {
    grounds = await Grounds.open();
  });
  afterAll(async () => await grounds?.close());
  beforeEach(async () => {
    world = await grounds.world();
  });
  afterEach(async () => await world?.end());
  const database = () => ({ db: world.db, databaseUrl: world.addresses.databaseUrl });

  const rows = async () => {
    const found = await world.db.selectFrom('reporting.notice').selectAll().execute();
    return found.map((row) => `${row.fact} ${row.notice} ${row.position ?? row.person}`).sort();
  };
  const position = () => readCheckpoints(world.db, PROJECTIONS).then(lowest, () => 0);

  /** Projects in a process of its own, and kills it once it has come that far. */
  async function killedAfter(reached: number): Promise<void> {
    const { databaseUrl, natsUrl } = world.addresses;
    const program = fileURLToPath(new URL('./projector-process.ts', import.meta.url));
    const child = spawn(process.execPath, [program, databaseUrl, natsUrl], { stdio: 'inherit' });
    await waitUntil(async () => (await position()) >= reached, { limitMs: 45_000, everyMs: 2 });
    child.kill('SIGKILL');
    await once(child, 'exit');
  }

  it('has each once, whoever is killed, whatever is delivered again, and rebuilt', async () => {
    const log = interleave(LIVES, [3, 141, 59, 26, 5, 35, 89, 79]);
    await world.log.appendUnpublished(log);
    await world.log.publish(await world.log.all());
    for (const part of [0.1, 0.4, 0.7]) {
      await killedAfter(Math.round(log.length * part));
      expect(await position()).toBeLessThan(log.length);
    }
    await world.log.deliverAgain();
    const running = world.project();
    await world.settled();
    expect(await rows()).toEqual(TOLD);
    expect(await world.faults()).toEqual({});
    await rebuildProjection('notice', database());
    expect(await rows()).toEqual(TOLD);
    await running.stop();
    expect(log.length).toBeGreaterThan(RANGE); // so threads share it
    await rebuildAll(database());
    expect(await rows()).toEqual(TOLD);
    expect(await world.faults()).toEqual({});
  });
});
