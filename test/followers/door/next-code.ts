import { proxyLocalActivities, workflowInfo } from '@temporalio/workflow';
import type { DoorActivities } from '../../workflows/tiny/workflow.ts';
import { door } from '../../workflows/tiny/workflow.ts';

const { read } = proxyLocalActivities<DoorActivities>({ startToCloseTimeout: '10s' });

/** The same workflow in a later release, which asks one activity more: no history of the first can be replayed by it. */
export async function assignment(): Promise<string> {
  await read(workflowInfo().workflowId, 0);
  return await door();
}
