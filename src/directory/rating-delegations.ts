import type { Kysely } from 'kysely';
import { cited } from '../../machines/citation.ts';
import type { Opening } from '../../machines/facts.ts';
import { delegatedRating } from '../../machines/rating/rater-of.ts';
import { editionInForce } from '../../machines/regulations/editions.ts';
import type { Database } from '../database/tables.ts';
import { inForce } from './authority.ts';
import type { OrganisedUnit } from './units.ts';

/** Who has given whom the authority to rate in a unit, now. */
export const ratingDelegationsIn = (db: Kysely<Database>, unit: string) =>
  db
    .selectFrom('directory.rating_delegation')
    .select(['id', 'by_position as by', 'to_position as to'])
    .where('unit', '=', unit)
    .where(inForce)
    .orderBy('valid_from', 'desc')
    .execute();

/** By whose delegation the rater of the person's unit rates, where the text wants one and it is on record. */
export async function ratingDelegatedTo(
  db: Kysely<Database>,
  home: OrganisedUnit,
  seats: Opening['seats'],
): Promise<Opening['ratingDelegated'] | null> {
  const edition = editionInForce(home.regulation, home.today);
  const rule = delegatedRating(edition, home);
  if (!rule) return null;
  const given = await ratingDelegationsIn(db, home.id);
  const found = given.find(({ to }) => to === (seats['home.rater'] ?? seats['owner.rater']));
  return found ? { delegation: found.id, by: found.by, of: rule.of, basis: cited(edition)(rule).basis } : null;
}
