import type { Kysely } from 'kysely';
import type { Opening, PersonId } from '../../machines/facts.ts';
import {
  JOB_CLASS_RANKS,
  type JobClassRank,
  raterOverride,
} from '../../machines/regulations/probolinggo-rank-override.ts';
import type { RegulationId, UnitTypeId } from '../../machines/vocabulary.ts';
import type { Database } from '../database/tables.ts';
import { inForce } from './authority.ts';

interface Home {
  readonly id: string;
  readonly regulation: RegulationId;
  readonly unitType: UnitTypeId;
}

/** Which seats of a unit have the level that a class is compared with. */
const SEATS_OF_RANK: Partial<Record<JobClassRank, readonly string[]>> = {
  supervisor: ['supervisor'],
  administrator: ['administrator', 'section-head'],
  'high-leader': ['high-leader'],
};

/**
 * Who rates a person of Probolinggo instead of the unit's rater, where the class of the person's post equals or exceeds
 * that of the unit's own officials [Probolinggo Lamp. II.B.1]. Where a class is not on record, nobody is moved.
 * @returns null where the rater of the unit rates
 */
export async function ratedInstead(
  db: Kysely<Database>,
  { id, regulation, unitType }: Home,
  person: PersonId,
  seats: Opening['seats'],
): Promise<NonNullable<Opening['ratedInstead']> | null> {
  if (regulation !== 'probolinggo-88-2024') return null;
  const [qualification, officials] = await Promise.all([
    db
      .selectFrom('directory.qualification')
      .select(['post', 'job_class'])
      .where('person', '=', person)
      .where(inForce)
      .executeTakeFirst(),
    db
      .selectFrom('directory.unit_seat as seat')
      .innerJoin('directory.position as position', 'position.id', 'seat.position')
      .select(['seat.seat', 'position.id as position', 'position.job_class'])
      .where('seat.unit', '=', id)
      .execute(),
  ]);
  const own = qualification?.job_class;
  if (!qualification || own == null) return null;
  const reaches = (rank: JobClassRank): boolean =>
    officials.some(
      ({ seat, job_class }) => SEATS_OF_RANK[rank]?.includes(seat) && job_class !== null && own >= job_class,
    );
  const rank = JOB_CLASS_RANKS.findLast(reaches) ?? 'below-supervisor';
  const override = raterOverride(unitType, qualification.post !== 'staff', rank);
  const to = override?.to.map((level) => officials.find(({ seat }) => seat === level)).find((found) => found);
  if (!override || !to) return null;
  const seat = seats['home.rater'] ? 'home.rater' : 'owner.rater';
  const { basis, interpretation } = override;
  return { seat, position: to.position, basis, interpretation };
}
