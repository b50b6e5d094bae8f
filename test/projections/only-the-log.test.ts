import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { waitUntil } from '../../infra/stack/wait.ts';
import { lastPosition } from '../../src/event-log/read.ts';
import { lowest, readCheckpoints } from '../../src/projections/engine/checkpoints.ts';
import { PROJECTIONS } from '../../src/projections/tables/all-projections.ts';
import { History } from './histories.ts';
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

/** What the projector says, by the code of what it says it of. */
function listening() {
  const codes: unknown[] = [];
  const warn = (details: object) => codes.push((details as { code?: unknown }).code);
  return { codes, logger: { info() {}, error() {}, warn } };
}
const reached = async () => lowest(await readCheckpoints(world.db, PROJECTIONS));
const completed = (name: string) => new History(name).complete().facts;

describe('the tables hold what the log holds, where the stream', () => {
  it('goes on beyond it: they wait, say so, and take what the log then has at those positions', async () => {
    const { codes, logger } = listening();
    world.project({ logger });
    await world.log.append(completed('s1'));
    const real = await lastPosition(world.db);
    const phantoms = Array.from({ length: 29 }, (_, n) => completed(`phantom${n}`)).flat();
    expect(phantoms.length).toBeGreaterThanOrEqual(259);
    await world.log.forge(phantoms);
    await waitUntil(() => codes.includes('log-incomplete'), { limitMs: 30_000 });
    expect(await reached()).toBe(real);
    expect(await countOf(world.db, 'assignment')).toBe(1);
    expect(await world.faults()).toEqual({});

    await world.log.appendUnpublished(completed('s2'));
    await world.settled();
    expect(await countOf(world.db, 'assignment')).toBe(2);
    expect(await world.faults()).toEqual({});
  });

  it('says other things at its positions', async () => {
    const facts = [...completed('s1'), ...completed('s2')];
    await world.log.appendUnpublished(facts);
    await world.log.forge(facts.map((fact) => ({ ...fact, stream: `forged-${fact.stream}`, by: null })));
    world.project();
    await world.settled();
    expect(await world.faults()).toEqual({});
    expect(await countOf(world.db, 'assignment')).toBe(2);
    const forged = world.db.selectFrom('reporting.timeline').select('stream').where('stream', 'like', 'forged%');
    expect(await forged.execute()).toEqual([]);
  });

  it('names positions again, and in any order', async () => {
    await world.log.appendUnpublished([...completed('s1'), ...completed('s2'), ...completed('s3')]);
    const last = await lastPosition(world.db);
    const positions = fc.sample(fc.integer({ min: 1, max: last }), { numRuns: 3 * last, seed: 20261125 });
    const applied = await world.apply([...positions, last]);
    expect(applied).toEqual(Array.from({ length: last }, (_, index) => index + 1));
    expect(await world.faults()).toEqual({});
    await expect(world.apply([last + 1])).rejects.toMatchObject({ code: 'log-incomplete', missing: last + 1 });
  });
});
