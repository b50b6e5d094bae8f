import type { Actor } from '../vocabulary.ts';
import { SCOPES, TEAM_ROLES, type TeamRole } from '../vocabulary.ts';
import type { TeamContext, TeamEvent } from './chart-types.ts';
import { holderOf, joined, memberNamed, present } from './members.ts';
import { scopeOf } from './scope-of.ts';
import { homeHeads, isMember, sitsAs } from './seats.ts';
import type { TeamSideAct } from './team-facts.ts';
import type { TeamObjection } from './team-objection.ts';
import type { TeamProcedure, TeamStep } from './team-types.ts';

/**
 * The rules of an act beside the steps.
 * @param waiting the step at which it is done, for a refusal or return
 */
export function besideObjection(
  procedure: TeamProcedure,
  act: TeamSideAct,
  context: TeamContext,
  event: TeamEvent,
  waiting?: TeamStep,
): TeamObjection | null {
  const { by, data, typedFields } = event;
  const lacks = (...fields: string[]): boolean => fields.some((field) => !typedFields.includes(field));
  if (!by) return 'not-your-act';
  const sits = (actor: Actor): boolean => sitsAs(actor, context, by);
  const own = (person: string | null | undefined): boolean => person === by.person;
  const needsReason = lacks('reason') ? 'reason-required' : null;
  switch (act) {
    case 'form':
      return formObjection(procedure, event);
    case 'add-member':
      return sits('owner.unit-head') ? addObjection(context, event) : 'not-your-act';
    case 'volunteer':
      return by.position === null && by.person === data.member?.person
        ? volunteerObjection(context, event)
        : 'not-your-act';
    case 'release-member':
      if (!sits('owner.unit-head')) return 'not-your-act';
      if (present(context).some(({ stream, person }) => stream === data.of && own(person))) return 'own-assignment';
      return present(context).some(({ stream }) => stream === data.of) ? needsReason : 'member-unknown';
    case 'vacate-role':
      if (!sits('owner.unit-head')) return 'not-your-act';
      if (isRole(event.step) && own(holderOf(context, event.step))) return 'own-assignment';
      return isRole(event.step) && holderOf(context, event.step) ? needsReason : 'role-vacant';
    case 'request-report':
      if (!sits('owner.unit-head')) return 'not-your-act';
      return joined(context).some(({ person }) => person === data.nominee) ? null : 'member-unknown';
    case 'answer-report': {
      const question = context.questions.find(({ id, kind }) => id === data.answers && kind === 'report');
      if (!question) return 'question-unknown';
      if (question.person !== by.person || by.position !== null) return 'not-your-act';
      return lacks('result') ? 'contents-missing' : null;
    }
    case 'raise-obstacle':
      if (!isMember(context, by)) return 'not-your-act';
      return lacks('obstacle', 'alternatives') ? 'contents-missing' : null;
    case 'follow-up-obstacle':
    case 'decide-obstacle': {
      const question = context.questions.find(({ id, kind }) => id === data.answers && kind === 'obstacle');
      if (!question) return 'question-unknown';
      const mine =
        act === 'decide-obstacle'
          ? sits('owner.unit-head') || (procedure.rules.obstacle.raterDecidesToo === true && sits('owner.rater'))
          : by.position !== null && homeHeads(context).includes(by.position);
      if (!mine) return 'not-your-act';
      if (own(question.person)) return 'own-assignment';
      return lacks('result') ? 'contents-missing' : null;
    }
    case 'refuse':
    case 'return':
      if (!waiting || !sits(waiting.actor)) return 'not-your-act';
      return memberNamed(context, by.person) ? 'own-assignment' : needsReason;
    case 'withdraw':
      if (!sits('owner.unit-head')) return 'not-your-act';
      return memberNamed(context, by.person) ? 'own-assignment' : null;
    case 'cancel':
      if (!sits(signerOf(procedure))) return 'not-your-act';
      return memberNamed(context, by.person) ? 'own-assignment' : needsReason;
  }
}

/** Who signed about the whole team may end it; where nobody did, who formed it. */
export const signerOf = ({ steps }: TeamProcedure): Actor =>
  steps.find(({ region, act }) => region === 'formation' && act === 'issue-letter')?.actor ?? 'owner.unit-head';

function formObjection({ rules }: TeamProcedure, { by, data: { team }, typedFields }: TeamEvent): TeamObjection | null {
  if (!team || !by || by.position !== team.seats['owner.unit-head']) return 'not-your-act';
  if (!typedFields.includes('name') || !typedFields.includes('purpose')) return 'contents-missing';
  if (team.size < 2) return 'team-too-small';
  const { from, to } = team.period;
  const years = rules.term?.years;
  // The last day of a year from 1 March is the last of February.
  if (years !== undefined && to >= `${Number(from.slice(0, 4)) + years}${from.slice(4)}`) return 'term-exceeded';
  return team.leaderless && rules.roles.leader?.needed === 'always' ? 'leader-required' : null;
}

function addObjection(context: TeamContext, { by, data: { member }, typedFields }: TeamEvent): TeamObjection | null {
  if (!member) return 'member-unknown';
  if (context.members.some(({ stream }) => stream === member.stream)) return 'already-member';
  const { chart } = member.opening;
  const far = SCOPES.indexOf(scopeOf(chart));
  if (far > SCOPES.indexOf(context.opening.scope)) return 'scope-exceeded';
  if (far === 0 && member.person === null) return 'nominee-required';
  if (far > 0 && ['purpose', 'competence', 'target'].some((field) => !typedFields.includes(field)))
    return 'contents-missing';
  if (member.person === null) return null;
  if (member.person === by?.person) return 'own-assignment';
  return memberNamed(context, member.person) ? 'already-member' : null;
}

function volunteerObjection(context: TeamContext, { by, data: { member } }: TeamEvent): TeamObjection | null {
  if (!member || !by) return 'member-unknown';
  const { chart } = member.opening;
  if (!chart.includes('/voluntary-') || SCOPES.indexOf(scopeOf(chart)) > SCOPES.indexOf(context.opening.scope))
    return 'scope-exceeded';
  return memberNamed(context, by.person) ? 'already-member' : null;
}

const isRole = (step: string): step is TeamRole => (TEAM_ROLES as readonly string[]).includes(step);
