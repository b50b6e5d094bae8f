import type { StreamKind } from '../../machines/facts.ts';

/** Which workflow runs which kind of stream. Its id is the stream's. */
export const WORKFLOW_OF = { assignment: 'assignment', team: 'formTeam' } as const satisfies Record<StreamKind, string>;

/** How a stream's workflow is started, by whomever. */
export const startOptions = (stream: string, taskQueue: string) =>
  ({
    workflowId: stream,
    taskQueue,
    // The tasks of a worker that was killed come again after this long. Shorter than that, a slow local activity would make
    // the worker report in between ever more often.
    workflowTaskTimeout: '5s',
  }) as const;
