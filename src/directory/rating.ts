import { type Kysely, sql } from 'kysely';
import type { PersonId } from '../../machines/facts.ts';
import { raterOf } from '../../machines/rating/rater-of.ts';
import type { Grade, HomeSeat, Rating } from '../../machines/rating/rating.ts';
import { editionInForce } from '../../machines/regulations/editions.ts';
import type { Database } from '../database/tables.ts';
import { inForce } from './authority.ts';
import type { OrganisedUnit } from './units.ts';

/** Who rates a person, and the row of the directory that this rests on. */
export interface Rated {
  readonly rating: Rating;
  /** Null where no qualification is on record. */
  readonly qualification: string | null;
}

/** @returns null where the regulation of the person's unit does not choose the rater by person @throws {UnratedPost} */
export async function ratedIn(db: Kysely<Database>, unit: OrganisedUnit, person: PersonId): Promise<Rated | null> {
  const edition = editionInForce(unit.regulation, unit.today);
  if (!edition.raters) return null;
  const [grade, seats] = await Promise.all([gradeOf(db, person), seatsIn(db, unit.id)]);
  const rating = raterOf(edition, { ...unit, seats }, grade);
  return rating && { rating, qualification: grade?.id ?? null };
}

export const seatsIn = (db: Kysely<Database>, unit: string): Promise<HomeSeat[]> =>
  db
    .selectFrom('directory.unit_seat as seat')
    .innerJoin('directory.position as position', 'position.id', 'seat.position')
    .select(['seat.seat', 'position.id as position', 'position.job_class as jobClass'])
    .where('seat.unit', '=', unit)
    .execute();

/** Of everyone placed in a unit whose qualification is on record. */
export const gradesIn = (db: Kysely<Database>, unit: string): Promise<Grade[]> =>
  grades(db)
    .where(sql<boolean>`person in (select person from directory.placement where unit = ${unit} and ${inForce})`)
    .execute();

async function gradeOf(db: Kysely<Database>, person: PersonId): Promise<(Grade & { readonly id: string }) | null> {
  const newest = grades(db).where('person', '=', person).orderBy('valid_from', 'desc').limit(1);
  return (await newest.executeTakeFirst()) ?? null;
}

const grades = (db: Kysely<Database>) =>
  db
    .selectFrom('directory.qualification')
    .select(['id', 'post', 'functional_level as functionalLevel', 'job_class as jobClass'])
    .where(inForce);
