import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Authority, PersonId, PositionId } from '../../machines/facts.ts';
import type { Database } from '../database/tables.ts';

/** Whether a term covers a moment of the database's clock: the one clock that every process shares. */
export const inForceAt = (moment: RawBuilder<unknown>) =>
  sql<boolean>`valid_from <= ${moment} and (valid_to is null or valid_to > ${moment})`;

/** At the beginning of the transaction that asks. */
export const inForce = inForceAt(sql`now()`);

/**
 * By what right a person acts from a position now: as its holder, or as its Plt. or Plh.; null where by none.
 * A holder comes before a delegate.
 */
export async function warrantFor(
  db: Kysely<Database>,
  person: PersonId,
  position: PositionId,
): Promise<Authority | null> {
  const { rows } = await sql<{ delegation: string | null }>`
    select null as delegation from directory.holding where person = ${person} and position = ${position} and ${inForce}
    union all
    select id from directory.delegation where person = ${person} and position = ${position} and ${inForce}
    limit 1`.execute(db);
  const [row] = rows;
  return row ? { person, position, delegation: row.delegation } : null;
}

/** The placement by which a person can be assigned, or act as assignee: anywhere, or in one unit. */
export async function placementOf(db: Kysely<Database>, person: PersonId, unit?: string): Promise<Authority | null> {
  let query = db.selectFrom('directory.placement').select('id').where('person', '=', person).where(inForce);
  if (unit !== undefined) query = query.where('unit', '=', unit);
  const row = await query.limit(1).executeTakeFirst();
  return row ? { person, position: null, delegation: null } : null;
}

/** Every position a person may act from now, as holder or delegate. */
export async function positionsOf(db: Kysely<Database>, person: PersonId): Promise<PositionId[]> {
  const { rows } = await sql<{ position: string }>`
    select position from directory.holding where person = ${person} and ${inForce}
    union
    select position from directory.delegation where person = ${person} and ${inForce}`.execute(db);
  return rows.map(({ position }) => position);
}
