import { FACT_OF, type Fact, RELEASED, type TimerFact } from '../facts.ts';
import { followUpActOf } from '../follow-up/follow-up-facts.ts';
import { roleOfFollowUp } from '../follow-up/role-of-follow-up.ts';
import type { Reading } from '../reading.ts';
import type { Act, Actor, Phase } from '../vocabulary.ts';
import type { PublishedChart } from './charts.ts';
import { judgeOf } from './completed.ts';
import { groundOfTimer } from './deadline-passed.ts';
import { besides, sideRuleAt } from './steps.ts';

/** What a fact was in its procedure: which act, whose, and by which article. */
export interface FactRole {
  readonly phase: Phase;
  /** Null, as is whose it was, for a deadline that passed. */
  readonly act: Act | null;
  readonly actor: Actor | null;
  readonly basis: readonly string[];
  readonly interpretation: Reading | null;
}

/** @returns null where the chart knows no such step or act */
export function roleOfFact(
  { procedure, steps }: PublishedChart,
  fact: Pick<Fact, 'step' | 'type' | 'by' | 'basis' | 'data'>,
): FactRole | null {
  if (followUpActOf(fact.type)) return roleOfFollowUp(judgeOf({ steps }), fact);
  const index = steps.findIndex(({ key }) => key === fact.step);
  const step = steps[index];
  if (!step) return null;
  const { phase } = step;
  // What a team has done rests on the article by which the whole team did it.
  if (FACT_OF[step.act] === fact.type) return fact.data.carried && step.ofTeam ? { ...step, basis: fact.basis } : step;
  if (fact.type === RELEASED) return { phase, act: null, actor: null, basis: fact.basis, interpretation: null };
  if (fact.by === null) {
    const { basis, interpretation } = groundOfTimer(procedure, fact.type as TimerFact);
    return { phase, act: null, actor: null, basis, interpretation };
  }
  const rule = procedure.beside.find(({ act }) => FACT_OF[act] === fact.type);
  const actor = rule && (fact.data.as ?? besides(procedure, index)[rule.act]);
  return rule && actor ? { phase, actor, ...sideRuleAt(procedure, rule, index) } : null;
}
