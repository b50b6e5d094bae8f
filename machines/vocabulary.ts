/** The fixed words of the domain. People see their labels (`words/`); programs see these identifiers. */

export const UNIT_TYPES = [
  'high-leader-rates',
  'administrator-rates-and-heads',
  'high-leader-rates-and-heads',
  'administrator-rates',
  'administrator-alone',
  'supervisor-alone',
  'functional-alone',
  'secretary-rates',
  'assistant-rates',
  'section-head-rates-and-heads',
  'supervisor-rates-and-heads',
  'administrator-rates-high-leader-heads',
  'supervisor-rates-high-leader-heads',
  'section-head-rates-secretary-heads',
  'assistant-rates-secretary-heads',
  'supervisor-rates-secretary-heads',
  'supervisor-rates-administrator-heads',
  'supervisor-rates-functional-heads',
] as const;
export type UnitTypeId = (typeof UNIT_TYPES)[number];

export const ROUTES = [
  'appointment-in-unit',
  'appointment-cross-unit',
  'appointment-cross-department',
  'appointment-cross-agency',
  'voluntary-in-unit',
  'voluntary-cross-unit',
  'voluntary-cross-department',
] as const;
export type RouteId = (typeof ROUTES)[number];

/** Who begins, and how far the person comes. */
export const ROUTE_PARTS: Readonly<Record<RouteId, { readonly channel: Channel; readonly scope: Scope }>> = {
  'appointment-in-unit': { channel: 'appointment', scope: 'in-unit' },
  'appointment-cross-unit': { channel: 'appointment', scope: 'cross-unit' },
  'appointment-cross-department': { channel: 'appointment', scope: 'cross-department' },
  'appointment-cross-agency': { channel: 'appointment', scope: 'cross-agency' },
  'voluntary-in-unit': { channel: 'voluntary', scope: 'in-unit' },
  'voluntary-cross-unit': { channel: 'voluntary', scope: 'cross-unit' },
  'voluntary-cross-department': { channel: 'voluntary', scope: 'cross-department' },
};
export type Channel = 'appointment' | 'voluntary';

export const FORMS = ['individual', 'team'] as const;
export type Form = (typeof FORMS)[number];

export const PHASES = ['request', 'decision', 'letter', 'execution', 'reporting', 'evaluation', 'follow-up'] as const;
export type Phase = (typeof PHASES)[number];

/** `owner` is the performance owner's side, `home` the side where the person sits. */
export const SEATS = ['unit-head', 'rater', 'department-head', 'authority'] as const;
export type Seat = (typeof SEATS)[number];

/** Positions that review results, from the bottom of a unit type's chain to its top. */
export const REVIEWERS = [
  'functional-head',
  'supervisor',
  'section-head',
  'administrator',
  'assistant',
  'high-leader',
  'regional-secretary',
] as const;
export type Reviewer = (typeof REVIEWERS)[number];

/** Those who have a part only where a team is formed. */
export const TEAM_ACTORS = [
  'mayor',
  'verification-team',
  'team-leader',
  'controller',
  'personnel-department',
  'third-level-official',
] as const;

export type Actor = `owner.${Seat}` | `home.${Seat}` | 'assignee' | Reviewer | (typeof TEAM_ACTORS)[number];

/** Those who act in person, and so need no seat. */
export const IN_PERSON: readonly Actor[] = ['assignee', 'team-leader', 'controller'];

/** Acts that move an assignment one step on. */
export const STEP_ACTS = [
  'request',
  'propose',
  'nominate',
  'recommend',
  'endorse',
  'approve',
  'instruct',
  'answer-availability',
  'forward',
  'appoint',
  'draft',
  'issue-letter',
  'receive',
  'plan',
  'report',
  'review',
  'complete',
] as const;
export type StepAct = (typeof STEP_ACTS)[number];

/** Names a step inside its route, e.g. `home.rater approve`. */
export type StepName = `${Actor} ${StepAct}`;

/** Acts that can happen beside the steps: the first four end or turn it, the others move nothing. */
export const SIDE_ACTS = [
  'refuse',
  'return',
  'withdraw',
  'cancel',
  'give-feedback',
  'agree-plan',
  'set-expectations',
  'confirm-expectations',
] as const;
export type SideAct = (typeof SIDE_ACTS)[number];

/** Acts after a task has been declared complete: proposals, about which other law decides. Each needs a reason. */
export const FOLLOW_UP_ACTS = ['propose-award', 'propose-sanction'] as const;
export type FollowUpAct = (typeof FOLLOW_UP_ACTS)[number];

/** The awards that a text lists [Probolinggo Ps.17(2)]. */
export const AWARDS = ['certificate', 'national-nomination', 'training'] as const;
export type Award = (typeof AWARDS)[number];

export type Act = StepAct | SideAct | FollowUpAct;

/** How an assignment ends. `open` is the only status from which anything can still happen; only a team releases, only time ends. */
export const STATUSES = ['open', 'completed', 'refused', 'withdrawn', 'cancelled', 'released', 'ended'] as const;
export type Status = (typeof STATUSES)[number];

/** How far from the owner's unit a team's members come: the widest of their routes. */
export const SCOPES = ['in-unit', 'cross-unit', 'cross-department', 'cross-agency'] as const;
export type Scope = (typeof SCOPES)[number];

/** What a team member can be besides. The coordinator is Langsa's, the controller Surakarta's. */
export const TEAM_ROLES = ['leader', 'coordinator', 'controller'] as const;
export type TeamRole = (typeof TEAM_ROLES)[number];

/** How a team ends. */
export const TEAM_STATUSES = ['open', 'completed', 'refused', 'withdrawn', 'cancelled', 'ended'] as const;
export type TeamStatus = (typeof TEAM_STATUSES)[number];

export const LETTER_KINDS = [
  'involvement-request',
  'application',
  'consent-request',
  'reply',
  'assignment-letter',
  'command-letter',
  'decree',
] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

/** Who sets an in-unit assignment: an agency's choice [Dairi Ps.11(4); Lamp. B.2.d against Lamp. B.2 (cara) a.1]. */
export const SETTERS = ['unit-head', 'rater'] as const;
export type Setter = (typeof SETTERS)[number];

/** What somebody types with an act of the work itself. */
export const WORK_TEXTS = ['activities', 'budget', 'roles', 'result'] as const;
export type WorkText = (typeof WORK_TEXTS)[number];

/** What a request must say. */
export const CONTENTS = ['purpose', 'competence', 'target', 'duration'] as const;
export type Content = (typeof CONTENTS)[number];
