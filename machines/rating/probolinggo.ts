import { JOB_CLASS_RANKS, type JobClassRank, raterOverride } from '../regulations/probolinggo-rank-override.ts';
import { type Grade, type Home, positionAt, type RaterRule } from './rating.ts';

/** Which seats of a unit have the level that a class is compared with. */
const SEATS_OF_RANK: Partial<Record<JobClassRank, readonly string[]>> = {
  supervisor: ['supervisor'],
  administrator: ['administrator', 'section-head'],
  'high-leader': ['high-leader'],
};

/**
 * A functional officer whose class equals or exceeds that of the unit's own officials is rated higher up
 * [Probolinggo Lamp. II.B.1]. Where a class is not on record, nobody is moved.
 */
export const probolinggoRater: RaterRule = (home, grade) => {
  if (grade.jobClass === null) return null;
  const override = raterOverride(home.unitType, grade.post !== 'staff', rankOf(home, grade.jobClass));
  const position = override?.to.map((level) => positionAt(home, level)).find((found) => found !== null);
  if (!override || !position) return null;
  const { basis, interpretation } = override;
  return { position, unitType: null, basis, interpretation };
};

function rankOf({ seats }: Home, own: NonNullable<Grade['jobClass']>): JobClassRank {
  const reaches = (rank: JobClassRank): boolean =>
    seats.some(({ seat, jobClass }) => SEATS_OF_RANK[rank]?.includes(seat) && jobClass !== null && own >= jobClass);
  return JOB_CLASS_RANKS.findLast(reaches) ?? 'below-supervisor';
}
