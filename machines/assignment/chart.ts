import { assign, setup } from 'xstate';
import { FACT_OF, type Opening, RELEASED } from '../facts.ts';
import type { Procedure } from '../procedure-types.ts';
import { reseated } from '../rating/rater-seat.ts';
import { noticeOfTerm } from '../term-notice.ts';
import { isToldOnce } from '../told-once.ts';
import type { Act, Actor } from '../vocabulary.ts';
import { dueAfter, endOfDay } from '../working-days.ts';
import type {
  AssignmentChart,
  AssignmentContext,
  ChartEvent,
  NamedStep,
  NotifyParams,
  TellTeamParams,
} from './chart-types.ts';
import { objectionTo } from './objections.ts';
import { returnAt } from './returns.ts';
import { besides, firstOf, initiatorOf, isWork, monitorsOf, namedSteps, recipient, stepKey } from './steps.ts';

type Args = { context: AssignmentContext; event: ChartEvent };

/**
 * Compiles a procedure into its chart: a state for each step inside its phase, the side acts beside them,
 * a reminder where an answer is due, and the four ways to end. The chart's events are the log's facts.
 */
export function compileChart(procedure: Procedure): AssignmentChart {
  const steps = namedSteps(procedure);
  const typed = setup({
    types: {} as { context: AssignmentContext; events: ChartEvent; input: Opening | undefined },
    actions: { notify: (_, _params: NotifyParams) => {}, 'tell-team': (_, _params: TellTeamParams) => {} },
    delays: {
      'reminder-due': ({ context: { due, since } }) => (due && since ? Date.parse(due) - Date.parse(since) : 0),
      'term-near': ({ context }) => fromWaitingTo(noticeOf(context), context),
      'term-passed': ({ context }) => fromWaitingTo(termOf(context), context),
    },
  });
  return typed.createMachine({
    id: procedure.chart,
    context: ({ input }: { input: Opening | undefined }) => ({
      opening: input as Opening,
      requester: null,
      assignee: null,
      candidates: [],
      since: null,
      due: null,
      reminded: false,
      warned: false,
    }),
    initial: firstOf(steps).phase,
    states: { ...phases(procedure, steps), ...ENDS, ...(procedure.form === 'team' ? RELEASED_END : TERM_END) },
    // biome-ignore lint/suspicious/noExplicitAny: the states are compiled, XState's types want them written out
  } as any) as unknown as AssignmentChart;
}

const answer = (...actors: Actor[]): Told => ({ notice: 'answer', actors });
const closed = (...actors: Actor[]): Told => ({ notice: 'closed', actors });

const ENDS = {
  completed: { id: 'completed', type: 'final' },
  refused: { id: 'refused', type: 'final' },
  withdrawn: { id: 'withdrawn', type: 'final' },
  cancelled: { id: 'cancelled', type: 'final' },
};

/** Only a member of a team can be released. */
const RELEASED_END = { released: { id: 'released', type: 'final' } };

/** Whoever is in a team ends with it. */
const TERM_END = { ended: { id: 'ended', type: 'final' } };

/** From when the step began to wait; milliseconds, negative where the time is over already. */
const fromWaitingTo = (time: number, { since }: AssignmentContext): number => time - (since ? Date.parse(since) : 0);

/** When the last day of the assignment is over; milliseconds since the epoch. */
const termOf = ({ opening }: AssignmentContext): number => endOfDay(opening.period.to, opening.calendar);

const noticeOf = ({ opening }: AssignmentContext): number => noticeOfTerm(opening.period, opening.calendar);

function phases(procedure: Procedure, steps: readonly NamedStep[]) {
  const names = [...new Set(steps.map((step) => step.phase))];
  return Object.fromEntries(
    names.map((phase) => {
      const inside = steps.filter((step) => step.phase === phase);
      return [
        phase,
        {
          initial: firstOf(inside).key,
          states: Object.fromEntries(inside.map((step) => [step.key, state(procedure, steps, step)])),
        },
      ];
    }),
  );
}

/** One step waiting for its actor. */
function state(procedure: Procedure, steps: readonly NamedStep[], step: NamedStep) {
  const index = steps.indexOf(step);
  const next = steps[index + 1];
  const beside = besides(procedure, index);
  const returned = returnAt(procedure, index);
  const back = returned && steps.find(({ key }) => key === stepKey(returned.to));
  const to = (act: Act, actor: Actor, target: string, then: NamedStep | undefined, told: Told) => ({
    [FACT_OF[act]]: {
      target,
      guard: ({ context, event }: Args) =>
        event.step === step.key && objectionTo(procedure, step, act, actor, context, event) === null,
      actions: [take(step, then), ...tell(told), ...tellTeam(procedure)],
    },
  });
  return {
    id: step.key,
    on: {
      ...to(step.act, step.actor, next ? `#${next.key}` : '#completed', next, toldOf(step, next)),
      ...(beside.refuse
        ? to('refuse', beside.refuse, '#refused', undefined, answer(...refusedTo(procedure, step)))
        : {}),
      ...(returned && back ? to('return', returned.by, `#${back.key}`, back, null) : {}),
      ...(beside.withdraw
        ? to('withdraw', beside.withdraw, '#withdrawn', undefined, closed(step.actor, 'assignee'))
        : {}),
      ...(beside.cancel
        ? to('cancel', beside.cancel, '#cancelled', undefined, closed('assignee', 'owner.unit-head', 'home.unit-head'))
        : {}),
      ...(beside['give-feedback'] ? watched(procedure, step) : {}),
      ...(procedure.form === 'team' ? released(step) : {}),
    },
    ...delays(procedure, step, index),
  };
}

