import type { Kysely } from 'kysely';
import type { Opening, PersonId } from '../../machines/facts.ts';
import { procedureOfChart } from '../../machines/procedure.ts';
import { insteadOf, raterSeat, reseated } from '../../machines/rating/rater-seat.ts';
import type { Database } from '../database/tables.ts';
import { calendarOf } from './calendar.ts';
import { ratedIn } from './rating.ts';
import { anyUnitOf, isOrganised } from './units.ts';

/**
 * What begins the assignment of somebody whom a decision in another's stream assigns too: by the same chart, with the same
 * seats, but for the rater where that depends on the person. @throws {UnratedPost}
 */
export async function openingTogether(
  db: Kysely<Database>,
  { ratedInstead: _, ...first }: Opening,
  assignedWith: string,
  person: PersonId,
): Promise<Opening> {
  const opening = { ...first, assignedWith, calendar: await calendarOf(db, first.agency) };
  const home = await anyUnitOf(db, opening.homeUnit);
  const seat = raterSeat(procedureOfChart(opening.chart));
  const rated = seat && isOrganised(home) ? await ratedIn(db, home, person) : null;
  const instead = seat && rated && insteadOf(opening.seats, seat, rated.rating);
  return instead ? reseated(opening, instead) : opening;
}
