import Type from 'typebox';
import { ROUTES, SCOPES } from '../../../machines/vocabulary.ts';
import { TimeShare } from '../assignments/time-taken.ts';
import { AssignmentId, Attachments, Day, DirectoryId } from '../schemas.ts';
import { Text } from '../writes/typed-texts.ts';
import { RoleName, TeamActName } from './team-schema.ts';

export const TeamParams = Type.Object({ id: Type.String() });

const Attested = Type.Object(
  {
    cascading: Type.Optional(
      Type.Literal(true, { description: 'It fits the cascading of performance and the type of the department' }),
    ),
    unheld: Type.Optional(Type.Literal(true, { description: 'No official of the structure holds the task already' })),
    skill: Type.Optional(
      Type.Literal(true, { description: 'Whoever is to lead has the expertise or skill for the task' }),
    ),
    competent: Type.Optional(
      Type.Literal(true, { description: 'Whoever volunteers: the task fits the own competence, expertise or skill' }),
    ),
    additional: Type.Optional(
      Type.Literal(true, { description: 'Whoever volunteers: it is not among the tasks that have been set already' }),
    ),
    workload: Type.Optional(
      Type.Number({ minimum: 0, maximum: 100, description: 'By the analysis of workload, in posts' }),
    ),
  },
  {
    additionalProperties: false,
    description: 'What whoever forms the team, nominates for a role or volunteers answers for',
  },
);

export const FormTeamBody = Type.Object(
  {
    ownerUnit: DirectoryId,
    scope: Type.Enum([...SCOPES]),
    period: Type.Object({ from: Day, to: Day }, { additionalProperties: false }),
    size: Type.Integer({ minimum: 1, maximum: 200, description: 'How many members it needs, the leader included' }),
    leaderless: Type.Optional(Type.Boolean()),
    field: Type.Optional(DirectoryId),
    attested: Type.Optional(Attested),
    name: Type.Optional(Text),
    purpose: Type.Optional(Text),
    target: Type.Optional(Text),
    note: Type.Optional(Text),
  },
  { additionalProperties: false },
);

const MemberBody = Type.Object(
  {
    route: Type.Enum([...ROUTES]),
    homeUnit: DirectoryId,
    person: Type.Optional(DirectoryId),
    timeShare: Type.Optional(TimeShare),
    replaces: Type.Optional(AssignmentId),
  },
  { additionalProperties: false },
);

export const TeamActBody = Type.Object(
  {
    act: TeamActName,
    role: Type.Optional(RoleName),
    step: Type.Optional(
      Type.String({
        maxLength: 100,
        description:
          'The step you saw waiting; "open" for an act beside the steps, a role to vacate it. This or If-Match is required',
      }),
    ),
    member: Type.Optional(MemberBody),
    of: Type.Optional(AssignmentId),
    nominees: Type.Optional(Type.Array(DirectoryId, { maxItems: 20, uniqueItems: true })),
    nominee: Type.Optional(DirectoryId),
    answers: Type.Optional(Type.String({ maxLength: 128 })),
    collaboration: Type.Optional(
      Type.Literal(true, { description: 'With an obstacle: other heads must help to remove it, and are told' }),
    ),
    dueOn: Type.Optional(Day),
    period: Type.Optional(
      Type.Object({ from: Day, to: Day }, { additionalProperties: false, description: 'Of a periodic report' }),
    ),
    attested: Type.Optional(Attested),
    position: Type.Optional(DirectoryId),
    attachments: Type.Optional(Attachments),
    reason: Type.Optional(Text),
    result: Type.Optional(Text),
    note: Type.Optional(Text),
    findings: Type.Optional(Text),
    activities: Type.Optional(Text),
    roles: Type.Optional(Text),
    budget: Type.Optional(Text),
    obstacle: Type.Optional(Text),
    alternatives: Type.Optional(Text),
    purpose: Type.Optional(Text),
    competence: Type.Optional(Text),
    target: Type.Optional(Text),
  },
  { additionalProperties: false },
);
