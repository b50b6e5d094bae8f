import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Authority, PersonId, PositionId } from '../../machines/facts.ts';
import type { Database } from '../database/tables.ts';

/** Whether a term covers a moment of the database's clock: the one clock that every process shares. */
export const inForceAt = (moment: RawBuilder<unknown>) =>
  sql<boolean>`valid_from <= ${moment} and (valid_to is null or valid_to > ${moment})`;

/** At the beginning of the transaction that asks. */
export const inForce = inForceAt(sql`now()`);

/** Whether a delegation is for an act: for all of the position's, or it names this one. */
export const coversAct = (act: RawBuilder<unknown>) => sql<boolean>`(acts is null or ${act} = any(acts))`;

/**
 * By what right a person does an act from a position now: as its holder, as its Plt. or Plh., or by a mandate for that act; null
 * where by none. A holder comes before a delegate.
 */
export async function warrantFor(
  db: Kysely<Database>,
  person: PersonId,
  position: PositionId,
  act: string | null,
): Promise<Authority | null> {
  const { rows } = await sql<{ delegation: string | null }>`
    select null as delegation from directory.holding where person = ${person} and position = ${position} and ${inForce}
    union all
    select id from directory.delegation
    where person = ${person} and position = ${position} and ${inForce} and ${coversAct(sql`${act}::text`)}
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

/** A position from which a person may act, and for which acts: null for all. */
export interface Held {
  readonly position: PositionId;
  readonly acts: readonly string[] | null;
}

/** Every position a person may act from now, as holder or delegate: each once. */
export async function heldBy(db: Kysely<Database>, person: PersonId): Promise<readonly Held[]> {
  const { rows } = await sql<{ position: string; acts: string[] | null }>`
    select position, null::text[] as acts from directory.holding where person = ${person} and ${inForce}
    union all
    select position, acts from directory.delegation where person = ${person} and ${inForce}`.execute(db);
  return [...Map.groupBy(rows, ({ position }) => position)].map(([position, rights]) => ({
    position,
    acts: rights.some(({ acts }) => acts === null) ? null : [...new Set(rights.flatMap(({ acts }) => acts ?? []))],
  }));
}

/** Every position a person may act from now, whatever for. */
export const positionsOf = async (db: Kysely<Database>, person: PersonId): Promise<PositionId[]> =>
  (await heldBy(db, person)).map(({ position }) => position);
