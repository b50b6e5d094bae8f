import type { PersonId } from '../facts.ts';
import type { TeamRole } from '../vocabulary.ts';
import type { TeamContext, TeamEvent } from './chart-types.ts';
import { agreed, holderOf, joined, memberNamed, unset } from './members.ts';
import { isOfOwnersUnit } from './scope-of.ts';
import { sitsAs } from './seats.ts';
import type { TeamObjection } from './team-objection.ts';
import type { TeamProcedure, TeamStep } from './team-types.ts';

/** The rules of a team's step, as one list: the chart's guard asks for none, a refused command is told the first. */
export function stepObjection(
  procedure: TeamProcedure,
  step: TeamStep,
  context: TeamContext,
  { by, data }: TeamEvent,
): TeamObjection | null {
  if (!by || !sitsAs(step.actor, context, by)) return 'not-your-act';
  // Nobody decides about the own membership; a leader leads it, which is no decision about it.
  if (step.actor !== 'team-leader' && memberNamed(context, by.person)) return 'own-assignment';
  switch (step.region) {
    case 'formation':
      return formationObjection(procedure, step, context);
    case 'work':
      return workObjection(procedure, step, context, data.attachments?.length ?? 0);
    default:
      return roleObjection(procedure, step, step.region, context, data.nominees, data.nominee);
  }
}

/** Decided about and signed is what is complete: everybody asked has answered, and there are enough of them. */
function formationObjection(procedure: TeamProcedure, step: TeamStep, context: TeamContext): TeamObjection | null {
  const { size } = context.opening;
  if (unset(context).some(({ status }) => status === 'asked')) return 'members-pending';
  if (!context.established && agreed(context).length < size) return 'team-incomplete';
  return step.act === 'issue-letter' && lacksLeader(procedure, context) ? 'leader-missing' : null;
}

function workObjection(
  procedure: TeamProcedure,
  { act, supportingData }: TeamStep,
  context: TeamContext,
  attachments: number,
): TeamObjection | null {
  if (act === 'plan') {
    if (lacksLeader(procedure, context)) return 'leader-missing';
    if (!context.established || joined(context).length < context.opening.size) return 'team-incomplete';
    return null;
  }
  if (act !== 'report') return null;
  const leader = holderOf(context, 'leader');
  if (joined(context).some(({ status, person }) => status === 'joined' && person !== leader))
    return 'members-not-reported';
  return supportingData && attachments === 0 ? 'supporting-data-missing' : null;
}

const lacksLeader = ({ rules }: TeamProcedure, context: TeamContext): boolean =>
  rules.roles.leader !== undefined && !context.opening.leaderless && holderOf(context, 'leader') === null;

function roleObjection(
  { rules, steps }: TeamProcedure,
  step: TeamStep,
  role: TeamRole,
  context: TeamContext,
  nominees: readonly PersonId[] = [],
  nominee?: PersonId,
): TeamObjection | null {
  const rule = rules.roles[role];
  const appoints = step.act === 'appoint';
  if (appoints && !nominee) return 'nominee-required';
  if (step.act === 'nominate' && nominees.length === 0) return 'candidates-required';
  if (nominees.length > (rule?.most ?? Number.POSITIVE_INFINITY)) return 'too-many-candidates';
  const listed = context.roles[role]?.nominees ?? [];
  const hasList = steps.some(({ region, act }) => region === role && act === 'nominate');
  if (appoints && hasList && !listed.includes(nominee as PersonId)) return 'nominee-not-listed';
  for (const person of appoints ? [nominee as PersonId] : nominees) {
    const member = memberNamed(context, person);
    if (!member) return 'not-a-member';
    if (rule?.origin?.fromOwnersUnit === 'required' && !isOfOwnersUnit(member.opening.chart))
      return 'outside-owners-unit';
  }
  return null;
}
