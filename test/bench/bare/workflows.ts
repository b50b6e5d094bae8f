import { allHandlersFinished, condition, defineUpdate, proxyLocalActivities, setHandler } from '@temporalio/workflow';
import type { BareActivities, BareCommand } from './activities.ts';

/** What a lifecycle costs when nothing is judged, kept by version or told to anybody. */
export interface BareLife {
  /** How many updates it serves. */
  readonly updates: number;
  /** Local activities besides the one of each update, at its start and then with the first updates. */
  readonly more: number;
  /** Whether its activities ask Postgres, or do nothing at all. */
  readonly inserts: boolean;
}

export const actUpdate = defineUpdate<{ version: number }, [BareCommand]>('act');

const activities = proxyLocalActivities<BareActivities>({
  startToCloseTimeout: '10s',
  retry: { initialInterval: '100ms', maximumInterval: '5s' },
});

export async function bare({ updates, more, inserts }: BareLife): Promise<number> {
  let version = 0;
  let left = more;
  const insert = (command: BareCommand | null) => (inserts ? activities.insertRow(command) : activities.doNothing());
  setHandler(actUpdate, async (command) => {
    await insert(command);
    version += 1;
    if (left > 0) {
      left -= 1;
      await insert(null);
    }
    return { version };
  });
  await condition(() => version >= updates && allHandlersFinished());
  return version;
}
