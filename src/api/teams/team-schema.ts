import Type, { type Static } from 'typebox';
import { REGULATIONS } from '../../../machines/regulations/editions.ts';
import type { TeamAct } from '../../../machines/team/judge/team-command.ts';
import { PHASES, ROUTES, SCOPES, TEAM_ROLES, TEAM_STATUSES, UNIT_TYPES } from '../../../machines/vocabulary.ts';
import { TEAM_ACT_WORDS } from '../../../machines/words/team-acts.ts';
import { ActorName, TimelineEntry } from '../assignments/assignment-schema.ts';
import { TimeTakenView } from '../assignments/time-taken.ts';
import {
  AssignmentId,
  Basis,
  Day,
  Instant,
  Interpretation,
  Label,
  Nullable,
  PersonName,
  PositionName,
  UnitName,
} from '../schemas.ts';

export const TeamActName = Type.Enum(Object.keys(TEAM_ACT_WORDS) as TeamAct[]);
export const RoleName = Type.Enum([...TEAM_ROLES]);

export const MemberStatusName = Type.Enum(['asked', 'agreed', 'joined', 'reported', 'left', 'released']);

const Member = Type.Object({
  assignment: AssignmentId,
  person: Nullable(PersonName),
  status: MemberStatusName,
  homeUnit: UnitName,
  route: Type.Enum([...ROUTES]),
  replaces: Nullable(AssignmentId),
  openAssignments: Type.Integer({ description: 'How many open assignments this person has by now, this one included' }),
  timeShare: Nullable(Type.Integer({ description: 'How much of the working time this one takes, in percent' })),
  timeTaken: TimeTakenView,
});

const Role = Type.Object({
  role: RoleName,
  person: Nullable(PersonName),
  nominees: Type.Array(PersonName),
  preferred: Type.Boolean({ description: 'False where the text would rather have one from the owner’s unit' }),
});

const Waiting = Type.Object({
  step: Type.String(),
  act: TeamActName,
  actLabel: Label,
  role: Nullable(RoleName),
  actor: ActorName,
  actorLabel: Label,
  position: Nullable(PositionName),
  person: Nullable(PersonName),
  basis: Basis,
  interpretation: Interpretation,
  optional: Type.Boolean(),
  since: Instant,
  due: Nullable(Instant),
});

const Question = Type.Object({
  id: Type.String(),
  kind: Type.Enum(['report', 'obstacle']),
  person: PersonName,
  at: Instant,
  dueOn: Nullable(Day),
});

const MonitoredPeriod = Type.Object({
  from: Instant,
  to: Instant,
  findings: Type.Array(Type.Integer({ description: 'Versions of the entries of the timeline that hold them' })),
  missed: Type.Boolean({ description: 'It has ended, and nothing was put on record' }),
});

const TeamTimelineEntry = Type.Object({
  ...TimelineEntry.properties,
  act: Nullable(TeamActName),
  phase: Nullable(Type.Enum([...PHASES])),
  member: Nullable(AssignmentId),
  nominees: Type.Array(PersonName),
  eligibility: Type.Array(Type.Object({ criterion: Type.String(), met: Type.Boolean(), basis: Basis })),
});

export const TeamView = Type.Object({
  id: AssignmentId,
  name: Nullable(Type.String()),
  chart: Type.String(),
  regulation: Type.Enum([...REGULATIONS]),
  regulationTitle: Label,
  agency: Type.String(),
  unitType: Type.Enum([...UNIT_TYPES]),
  unitTypeLabel: Label,
  scope: Type.Enum([...SCOPES]),
  status: Type.Enum([...TEAM_STATUSES]),
  statusLabel: Label,
  ownerUnit: UnitName,
  period: Type.Object({ from: Day, to: Day }),
  size: Type.Integer(),
  leaderless: Type.Boolean(),
  members: Type.Array(Member),
  roles: Type.Array(Role),
  waiting: Type.Array(Waiting),
  questions: Type.Array(Question),
  monitoring: Type.Array(MonitoredPeriod, {
    description: 'The periods in which the text has unit head or rater look at the work; empty where it has no rhythm',
  }),
  version: Type.Integer({ description: 'Also the ETag' }),
  timeline: Type.Array(TeamTimelineEntry),
});

export type TeamView = Static<typeof TeamView>;
