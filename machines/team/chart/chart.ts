import { assign, setup } from 'xstate';
import type { NotifyParams } from '../../assignment/chart-types.ts';
import type { Instant } from '../../facts.ts';
import { endOfNextMonth, lastInstant, monthsAfter, TERM_NOTICE } from '../../term.ts';
import { TEAM_ROLES } from '../../vocabulary.ts';
import { dueAfter } from '../../working-days.ts';
import { besideObjection } from '../judge/beside-objections.ts';
import { newsObjection } from '../members/news.ts';
import { MEMBER_FACT_OF, TEAM_SIDE_FACT_OF, type TeamSideAct } from '../procedure/team-facts.ts';
import type { TeamProcedure, TeamStep } from '../procedure/team-types.ts';
import type { TeamChart, TeamContext, TeamEvent, WakeParams } from './chart-types.ts';
import { type Args, closed, told, toldOfBeside, wake, wakeOne } from './effects.ts';
import * as follow from './follow.ts';
import { EMPTY_TEAM, keep, renewed } from './follow.ts';
import { formation, monitoring, roleRegion, work } from './regions.ts';
/**
 * Compiles a team's procedure into its chart: how it is set, how each of its roles is filled and what it does run side
 * by side; members come and go, reports are asked for and obstacles raised beside all of it, until it ends.
 */
export function compileTeamChart(procedure: TeamProcedure): TeamChart {
  const steps = (region: TeamStep['region']) => procedure.steps.filter((step) => step.region === region);
  const setAtOnce = steps('formation').length === 0;
  const everyMonths = procedure.rules.monitoring?.everyMonths ?? 0;
  const watched = monitoring(everyMonths);
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
      'team-vacancy-due': delay((context, at) => {
        const months = Object.values(procedure.rules.roles).flatMap(({ refill }) => refill?.months ?? []);
        return endOfNextMonth(at, months, context.opening.calendar);
      }),
      'team-monitoring-due': delay((_, at) => monthsAfter(at, everyMonths)),
      'team-term-near': delay((context) => lastInstant(context.opening) - TERM_NOTICE),
      'team-term-passed': delay((context) => lastInstant(context.opening)),
    },
  });
  const beside = (act: TeamSideAct, ...actions: unknown[]) =>
    procedure.beside.some((rule) => rule.act === act) && {
      [TEAM_SIDE_FACT_OF[act]]: {
        guard: ({ context, event }: Args) =>
          isBeside(act, event) && besideObjection(procedure, act, context, event) === null,
        actions: [renewed, ...actions, ...toldOfBeside(act)],
      },
    };
  const ends = (act: TeamSideAct, target: string, when: (context: TeamContext) => boolean) => ({
    [TEAM_SIDE_FACT_OF[act]]: {
      target,
      guard: ({ context, event }: Args) =>
        isBeside(act, event) && when(context) && besideObjection(procedure, act, context, event) === null,
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
          ...(procedure.rules.monitoring ? { monitoring: watched } : {}),
        },
        on: {
          ...beside(
            'add-member',
            ...wakeOne,
            assign(({ context, event }: Args) => follow.added(setAtOnce, context, event)),
          ),
          ...beside(
            'volunteer',
            ...wakeOne,
            assign(({ context, event }: Args) => follow.added(setAtOnce, context, event)),
          ),
          ...beside('release-member', ...wakeOne, keep(follow.moved)),
          ...beside('vacate-role', keep(follow.vacated)),
          ...beside('request-report', keep(follow.asked)),
          ...beside('answer-report', keep(follow.answered)),
          ...beside('plan-own-work', keep(follow.noted)),
          ...beside('give-feedback', keep(follow.noted)),
          ...beside('report-progress', keep(follow.progressReported)),
          ...beside('report-control', keep(follow.noted)),
          ...beside('agree-plan', keep(follow.plan('agreed'))),
          ...beside('report-member', keep(follow.noted)),
          ...beside('request-transfer', keep(follow.noted)),
          ...beside('raise-obstacle', keep(follow.asked)),
          ...beside('follow-up-obstacle', keep(follow.followedUp)),
          ...beside('decide-obstacle', keep(follow.answered)),
          ...ends('withdraw', '#withdrawn', (context) => !context.established),
          ...ends('cancel', '#cancelled', (context) => context.established),
          ...Object.fromEntries(
            Object.values(MEMBER_FACT_OF).map((type) => [
              type,
              {
                guard: ({ context, event }: Args) => newsObjection(context, event) === null,
                actions: [renewed, keep(follow.moved), ...told.ofNews],
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

/** An act beside the steps is of none of them: a history that says so is not ours. */
const isBeside = (act: TeamSideAct, { step }: TeamEvent): boolean => act === 'vacate-role' || step === 'open';

const ENDS = Object.fromEntries(
  ['completed', 'refused', 'withdrawn', 'cancelled', 'ended'].map((id) => [id, { id, type: 'final' }]),
);
