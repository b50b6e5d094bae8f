import Type, { type Static } from 'typebox';
import { REGULATIONS } from '../../../machines/regulations/editions.ts';
import {
  CONTENTS,
  FOLLOW_UP_ACTS,
  FORMS,
  LETTER_KINDS,
  PHASES,
  ROUTES,
  SETTERS,
  SIDE_ACTS,
  UNIT_TYPES,
  WORK_TEXTS,
} from '../../../machines/vocabulary.ts';
import { ActName, ActorName, AwardName } from '../assignments/assignment-schema.ts';
import { Basis, Interpretation, Label, Nullable } from '../schemas.ts';
import { RoleName, TeamActName } from '../teams/team-schema.ts';

const Ground = { basis: Basis, interpretation: Interpretation };

const StepView = Type.Object({
  phase: Type.Enum([...PHASES]),
  phaseLabel: Label,
  actor: ActorName,
  actorLabel: Label,
  act: ActName,
  actLabel: Label,
  addressee: Nullable(ActorName),
  copies: Type.Array(ActorName),
  informs: Type.Array(ActorName),
  says: Type.Array(Type.Enum([...WORK_TEXTS]), { description: 'What is typed in a field of its own at this step' }),
  letter: Nullable(Type.Object({ kind: Type.Enum([...LETTER_KINDS]), label: Label, signer: ActorName })),
  deadline: Nullable(Type.Object({ workingDays: Type.Integer() })),
  names: Nullable(Type.Enum(['assignee', 'candidates'])),
  ...Ground,
});

const { names: _, ...ofEveryStep } = StepView.properties;
const TeamStepView = Type.Object({ ...ofEveryStep, act: TeamActName, role: Nullable(RoleName) });

export const ProcedureView = Type.Object({
  chart: Type.String(),
  regulation: Type.Enum([...REGULATIONS]),
  regulationTitle: Label,
  unitType: Type.Enum([...UNIT_TYPES]),
  unitTypeLabel: Label,
  route: Type.Enum([...ROUTES]),
  routeLabel: Label,
  form: Type.Enum([...FORMS]),
  formLabel: Label,
  setter: Type.Enum([...SETTERS]),
  steps: Type.Array(StepView),
  attests: Type.Array(Type.Object({ criterion: Type.String(), label: Label, ...Ground }), {
    description: 'For what whoever begins it answers',
  }),
  contents: Type.Array(Type.Object({ field: Type.Enum([...CONTENTS]), label: Label, ...Ground })),
  beside: Type.Array(
    Type.Object({ act: Type.Enum([...SIDE_ACTS]), label: Label, by: Nullable(Type.Array(ActorName)), ...Ground }),
  ),
  followUp: Type.Array(
    Type.Object({
      act: Type.Enum([...FOLLOW_UP_ACTS]),
      label: Label,
      award: Nullable(Type.Object({ kind: AwardName, label: Label })),
      ...Ground,
    }),
  ),
  team: Type.Union(
    [
      Type.Object({
        chart: Type.String(),
        steps: Type.Array(TeamStepView),
        beside: Type.Array(Type.Object({ act: TeamActName, label: Label, actor: ActorName, ...Ground })),
        interpretations: Type.Array(Label),
      }),
      Type.Null(),
    ],
    {
      description: 'How the whole team is set, led and evaluated, and what may be done beside; null for an individual',
    },
  ),
  answerWithin: Type.Object(Ground),
  interpretations: Type.Array(Label),
});

export type ProcedureView = Static<typeof ProcedureView>;
