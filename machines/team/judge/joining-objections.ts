import { unattestedIn } from '../../assignment/objections.ts';
import { type Attestation, type Attested, missingAttestation } from '../../attestations.ts';
import { assignmentChartName, scopeOf } from '../../chart-name.ts';
import { procedureOfChart } from '../../procedure.ts';
import { isTimeShare } from '../../time-taken.ts';
import { type Actor, ROUTE_PARTS, SCOPES } from '../../vocabulary.ts';
import type { TeamContext, TeamEvent } from '../chart/chart-types.ts';
import { memberNamed } from '../chart/members.ts';
import type { MemberAsked } from '../procedure/team-fact-data.ts';
import type { TeamProcedure, TeamRules } from '../procedure/team-types.ts';
import { missingFields } from './missing-fields.ts';
import type { TeamObjection } from './team-objection.ts';
/** Whether a team may be formed so. */
export function formObjection({ rules }: TeamProcedure, event: TeamEvent): TeamObjection | null {
  const { by, data } = event;
  const { team, attested } = data;
  const former = data.as ?? 'owner.unit-head';
  if (!team || !by || !formers(rules).includes(former) || by.position !== team.seats[former]) return 'not-your-act';
  if (missingFields('form', event).length > 0) return 'contents-missing';
  if (team.size < 2) return 'team-too-small';
  const { from, to } = team.period;
  const years = rules.term?.years;
  // The last day of a year from 1 March is the last of February.
  if (years !== undefined && to >= `${Number(from.slice(0, 4)) + years}${from.slice(4)}`) return 'term-exceeded';
  const asksField = Object.values(rules.roles).some(({ criteria }) =>
    criteria.some(({ kind }) => kind === 'competence'),
  );
  if (asksField && team.field === null) return 'field-required';
  if (team.leaderless && rules.roles.leader?.needed === 'always') return 'leader-required';
  return missingAttestation(rules.attests, attested) ? 'attestation-missing' : null;
}

/** Who may form a team: the unit head, and whom the text has besides. */
export const formers = ({ alsoFormedBy }: TeamRules): readonly Actor[] => [
  'owner.unit-head',
  ...(alsoFormedBy ? [alsoFormedBy.actor] : []),
];

/** Whether somebody may be named, or asked of another unit. */
export function addObjection(context: TeamContext, event: TeamEvent): TeamObjection | null {
  const { by, data } = event;
  const { member } = data;
  if (!member) return 'member-unknown';
  if (context.members.some(({ stream }) => stream === member.stream)) return 'already-member';
  if (isUnreal(member)) return 'time-share-invalid';
  const { chart } = member.opening;
  const far = SCOPES.indexOf(scopeOf(chart));
  if (far > SCOPES.indexOf(context.opening.scope)) return 'scope-exceeded';
  if (far === 0 && member.person === null) return 'nominee-required';
  if (far > 0 && missingFields('add-member', event).length > 0) return 'contents-missing';
  if (member.person === null) return null;
  if (member.person === by?.person) return 'own-assignment';
  return memberNamed(context, member.person) ? 'already-member' : null;
}

export function volunteerObjection(context: TeamContext, { by, data }: TeamEvent): TeamObjection | null {
  const { member } = data;
  if (!member || !by) return 'member-unknown';
  const { chart } = member.opening;
  if (
    ROUTE_PARTS[assignmentChartName(chart).route].channel !== 'voluntary' ||
    SCOPES.indexOf(scopeOf(chart)) > SCOPES.indexOf(context.opening.scope)
  )
    return 'scope-exceeded';
  if (isUnreal(member)) return 'time-share-invalid';
  if (memberNamed(context, by.person)) return 'already-member';
  return unattestedBy(member, data.attested) ? 'attestation-missing' : null;
}

/** For what whoever volunteers would have to answer, and does not. */
export const unattestedBy = ({ opening }: MemberAsked, said: Attested | undefined): Attestation | null =>
  unattestedIn(procedureOfChart(opening.chart), said);

/** Whether it would take a share of time that there is not. */
const isUnreal = ({ opening: { timeShare } }: MemberAsked): boolean =>
  timeShare !== undefined && !isTimeShare(timeShare);
