import {
  type Client,
  isGrpcServiceError,
  ServiceError,
  WithStartWorkflowOperation,
  WorkflowNotFoundError,
  WorkflowUpdateFailedError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
} from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import { type DomainCode, DomainError } from '../../machines/domain-error.ts';
import type { StreamKind } from '../../machines/facts.ts';
import type { assignment, SentCommand } from '../../workflows/assignment.ts';
import type { formTeam, SentTeamCommand } from '../../workflows/form-team.ts';
import { type Carried, type CommandGateway, Unavailable } from './gateway.ts';

export interface TemporalGatewayOptions {
  readonly client: Client;
  readonly taskQueue: string;
  /** How long a command may take before the caller is told to ask again; milliseconds. */
  readonly patience: number;
  /** Told of an assignment that did not answer: the reconciler had better look at it. */
  readonly onUnanswered?: (stream: string) => void;
}

/**
 * Sends commands as Temporal Updates. An opening command starts the workflow with its first update; any other goes to
 * the running one, and starts it again where it is gone: it folds the log and goes on.
 */
export function temporalGateway(options: TemporalGatewayOptions): CommandGateway {
  const { client, taskQueue, patience, onUnanswered = () => {} } = options;
  return {
    send: (stream, command) => send('assignment', stream, command, command.opening !== undefined),
    sendToTeam: (stream, command) => send('team', stream, command, command.team !== undefined),
  };

  async function send(kind: StreamKind, stream: string, command: Sent, begins: boolean): Promise<Carried> {
    try {
      return await client.withDeadline(Date.now() + patience, () =>
        begins ? startWith(kind, stream, command) : update(kind, stream, command),
      );
    } catch (cause) {
      const error = translated(cause);
      if (error instanceof Unavailable) onUnanswered(stream);
      throw error;
    }
  }

  async function update(kind: StreamKind, stream: string, command: Sent): Promise<Carried> {
    try {
      return await client.workflow
        .getHandle(stream)
        .executeUpdate<Carried, [Sent]>('act', { args: [command], updateId: command.id });
    } catch (error) {
      if (error instanceof WorkflowNotFoundError) return await startWith(kind, stream, command);
      throw error;
    }
  }

  async function startWith(kind: StreamKind, stream: string, command: Sent): Promise<Carried> {
    const startWorkflowOperation = new WithStartWorkflowOperation(WORKFLOW_OF[kind], {
      ...startOptions(stream, taskQueue),
      args: [],
    });
    return await client.workflow.executeUpdateWithStart<typeof assignment | typeof formTeam, Carried, [Sent]>('act', {
      startWorkflowOperation,
      args: [command],
      updateId: command.id,
    });
  }
}

type Sent = SentCommand | SentTeamCommand;

/** Which workflow runs which kind of stream. */
export const WORKFLOW_OF = { assignment: 'assignment', team: 'formTeam' } as const satisfies Record<StreamKind, string>;

/** How a stream's workflow is started, by whomever. */
export const startOptions = (stream: string, taskQueue: string) =>
  ({
    workflowId: stream,
    taskQueue,
    workflowIdConflictPolicy: 'USE_EXISTING',
    // A killed worker's task comes again after this long; the default of 10 s would keep people waiting. Shorter than that,
    // a slow local activity would make the worker report in between ever more often.
    workflowTaskTimeout: '5s',
  }) as const;

/** Temporal has failures of its own, e.g. `UnprocessedUpdate` where a task failed under the update: nothing was decided. */
const OUR_CODE = /^[a-z]+(-[a-z]+)*$/;

function translated(error: unknown): unknown {
  if (error instanceof WorkflowUpdateFailedError && error.cause instanceof ApplicationFailure) {
    const { type, details } = error.cause;
    if (type && OUR_CODE.test(type))
      return new DomainError(type as DomainCode, (details?.[0] as Record<string, unknown>) ?? {});
  }
  if (
    error instanceof WorkflowUpdateFailedError ||
    error instanceof WorkflowUpdateRPCTimeoutOrCancelledError ||
    error instanceof ServiceError ||
    isGrpcServiceError(error)
  ) {
    return new Unavailable('temporal', { cause: error });
  }
  return error;
}
