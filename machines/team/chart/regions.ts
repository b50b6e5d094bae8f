import { assign } from 'xstate';
import { monthsAfter } from '../../term.ts';
import { returnsPlan } from '../procedure/side-rules.ts';
import type { TeamProcedure, TeamStep } from '../procedure/team-types.ts';
import type { TeamContext } from './chart-types.ts';
import { type Args, closed, told } from './effects.ts';
import * as follow from './follow.ts';
import { keep } from './follow.ts';
import { unset } from './members.ts';
import { isDue, waiting } from './waiting-step.ts';

/* What runs side by side in an open team. */

/** The steps that set the team, and again those that set its additions. */
export function formation(procedure: TeamProcedure, steps: readonly TeamStep[]) {
  const first = steps[0];
  return {
    initial: first ? first.key : 'settled',
    states: {
      ...Object.fromEntries(
        steps.map((step, index) => [
          step.key,
          waiting(procedure, step, {
            target: steps[index + 1]?.key ?? 'settled',
            actions: [
              ...(index === 0 ? [assign(({ event }: Args) => ({ begun: event.version }))] : []),
              ...(index === steps.length - 1 ? [keep(follow.established)] : []),
            ],
            refusals:
              index === 0
                ? []
                : [
                    { target: '#refused', when: (context) => !context.established, actions: closed },
                    {
                      target: 'settled',
                      when: (context) => context.established,
                      actions: [keep(follow.turnedDown)],
                    },
                  ],
            // Whoever was to be added is out again: nothing is left to decide.
            always: [
              {
                target: 'settled',
                guard: ({ context }: Args) => context.established && unset(context).length === 0,
              },
              // Whoever comes while it is being set is decided about by the same steps, from the first.
              ...(index > 0
                ? [
                    {
                      target: first?.key,
                      guard: ({ context }: Args) => unset(context).some(({ since }) => since > context.begun),
                    },
                  ]
                : []),
            ],
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
export function roleRegion(procedure: TeamProcedure, steps: readonly TeamStep[]) {
  const first = steps[0] as TeamStep;
  const role = first.region as keyof TeamContext['roles'];
  const hasList = steps.some(({ act }) => act === 'nominate');
  const held = ({ context }: Args) => (context.roles[role]?.holder ?? null) !== null;
  // Every candidate has left the team before one was set, or whoever was set before the agreement was made.
  const nobodyLeft = ({ act }: TeamStep, args: Args): boolean =>
    act === 'appoint'
      ? hasList && (args.context.roles[role]?.nominees ?? []).length === 0
      : (act === 'make-agreement' || act === 'consent-agreement') && !held(args);
  return {
    initial: first.key,
    states: {
      ...Object.fromEntries(
        steps.map((step, index) => [
          step.key,
          waiting(procedure, step, {
            target: steps[index + 1]?.key ?? 'filled',
            actions: [assign(({ context, event }: Args) => follow.roleMoved(step, context, event))],
            refusals:
              index === 0 || step.phase !== 'decision' ? [] : [{ target: first.key, when: () => true, actions: [] }],
            ...(index > 0 ? { always: [{ target: first.key, guard: (args: Args) => nobodyLeft(step, args) }] } : {}),
          }),
        ]),
      ),
      filled: { always: { target: first.key, guard: (args: Args) => !held(args) } },
    },
  };
}

/** Plan, report, review; off target, the team reports again, and what was not agreed to it plans again. */
export function work(procedure: TeamProcedure, steps: readonly TeamStep[]) {
  const first = steps[0] as TeamStep;
  const report = steps.find(({ act }) => act === 'report');
  const plan = steps.find(({ act }) => act === 'plan');
  return {
    initial: first.key,
    states: Object.fromEntries(
      steps.map((step, index) => [
        step.key,
        waiting(procedure, step, {
          target: steps[index + 1]?.key ?? '#completed',
          actions: index === steps.length - 1 ? closed : step === plan ? [keep(follow.plan('made'))] : [],
          ...(step.phase === 'evaluation' && report
            ? { returns: { target: report.key, actions: [keep(follow.reopened)], tell: told.ofStep(step) } }
            : {}),
          ...(returnsPlan(step) && plan
            ? { returns: { target: plan.key, actions: [keep(follow.plan(null))], tell: told.ofPlanReturned } }
            : {}),
        }),
      ]),
    ),
  };
}

/** The unit head is told to look at the work, again and again. */
export const monitoring = (everyMonths: number) => ({
  initial: 'watching',
  states: {
    watching: {
      id: 'monitoring',
      entry: assign(({ context, event }: Args) =>
        follow.waits('monitoring', new Date(monthsAfter(event.at, everyMonths)).toISOString(), context, event),
      ),
      after: {
        'team-monitoring-due': {
          target: 'watching',
          reenter: true,
          guard: ({ context, event }: Args) =>
            event.by === null && event.step === 'monitoring' && isDue(context, event),
          actions: told.ofMonitoring,
        },
      },
    },
  },
});
