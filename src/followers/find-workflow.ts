import { type Client, WorkflowNotFoundError } from '@temporalio/client';

/** What Temporal says of a stream's workflow. */
export type FoundWorkflow =
  | { readonly is: 'following'; readonly version: number }
  /** A task of it is under way: it is being served. */
  | { readonly is: 'busy' }
  /** Its tasks fail, and will go on so: for a reason of its history, or of the code. */
  | { readonly is: 'failing' }
  /** It has followed its log to the end of the chart. */
  | { readonly is: 'completed' }
  /** There is none, or it was ended before that. */
  | { readonly is: 'gone' };

const FAILING_AFTER_ATTEMPTS = 3;

/**
 * Looks for a stream's workflow, and how far it has followed its log.
 *
 * It is not asked anything while a task of it is pending: that task has to be done first, and a worker that is gone would
 * keep the question waiting.
 */
export async function findWorkflow(client: Client, stream: string): Promise<FoundWorkflow> {
  const handle = client.workflow.getHandle(stream);
  try {
    const { status, raw } = await handle.describe();
    if (status.name === 'COMPLETED') return { is: 'completed' };
    if (status.name !== 'RUNNING') return { is: 'gone' };
    const task = raw.pendingWorkflowTask;
    if (task) return { is: (task.attempt ?? 1) >= FAILING_AFTER_ATTEMPTS ? 'failing' : 'busy' };
    return { is: 'following', version: await handle.query<number>('version') };
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return { is: 'gone' };
    throw error;
  }
}
