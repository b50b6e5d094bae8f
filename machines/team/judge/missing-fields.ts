import type { Typed } from '../../facts.ts';
import type { TeamEvent } from '../chart/chart-types.ts';
import type { TeamStep } from '../procedure/team-types.ts';
import type { TeamAct } from './team-command.ts';

/** What must be typed with an act where its step does not say so itself; acts that want no more than a reason are not here. */
const TYPED_WITH: Partial<Record<TeamAct, readonly (keyof Typed)[]>> = {
  form: ['name', 'purpose'],
  'add-member': ['purpose', 'competence', 'target'],
  'make-agreement': ['purpose', 'target'],
  'plan-own-work': ['note'],
  'give-feedback': ['findings'],
  'answer-report': ['result'],
  'report-progress': ['result'],
  'report-control': ['result'],
  'report-member': ['result'],
  'request-transfer': ['reason'],
  'raise-obstacle': ['obstacle', 'alternatives'],
  'follow-up-obstacle': ['result'],
  'decide-obstacle': ['result'],
};

/**
 * The fields that are not filled in, in the order in which a form would have them; `period` where a report names none.
 * @param step the one that the act does, where it does one
 */
export function missingFields(
  act: TeamAct,
  { typedFields, data }: Pick<TeamEvent, 'typedFields' | 'data'>,
  step?: Pick<TeamStep, 'says'>,
): readonly string[] {
  const missing: readonly string[] = (step?.says ?? TYPED_WITH[act] ?? []).filter(
    (field) => !typedFields.includes(field),
  );
  return act === 'report-progress' && !data.period ? [...missing, 'period'] : missing;
}
