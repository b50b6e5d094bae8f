import { continueAsNew, proxyLocalActivities, workflowInfo } from '@temporalio/workflow';
import type { ChartLife, Recorded } from '../../../workflows/chart-life.ts';
import { runChart } from '../../../workflows/run-chart.ts';
import { accepts, type Door, type DoorDraft, type DoorFact, eventOf, evolve } from './chart.ts';

export interface DoorActivities {
  load(stream: string, afterVersion: number): Promise<readonly DoorFact[]>;
  record(stream: string, expectedVersion: number, drafts: readonly DoorDraft[]): Promise<Recorded<DoorFact>>;
  ring(stream: string, fact: string, times: number): Promise<void>;
}

export interface DoorCommand {
  readonly id: string;
  /** Each becomes one fact. */
  readonly facts: readonly string[];
}

class NotNow extends Error {}

const { load, record, ring } = proxyLocalActivities<DoorActivities>({
  startToCloseTimeout: '10s',
  retry: { initialInterval: '20ms', nonRetryableErrorTypes: ['Unrecordable'] },
});

export async function door(effectsDone = 0): Promise<string> {
  const stream = workflowInfo().workflowId;
  const life: ChartLife<Door, DoorFact, DoorDraft, DoorCommand> = {
    evolve,
    eventOf,
    decide(state, { id, facts }, at) {
      const [type = ''] = facts;
      if (!accepts(state, { type })) throw new NotNow(type);
      return facts.map((each) => ({ type: each, at, cause: id }));
    },
    timerFact(state, { event, armedBy }, at) {
      const draft = { type: event.split('.')[2] ?? '', at, cause: `timer@${armedBy}` };
      return accepts(state, draft) ? draft : null;
    },
    refusal: (error) => (error instanceof NotNow ? { code: 'not-now', details: { asked: error.message } } : null),
    load: (afterVersion) => load(stream, afterVersion),
    record: (state, drafts) => record(stream, state?.version ?? 0, drafts),
    effects: { ring: ({ id }, params) => ring(stream, id, (params as { times: number }).times) },
  };
  const { state, continueFrom } = await runChart(life, effectsDone);
  if (continueFrom !== null) await continueAsNew<typeof door>(continueFrom);
  return state ? String(state.snapshot.value) : 'nothing';
}
