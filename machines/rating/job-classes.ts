import { RATER_AND_HEAD } from '../unit-types/unit-types.ts';
import type { UnitTypeId } from '../vocabulary.ts';
import { JOB_CLASS_RANKS, type JobClasses, type JobClassRank, type RatedHigher } from './rater-rules.ts';
import { type Found, type Grade, type Home, positionAt } from './rating.ts';

/** Which seats of a unit have the level that a class is compared with. */
const SEATS_OF_RANK: Partial<Record<JobClassRank, readonly string[]>> = {
  supervisor: ['supervisor'],
  administrator: ['administrator', 'section-head'],
  'high-leader': ['high-leader'],
};

/** Where a class is not on record, nobody is moved. */
export function ratedByClass(rules: JobClasses, home: Home, grade: Grade): Found | null {
  if (grade.jobClass === null) return null;
  const higher = ratedHigher(rules, home.unitType, grade.post !== 'staff', rankOf(home, grade.jobClass));
  const position = higher?.to.map((level) => positionAt(home, level)).find((found) => found !== null);
  if (!higher || !position) return null;
  const { basis, interpretation = null } = higher;
  return { position, unitType: null, basis, interpretation };
}

/**
 * Who rates a person instead of the rater of the unit.
 * @param postIsFunctional whether the person holds a functional post; staff are never moved
 * @param rank what the class of the person's post is worth
 * @returns null where the rater of the unit rates
 */
export function ratedHigher(
  { instead }: Pick<JobClasses, 'instead'>,
  unitType: UnitTypeId,
  postIsFunctional: boolean,
  rank: JobClassRank,
): RatedHigher | null {
  const higher = instead[unitType];
  if (!postIsFunctional || !higher) return null;
  if (JOB_CLASS_RANKS.indexOf(rank) < JOB_CLASS_RANKS.indexOf(higher.from)) return null;
  return higher.to[0] === RATER_AND_HEAD[unitType].rater ? null : higher;
}

function rankOf({ seats }: Home, own: NonNullable<Grade['jobClass']>): JobClassRank {
  const reaches = (rank: JobClassRank): boolean =>
    seats.some(({ seat, jobClass }) => SEATS_OF_RANK[rank]?.includes(seat) && jobClass !== null && own >= jobClass);
  return JOB_CLASS_RANKS.findLast(reaches) ?? 'below-supervisor';
}