/** What silence brings: a reminder where an answer is due, and the end of what an individual does at its term. */
function delays({ form }: Procedure, step: NamedStep, index: number) {
  const reminds = step.deadline !== null && index > 0 && !step.ofTeam;
  const after = { ...(reminds ? reminder(step) : {}), ...(form === 'individual' && isWork(step) ? term(step) : {}) };
  return Object.keys(after).length > 0 ? { after } : {};
}

const reminder = (step: NamedStep) => ({
  'reminder-due': {
    guard: ({ context, event }: Args) =>
      isTimeOf(step, event) && !context.reminded && context.due !== null && event.at >= context.due,
    actions: [assign({ reminded: true }), ...tell({ notice: 'reminder', actors: [step.actor] })],
  },
});

const term = (step: NamedStep) => ({
  'term-near': {
    guard: ({ context, event }: Args) =>
      isTimeOf(step, event) && !context.warned && Date.parse(event.at) >= noticeOf(context),
    actions: [assign({ warned: true }), ...tell({ notice: 'reminder', actors: ['assignee', 'owner.unit-head'] })],
  },
  'term-passed': {
    target: '#ended',
    guard: ({ context, event }: Args) => isTimeOf(step, event) && Date.parse(event.at) >= termOf(context),
    actions: tell(closed('assignee', 'owner.unit-head', 'home.unit-head')),
  },
});

/** Nobody's act: a delay of the waiting step. */
const isTimeOf = (step: NamedStep, { by, step: waiting }: ChartEvent): boolean => by === null && waiting === step.key;

/** Feedback moves nothing; to XState, what changes no context has not been accepted. */
const watched = (procedure: Procedure, step: NamedStep) => ({
  [FACT_OF['give-feedback']]: {
    guard: ({ context, event }: Args) =>
      event.step === step.key &&
      event.data.as !== undefined &&
      monitorsOf(procedure).includes(event.data.as) &&
      objectionTo(procedure, step, 'give-feedback', event.data.as, context, event) === null,
    actions: [assign({}), ...tell({ notice: 'copy', actors: ['assignee'] })],
  },
});

/** The team lets its member go; only the team's own fact can say so. */
const released = (step: NamedStep) => ({
  [RELEASED]: {
    target: '#released',
    guard: ({ context, event }: Args) =>
      event.step === step.key && event.data.carried !== undefined && event.data.carried.stream === context.opening.team,
    actions: tell(closed('assignee', 'home.unit-head')),
  },
});

/** A member's assignment has moved: its team looks what of it concerns the whole. What came from the team is no news there. */
const tellTeam = ({ form }: Procedure) =>
  form === 'team'
    ? [
        {
          type: 'tell-team' as const,
          params: ({ context, event }: Args): TellTeamParams => ({
            team: event.data.carried ? null : (context.opening.team ?? null),
          }),
        },
      ]
    : [];

/** Who asked, and everybody whom the decision would have been told [Surakarta Lamp. IV 3.1.c.3]. */
const refusedTo = (procedure: Procedure, { addressee, copies, informs }: NamedStep): readonly Actor[] => [
  ...new Set([initiatorOf(procedure), ...(addressee ? [addressee] : []), ...copies, ...informs]),
];

type Told = { readonly notice: NotifyParams['notice']; readonly actors: readonly Actor[] } | null;

/** The next actor finds it in the inbox; the others whom the step addresses, copies or informs get a notice. */
function toldOf(step: NamedStep, next: NamedStep | undefined): Told {
  const answered =
    step.addressee && step.addressee !== next?.actor && step.addressee !== step.actor ? [step.addressee] : [];
  const actors = [...new Set([...answered, ...step.copies, ...step.informs])];
  return actors.length > 0 ? { notice: answered.length > 0 ? 'answer' : 'copy', actors } : null;
}

const tell = (told: Told) =>
  told
    ? [
        {
          type: 'notify' as const,
          params: ({ context, event }: Args): NotifyParams => ({
            notice: told.notice,
            to: told.actors.map((actor) => recipient(actor, context)).filter(isToldOnce(event)),
          }),
        },
      ]
    : [];

/** What a fact leaves behind: who asked, who was named and rates, since when the next step waits and until when. */
const take = (step: NamedStep, next: NamedStep | undefined) =>
  assign(({ context, event }: Args): Partial<AssignmentContext> => {
    const person = event.by?.person ?? null;
    const { ratedInstead } = event.data;
    return {
      opening: ratedInstead ? reseated(context.opening, ratedInstead) : context.opening,
      requester: context.requester ?? (step.act === 'request' ? person : null),
      assignee:
        event.data.assignee ??
        context.assignee ??
        (step.act === 'request' && step.actor === 'assignee' ? person : null),
      candidates: event.data.candidates ?? context.candidates,
      since: event.at,
      reminded: false,
      due: next?.deadline ? dueAfter(event.at, next.deadline.workingDays, context.opening.calendar) : null,
    };
  });
