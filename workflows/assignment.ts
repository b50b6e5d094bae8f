import { continueAsNew, workflowInfo } from '@temporalio/workflow';
import { eventOf } from '../machines/assignment/events.ts';
import { type Assignment, contextOf, evolve, waitingStep } from '../machines/assignment/fold.ts';
import type { Fact } from '../machines/facts.ts';
import { assignTogether, carryFacts, readFacts, recordDelay } from './activities.ts';
import { runChart } from './run-chart.ts';

/** One assignment, from its first fact to its end. The workflow's id is the stream's. */
export async function assignment(): Promise<string> {
  const stream = workflowInfo().workflowId;
  const run = await runChart<Assignment, Fact>({
    evolve,
    eventOf,
    describe,
    read: (afterVersion) => readFacts(stream, afterVersion),
    recordDelay: ({ event, armedBy, fireAt }, version) =>
      recordDelay({ stream, event, armedBy, at: new Date(fireAt).toISOString(), version }),
    // Others whom a decision here assigned begin; and of a member's own assignment its team hears, and it of its team.
    async carry(moves, folded) {
      if (moves.some((state) => beginsOthers(state, folded))) await assignTogether(stream);
      const team = moves.map((state) => contextOf(state).opening.team).find((each) => each !== undefined);
      if (team !== undefined) await carryFacts(team, [stream]);
    },
  });
  if (!run.ended) return await continueAsNew<typeof assignment>();
  return run.state ? String(run.state.snapshot.value) : 'nothing recorded';
}

/** Whether a decision about several has just been taken here; or, where the log was only folded, ever. */
const beginsOthers = (state: Assignment, folded: boolean): boolean =>
  folded ? contextOf(state).begins.length > 0 : state.last.data.alsoAssigned !== undefined;

function describe({ chart, snapshot, version }: Assignment): string {
  const { since, due } = snapshot.context;
  const step = waitingStep(chart, snapshot);
  const waits = step ? `waits for \`${step.key}\` since ${since}${due ? `, due ${due}` : ''}` : `\`${snapshot.value}\``;
  return `${waits}\n\n${chart.procedure.chart}, version ${version}`;
}
