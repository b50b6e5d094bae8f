import type { TeamRole } from '../../vocabulary.ts';

/** What each act of a team's steps is called once it has happened. */
export const TEAM_FACT_OF = {
  propose: 'team-proposed',
  recommend: 'team-recommended',
  appoint: 'team-appointed',
  'issue-letter': 'team-letter-issued',
  plan: 'team-planned',
  report: 'team-reported',
  review: 'team-reviewed',
  complete: 'team-completed',
} as const;
export type TeamStepAct = keyof typeof TEAM_FACT_OF;

/** The acts by which one is found for a role and takes it up, and what each is called once it has happened. */
export const ROLE_ACTS = ['recommend', 'nominate', 'appoint', 'make-agreement', 'consent-agreement'] as const;
export type RoleAct = (typeof ROLE_ACTS)[number];
const ROLE_FACT_OF = {
  recommend: 'recommended',
  nominate: 'nominated',
  appoint: 'appointed',
  'make-agreement': 'agreement-made',
  'consent-agreement': 'agreement-consented',
} as const;
export type RoleFactType = `team-${TeamRole}-${(typeof ROLE_FACT_OF)[RoleAct]}`;
export const roleFactOf = (role: TeamRole, act: RoleAct): RoleFactType => `team-${role}-${ROLE_FACT_OF[act]}`;

/** Acts that a team allows beside its steps. */
export const TEAM_SIDE_FACT_OF = {
  form: 'team-formed',
  'add-member': 'team-member-added',
  volunteer: 'team-member-volunteered',
  'release-member': 'team-member-released',
  'vacate-role': 'team-role-vacated',
  'request-report': 'team-report-requested',
  'answer-report': 'team-report-answered',
  'plan-own-work': 'team-member-planned',
  'give-feedback': 'team-feedback-given',
  'report-progress': 'team-progress-reported',
  'report-control': 'team-control-reported',
  'agree-plan': 'team-plan-agreed',
  'report-member': 'team-member-result-reported',
  'request-transfer': 'team-transfer-requested',
  'raise-obstacle': 'team-obstacle-raised',
  'follow-up-obstacle': 'team-obstacle-followed-up',
  'decide-obstacle': 'team-obstacle-decided',
  refuse: 'team-refused',
  return: 'team-returned',
  withdraw: 'team-withdrawn',
  cancel: 'team-cancelled',
} as const;
export type TeamSideAct = keyof typeof TEAM_SIDE_FACT_OF;

/** What a team hears of its members' own assignments. */
export const MEMBER_FACT_OF = {
  agreed: 'team-member-agreed',
  joined: 'team-member-joined',
  reported: 'team-member-reported',
  left: 'team-member-left',
} as const;
export type MemberNews = keyof typeof MEMBER_FACT_OF;

/** Facts that no person caused. Each is the name of a delay in the chart. */
export const TEAM_TIMER_FACTS = [
  'team-reminder-due',
  'team-vacancy-due',
  'team-monitoring-due',
  'team-term-near',
  'team-term-passed',
] as const;
export type TeamTimerFact = (typeof TEAM_TIMER_FACTS)[number];

export type TeamFactType =
  | (typeof TEAM_FACT_OF)[TeamStepAct]
  | (typeof TEAM_SIDE_FACT_OF)[TeamSideAct]
  | (typeof MEMBER_FACT_OF)[MemberNews]
  | RoleFactType
  | TeamTimerFact;

/** Every fact of a team, and none of an assignment, begins so. */
const PREFIX = 'team-';
export const isTeamFactType = (type: string): type is TeamFactType => type.startsWith(PREFIX);
export const isTeamTimerFact = (type: string): type is TeamTimerFact =>
  (TEAM_TIMER_FACTS as readonly string[]).includes(type);
