import Type, { type Static } from 'typebox';
import { REGULATIONS } from '../../../machines/regulations/editions.ts';
import {
  AWARDS,
  FOLLOW_UP_ACTS,
  FORMS,
  LETTER_KINDS,
  PHASES,
  ROUTES,
  SIDE_ACTS,
  STATUSES,
  STEP_ACTS,
  UNIT_TYPES,
} from '../../../machines/vocabulary.ts';
import {
  AssignmentId,
  Attachments,
  Basis,
  Day,
  DelegationName,
  IncomingLetter,
  Instant,
  Interpretation,
  Label,
  Nullable,
  PersonName,
  PositionName,
  UnitName,
} from '../schemas.ts';
import { ACTOR_IDS, FACT_TYPES, TYPED_FIELDS } from '../word-ids.ts';
import { TimeTakenView } from './time-taken.ts';

export const ActName = Type.Enum([...STEP_ACTS, ...SIDE_ACTS, ...FOLLOW_UP_ACTS]);
export const AwardName = Type.Enum([...AWARDS]);
export const ActorName = Type.Enum(ACTOR_IDS);

const Seat = Type.Object({
  actor: ActorName,
  actorLabel: Label,
  position: Nullable(PositionName),
  person: Nullable(PersonName),
});

const WaitingFor = Type.Object({
  act: ActName,
  actLabel: Label,
  ...Seat.properties,
  since: Instant,
  due: Nullable(Instant),
});

const LetterView = Type.Object({
  version: Type.Integer(),
  kind: Type.Enum([...LETTER_KINDS]),
  label: Label,
  signer: Seat,
  addressee: Nullable(Seat),
  copies: Type.Array(Seat),
  at: Instant,
});

const RatedInstead = Type.Object(
  {
    actor: ActorName,
    actorLabel: Label,
    position: Nullable(PositionName),
    basis: Basis,
    interpretation: Interpretation,
  },
  { description: "Who fills the rater's seat because of the person, by the text that chooses the rater by person" },
);

const TypedTexts = Type.Partial(
  Type.Object(
    Object.fromEntries(TYPED_FIELDS.map((field) => [field, Type.String()])) as Record<
      (typeof TYPED_FIELDS)[number],
      ReturnType<typeof Type.String>
    >,
  ),
);

export const TimelineEntry = Type.Object({
  id: Type.String({ format: 'uuid' }),
  version: Type.Integer(),
  type: Type.Enum(FACT_TYPES),
  label: Label,
  act: Nullable(ActName),
  actLabel: Nullable(Label),
  step: Type.String(),
  phase: Nullable(Type.Enum([...PHASES])),
  actor: Nullable(ActorName),
  actorLabel: Nullable(Label),
  person: Nullable(PersonName),
  position: Nullable(PositionName),
  delegation: Nullable(DelegationName),
  assignee: Nullable(PersonName),
  candidates: Type.Array(PersonName),
  attachments: Attachments,
  incoming: Nullable(IncomingLetter),
  award: Nullable(Type.Object({ kind: AwardName, label: Label })),
  timeTaken: Type.Union([TimeTakenView, Type.Null()], {
    description: 'With a decision about a person: what of the time was taken by then, this assignment included',
  }),
  basis: Basis,
  interpretation: Interpretation,
  at: Instant,
  typed: Type.Union([TypedTexts, Type.Null()], {
    description: 'What was typed; null where nothing was, or where it was destroyed at the end of its retention',
  }),
});

export const AssignmentView = Type.Object({
  id: AssignmentId,
  chart: Type.String(),
  regulation: Type.Enum([...REGULATIONS]),
  regulationTitle: Label,
  agency: Type.String(),
  unitType: Type.Enum([...UNIT_TYPES]),
  unitTypeLabel: Label,
  route: Type.Enum([...ROUTES]),
  routeLabel: Label,
  form: Type.Enum([...FORMS]),
  formLabel: Label,
  status: Type.Enum([...STATUSES]),
  statusLabel: Label,
  phase: Nullable(Type.Enum([...PHASES])),
  phaseLabel: Nullable(Label),
  step: Nullable(Type.String()),
  waitingFor: Nullable(WaitingFor),
  ownerUnit: UnitName,
  homeUnit: UnitName,
  requester: Nullable(PersonName),
  assignee: Nullable(PersonName),
  ratedInstead: Nullable(RatedInstead),
  ratingDelegated: Type.Union(
    [Type.Object({ by: PositionName, of: Type.Enum(['everyone', 'functional']), basis: Basis }), Type.Null()],
    { description: 'By whose delegation the rater rates, where the text wants one and it is on record' },
  ),
  period: Type.Object({ from: Day, to: Day }),
  timeShare: Type.Union([Type.Integer(), Type.Null()], {
    description: 'How much of the person’s working time it takes, in percent, where that is said',
  }),
  offSystem: Type.Union([Type.Object({ registrar: PositionName, interpretation: Interpretation }), Type.Null()], {
    description: 'Where the home agency is not on the system: who puts its letters on record',
  }),
  assignedWith: Type.Union([AssignmentId, Type.Null()], {
    description: 'The assignment in which the one request is by which this person was assigned, with others',
  }),
  alsoAssigned: Type.Array(Type.Object({ assignment: AssignmentId, person: PersonName }), {
    description: 'Whom a decision here assigned besides, each in an assignment of their own',
  }),
  team: Type.Union([AssignmentId, Type.Null()], { description: 'The team that it is an assignment to' }),
  version: Type.Integer({ description: 'Also the ETag' }),
  letters: Type.Array(LetterView),
  timeline: Type.Array(TimelineEntry),
});

export type AssignmentView = Static<typeof AssignmentView>;
export type LetterView = Static<typeof LetterView>;
export type SeatView = Static<typeof Seat>;
export type TimelineEntry = Static<typeof TimelineEntry>;
