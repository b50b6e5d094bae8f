import type { Opening, RatedInstead } from '../facts.ts';
import { editionOf } from '../procedure.ts';
import type { Procedure } from '../procedure-types.ts';
import { ROUTE_PARTS } from '../vocabulary.ts';
import type { Rating } from './rating.ts';

export const RATER_SEATS = ['owner.rater', 'home.rater'] as const;
export type RaterSeat = (typeof RATER_SEATS)[number];

/**
 * Which seat of a procedure is the assigned person's own rater's: in the unit there is one, across units it is that of
 * the side where the person sits.
 * @returns null where no step knows it, where a step of the whole team is done from it (a team has one rater, whoever
 * its members are), or where no text that can hold chooses the rater by person
 */
export function raterSeat(procedure: Procedure): RaterSeat | null {
  const { route, steps } = procedure;
  const { scope } = ROUTE_PARTS[route];
  const seat: RaterSeat = scope === 'in-unit' ? 'owner.rater' : 'home.rater';
  if (!editionOf(procedure).raters && scope !== 'cross-agency') return null;
  if (steps.some(({ actor, ofTeam }) => ofTeam && actor === seat)) return null;
  const known = steps.some(({ actor, addressee, copies, informs }) =>
    [actor, addressee, ...copies, ...informs].includes(seat),
  );
  return known ? seat : null;
}

/** What to say of a rating; null where whoever has the seat rates. */
export const insteadOf = (seats: Opening['seats'], seat: RaterSeat, rating: Rating): RatedInstead | null => {
  const { position, basis, interpretation } = rating;
  return seats[seat] === position ? null : { seat, position, basis, interpretation };
};

/** The seat is filled anew. */
export const reseated = (opening: Opening, ratedInstead: RatedInstead): Opening => ({
  ...opening,
  seats: { ...opening.seats, [ratedInstead.seat]: ratedInstead.position },
  ratedInstead,
});
