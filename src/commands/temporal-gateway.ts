import { setTimeout } from 'node:timers/promises';
import { type Client, WithStartWorkflowOperation, WorkflowNotFoundError } from '@temporalio/client';
import type { StreamKind } from '../../machines/facts.ts';
import type { assignment, SentCommand } from '../../workflows/assignment.ts';
import type { formTeam, SentTeamCommand } from '../../workflows/form-team.ts';
import { type Carried, type CommandGateway, Unavailable } from './gateway.ts';
import { isUnreachable, translated } from './temporal-errors.ts';

export interface TemporalGatewayOptions {
  readonly client: Client;
  readonly taskQueue: string;
  /** How long a command may take before the caller is told to ask again; milliseconds. */
  readonly patience: number;
  /** Told of an assignment that did not answer: the reconciler had better look at it. */
  readonly onUnanswered?: (stream: string) => void;
  /** Asks PostgreSQL for anything: a worker that waits for it lets the update run into its deadline, which names nobody. */
  readonly askPostgres?: () => Promise<unknown>;
}

/** How long PostgreSQL may take to show that it is there; milliseconds. */
const SIGN_OF_LIFE = 1_000;

/**
 * Sends commands as Temporal Updates. An opening command starts the workflow with its first update; any other goes to
 * the running one, and starts it again where it is gone: it folds the log and goes on.
 */
export function temporalGateway(options: TemporalGatewayOptions): CommandGateway {
  const { client, taskQueue, patience, onUnanswered = () => {}, askPostgres = async () => {} } = options;
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
      if (!(error instanceof Unavailable)) throw error;
      onUnanswered(stream);
      throw isUnreachable(error) || (await answers(askPostgres)) ? error : new Unavailable('postgres', { cause });
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

async function answers(ask: () => Promise<unknown>): Promise<boolean> {
  const waiting = new AbortController();
  const asked = ask().then(
    () => true,
    () => false,
  );
  const late = setTimeout(SIGN_OF_LIFE, false, { signal: waiting.signal }).catch(() => false);
  return await Promise.race([asked, late]).finally(() => waiting.abort());
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
