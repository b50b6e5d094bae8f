import { randomUUID } from 'node:crypto';
import type { Client } from '@temporalio/client';
import {
  bundleWorkflowCode,
  type NativeConnection,
  Worker,
  type WorkflowBundleWithSourceMap,
} from '@temporalio/worker';
import { waitUntil } from '../../../infra/stack/wait.ts';
import type { HandedFacts } from '../../../workflows/run-chart.ts';
import type { DoorFact } from './chart.ts';
import { DoorLog } from './door-log.ts';

export const bundleDoor = () =>
  bundleWorkflowCode({
    workflowsPath: new URL('./workflow.ts', import.meta.url).pathname,
    logger: { log() {}, trace() {}, debug() {}, info() {}, warn() {}, error: console.error },
  });

/** One door of its own: its stream, its log, its worker. */
export class DoorRun {
  readonly stream = `door-${randomUUID()}`;
  readonly log = new DoorLog();
  readonly #client: Client;
  readonly #connection: NativeConnection;
  readonly #workflowBundle: WorkflowBundleWithSourceMap;
  #worker: Worker | null = null;
  #ended: Promise<void> = Promise.resolve();

  constructor(client: Client, connection: NativeConnection, workflowBundle: WorkflowBundleWithSourceMap) {
    this.#client = client;
    this.#connection = connection;
    this.#workflowBundle = workflowBundle;
  }

  get handle() {
    return this.#client.workflow.getHandle(this.stream);
  }

  /** Records a fact and hands it over, as the follower does. */
  async move(type: string): Promise<void> {
    await this.hand(this.log.append(this.stream, type));
  }

  /** Hands facts over in one signal, which starts the workflow where none runs. */
  async hand(...facts: readonly DoorFact[]): Promise<void> {
    await this.signal({ facts, upTo: Math.max(...facts.map(({ version }) => version)) });
  }

  async signal(handed: HandedFacts): Promise<void> {
    await this.#client.workflow.signalWithStart('door', {
      ...{ workflowId: this.stream, taskQueue: this.stream, args: [], signal: 'facts', signalArgs: [handed] },
    });
  }

  version = (): Promise<number> => this.handle.query<number>('version');

  async untilVersion(version: number): Promise<void> {
    await waitUntil(async () => (await this.version()) === version, { limitMs: 15_000, everyMs: 20 });
  }

  /** @param cached 0: each task replays from the start, so that what is not deterministic shows */
  async startWorker(cached = 0): Promise<void> {
    this.#worker = await Worker.create({
      connection: this.#connection,
      taskQueue: this.stream,
      workflowBundle: this.#workflowBundle,
      activities: { ...this.log.activities },
      maxCachedWorkflows: cached,
      shutdownGraceTime: 200,
    });
    this.#ended = this.#worker.run();
  }

  async stopWorker(): Promise<void> {
    if (this.#worker?.getState() === 'RUNNING') this.#worker.shutdown();
    await this.#ended;
  }
}
