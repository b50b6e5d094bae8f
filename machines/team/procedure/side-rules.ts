import type { Cited } from '../../citation.ts';
import type { Actor } from '../../vocabulary.ts';
import type { TeamSideAct } from './team-facts.ts';
import type { TeamProcedure, TeamSideRule, TeamStep } from './team-types.ts';

/**
 * The rule of an act beside the steps. Where the text tells the leader's part in it from that of the officials above, the
 * one that fits whoever does it: everybody else's is the unit head's.
 */
export function sideRuleOf({ beside }: TeamProcedure, act: TeamSideAct, as: Actor | null): TeamSideRule | null {
  const rules = beside.filter((each) => each.act === act);
  const leads = (actor: Actor | null): boolean => actor === 'team-leader';
  if (act === 'form') return rules.find(({ actor }) => actor === as) ?? rules[0] ?? null;
  return rules.find(({ actor }) => leads(actor) === leads(as)) ?? rules[0] ?? null;
}

/**
 * The plan of a team is made together with the unit head [Dairi Lamp. D.1.a, Langsa Lamp. B.mek.1.a]: one not agreed to goes
 * back, while the team's report is awaited.
 */
export const returnsPlan = (step: Pick<TeamStep, 'region' | 'phase'> | undefined): boolean =>
  step?.region === 'work' && step.phase === 'reporting';

export const TEAM_PLAN_AGREED = {
  id: 'Rencana tim disusun bersama Pimpinan Unit Organisasi: ia menyepakatinya, atau mengembalikannya kepada Ketua Tim dengan alasan, selama hasil tim belum dilaporkan; anggota tetap bekerja.',
  en: "The team's plan is made together with the unit head, who agrees to it, or returns it to the leader with a reason, until the team's result is reported; members work on.",
};

/** Where the text has the plan that is returned. */
export function planGround({ steps }: TeamProcedure): Cited {
  const plan = steps.find(({ region, act }) => region === 'work' && act === 'plan');
  if (!plan) throw new Error('a team that plans nothing');
  return { basis: plan.basis, interpretation: TEAM_PLAN_AGREED };
}
