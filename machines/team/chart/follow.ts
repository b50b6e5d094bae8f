import { assign } from 'xstate';
import { assignmentChartName } from '../../chart-name.ts';
import type { Instant } from '../../facts.ts';
import { MEMBER_FACT_OF, type MemberNews, type RoleAct } from '../procedure/team-facts.ts';
import type { TeamStep } from '../procedure/team-types.ts';
import type { Member, Question, RoleState, TeamContext, TeamEvent } from './chart-types.ts';
import type { Args } from './effects.ts';
import { isUnanswered, NOBODY } from './members.ts';

/** What each fact leaves behind in the team's context. Pure; the chart has already said that the fact may happen. */

/** The calendar that the fact says has changed holds from then on. */
export const calendarRenewed = ({ opening }: TeamContext, { data: { calendar } }: TeamEvent): Partial<TeamContext> =>
  calendar ? { opening: { ...opening, calendar } } : {};

/** @param set as in `added` */
export const formed = (set: boolean, { data: { team } }: TeamEvent): Partial<TeamContext> =>
  team ? { opening: team, established: set } : {};

/** @param set whether the regulation has no steps that would set the team first */
export function added(
  set: boolean,
  { members }: TeamContext,
  { data: { member }, version }: TeamEvent,
): Partial<TeamContext> {
  if (!member) return {};
  // Whoever is named by the own unit head needs nobody's answer.
  const status = member.person === null || asksFirst(member.opening.chart) ? 'asked' : 'agreed';
  return { members: [...members, { ...member, status, since: version, set }] };
}

const asksFirst = (chart: string): boolean => assignmentChartName(chart).route !== 'appointment-in-unit';

const NEWS = Object.fromEntries(Object.entries(MEMBER_FACT_OF).map(([news, type]) => [type, news])) as Record<
  string,
  MemberNews
>;

/** A member's own assignment has moved, or the team has let the member go. Whoever is out holds no role. */
export function moved(
  { members, roles, questions }: TeamContext,
  { type, data, version }: TeamEvent,
): Partial<TeamContext> {
  const status = NEWS[type] ?? ('released' as const);
  const before = members.find(({ stream }) => stream === data.of);
  const after = members.map(
    (member): Member =>
      member.stream === data.of
        ? {
            ...member,
            status,
            person: data.assignee ?? member.person,
            // What was decided before a volunteer's own side had answered does not concern the volunteer.
            since: isUnanswered(member) ? version : member.since,
          }
        : member,
  );
  const out = status === 'left' || status === 'released';
  return {
    members: after,
    ...(out && before ? { roles: without(roles, before), questions: unasked(questions, before) } : {}),
  };
}

/** Nobody who has left is waited for with a report. */
const unasked = (questions: TeamContext['questions'], { person }: Member): TeamContext['questions'] =>
  questions.filter((question) => question.kind !== 'report' || question.person !== person);

function without(roles: TeamContext['roles'], { person }: Member): TeamContext['roles'] {
  const kept = (state: RoleState): RoleState => ({
    holder: state.holder === person ? null : state.holder,
    agreed: state.agreed && state.holder !== person,
    nominees: state.nominees.filter((nominee) => nominee !== person),
  });
  return Object.fromEntries(Object.entries(roles).map(([role, state]) => [role, kept(state)]));
}

export function roleMoved(step: TeamStep, { roles }: TeamContext, { data }: TeamEvent): Partial<TeamContext> {
  const role = step.region as keyof TeamContext['roles'];
  const before = roles[role] ?? NOBODY;
  return { roles: { ...roles, [role]: roleAfter(step.act as RoleAct, before, data) } };
}

function roleAfter(act: RoleAct, before: RoleState, { nominee, nominees }: TeamEvent['data']): RoleState {
  switch (act) {
    case 'appoint':
      return { ...before, holder: nominee ?? null, agreed: false };
    case 'make-agreement':
      return { ...before, agreed: true };
    case 'consent-agreement':
      return { ...before };
    case 'recommend':
    case 'nominate':
      return { ...before, nominees: nominees ?? before.nominees };
  }
}

