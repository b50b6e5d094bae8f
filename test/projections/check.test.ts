import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkCommand, complaints } from '../../src/cli/projection-commands.ts';
import { checkProjections } from '../../src/projections/engine/check.ts';
import { ensureTables } from '../../src/projections/engine/ensure-tables.ts';
import { rebuildAll } from '../../src/projections/engine/rebuild.ts';
import { dropExpired } from '../../src/projections/engine/retention.ts';
import { PROJECTIONS } from '../../src/projections/tables/all-projections.ts';
import { CROSS_UNIT, History } from './histories.ts';
import { Grounds, type World } from './projector-world.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

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

/** What the command prints, and whether it is content. */
async function check(maxBehind: string) {
  const printed: string[] = [];
  const output = { json: false, language: 'id' as const, print: (text: string) => printed.push(text), progress() {} };
  const content = await checkCommand(output, world.db, maxBehind);
  return { content, said: printed.slice(1) };
}

describe('a check', () => {
  it('is not content with nothing to check, and says so', async () => {
    await ensureTables(world.db);
    expect(await check('1000')).toEqual({
      content: false,
      said: ['nothing to check: the log has no facts, and the tables have no rows'],
    });
  });

  it('tells how far each table is behind, and since when, and fails past a limit', async () => {
    await ensureTables(world.db);
    const { length } = await world.log.append(new History('s1').complete().facts);
    await world.db
      .updateTable('reporting.checkpoint')
      .set({ position: length })
      .where('projection', '=', 'team')
      .execute();
    const results = await checkProjections(world.db);
    expect(results.assignment).toMatchObject({ behind: length, behindSeconds: expect.any(Number), missing: 0 });
    expect(results.team).toMatchObject({ behind: 0, behindSeconds: null });
    const { content, said } = await check(String(length - 1));
    expect(content).toBe(false);
    expect(said).toHaveLength(PROJECTIONS.length - 1);
    expect(said[0]).toMatch(/^assignment is \d+ facts behind, the oldest of \d+ s ago/);
    expect(await check(String(length))).toEqual({ content: true, said: [] });
  });

  it('counts what was recorded and has no position yet', async () => {
    await ensureTables(world.db);
    const facts = new History('s1').act();
    await world.log.record(facts, null);
    const [row] = await world.db.selectFrom('log.event').select('seq').execute();
    await world.db
      .insertInto('log.pending')
      .values({ seq: row?.seq ?? 0 })
      .execute();
    expect((await checkProjections(world.db)).inbox).toMatchObject({ behind: 1, behindSeconds: expect.any(Number) });
  });

  it.each(['', 'many', '-1', '1.5'])('refuses a limit of %j', async (limit) => {
    await expect(check(limit)).rejects.toMatchObject({ code: 'not-a-number' });
  });

  it('says which table is not what the log says', () => {
    const right = {
      position: 3,
      rows: 1,
      missing: 0,
      extra: 0,
      different: [],
      parked: 0,
      behind: 0,
      behindSeconds: null,
    };
    expect(complaints({ inbox: right, team: { ...right, extra: 1 } }, 10)).toEqual(['team is not what the log says']);
  });
});

describe('a notice that has expired', () => {
  const DAY = 86_400_000;
  const daysAgo = (days: number) => new Date(Date.now() - days * DAY).toISOString();
  const streams = async () => {
    const rows = await world.db.selectFrom('reporting.notice').select('stream').distinct().orderBy('stream').execute();
    return rows.map(({ stream }) => stream);
  };

  it('is dropped by the projector, by a rebuild, and is nothing to a check', async () => {
    const old = new History('old', CROSS_UNIT, daysAgo(400)).complete();
    const kept = new History('kept', CROSS_UNIT, daysAgo(300)).complete();
    const first = world.project();
    await world.log.append([...old.facts, ...kept.facts]);
    await world.settled();
    await first.stop();
    const again = world.project(); // it may have looked for what has expired before there was any
    await expect.poll(streams, { timeout: 30_000 }).toEqual(['kept']);
    await again.stop();
    expect(await world.faults()).toEqual({});

    await rebuildAll(database());
    expect(await streams()).toEqual(['kept']);
    expect(await world.faults()).toEqual({});
  });

  it('is nothing to a check while it is still there', async () => {
    await world.log.append(new History('old', CROSS_UNIT, daysAgo(400)).complete().facts);
    await world.apply();
    expect(await streams()).toEqual(['old']);
    const { notice } = await checkProjections(world.db);
    expect(notice).toMatchObject({ rows: 0, missing: 0, extra: 0 });
    await dropExpired(world.db, PROJECTIONS);
    expect(await streams()).toEqual([]);
    expect(await world.faults()).toEqual({});
  });

  it('stays until its day, to the millisecond', async () => {
    await world.log.append(new History('s', CROSS_UNIT, daysAgo(365.9)).complete().facts);
    await world.apply();
    expect(await dropExpired(world.db, PROJECTIONS)).toEqual({});
    expect(await streams()).toEqual(['s']);
  });
});
