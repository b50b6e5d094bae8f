import { continueAsNew, proxyLocalActivities, workflowInfo } from '@temporalio/workflow';
import type { AssignmentActivities } from '../activities/ports.ts';
import type { NotifyParams } from '../machines/assignment/chart-types.ts';
import { type Command, decide } from '../machines/assignment/decide.ts';
import { eventOf, timerOf } from '../machines/assignment/events.ts';
import { type Assignment, contextOf, evolve, openingOf } from '../machines/assignment/fold.ts';
import { knownRefusal } from '../machines/domain-error.ts';
import type { Fact, FactDraft } from '../machines/facts.ts';
import type { ChartLife, Timer } from './chart-life.ts';
import { runChart } from './run-chart.ts';

/** A command as it travels, with the trace of the request that sent it. */
export interface SentCommand extends Command {
  readonly traceparent?: string;
}

// Local activities: one workflow task for a whole command. A lost database is waited for as long as it takes; what no
// database will ever take is not, since the commands behind it would wait with it.
const { loadFacts, recordFacts, notify } = proxyLocalActivities<AssignmentActivities>({
  startToCloseTimeout: '10s',
  retry: { initialInterval: '100ms', maximumInterval: '5s', nonRetryableErrorTypes: ['UnrecordableFact'] },
});

/** One assignment, from its first act to its end. The workflow's id is the stream's. */
export async function assignment(effectsDone = 0): Promise<string> {
  const stream = workflowInfo().workflowId;

  const life: ChartLife<Assignment, Fact, FactDraft, SentCommand> = {
    evolve,
    eventOf,
    refusal: knownRefusal,
    decide,
    timerFact: deadlinePassed,
    load: (afterVersion) => loadFacts(stream, afterVersion),
    record(state, drafts, command) {
      const { agency, homeUnit } = state ? contextOf(state).opening : openingOf(drafts[0] as FactDraft);
      const expectedVersion = state?.version ?? 0;
      return recordFacts({
        stream,
        agency,
        homeUnit,
        expectedVersion,
        drafts,
        traceparent: command?.traceparent ?? null,
      });
    },
    effects: {
      notify: ({ id, step, at }, params) => notify({ ...(params as NotifyParams), fact: id, stream, step, at }),
    },
  };

  const { state, continueFrom } = await runChart(life, effectsDone);
  if (continueFrom !== null) await continueAsNew<typeof assignment>(continueFrom);
  return state ? String(state.snapshot.value) : 'nothing recorded';
}

/** Silence decides nothing: it is only put on record, and reminds. */
function deadlinePassed({ chart, snapshot }: Assignment, { event, armedBy }: Timer, at: string): FactDraft | null {
  const { type, step } = timerOf(event);
  const draft: FactDraft = {
    type,
    step,
    at,
    by: null,
    cause: `${type}@${armedBy}`,
    basis: chart.procedure.answerWithin.basis,
    data: {},
    typed: null,
  };
  return snapshot.can(eventOf(draft)) ? draft : null;
}
