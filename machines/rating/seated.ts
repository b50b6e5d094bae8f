import { openingOf } from '../assignment/fold.ts';
import type { Fact, Opening, PositionId } from '../facts.ts';
import { reseated } from './rater-seat.ts';

/** Who sat where when a fact had been recorded: a person named later can have moved the rater's seat. */
export const openingAt = (facts: readonly Fact[], version: number): Opening =>
  facts
    .filter((fact) => fact.version <= version)
    .map(({ data }) => data)
    .reduce(
      (opening, { ratedInstead }) => (ratedInstead ? reseated(opening, ratedInstead) : opening),
      openingOf(facts[0] as Fact),
    );

/** Every position that has a seat in it or had one: whoever was asked and answered may go on reading. */
export const everSeated = (facts: readonly Fact[]): readonly PositionId[] => [
  ...new Set(
    facts.flatMap(({ data: { opening, ratedInstead } }) => [
      ...Object.values(opening?.seats ?? {}),
      ...(ratedInstead ? [ratedInstead.position] : []),
    ]),
  ),
];