export function vacated({ roles }: TeamContext, { step }: TeamEvent): Partial<TeamContext> {
  return { roles: { ...roles, [step]: NOBODY } };
}

/** The letter covers all who are in the team by now. */
export const established = ({ members }: TeamContext): Partial<TeamContext> => ({
  established: true,
  members: members.map((member) => (isUnanswered(member) ? member : { ...member, set: true })),
});

const isTurnedDown = (member: Member): boolean => !member.set && !isUnanswered(member);

/** An addition that was turned down: those whom it was about are out. */
export const turnedDown = ({ members, roles }: TeamContext): Partial<TeamContext> => ({
  roles: members.filter(isTurnedDown).reduce(without, roles),
  members: members.map((member) =>
    isTurnedDown(member) ? { ...member, status: 'released' as const, set: true } : member,
  ),
});

/** After a return, every member reports anew. */
export const reopened = ({ members }: TeamContext): Partial<TeamContext> => ({
  members: members.map((member) => (member.status === 'reported' ? { ...member, status: 'joined' as const } : member)),
});

export function asked({ questions }: TeamContext, { type, cause, at, by, data }: TeamEvent): Partial<TeamContext> {
  const kind = type === 'team-obstacle-raised' ? ('obstacle' as const) : ('report' as const);
  const person = kind === 'report' ? data.nominee : by?.person;
  const question: Question | null = person
    ? {
        id: cause,
        kind,
        person,
        at,
        dueOn: data.dueOn ?? null,
        followedUp: [],
        collaboration: data.collaboration === true,
      }
    : null;
  return question ? { questions: [...questions, question] } : {};
}

export const followedUp = ({ questions }: TeamContext, { by, data }: TeamEvent): Partial<TeamContext> => ({
  questions: questions.map((question) =>
    question.id === data.answers && by?.position
      ? { ...question, followedUp: [...question.followedUp, by.position] }
      : question,
  ),
});

export const answered = ({ questions }: TeamContext, { data }: TeamEvent): Partial<TeamContext> => ({
  questions: questions.filter(({ id }) => id !== data.answers),
});

export const progressReported = ({ progress }: TeamContext, { data: { period } }: TeamEvent): Partial<TeamContext> =>
  period ? { progress: [...progress, period] } : {};

/** What stands of the team's plan. */
export const plan = (stands: TeamContext['plan']) => (): Partial<TeamContext> => ({ plan: stands });

/** Nothing but that it happened: to XState, what changes no context has not been accepted. */
export const noted = (): Partial<TeamContext> => ({});

/** A step begins to wait, until a moment where it has one. */
export const waits = (
  key: string,
  due: Instant | null,
  { waits: before }: TeamContext,
  { at }: TeamEvent,
): Partial<TeamContext> => ({ waits: { ...before, [key]: { since: at, due, reminded: false } } });

export function reminded({ waits: before }: TeamContext, key: string): Partial<TeamContext> {
  const wait = before[key];
  return wait ? { waits: { ...before, [key]: { ...wait, reminded: true } } } : {};
}

export function waitsNoMore({ waits: before }: TeamContext, key: string): Partial<TeamContext> {
  const { [key]: _, ...others } = before;
  return { waits: others };
}

/** What a fact leaves behind, as an action of the chart. */
export const keep = (follow: (context: TeamContext, event: TeamEvent) => Partial<TeamContext>) =>
  assign(({ context, event }: Args) => follow(context, event));

/** Before anything else, as what follows may count by it. */
export const renewed = keep(calendarRenewed);

/** Before its first fact nothing is said of a team; the chart reads none of this until then. */
export const EMPTY_TEAM: TeamContext = {
  opening: undefined as unknown as TeamContext['opening'],
  members: [],
  roles: {},
  questions: [],
  plan: null,
  progress: [],
  established: false,
  begun: 0,
  waits: {},
  warned: false,
};
