import { getExternalWorkflowHandle, ParentClosePolicy, startChild, workflowInfo } from '@temporalio/workflow';
import type { assignment } from './assignment.ts';
import { catchUpSignal } from './run-chart.ts';

/** Tells another stream's workflow that this one has moved. One that is not running learns it when it folds its log. */
export async function tell(stream: string): Promise<boolean> {
  try {
    await getExternalWorkflowHandle(stream).signal(catchUpSignal, workflowInfo().workflowId);
    return true;
  } catch {
    return false;
  }
}

/** Starts a member's own assignment, which outlives its team's workflow; tells it where it runs already. */
export async function startMember(stream: string): Promise<void> {
  try {
    await startChild<typeof assignment>('assignment', {
      workflowId: stream,
      args: [0, workflowInfo().workflowId],
      parentClosePolicy: ParentClosePolicy.ABANDON,
      workflowTaskTimeout: '5s',
    });
  } catch {
    await tell(stream); // somebody else has started it
  }
}
