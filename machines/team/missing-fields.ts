import type { Typed } from '../facts.ts';
import type { TeamEvent } from './chart-types.ts';
import type { RoleAct, TeamSideAct } from './team-facts.ts';

/** What must be typed with an act of a team, beside what its steps say themselves; acts that want no more than a reason are not here. */
const TYPED_WITH: Partial<Record<TeamSideAct | RoleAct, readonly (keyof Typed)[]>> = {
  form: ['name', 'purpose'],
  'add-member': ['purpose', 'competence', 'target'],
  'make-agreement': ['purpose', 'target'],
  'plan-own-work': ['note'],
  'give-feedback': ['findings'],
  'answer-report': ['result'],
  'report-progress': ['result'],
  'report-control': ['result'],
  'raise-obstacle': ['obstacle', 'alternatives'],
  'follow-up-obstacle': ['result'],
  'decide-obstacle': ['result'],
};

/** The fields that are not filled in, in the order in which a form would have them; `period` where a report names none. */
export function missingFields(
  act: TeamSideAct | RoleAct,
  { typedFields, data }: Pick<TeamEvent, 'typedFields' | 'data'>,
): readonly string[] {
  const missing = (TYPED_WITH[act] ?? []).filter((field) => !typedFields.includes(field));
  return act === 'report-progress' && !data.period ? [...missing, 'period'] : missing;
}
