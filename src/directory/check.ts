import type { Kysely } from 'kysely';
import { newestEdition, type RegulationId } from '../../machines/regulations/editions.ts';
import { type Contradiction, contradictionsIn, withoutUnitType } from '../../machines/unit-types/contradictions.ts';
import type { Database } from '../database/tables.ts';
import { gradesIn, seatsIn } from './rating.ts';
import { ratingDelegationsIn } from './rating-delegations.ts';
import { unitOf } from './units.ts';

/** Every unit whose record is not what its regulation says. */
export async function checkDirectory(db: Kysely<Database>): Promise<readonly Contradiction[]> {
  const units = await db
    .selectFrom('directory.unit as unit')
    .innerJoin('directory.department as department', 'department.id', 'unit.department')
    .innerJoin('directory.agency as agency', 'agency.id', 'department.agency')
    .select(['unit.id', 'unit.unit_type', 'agency.regulation'])
    .where('agency.regulation', 'is not', null) // no text of ours speaks of the others
    .orderBy('unit.id')
    .execute();
  const found: Contradiction[] = [];
  for (const { id, unit_type, regulation } of units) {
    if (unit_type === null) {
      found.push(withoutUnitType(newestEdition(regulation as RegulationId), id));
      continue;
    }
    const [unit, seats, grades, delegations] = await Promise.all([
      unitOf(db, id),
      seatsIn(db, id),
      gradesIn(db, id),
      ratingDelegationsIn(db, id),
    ]);
    found.push(...contradictionsIn(newestEdition(unit.regulation), { ...unit, seats, grades, delegations }));
  }
  return found;
}
