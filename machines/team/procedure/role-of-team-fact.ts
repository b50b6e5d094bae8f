import type { FactRole } from '../../assignment/role-of-fact.ts';
import type { Fact } from '../../facts.ts';
import type { Actor, Phase } from '../../vocabulary.ts';
import type { PublishedTeamChart } from '../chart/charts.ts';
import type { TeamAct } from '../judge/team-command.ts';
import { groundOfTimer } from './ground-of-timer.ts';
import { planGround, returnsPlan, sideRuleOf } from './side-rules.ts';
import { isTeamTimerFact, MEMBER_FACT_OF, TEAM_SIDE_FACT_OF, type TeamSideAct } from './team-facts.ts';
/** What a team's fact was in its procedure. */
export interface TeamFactRole extends Omit<FactRole, 'act'> {
  readonly act: TeamAct | null;
}

const PHASE_OF: Partial<Record<TeamSideAct, Phase>> = {
  form: 'request',
  'add-member': 'request',
  volunteer: 'request',
  withdraw: 'decision',
  'request-report': 'reporting',
  'answer-report': 'reporting',
};

/** @returns null where the chart knows no such step or act */
export function roleOfTeamFact(
  { procedure }: PublishedTeamChart,
  { type, step, by, basis, data }: Pick<Fact, 'type' | 'step' | 'by' | 'basis' | 'data'>,
): TeamFactRole | null {
  const at = procedure.steps.find(({ key }) => key === step);
  if (at?.fact === type) return at;
  if (isTeamTimerFact(type)) {
    const ground = procedure.cited(groundOfTimer(procedure, type, step));
    return { phase: at?.phase ?? 'execution', act: null, actor: null, ...ground };
  }
  // What a member's own assignment has told rests on the article by which it happened there.
  if ((Object.values(MEMBER_FACT_OF) as string[]).includes(type))
    return { phase: 'decision', act: null, actor: null, basis, interpretation: null };
  const act = procedure.beside.find((each) => TEAM_SIDE_FACT_OF[each.act] === type)?.act;
  if (act === 'return' && at && returnsPlan(at))
    return { phase: at.phase, act, actor: 'owner.unit-head', ...planGround(procedure) };
  const rule = act ? sideRuleOf(procedure, act, data.as ?? null) : null;
  if (!rule) return null;
  const actor: Actor = at?.actor ?? data.as ?? rule.actor;
  return {
    phase: at?.phase ?? PHASE_OF[rule.act] ?? 'execution',
    act: rule.act,
    actor: by === null ? null : actor,
    basis: rule.basis,
    interpretation: rule.interpretation,
  };
}
