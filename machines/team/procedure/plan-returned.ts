import type { Cited } from '../../citation.ts';
import type { TeamProcedure, TeamStep } from './team-types.ts';

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
