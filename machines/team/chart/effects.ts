import type { NotifyParams, Recipient } from '../../assignment/chart-types.ts';
import { isOfOwnersUnit } from '../../chart-name.ts';
import { isToldOnce } from '../../told-once.ts';
import type { Actor } from '../../vocabulary.ts';
import type { TeamSideAct } from '../procedure/team-facts.ts';
import type { TeamStep } from '../procedure/team-types.ts';
import type { TeamContext, TeamEvent, WakeParams } from './chart-types.ts';
import { present } from './members.ts';
import { homeHeads, seatOf } from './seats.ts';

export interface Args {
  readonly context: TeamContext;
  readonly event: TeamEvent;
}

type Whom = (args: Args) => readonly Recipient[];

const notify = (notice: NotifyParams['notice'], whom: Whom) => ({
  type: 'notify' as const,
  params: (args: Args): NotifyParams => ({ notice, to: whom(args).filter(isToldOnce(args.event)) }),
});

const seats =
  (...actors: Actor[]): Whom =>
  ({ context }) =>
    actors.map((actor) => seatOf(actor, context));
const inPerson = (person: string | null): Recipient => ({ actor: 'assignee', position: null, person });
const members: Whom = ({ context }) => present(context).map(({ person }) => inPerson(person));
const heads: Whom = ({ context }) => homeHeads(context);

const waking = (streams: (args: Args) => readonly string[]) => [
  { type: 'wake-members' as const, params: (args: Args): WakeParams => ({ streams: streams(args) }) },
];

/** Every member's own assignment looks what has become of the team. */
export const wake = waking(({ context }) => present(context).map(({ stream }) => stream));

/** Only the member's whom it is about. */
export const wakeOne = waking(({ event: { data } }) =>
  [data.of, data.member?.stream].filter((stream) => stream !== undefined),
);

/** The end is told to everyone. */
export const closed = [notify('closed', (args) => [...seats('owner.unit-head')(args), ...members(args)])];

export const told = {
  ofStep: ({ addressee, copies, informs, region }: TeamStep) => {
    const actors = [...(addressee && addressee !== 'assignee' ? [addressee] : []), ...copies, ...informs];
    return [
      ...(actors.length > 0 ? [notify('copy', seats(...actors))] : []),
      ...(region === 'formation' || region === 'work' ? [] : [notify('answer', (args) => nominee(args))]),
    ];
  },
  ofNews: [notify('answer', seats('owner.unit-head'))],
  ofRefusal: [notify('answer', seats('owner.unit-head'))],
  ofReminder: ({ actor }: TeamStep) => [notify('reminder', seats(actor))],
  ofMonitoring: [notify('reminder', seats('owner.unit-head'))],
  ofPlanReturned: [notify('answer', seats('team-leader'))],
  ofTermNear: [notify('reminder', (args) => [...seats('owner.unit-head', 'team-leader')(args)])],
};

/** Whether the obstacle that is answered was brought to the home heads. */
const isOfHeads = ({ context, event }: Args): boolean =>
  context.questions.some(({ id, collaboration }) => id === event.data.answers && collaboration);

/** Who rates the member whom the fact is about: in the unit its rater, else the rater of the side that the member comes from. */
function ownRater({ context, event }: Args): Recipient[] {
  const member = context.members.find(({ stream }) => stream === event.data.of);
  if (!member) return [];
  const actor = isOfOwnersUnit(member.opening.chart) ? 'owner.rater' : 'home.rater';
  const position = member.opening.seats[actor] ?? (actor === 'owner.rater' ? context.opening.seats[actor] : undefined);
  return position ? [{ actor, position, person: null }] : [];
}

const nominee = ({ event }: Args): Recipient[] => (event.data.nominee ? [inPerson(event.data.nominee)] : []);

/** Whom an act beside the steps is told. */
export function toldOfBeside(act: TeamSideAct) {
  switch (act) {
    case 'request-report':
      return [notify('copy', nominee)];
    case 'answer-report':
      return [notify('answer', seats('owner.unit-head'))];
    case 'plan-own-work':
      return [notify('copy', seats('team-leader'))];
    case 'give-feedback':
      return [notify('copy', (args) => (args.event.data.nominee ? nominee(args) : members(args)))];
    case 'report-progress':
    case 'report-control':
      return [notify('copy', seats('owner.unit-head'))];
    case 'agree-plan':
      return [notify('answer', seats('team-leader'))];
    case 'report-member':
      return [notify('copy', (args) => [...ownRater(args), ...seats('owner.unit-head')(args)])];
    case 'request-transfer':
      return [notify('copy', seats('personnel-department'))];
    case 'raise-obstacle':
      // Other heads only where they must collaborate [Dairi Lamp. B.3 (pelaksanaan) b.4].
      return [
        notify('copy', (args) => [
          ...seats('owner.unit-head')(args),
          ...(args.event.data.collaboration ? heads(args) : []),
        ]),
      ];
    case 'follow-up-obstacle':
      return [notify('answer', seats('owner.unit-head', 'team-leader'))];
    case 'decide-obstacle':
      return [notify('answer', (args) => [...members(args), ...(isOfHeads(args) ? heads(args) : [])])];
    case 'release-member':
      return [
        notify('closed', ({ context, event }) =>
          context.members.filter(({ stream }) => stream === event.data.of).map(({ person }) => inPerson(person)),
        ),
      ];
    default:
      return [];
  }
}
