import { randomUUID } from 'node:crypto';
import type { Client } from '@temporalio/client';
import { type NativeConnection, Worker, type WorkflowBundleWithSourceMap } from '@temporalio/worker';
import { DoorWorld } from './door-world.ts';
import { Doors } from './doors.ts';

/** One door of its own: its stream, its log, its worker. */
export class House {
  readonly stream = `door-${randomUUID()}`;
  readonly world = new DoorWorld();
  readonly doors: Doors;
  readonly #connection: NativeConnection;
  readonly #workflowBundle: WorkflowBundleWithSourceMap;
  #worker: Worker | null = null;
  #ended: Promise<void> = Promise.resolve();

  constructor(client: Client, connection: NativeConnection, workflowBundle: WorkflowBundleWithSourceMap) {
    this.doors = new Doors(client, this.stream);
    this.#connection = connection;
    this.#workflowBundle = workflowBundle;
  }

  get handle() {
    return this.doors.client.workflow.getHandle(this.stream);
  }

  async startWorker(): Promise<void> {
    this.#worker = await Worker.create({
      connection: this.#connection,
      taskQueue: this.doors.taskQueue,
      workflowBundle: this.#workflowBundle,
      activities: { ...this.world.activities },
      maxCachedWorkflows: 0, // each task replays from the start: what is not deterministic shows
      shutdownGraceTime: 200,
    });
    this.#ended = this.#worker.run();
  }

  async stopWorker(): Promise<void> {
    this.#worker?.shutdown();
    await this.#ended;
  }
}

export const fact = (type: string, cause = type) => ({ type, cause, at: new Date().toISOString() });
