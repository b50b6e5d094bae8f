import { assign, setup } from 'xstate';
import type { NotifyParams } from '../assignment/chart-types.ts';
import type { Instant } from '../facts.ts';
import { TEAM_ROLES } from '../vocabulary.ts';
import { dueAfter } from '../working-days.ts';
import { besideObjection } from './beside-objections.ts';
import type { TeamChart, TeamContext, TeamEvent, WakeParams } from './chart-types.ts';
import { type Args, closed, told, toldOfBeside, wake, wakeOne } from './effects.ts';
import { EMPTY_TEAM } from './empty-team.ts';
import * as follow from './follow.ts';
import { unset } from './members.ts';
import { newsObjection } from './news.ts';
import { stepObjection } from './step-objections.ts';
import { MEMBER_FACT_OF, TEAM_SIDE_FACT_OF, type TeamSideAct } from './team-facts.ts';
import type { TeamProcedure, TeamStep } from './team-types.ts';
import { lastInstant, TERM_NOTICE } from './term.ts';

/**
 * Compiles a team's procedure into its chart: how it is set, how each of its roles is filled and what it does run side
 * by side; members come and go, reports are asked for and obstacles raised beside all of it, until it ends.
 */
export function compileTeamChart(procedure: TeamProcedure): TeamChart {
  const steps = (region: TeamStep['region']) => procedure.steps.filter((step) => step.region === region);
  const setAtOnce = steps('formation').length === 0;
  const answerWithin = procedure.steps.find(({ deadline }) => deadline)?.deadline?.workingDays ?? 1;
  const delay =
    (due: (context: TeamContext, at: Instant) => number) =>
    ({ context, event }: Args) =>
      Math.max(0, due(context, event.at) - Date.parse(event.at));
  const typed = setup({
    types: {} as { context: TeamContext; events: TeamEvent },
    actions: {
      notify: (_, _params: NotifyParams) => {},
      'wake-members': (_, _params: WakeParams) => {},
    },
    delays: {
      'team-reminder-due': delay((context, at) => Date.parse(dueAfter(at, answerWithin, context.opening.calendar))),
      'team-term-near': delay((context) => lastInstant(context.opening) - TERM_NOTICE),
      'team-term-passed': delay((context) => lastInstant(context.opening)),
    },
  });
  const beside = (act: TeamSideAct, ...actions: unknown[]) => ({
    [TEAM_SIDE_FACT_OF[act]]: {
      guard: ({ context, event }: Args) => besideObjection(procedure, act, context, event) === null,
      actions: [...actions, ...toldOfBeside(act)],
    },
  });
  const ends = (act: TeamSideAct, target: string, when: (context: TeamContext) => boolean) => ({
    [TEAM_SIDE_FACT_OF[act]]: {
      target,
      guard: ({ context, event }: Args) => when(context) && besideObjection(procedure, act, context, event) === null,
      actions: [...wake, ...closed],
    },
  });
  return typed.createMachine({
    id: procedure.chart,
    context: () => EMPTY_TEAM,
    initial: 'unformed',
    states: {
      unformed: {
        on: {
          [TEAM_SIDE_FACT_OF.form]: {
            target: 'open',
            guard: ({ context, event }: Args) => besideObjection(procedure, 'form', context, event) === null,
            actions: [assign(({ event }: Args) => follow.formed(setAtOnce, event))],
          },
        },
      },
      open: {
        id: 'open',
        type: 'parallel',
        states: {
          formation: formation(procedure, steps('formation')),
          ...Object.fromEntries(
            TEAM_ROLES.flatMap((role) => (steps(role).length > 0 ? [[role, roleRegion(procedure, steps(role))]] : [])),
          ),
          work: work(procedure, steps('work')),
        },
        on: {
          ...beside(
            'add-member',
            ...wakeOne,
            assign(({ context, event }: Args) => follow.added(setAtOnce, context, event)),
          ),
          ...beside(
            'release-member',
            ...wakeOne,
            assign(({ context, event }: Args) => follow.moved(context, event)),
          ),
          ...beside(
            'vacate-role',
            assign(({ context, event }: Args) => follow.vacated(context, event)),
          ),
          ...beside(
            'request-report',
            assign(({ context, event }: Args) => follow.asked(context, event)),
          ),
          ...beside(
            'answer-report',
            assign(({ context, event }: Args) => follow.answered(context, event)),
          ),
          ...beside(
            'raise-obstacle',
            assign(({ context, event }: Args) => follow.asked(context, event)),
          ),
          ...beside('follow-up-obstacle'),
          ...beside(
            'decide-obstacle',
            assign(({ context, event }: Args) => follow.answered(context, event)),
          ),
          ...ends('withdraw', '#withdrawn', (context) => !context.established),
          ...ends('cancel', '#cancelled', (context) => context.established),
          ...Object.fromEntries(
            Object.values(MEMBER_FACT_OF).map((type) => [
              type,
              {
                guard: ({ context, event }: Args) => newsObjection(context, event) === null,
                actions: [assign(({ context, event }: Args) => follow.moved(context, event)), ...told.ofNews],
              },
            ]),
          ),
        },
        after: {
          'team-term-near': {
            guard: ({ context, event }: Args) =>
              event.by === null &&
              !context.warned &&
              Date.parse(event.at) >= lastInstant(context.opening) - TERM_NOTICE,
            actions: [assign({ warned: true }), ...told.ofTermNear],
          },
          'team-term-passed': {
            target: '#ended',
            guard: ({ context, event }: Args) =>
              event.by === null && Date.parse(event.at) >= lastInstant(context.opening),
            actions: [...wake, ...closed],
          },
        },
      },
      ...ENDS,
    },
    // biome-ignore lint/suspicious/noExplicitAny: the states are compiled, XState's types want them written out
  } as any) as unknown as TeamChart;
}

