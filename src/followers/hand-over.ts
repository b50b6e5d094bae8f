import { type Client, WorkflowExecutionAlreadyStartedError } from '@temporalio/client';
import { type Fact, kindOf } from '../../machines/facts.ts';
import { followUpActOf } from '../../machines/follow-up/follow-up-facts.ts';
import type { HandedFacts } from '../../workflows/run-chart.ts';
import { PAGE_BYTES } from '../event-log/read.ts';
import type { PositionedFact } from '../event-log/recorded-event.ts';
import { inParallel } from '../runtime/in-parallel.ts';
import { startOptions, WORKFLOW_OF } from './workflows.ts';

/** Signals that wait for Temporal's answer at once. */
const IN_FLIGHT = 40;
/** A server that hangs must not hold us for ever; milliseconds. */
const ANSWER_LIMIT_MS = 5_000;

/**
 * Hands recorded facts to their streams' workflows, the facts of one stream in one signal, which starts the workflow where
 * none runs. Doing it again does no harm.
 * @returns the streams whose workflow could not be told, each with why
 */
export async function handOver(
  client: Client,
  taskQueue: string,
  recorded: readonly PositionedFact[],
): Promise<ReadonlyMap<string, unknown>> {
  const streams = [...Map.groupBy(recorded.filter(movesWorkflow), ({ fact }) => fact.stream)];
  const outcomes = await inParallel(streams, IN_FLIGHT, ([stream, facts]) =>
    client.withDeadline(Date.now() + ANSWER_LIMIT_MS, () => signal(client, taskQueue, stream, facts)),
  );
  const failed = outcomes.flatMap((outcome, index) =>
    outcome.status === 'rejected' ? [[streams[index]?.[0] ?? '', outcome.reason] as const] : [],
  );
  return new Map(failed);
}

/** What follows a completed task moves no workflow: that has ended. */
const movesWorkflow = ({ fact }: PositionedFact): boolean => followUpActOf(fact.type) === null;

async function signal(
  client: Client,
  taskQueue: string,
  stream: string,
  recorded: readonly PositionedFact[],
): Promise<void> {
  const facts = recorded.map(({ fact }) => fact);
  const bytes = recorded.reduce((sum, { entry }) => sum + entry.length, 0);
  const upTo = Math.max(...facts.map(({ version }) => version));
  // A message that would be large only says how far the log is.
  const handed: HandedFacts = { facts: bytes > PAGE_BYTES ? [] : facts, upTo };
  const [first] = facts as [Fact];
  try {
    await client.workflow.signalWithStart(WORKFLOW_OF[kindOf(first.type)], {
      ...startOptions(stream, taskQueue),
      args: [],
      signal: 'facts',
      signalArgs: [handed],
      // A fact that comes again after the end starts nothing.
      workflowIdReusePolicy: 'ALLOW_DUPLICATE_FAILED_ONLY',
      ...summaryOf(first),
    });
  } catch (error) {
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
  }
}

/** What the workflow's page shows from the start: the chart it runs. */
const summaryOf = ({ data }: Fact): { staticSummary?: string } => {
  const chart = data.opening?.chart ?? data.team?.chart;
  return chart === undefined ? {} : { staticSummary: chart };
};
