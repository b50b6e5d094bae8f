import type { Kysely } from 'kysely';
import { type Contradiction, contradictionsIn } from '../../machines/unit-types/contradictions.ts';
import type { Database } from '../database/tables.ts';
import { unitOf } from './opening.ts';
import { gradesIn, seatsIn } from './rating.ts';

/** Every unit whose record is not what its regulation says. */
export async function checkDirectory(db: Kysely<Database>): Promise<readonly Contradiction[]> {
  const units = await db.selectFrom('directory.unit').select('id').orderBy('id').execute();
  const found: Contradiction[] = [];
  for (const { id } of units) {
    const [unit, seats, grades] = await Promise.all([unitOf(db, id), seatsIn(db, id), gradesIn(db, id)]);
    found.push(...contradictionsIn({ ...unit, seats, grades }));
  }
  return found;
}
