import { randomUUID } from 'node:crypto';
import { Client, Connection } from '@temporalio/client';
import { DefaultLogger, type LogEntry, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import type { Kysely } from 'kysely';
import { inject } from 'vitest';
import { chartActivities } from '../../activities/chart-activities.ts';
import type { ChartActivities } from '../../activities/ports.ts';
import type { Database } from '../../src/database/tables.ts';
import { gateInto } from '../../src/event-log/gate.ts';
import { streamPorts } from '../../src/followers/stream-ports.ts';

/** What the workflows really ask of a database. */
export const realActivities = (db: Kysely<Database>): ChartActivities => chartActivities(streamPorts(db, gateInto(db)));

export interface TemporalUse {
  readonly address: string;
  readonly client: Client;
  readonly taskQueue: string;
  /** Starts a worker on the file's own task queue. */
  work(activities: object, options?: WorkerOptions): Promise<RunningWorker>;
  close(): Promise<void>;
}

export interface WorkerOptions {
  /** Another bundle than the project's own. */
  readonly bundle?: { readonly codePath: string } | { readonly code: string };
  /** 0 makes each workflow task replay from the start. */
  readonly cached?: number;
}

export interface RunningWorker {
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

/** The run's Temporal (or another one), on a task queue of its own. */
export async function useTemporal(address: string = inject('temporalAddress')): Promise<TemporalUse> {
  quiet();
  const taskQueue = `test-${randomUUID()}`;
  // As in production: a server that is back is noticed within a second.
  const channelArgs = { 'grpc.initial_reconnect_backoff_ms': 100, 'grpc.max_reconnect_backoff_ms': 1_000 };
  const connection = await Connection.connect({ address, channelArgs });
  const native = await NativeConnection.connect({ address });
  const running: RunningWorker[] = [];
  return {
    address,
    taskQueue,
    client: new Client({ connection }),
    async work(activities, { bundle = { codePath: inject('workflowBundle') }, cached = 100 } = {}) {
      const worker = await Worker.create({
        connection: native,
        taskQueue,
        workflowBundle: bundle as { codePath: string },
        activities,
        maxCachedWorkflows: cached,
        shutdownGraceTime: 200,
        shutdownForceTime: 1_000,
      });
      const ended = worker.run().catch(() => {});
      const stop = async () => {
        if (worker.getState() === 'RUNNING') worker.shutdown();
        await ended;
      };
      running.push({ ended, stop });
      return { ended, stop };
    },
    async close() {
      await Promise.all(running.map(({ stop }) => stop()));
      await native.close();
      await connection.close();
    },
  };
}

/** What a production worker would have logged as errors. */
export const errorLines: LogEntry[] = [];

let silent = false;

/** Faults are what these tests are about; Temporal need not tell of each. */
export function quiet(): void {
  if (silent) return;
  silent = true;
  Runtime.install({
    logger: new DefaultLogger('ERROR', (line) => void errorLines.push(line)),
    telemetryOptions: { logging: { forward: {}, filter: 'ERROR' } },
    shutdownSignals: [],
  });
}
