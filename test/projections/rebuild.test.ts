import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { checkProjections } from '../../src/projections/engine/check.ts';
import { ensureTables } from '../../src/projections/engine/ensure-tables.ts';
import { RebuildUnderWay, rebuildAll, rebuildProjection } from '../../src/projections/engine/rebuild.ts';
import { PROJECTIONS } from '../../src/projections/tables/all-projections.ts';
import { CHARTS, History, interleave, walk } from './histories.ts';
import { countOf, Grounds, type World } from './projector-world.ts';

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

const rowsOf = async (table: string) => {
  const { rows } = await sql<{
    row: object;
  }>`select to_jsonb(t) as row from ${sql.table(`reporting.${table}`)} t order by t`.execute(world.db);
  return rows;
};
const tables = async () =>
  Object.fromEntries(await Promise.all(PROJECTIONS.map(async ({ name }) => [name, await rowsOf(name)])));

it('gives the same tables live, in other batches, and rebuilt', async () => {
  const choices = fc.array(fc.nat(255), { minLength: 1, maxLength: 25 });
  const walks = fc.sample(fc.tuple(fc.constantFrom(...CHARTS), choices), { numRuns: 60, seed: 20261122 });
  const streams = walks.map(([chart, moves], index) => walk(`s${index}`, chart, moves).facts);
  await world.log.append(
    interleave(
      streams,
      walks.flatMap(([, moves]) => moves),
    ),
  );
  const one = world.project({ batchSize: 1 });
  await world.settled();
  await one.stop();
  const oneByOne = await tables();
  await rebuildAll(database());
  expect(await tables()).toEqual(oneByOne);
  for (const { name } of PROJECTIONS) await sql`drop table ${sql.table(`reporting.${name}`)}`.execute(world.db);
  await ensureTables(world.db);
  world.project({ batchSize: 500 });
  await world.settled();
  expect(await tables()).toEqual(oneByOne);
  expect(await world.faults()).toEqual({});
});

it('rebuilds beside a projector at work, and readers never see an empty table', async () => {
  world.project();
  await world.log.append(Array.from({ length: 50 }, (_, n) => new History(`old${n}`).complete().facts).flat());
  await world.settled();
  let smallest = Number.POSITIVE_INFINITY;
  let reading = true;
  const reader = (async () => {
    for (; reading; ) smallest = Math.min(smallest, await countOf(world.db, 'timeline'));
  })();
  const writer = (async () => {
    for (let n = 0; reading; n += 1) await world.log.append(new History(`new${n}`).complete().facts);
  })();
  for (let turn = 0; turn < 3; turn += 1) {
    await rebuildAll(database());
    await rebuildProjection('timeline', database());
  }
  reading = false;
  await Promise.all([reader, writer]);
  await world.settled();
  expect(await world.faults()).toEqual({});
  expect(smallest).toBeGreaterThanOrEqual(450);
  const { rows } = await sql<{ name: string }>`
    select relname as name from pg_class join pg_namespace n on n.oid = relnamespace where nspname = 'reporting' and relname like '%\\_\\_new%'`.execute(
    world.db,
  );
  expect(rows).toEqual([]);
});

it('clears the dead letters that no longer are, and keeps those that still are', async () => {
  await ensureTables(world.db);
  await world.log.append(new History('s1').complete().facts);
  const [forged] = new History('s2').act();
  if (!forged) throw new Error('a fact was asked for');
  await world.log.append([{ ...forged, type: 'completed' }]);
  const stale = { projection: 'inbox', stream: 's1', version: 1, position: 1, error: 'of an older program' };
  await world.db.insertInto('reporting.dead_letter').values(stale).execute();
  expect(await rebuildProjection('inbox', database())).toMatchObject({ refused: 1 });
  const letters = await world.db.selectFrom('reporting.dead_letter').select(['stream', 'version']).execute();
  expect(letters).toEqual([{ stream: 's2', version: 1 }]);
});

it('lets one rebuild work at a time', async () => {
  await world.log.append(new History('s1').complete().facts);
  const both = await Promise.allSettled([rebuildAll(database()), rebuildAll(database())]);
  expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(both.find((each) => each.status === 'rejected')).toMatchObject({ reason: expect.any(RebuildUnderWay) });
});

it('finds rows that were changed, removed or added by another hand', async () => {
  world.project();
  await world.log.append(Array.from({ length: 5 }, (_, n) => new History(`s${n}`).complete().facts).flat());
  await world.settled();
  expect(await world.faults()).toEqual({});
  const { db } = world;
  await db.updateTable('reporting.assignment').set({ assignee: 'somebody-else' }).where('id', '=', 's3').execute();
  await db.deleteFrom('reporting.timeline').where('stream', '=', 's1').where('version', '=', 2).execute();
  await sql`insert into reporting.step_duration select 'zzz', version, agency, route, unit, phase, step, act, actor, position, began_at, ended_at, seconds, due, late
    from reporting.step_duration where stream = 's2' and version = 2`.execute(db);
  const checks = await checkProjections(db);
  expect(checks.assignment).toMatchObject({
    rows: 5,
    missing: 0,
    extra: 0,
    different: [
      { key: { id: 's3' }, actual: { assignee: 'somebody-else' }, expected: { assignee: 'person-assignee' } },
    ],
  });
  expect(checks.timeline).toMatchObject({ missing: 1, extra: 0, different: [] });
  expect(checks.step_duration).toMatchObject({ missing: 0, extra: 1, different: [] });
  expect(checks.inbox).toMatchObject({ rows: 0, missing: 0, extra: 0, parked: 0 });
  await rebuildAll(database());
  expect(await world.faults()).toEqual({});
});
