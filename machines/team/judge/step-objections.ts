import { missingAttestation } from '../../attestations.ts';
import { isOfOwnersUnit } from '../../chart-name.ts';
import type { PersonId } from '../../facts.ts';
import type { Actor, TeamRole } from '../../vocabulary.ts';
import type { TeamContext, TeamEvent } from '../chart/chart-types.ts';
import { agreed, holderOf, joined, lacksAgreement, memberNamed, unset } from '../chart/members.ts';
import { sitsAs } from '../chart/seats.ts';
import type { TeamProcedure, TeamStep } from '../procedure/team-types.ts';
import { missingFields } from './missing-fields.ts';
import type { TeamObjection } from './team-objection.ts';
/** The rules of a team's step, as one list: the chart's guard asks for none, a refused command is told the first. */
export function stepObjection(
  procedure: TeamProcedure,
  step: TeamStep,
  context: TeamContext,
  event: TeamEvent,
): TeamObjection | null {
  const { by } = event;
  if (!by || !sitsAs(step.actor, context, by)) return 'not-your-act';
  // Nobody decides about the own membership; who leads or controls the team does so in person, which is no decision about it.
  if (!IN_PERSON.includes(step.actor) && memberNamed(context, by.person)) return 'own-assignment';
  switch (step.region) {
    case 'formation':
      return formationObjection(procedure, step, context);
    case 'work':
      return workObjection(procedure, step, context, event);
    default:
      if (step.act === 'make-agreement') return agreementObjection(event);
      return step.act === 'consent-agreement'
        ? consentObjection(step.region, context, event)
        : roleObjection(procedure, step, step.region, context, event);
  }
}

const IN_PERSON: readonly Actor[] = ['team-leader', 'controller'];

/** The task that the direct superior gives, and the indicators by which it is measured. */
const agreementObjection = (event: TeamEvent): TeamObjection | null =>
  missingFields('make-agreement', event).length > 0 ? 'contents-missing' : null;

/** Nobody consents to the own agreement. */
const consentObjection = (role: TeamRole, context: TeamContext, { by }: TeamEvent): TeamObjection | null =>
  by?.person === holderOf(context, role) ? 'own-assignment' : null;

/** Decided about and signed is what is complete: everybody asked has answered, and there are enough of them. */
function formationObjection(procedure: TeamProcedure, step: TeamStep, context: TeamContext): TeamObjection | null {
  const { size } = context.opening;
  if (unset(context).some(({ status }) => status === 'asked')) return 'members-pending';
  if (!context.established && agreed(context).length < size) return 'team-incomplete';
  return step.act === 'issue-letter' && lacksLeader(procedure, context) ? 'leader-missing' : null;
}

function workObjection(
  procedure: TeamProcedure,
  step: TeamStep,
  context: TeamContext,
  event: TeamEvent,
): TeamObjection | null {
  const { act, supportingData } = step;
  const incomplete = missingFields(act, event, step).length > 0 ? 'contents-missing' : null;
  if (act === 'plan') {
    if (lacksLeader(procedure, context)) return 'leader-missing';
    if (lacksAgreement(procedure, 'leader', context)) return 'agreement-missing';
    if (!context.established || joined(context).length < context.opening.size) return 'team-incomplete';
    return incomplete;
  }
  if (act !== 'report') return null;
  if (lacksAgreement(procedure, 'leader', context)) return 'agreement-missing';
  const leader = holderOf(context, 'leader');
  if (joined(context).some(({ status, person }) => status === 'joined' && person !== leader))
    return 'members-not-reported';
  if (incomplete) return incomplete;
  return supportingData && !event.data.attachments?.length ? 'supporting-data-missing' : null;
}

const lacksLeader = ({ rules }: TeamProcedure, context: TeamContext): boolean =>
  rules.roles.leader !== undefined && !context.opening.leaderless && holderOf(context, 'leader') === null;

function roleObjection(
  { rules, steps }: TeamProcedure,
  step: TeamStep,
  role: TeamRole,
  context: TeamContext,
  { by, data: { nominees = [], nominee, attested } }: TeamEvent,
): TeamObjection | null {
  const rule = rules.roles[role];
  const appoints = step.act === 'appoint';
  if (appoints && !nominee) return 'nominee-required';
  if (step.act === 'nominate' && nominees.length === 0) return 'candidates-required';
  if (nominees.length > (rule?.most ?? Number.POSITIVE_INFINITY)) return 'too-many-candidates';
  const listed = context.roles[role]?.nominees ?? [];
  const hasList = steps.some(({ region, act }) => region === role && act === 'nominate');
  // Whoever proposes answers for what the text asks; where nobody does, whoever appoints.
  const proposes = step.act === 'nominate' || (appoints && !hasList);
  if (proposes && missingAttestation(rule?.attests, attested)) return 'attestation-missing';
  if (appoints && hasList && !listed.includes(nominee as PersonId)) return 'nominee-not-listed';
  for (const person of appoints ? [nominee as PersonId] : nominees) {
    if (person === by?.person) return 'own-assignment';
    const member = memberNamed(context, person);
    // Where somebody from outside sits, the directory says when it is recorded.
    if (!member && rule?.outside) continue;
    if (!member) return 'not-a-member';
    if (rule?.origin?.fromOwnersUnit === 'required' && !isOfOwnersUnit(member.opening.chart))
      return 'outside-owners-unit';
  }
  return null;
}
