import type { FactRole } from '../assignment/role-of-fact.ts';
import type { Fact } from '../facts.ts';
import type { Actor } from '../vocabulary.ts';
import { followUpActOf } from './follow-up-facts.ts';
import { followUpOfChart } from './follow-up-procedure.ts';
import { ruleFor } from './objections.ts';

/** What a fact was that followed a completed task up; null where its chart knows no such proposal. */
export function roleOfFollowUp(judge: Actor, fact: Pick<Fact, 'type' | 'data'>): FactRole | null {
  const act = followUpActOf(fact.type);
  const chart = fact.data.followUp?.chart;
  const rule = act && chart ? ruleFor(followUpOfChart(chart), act, fact) : null;
  return rule && { phase: 'follow-up', act, actor: judge, basis: rule.basis, interpretation: rule.interpretation };
}
