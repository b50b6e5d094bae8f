import { assign, setup } from 'xstate';
import type { ChartEvent, NotifyParams, Recipient } from '../assignment/chart-types.ts';
import { compiledOnce } from '../compiled-once.ts';
import { FACT_OF } from '../facts.ts';
import { type PureTransitions, pureTransitions } from '../pure-transitions.ts';
import { isToldOnce } from '../told-once.ts';
import { FOLLOW_UP_ACTS, type FollowUpAct } from '../vocabulary.ts';
import { followUpOfChart } from './follow-up-procedure.ts';
import type { Completed, FollowUpContext, FollowUpProcedure, FollowUpSnapshot } from './follow-up-types.ts';
import { followUpObjection, proposalOf, ruleFor } from './objections.ts';

type Args = { context: FollowUpContext; event: ChartEvent };

/** The chart of what may follow a completed task: it waits for nothing and never ends, so that no workflow need stay for it. */
function compileFollowUpChart(procedure: FollowUpProcedure) {
  const typed = setup({
    types: {} as { context: FollowUpContext; events: ChartEvent; input: Completed },
    actions: { notify: (_, _params: NotifyParams) => {} },
  });
  const proposal = (act: FollowUpAct) => ({
    guard: ({ context, event }: Args) =>
      event.data.followUp?.chart === procedure.chart && followUpObjection(procedure, act, context, event) === null,
    actions: [
      assign(({ context, event }: Args) => {
        const rule = ruleFor(procedure, act, event);
        return { proposed: rule ? [...context.proposed, proposalOf(rule)] : context.proposed };
      }),
      { type: 'notify' as const, params: told },
    ],
  });
  return typed.createMachine({
    id: procedure.chart,
    context: ({ input }: { input: Completed }) => ({ of: input, proposed: [] }),
    initial: 'open',
    states: { open: { on: Object.fromEntries(FOLLOW_UP_ACTS.map((act) => [FACT_OF[act], proposal(act)])) } },
    // biome-ignore lint/suspicious/noExplicitAny: the states are compiled, XState's types want them written out
  } as any);
}

/** Whom it is about, and the head where that person sits. */
function told({ context: { of }, event }: Args): NotifyParams {
  const to: Recipient[] = [
    { actor: 'assignee', position: null, person: of.assignee },
    { actor: 'home.unit-head', position: of.homeHead, person: null },
  ];
  return { notice: 'copy', to: to.filter(isToldOnce(event)) };
}

export interface PublishedFollowUpChart {
  readonly procedure: FollowUpProcedure;
  readonly machine: ReturnType<typeof compileFollowUpChart>;
  readonly transitions: PureTransitions<FollowUpSnapshot, ChartEvent, Completed>;
}

/** Compiled once per process and only when asked for. @throws {UnknownProcedure} where no edition has published it */
export const followUpChartNamed = compiledOnce((chart): PublishedFollowUpChart => {
  const procedure = followUpOfChart(chart);
  const machine = compileFollowUpChart(procedure);
  return { procedure, machine, transitions: pureTransitions(machine) };
});
