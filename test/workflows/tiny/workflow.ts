import { continueAsNew, proxyLocalActivities, workflowInfo } from '@temporalio/workflow';
import { runChart } from '../../../workflows/run-chart.ts';
import type { DelayAnswer, Timer } from '../../../workflows/runnable-chart.ts';
import { type Door, type DoorFact, eventOf, evolve } from './chart.ts';

export interface DoorActivities {
  read(stream: string, afterVersion: number): Promise<{ facts: readonly DoorFact[]; more: boolean }>;
  recordDelay(stream: string, timer: Timer, version: number): Promise<DelayAnswer<DoorFact>>;
  ring(stream: string, version: number, folded: boolean): Promise<void>;
}

const { read, recordDelay, ring } = proxyLocalActivities<DoorActivities>({
  startToCloseTimeout: '10s',
  retry: { initialInterval: '20ms', nonRetryableErrorTypes: ['OutOfOrder'] },
});

/** A door: what its chart rings for is carried elsewhere. */
export async function door(): Promise<string> {
  const stream = workflowInfo().workflowId;
  const run = await runChart<Door, DoorFact>({
    evolve,
    eventOf,
    describe: ({ snapshot, version }) => `${snapshot.value}, version ${version}`,
    read: (afterVersion) => read(stream, afterVersion),
    recordDelay: (timer, version) => recordDelay(stream, timer, version),
    async carry(moves, folded) {
      for (const { version, actions } of moves)
        if (actions.some(({ type }) => type === 'ring')) await ring(stream, version, folded);
    },
  });
  if (!run.ended) return await continueAsNew<typeof door>();
  return run.state ? String(run.state.snapshot.value) : 'nothing';
}