const ENDS = Object.fromEntries(
  ['completed', 'refused', 'withdrawn', 'cancelled', 'ended'].map((id) => [id, { id, type: 'final' }]),
);

/** The steps that set the team, and again those that set its additions. */
function formation(procedure: TeamProcedure, steps: readonly TeamStep[]) {
  const first = steps[0];
  return {
    initial: first ? first.key : 'settled',
    states: {
      ...Object.fromEntries(
        steps.map((step, index) => [
          step.key,
          waiting(procedure, step, {
            target: steps[index + 1]?.key ?? 'settled',
            actions: index === steps.length - 1 ? [assign(({ context }: Args) => follow.established(context))] : [],
            refusals:
              index === 0
                ? []
                : [
                    { target: '#refused', when: (context) => !context.established, actions: closed },
                    {
                      target: 'settled',
                      when: (context) => context.established,
                      actions: [assign(({ context }: Args) => follow.turnedDown(context))],
                    },
                  ],
            // Whoever was to be added is out again: nothing is left to decide.
            always: {
              target: 'settled',
              guard: ({ context }: Args) => context.established && unset(context).length === 0,
            },
          }),
        ]),
      ),
      settled: first
        ? {
            always: {
              target: first.key,
              guard: ({ context }: Args) => unset(context).length > 0 && context.established,
            },
          }
        : {},
    },
  };
}

/** How one role is filled, and filled again once it is vacant. */
function roleRegion(procedure: TeamProcedure, steps: readonly TeamStep[]) {
  const first = steps[0] as TeamStep;
  const role = first.region as keyof TeamContext['roles'];
  const held = ({ context }: Args) => (context.roles[role]?.holder ?? null) !== null;
  return {
    initial: first.key,
    states: {
      ...Object.fromEntries(
        steps.map((step, index) => [
          step.key,
          waiting(procedure, step, {
            target: steps[index + 1]?.key ?? 'filled',
            actions: [assign(({ context, event }: Args) => follow.roleMoved(step, context, event))],
            refusals: index === 0 ? [] : [{ target: first.key, when: () => true, actions: [] }],
          }),
        ]),
      ),
      filled: { always: { target: first.key, guard: (args: Args) => !held(args) } },
    },
  };
}

/** Plan, report, review; off target, the team reports again. */
function work(procedure: TeamProcedure, steps: readonly TeamStep[]) {
  const first = steps[0] as TeamStep;
  const report = steps.find(({ act }) => act === 'report');
  return {
    initial: first.key,
    states: Object.fromEntries(
      steps.map((step, index) => [
        step.key,
        waiting(procedure, step, {
          target: steps[index + 1]?.key ?? '#completed',
          actions: index === steps.length - 1 ? closed : [],
          ...(step.phase === 'evaluation' && report
            ? { returns: { target: report.key, actions: [assign(({ context }: Args) => follow.reopened(context))] } }
            : {}),
        }),
      ]),
    ),
  };
}

interface Ways {
  readonly target: string;
  readonly actions: readonly unknown[];
  readonly refusals?: readonly {
    readonly target: string;
    readonly when: (context: TeamContext) => boolean;
    readonly actions: readonly unknown[];
  }[];
  readonly returns?: { readonly target: string; readonly actions: readonly unknown[] };
  readonly always?: unknown;
}

function isDue({ waits }: TeamContext, { step, at }: TeamEvent): boolean {
  const wait = waits[step];
  return wait?.due != null && !wait.reminded && at >= wait.due;
}

/** One step waiting for its actor. */
function waiting(procedure: TeamProcedure, step: TeamStep, { target, actions, refusals = [], returns, always }: Ways) {
  const may =
    (act: TeamSideAct) =>
    ({ context, event }: Args) =>
      event.step === step.key && besideObjection(procedure, act, context, event, step) === null;
  const role = step.region !== 'formation' && step.region !== 'work';
  const leave = assign(({ context }: Args) => follow.waitsNoMore(context, step.key));
  return {
    id: step.key,
    entry: assign(({ context, event }: Args) => (event.at ? follow.waits(step, context, event) : {})),
    exit: leave,
    ...(always ? { always } : {}),
    ...(step.deadline
      ? {
          after: {
            'team-reminder-due': {
              guard: ({ context, event }: Args) =>
                event.by === null && event.step === step.key && isDue(context, event),
              actions: [assign(({ context }: Args) => follow.reminded(context, step.key)), ...told.ofReminder(step)],
            },
          },
        }
      : {}),
    on: {
      [step.fact]: {
        target,
        guard: ({ context, event }: Args) =>
          event.step === step.key && stepObjection(procedure, step, context, event) === null,
        actions: [...(role ? [] : wake), ...actions, ...told.ofStep(step)],
      },
      ...(refusals.length > 0
        ? {
            [TEAM_SIDE_FACT_OF.refuse]: refusals.map((refusal) => ({
              target: refusal.target,
              guard: (args: Args) => refusal.when(args.context) && may('refuse')(args),
              actions: [...wake, ...refusal.actions, ...told.ofRefusal],
            })),
          }
        : {}),
      ...(returns
        ? {
            [TEAM_SIDE_FACT_OF.return]: {
              target: returns.target,
              guard: may('return'),
              actions: [...wake, ...returns.actions, ...told.ofStep(step)],
            },
          }
        : {}),
    },
  };
}
