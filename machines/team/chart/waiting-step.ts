import { assign } from 'xstate';
import type { Instant } from '../../facts.ts';
import { endOfNextMonth } from '../../term.ts';
import { dueAfter } from '../../working-days.ts';
import { besideObjection } from '../judge/beside-objections.ts';
import { stepObjection } from '../judge/step-objections.ts';
import { TEAM_SIDE_FACT_OF, type TeamSideAct } from '../procedure/team-facts.ts';
import { type RoleRule, roleOf, type TeamProcedure, type TeamStep } from '../procedure/team-types.ts';
import type { TeamContext, TeamEvent } from './chart-types.ts';
import { type Args, told, wake } from './effects.ts';
import * as follow from './follow.ts';
import { renewed } from './follow.ts';

/** Where a step leads. */
export interface Ways {
  readonly target: string;
  readonly actions: readonly unknown[];
  readonly refusals?: readonly {
    readonly target: string;
    readonly when: (context: TeamContext) => boolean;
    readonly actions: readonly unknown[];
  }[];
  readonly returns?: {
    readonly target: string;
    readonly actions: readonly unknown[];
    readonly tell: readonly unknown[];
  };
  readonly always?: unknown;
}

/** Whether what waits under a name is due, and nobody was told yet. */
export function isDue({ waits }: TeamContext, { step, at }: TeamEvent): boolean {
  const wait = waits[step];
  return wait?.due != null && !wait.reminded && at >= wait.due;
}

/** Until when a step is to be taken: so many working days; or, where a role has become vacant, the end of a month. */
function dueOf(procedure: TeamProcedure, step: TeamStep, context: TeamContext, at: Instant): Instant | null {
  const { calendar } = context.opening;
  if (step.deadline) return dueAfter(at, step.deadline.workingDays, calendar);
  const refill = refills(procedure, step);
  return refill && context.established ? new Date(endOfNextMonth(at, refill.months, calendar)).toISOString() : null;
}

/** The rule by which a vacancy is filled again, at the first step of doing so. */
function refills({ rules, steps }: TeamProcedure, step: TeamStep): RoleRule['refill'] | null {
  const role = roleOf(step);
  const first = steps.find(({ region }) => region === step.region);
  return role && first === step ? (rules.roles[role]?.refill ?? null) : null;
}

/** One step waiting for its actor. */
export function waiting(
  procedure: TeamProcedure,
  step: TeamStep,
  { target, actions, refusals = [], returns, always }: Ways,
) {
  const may =
    (act: TeamSideAct) =>
    ({ context, event }: Args) =>
      event.step === step.key && besideObjection(procedure, act, context, event, step) === null;
  const leave = assign(({ context }: Args) => follow.waitsNoMore(context, step.key));
  return {
    id: step.key,
    entry: assign(({ context, event }: Args) =>
      event.at ? follow.waits(step.key, dueOf(procedure, step, context, event.at), context, event) : {},
    ),
    exit: leave,
    ...(always ? { always } : {}),
    ...(step.deadline || refills(procedure, step)
      ? {
          after: {
            [step.deadline ? 'team-reminder-due' : 'team-vacancy-due']: {
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
        actions: [renewed, ...(roleOf(step) ? [] : wake), ...actions, ...told.ofStep(step)],
      },
      ...(refusals.length > 0
        ? {
            [TEAM_SIDE_FACT_OF.refuse]: refusals.map((refusal) => ({
              target: refusal.target,
              guard: (args: Args) => refusal.when(args.context) && may('refuse')(args),
              actions: [renewed, ...wake, ...refusal.actions, ...told.ofRefusal],
            })),
          }
        : {}),
      ...(returns
        ? {
            [TEAM_SIDE_FACT_OF.return]: {
              target: returns.target,
              guard: may('return'),
              actions: [renewed, ...wake, ...returns.actions, ...returns.tell],
            },
          }
        : {}),
    },
  };
}
