import type { Kysely } from 'kysely';
import type { PersonId, UnitId } from '../../machines/facts.ts';
import type { Database } from '../database/tables.ts';
import { inForce } from './authority.ts';

/** Who sits in a unit now, and could be assigned: at most so many. */
export async function placedIn(db: Kysely<Database>, unit: UnitId, most: number): Promise<readonly PersonId[]> {
  const rows = await db
    .selectFrom('directory.placement')
    .select('person')
    .distinct()
    .where('unit', '=', unit)
    .where(inForce)
    .orderBy('person')
    .limit(most)
    .execute();
  return rows.map(({ person }) => person);
}
