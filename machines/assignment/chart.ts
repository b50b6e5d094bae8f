import { assign, setup } from 'xstate';
import { FACT_OF, type Opening, RELEASED } from '../facts.ts';
import type { Procedure } from '../procedure-types.ts';
import { reseated } from '../rating/rater-seat.ts';
import type { Act, Actor } from '../vocabulary.ts';
import { dueAfter } from '../working-days.ts';
import { assigningStep, beginsTogether } from './assigned-together.ts';
import type {
  AssignmentChart,
  AssignmentContext,
  ChartEvent,
  NamedStep,
  NotifyParams,
  TellTeamParams,
} from './chart-types.ts';
import { DELAYS, delays } from './delays.ts';
import { actorsOf, afterNote, NOTES, type Note, toldOfNote } from './notes.ts';
import { objectionTo } from './objections.ts';
import { returnAt } from './returns.ts';
import { besides, firstOf, namedSteps, stepKey } from './steps.ts';
import { type Args, answer, closed, refusedTo, type Told, tell, toldOf } from './told.ts';

/**
 * Compiles a procedure into its chart: a state for each step inside its phase, the side acts beside them,
 * a reminder where an answer is due, and the four ways to end. The chart's events are the log's facts.
 */
export function compileChart(procedure: Procedure): AssignmentChart {
  const steps = namedSteps(procedure);
  const typed = setup({
    types: {} as { context: AssignmentContext; events: ChartEvent; input: Opening | undefined },
    actions: { notify: (_, _params: NotifyParams) => {}, 'tell-team': (_, _params: TellTeamParams) => {} },
    delays: DELAYS,
  });
  return typed.createMachine({
    id: procedure.chart,
    context: ({ input }: { input: Opening | undefined }) => ({
      opening: input as Opening,
      requester: null,
      assignee: null,
      candidates: [],
      begins: [],
      since: null,
      due: null,
      reminded: false,
      warned: false,
      planAgreed: false,
      expectations: null,
    }),
    initial: firstOf(steps).phase,
    states: { ...phases(procedure, steps), ...ENDS, ...(procedure.form === 'team' ? RELEASED_END : TERM_END) },
    // biome-ignore lint/suspicious/noExplicitAny: the states are compiled, XState's types want them written out
  } as any) as unknown as AssignmentChart;
}

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
      ...Object.assign({}, ...NOTES.filter((act) => beside[act]).map((act) => noted(procedure, step, act))),
      ...(procedure.form === 'team' ? released(step) : {}),
      ...(index === 0 ? begunTogether(procedure, steps) : {}),
    },
    ...delays(procedure, step, index),
  };
}

/** A note moves nothing; to XState, what changes no context has not been accepted. */
function noted(procedure: Procedure, step: NamedStep, act: Note) {
  const usual = besides(
    procedure,
    procedure.steps.findIndex((each) => stepKey(each) === step.key),
  )[act];
  const among = actorsOf(procedure, act);
  return {
    [FACT_OF[act]]: {
      guard: ({ context, event }: Args) => {
        const actor = among.length > 0 ? event.data.as : usual;
        return (
          event.step === step.key &&
          actor !== undefined &&
          (among.length === 0 || among.includes(actor)) &&
          objectionTo(procedure, step, act, actor, context, event) === null
        );
      },
      actions: [assign(afterNote(act)), ...tell({ notice: 'copy', actors: toldOfNote(act) })],
    },
  };
}

/** A decision about several begins an assignment for each: what came before it is in the stream of the request. */
function begunTogether(procedure: Procedure, steps: readonly NamedStep[]) {
  const step = assigningStep(procedure, steps);
  const next = step && steps[steps.indexOf(step) + 1];
  if (!step || !next) return {};
  return {
    [FACT_OF[step.act]]: {
      target: `#${next.key}`,
      guard: ({ context, event }: Args) => beginsTogether(step, context.opening, event),
      actions: [take(step, next), ...tell(toldOf(step, next))],
    },
  };
}

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

/** What a fact leaves behind: who asked, who was named and rates, since when the next step waits and until when. */
const take = (step: NamedStep, next: NamedStep | undefined) =>
  assign(({ context, event }: Args): Partial<AssignmentContext> => {
    const person = event.by?.person ?? null;
    const { ratedInstead, calendar } = event.data;
    const opening = calendar ? { ...context.opening, calendar } : context.opening;
    return {
      opening: ratedInstead ? reseated(opening, ratedInstead) : opening,
      requester: context.requester ?? (step.act === 'request' ? person : null),
      assignee:
        event.data.assignee ??
        context.assignee ??
        (step.act === 'request' && step.actor === 'assignee' ? person : null),
      candidates: event.data.candidates ?? context.candidates,
      begins: event.data.alsoAssigned?.map(({ stream }) => stream) ?? context.begins,
      since: event.at,
      reminded: false,
      planAgreed: step.act === 'plan' || next?.act === 'plan' ? false : context.planAgreed,
      due: next?.deadline ? dueAfter(event.at, next.deadline.workingDays, opening.calendar) : null,
    };
  });
