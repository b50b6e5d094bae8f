import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PROJECTIONS } from '../../src/projections/tables/all-projections.ts';
import { CHARTS, interleave, walk } from './histories.ts';
import { changesOf, tableOf } from './tables-in-memory.ts';
import { wholeLives } from './whole-lives.ts';

const choices = fc.array(fc.nat(255), { minLength: 1, maxLength: 30 });

it('leaves the same tables however the log is cut into batches', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...CHARTS), choices), { minLength: 1, maxLength: 5 }),
      choices,
      fc.integer({ min: 2, max: 50 }),
      (walks, order, size) => {
        const streams = walks.map(([chart, moves], index) => walk(`s${index}`, chart, moves).facts);
        const changes = changesOf(interleave(streams, order));
        for (const projection of PROJECTIONS) {
          const oneByOne = tableOf(projection, changes);
          expect(tableOf(projection, changes, size)).toEqual(oneByOne);
          expect(tableOf(projection, changes, changes.length)).toEqual(oneByOne);
        }
      },
    ),
    { numRuns: 200 },
  );
});

it('keeps an open assignment in the inbox, and a closed one out of it', () => {
  fc.assert(
    fc.property(fc.constantFrom(...CHARTS), choices, (chart, moves) => {
      const history = walk('s', chart, moves);
      const [assignment, inbox] = PROJECTIONS.map((projection) => [
        ...tableOf(projection, changesOf(history.facts)).values(),
      ]);
      expect(inbox).toHaveLength(history.ended ? 0 : 1);
      expect(assignment).toMatchObject([{ version: history.facts.length }]);
      if (!history.ended) expect(inbox?.[0]).toMatchObject({ step: assignment?.[0]?.step, due: assignment?.[0]?.due });
    }),
    { numRuns: 200 },
  );
});

it('tells what follows from a stream’s last change alone from what does not', () => {
  for (const facts of wholeLives()) {
    const changes = changesOf(facts);
    for (let length = 1; length <= changes.length; length += 1)
      for (const projection of PROJECTIONS.filter(({ fromLastChange }) => fromLastChange)) {
        const all = tableOf(projection, changes.slice(0, length));
        expect(tableOf(projection, changes.slice(length - 1, length)), projection.name).toEqual(all);
      }
  }
  const others = PROJECTIONS.filter(({ fromLastChange }) => !fromLastChange).map(({ name }) => name);
  expect(others).toEqual(['timeline', 'step_duration', 'notice']);
});
