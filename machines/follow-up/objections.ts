import type { ChartEvent } from '../assignment/chart-types.ts';
import type { FactDraft } from '../facts.ts';
import type { Criterion } from '../team/procedure/criteria.ts';
import type { FollowUpAct } from '../vocabulary.ts';
import { followUpActOf } from './follow-up-facts.ts';
import { followUpOfChart } from './follow-up-procedure.ts';
import type { FollowUpContext, FollowUpProcedure, FollowUpRule } from './follow-up-types.ts';

/** Why a completed task cannot be followed up so. Each is a stable code of the public API. */
export type FollowUpObjection =
  | 'not-your-act'
  | 'own-assignment'
  | 'reason-required'
  | 'award-required'
  | 'award-not-listed'
  | 'already-proposed';

/** The rule that a proposal rests on; null where the text lists no such award. */
export const ruleFor = (
  { rules }: FollowUpProcedure,
  act: FollowUpAct,
  { data }: Pick<ChartEvent, 'data'>,
): FollowUpRule | null =>
  rules.find((rule) => rule.act === act && rule.award === (data.followUp?.award ?? null)) ?? null;

/** What the context keeps of a proposal. */
export const proposalOf = ({ act, award }: FollowUpRule): string => (award === null ? act : `${act} ${award}`);

/** The rules as one list: the chart's guard asks for none, a refused command is told the first. */
export function followUpObjection(
  procedure: FollowUpProcedure,
  act: FollowUpAct,
  { of, proposed }: FollowUpContext,
  event: ChartEvent,
): FollowUpObjection | null {
  const { by, data, typedFields } = event;
  if (!by || by.position === null || by.position !== of.judge.position) return 'not-your-act';
  if (by.person === of.assignee) return 'own-assignment';
  if (!typedFields.includes('reason')) return 'reason-required';
  const rule = ruleFor(procedure, act, event);
  if (!rule) return data.followUp?.award ? 'award-not-listed' : 'award-required';
  return proposed.includes(proposalOf(rule)) ? 'already-proposed' : null;
}

/** What the directory must say of the person whom a proposal is about. */
export function criteriaOf({ type, data }: Pick<FactDraft, 'type' | 'data'>): readonly Criterion[] {
  const act = followUpActOf(type);
  return (act && data.followUp && ruleFor(followUpOfChart(data.followUp.chart), act, { data })?.criteria) ?? [];
}
