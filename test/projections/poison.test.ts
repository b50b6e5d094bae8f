import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { waitUntil } from '../../infra/stack/wait.ts';
import type { Projection } from '../../src/projections/engine/projection.ts';
import { retryDeadLetters } from '../../src/projections/engine/retry-dead-letters.ts';
import { PROJECTIONS } from '../../src/projections/tables/all-projections.ts';
import { History } from './histories.ts';
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

/** Holds a number for each fact, and can be made to choke on one: by itself, or by a value that PostgreSQL refuses. */
const brittle = (choke: { on: string | null; by: 'throwing' | 'a bad value' }): Projection => ({
  name: 'brittle',
  key: ['stream', 'version'],
  columns: { stream: 'text not null', version: 'integer not null', number: 'integer not null' },
  indexes: [],
  project: ({ fact }) => {
    const bad = choke.on === `${fact.stream}/${fact.version}`;
    if (bad && choke.by === 'throwing') throw new Error('choked');
    return { put: [{ stream: fact.stream, version: fact.version, number: bad ? 'many' : fact.version }] };
  },
});

const lettersOf = (name: string) =>
  world.db.selectFrom('reporting.dead_letter').selectAll().where('projection', '=', name).orderBy('position').execute();

for (const by of ['throwing', 'a bad value'] as const) {
  it(`parks the stream of a fact that fails by ${by}, for that table alone, until it is retried`, async () => {
    const choke = { on: 's2/3' as string | null, by };
    const projections = [...PROJECTIONS, brittle(choke)];
    const running = world.project({ projections });
    const histories = [1, 2, 3].map((n) => new History(`s${n}`));
    while (!histories.every(({ ended }) => ended)) {
      for (const history of histories) await world.log.append(history.act());
    }
    await world.settled(projections);

    expect(await world.faults()).toEqual({});
    const length = histories[1]?.facts.length ?? 0;
    const letters = await lettersOf('brittle');
    expect(letters.map(({ stream, version }) => `${stream}/${version}`)).toEqual(
      Array.from({ length: length - 2 }, (_, index) => `s2/${index + 3}`),
    );
    expect(letters[0]?.error).toMatch(by === 'throwing' ? 'choked' : 'invalid input syntax');
    expect(await world.faults(projections)).toMatchObject({
      brittle: { parked: 1, missing: 0, extra: 0, different: [] },
    });

    expect(await retryDeadLetters(world.db, 'brittle', projections)).toMatchObject({
      unparked: [],
      stillParked: [{ stream: 's2' }],
    });
    choke.on = null;
    expect(await retryDeadLetters(world.db, 'brittle', projections)).toEqual({ unparked: ['s2'], stillParked: [] });
    expect(await world.faults(projections)).toEqual({});
    expect(await lettersOf('brittle')).toEqual([]);
    await running.stop();
  });
}

it('parks a whole batch’s bad fact without holding back the rest', async () => {
  const projections = [...PROJECTIONS, brittle({ on: 's7/2', by: 'a bad value' })];
  const facts = Array.from({ length: 20 }, (_, n) => new History(`s${n}`).complete().facts).flat();
  await world.log.append(facts);
  world.project({ projections });
  await world.settled(projections);
  expect(await world.faults()).toEqual({});
  expect(new Set((await lettersOf('brittle')).map(({ stream }) => stream))).toEqual(new Set(['s7']));
});

it('parks a stream that its own chart does not accept for every table', async () => {
  world.project();
  const history = new History('s1');
  const [first] = history.act();
  const [second] = history.act();
  if (!first || !second) throw new Error('two facts were asked for');
  await world.log.append([first, { ...second, type: 'completed' }]);
  await world.log.append(new History('s2').complete().facts);
  await world.settled();
  await waitUntil(async () => (await lettersOf('inbox')).length > 0, { limitMs: 10_000 });
  for (const { name } of PROJECTIONS) expect(await lettersOf(name)).toMatchObject([{ stream: 's1', version: 2 }]);
  expect(
    await world.db.selectFrom('reporting.assignment').select(['id', 'version']).orderBy('id').execute(),
  ).toMatchObject([{ id: 's1', version: 1 }, { id: 's2' }]);
});
