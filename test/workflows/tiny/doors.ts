import { type Client, WithStartWorkflowOperation, WorkflowUpdateFailedError } from '@temporalio/client';
import { bundleWorkflowCode } from '@temporalio/worker';
import type { DoorFact } from './chart.ts';
import type { door } from './workflow.ts';

export type Answer = { readonly version: number; readonly facts: readonly DoorFact[] };

export const bundleDoor = () =>
  bundleWorkflowCode({
    workflowsPath: new URL('./workflow.ts', import.meta.url).pathname,
    logger: { log() {}, trace() {}, debug() {}, info() {}, warn() {}, error: console.error },
  });

/** Speaks to the doors of one client and task queue. */
export class Doors {
  readonly client: Client;
  readonly taskQueue: string;

  constructor(client: Client, taskQueue: string) {
    this.client = client;
    this.taskQueue = taskQueue;
  }

  /** Sends a command with update-with-start: where no workflow runs, one starts. */
  send(stream: string, id: string, ...facts: string[]): Promise<Answer> {
    return this.client.workflow.executeUpdateWithStart<typeof door, Answer, [object]>('act', {
      startWorkflowOperation: new WithStartWorkflowOperation('door', { ...this.#start(stream), args: [] }),
      args: [{ id, facts }],
      updateId: id,
    });
  }

  /** The failure that the caller sees. */
  async refusal(sent: Promise<Answer>): Promise<{ type: string; message: string; details: unknown }> {
    const error = await sent.then(
      (answer) => Promise.reject(new Error(`answered ${JSON.stringify(answer)}`)),
      (reason) => reason,
    );
    if (!(error instanceof WorkflowUpdateFailedError)) throw error;
    const { type, message, details } = error.cause as unknown as { type: string; message: string; details: unknown };
    return { type, message, details };
  }

  /** Starts the workflow where none runs, and has it look at its log. */
  async wake(stream: string): Promise<void> {
    await this.client.workflow.signalWithStart('door', {
      ...this.#start(stream),
      args: [],
      signal: 'catch-up',
      signalArgs: [],
    });
  }

  version(stream: string): Promise<number> {
    return this.client.workflow.getHandle(stream).query<number>('version');
  }

  #start(stream: string) {
    return { workflowId: stream, taskQueue: this.taskQueue, workflowIdConflictPolicy: 'USE_EXISTING' } as const;
  }
}
