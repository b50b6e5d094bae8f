import type { Period } from '../../facts.ts';
import { type Actor, TEAM_ROLES, type TeamRole } from '../../vocabulary.ts';
import type { TeamContext, TeamEvent } from '../chart/chart-types.ts';
import { holderOf, joined, lacksAgreement, memberNamed, present } from '../chart/members.ts';
import { homeHeads, isMember, sitsAs } from '../chart/seats.ts';
import { returnsPlan } from '../procedure/side-rules.ts';
import type { TeamSideAct } from '../procedure/team-facts.ts';
import type { TeamProcedure, TeamStep } from '../procedure/team-types.ts';
import { addObjection, formObjection, volunteerObjection } from './joining-objections.ts';
import { missingFields } from './missing-fields.ts';
import type { TeamObjection } from './team-objection.ts';
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
  if (!by) return 'not-your-act';
  const sits = (actor: Actor): boolean => sitsAs(actor, context, by);
  const acts = (): boolean =>
    data.as !== undefined &&
    mayDo(procedure, act, context).includes(data.as) &&
    (sits(data.as) || homeHeads(context).some(({ actor, position }) => actor === data.as && position === by.position));
  const own = (person: string | null | undefined): boolean => person === by.person;
  const needsReason = typedFields.includes('reason') ? null : 'reason-required';
  const incomplete = missingFields(act, event).length > 0 ? 'contents-missing' : null;
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
      return incomplete;
    }
    case 'plan-own-work':
      if (by.position !== null || !joined(context).some(({ person }) => own(person))) return 'not-your-act';
      return incomplete;
    case 'give-feedback':
      if (!acts()) return 'not-your-act';
      if (data.nominee !== undefined && !joined(context).some(({ person }) => person === data.nominee))
        return 'member-unknown';
      if (own(data.nominee)) return 'own-assignment';
      return incomplete;
    case 'report-progress':
      if (!sits('team-leader')) return 'not-your-act';
      if (lacksAgreement(procedure, 'leader', context)) return 'agreement-missing';
      return incomplete ?? (data.period ? progressObjection(context, data.period) : null);
    case 'agree-plan':
      if (!sits('owner.unit-head') || sitsAs('team-leader', context, by)) return 'not-your-act';
      if (memberNamed(context, by.person)) return 'own-assignment';
      return context.plan === null ? 'plan-missing' : context.plan === 'agreed' ? 'already-agreed' : null;
    case 'report-member':
      if (!sits('team-leader')) return 'not-your-act';
      if (lacksAgreement(procedure, 'leader', context)) return 'agreement-missing';
      return memberReported(context, event) ?? incomplete;
    case 'request-transfer':
      if (!sits('owner.unit-head')) return 'not-your-act';
      if (data.nominee === undefined) return 'nominee-required';
      if (own(data.nominee)) return 'own-assignment';
      return memberNamed(context, data.nominee) ? 'already-member' : incomplete;
    case 'report-control':
      if (!sits('controller')) return 'not-your-act';
      if (lacksAgreement(procedure, 'controller', context)) return 'agreement-missing';
      if (incomplete) return incomplete;
      return procedure.steps.some(({ supportingData }) => supportingData) && !data.attachments?.length
        ? 'supporting-data-missing'
        : null;
    case 'raise-obstacle':
      if (!isMember(context, by)) return 'not-your-act';
      return incomplete;
    case 'follow-up-obstacle':
    case 'decide-obstacle': {
      const question = context.questions.find(({ id, kind }) => id === data.answers && kind === 'obstacle');
      if (!question) return 'question-unknown';
      if (!acts() || (act === 'follow-up-obstacle' && !question.collaboration)) return 'not-your-act';
      if (own(question.person)) return 'own-assignment';
      return incomplete;
    }
    case 'refuse':
    case 'return':
      if (!waiting || !sits(actorAt(act, waiting))) return 'not-your-act';
      return memberNamed(context, by.person) ? 'own-assignment' : needsReason;
    case 'withdraw':
      if (!sits('owner.unit-head')) return 'not-your-act';
      return memberNamed(context, by.person) ? 'own-assignment' : null;
    case 'cancel':
      if (!sits(signerOf(procedure))) return 'not-your-act';
      return memberNamed(context, by.person) ? 'own-assignment' : needsReason;
  }
}

/** What the leader reports of one member is of somebody else, who has worked in the team. */
function memberReported(context: TeamContext, { by, data }: TeamEvent): TeamObjection | null {
  const member = joined(context).find(({ stream }) => stream === data.of);
  if (!member) return 'member-unknown';
  return member.person === by?.person ? 'own-assignment' : null;
}

/** Who refuses or returns at a step: whoever it waits for, but for a plan, which the unit head returns. */
export const actorAt = (act: 'refuse' | 'return', step: TeamStep): Actor =>
  act === 'return' && returnsPlan(step) ? 'owner.unit-head' : step.actor;

/** A report is about days of the team's own term of which nothing has been reported yet. */
function progressObjection({ opening, progress }: TeamContext, { from, to }: Period): TeamObjection | null {
  if (from > to || from < opening.period.from || to > opening.period.to) return 'period-outside-term';
  return progress.some((known) => from <= known.to && known.from <= to) ? 'period-reported' : null;
}

/** The officials of whom any may do an act; none where the rule names the only one. */
export function mayDo(
  { scope, rules, monitors }: TeamProcedure,
  act: TeamSideAct,
  context: TeamContext,
): readonly Actor[] {
  switch (act) {
    case 'give-feedback':
      return [...new Set<Actor>(['team-leader', 'owner.unit-head', 'owner.rater', ...monitors, 'controller'])];
    case 'decide-obstacle':
      return scope === 'in-unit' && rules.raterDecidesInUnit ? ['owner.unit-head', 'owner.rater'] : ['owner.unit-head'];
    case 'follow-up-obstacle':
      return [...new Set(homeHeads(context).map(({ actor }) => actor))];
    default:
      return [];
  }
}

/** Who signed about the whole team may end it; where nobody did, who formed it. */
export const signerOf = ({ steps }: TeamProcedure): Actor =>
  steps.find(({ region, act }) => region === 'formation' && act === 'issue-letter')?.actor ?? 'owner.unit-head';

const isRole = (step: string): step is TeamRole => (TEAM_ROLES as readonly string[]).includes(step);
