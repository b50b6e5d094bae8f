import { Client } from '@temporalio/client';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { Worker } from '@temporalio/worker';
import { inject } from 'vitest';
import type { ChartActivities } from '../../activities/ports.ts';
import { type FreshDatabase, freshDatabase } from '../support/databases.ts';
import { handOverLoop } from '../support/hand-over-loop.ts';
import { otherClock } from '../support/other-clock.ts';
import { skippedTime } from '../support/skipped-time.ts';
import { quiet, realActivities } from '../support/test-worker.ts';

/** Workflows over a real log whose clock goes with Temporal's, in time that is skipped while all of them wait. */
export interface SkippedStack {
  readonly env: TestWorkflowEnvironment;
  readonly fresh: FreshDatabase;
  /** How a workflow has ended. Not asked of `env`, whose clients skip time as they wait, to timers that were cancelled too. */
  resultOf(workflow: string): Promise<unknown>;
  /** Sets the log's clock by Temporal's: to be called before an act. */
  setClock(): Promise<void>;
  stop(): Promise<void>;
}

const QUEUE = 'skipped';

/** @param cached 0: each task replays from the start, so that what is not deterministic shows */
export async function skippedStack(cached: number): Promise<SkippedStack> {
  quiet();
  const [fresh, env] = await Promise.all([freshDatabase(), skippedTime()]);
  const setTime = await otherClock(fresh);
  const setClock = async () => setTime(await env.currentTimeMs());
  const real = realActivities(fresh.db);
  const activities: ChartActivities = {
    ...real,
    async recordDelay(delay) {
      await setClock();
      return await real.recordDelay(delay);
    },
    async carryFacts(team, members) {
      await setClock();
      await real.carryFacts(team, members);
    },
    async assignTogether(stream) {
      await setClock();
      await real.assignTogether(stream);
    },
  };
  const worker = await Worker.create({
    connection: env.nativeConnection,
    taskQueue: QUEUE,
    workflowBundle: { codePath: inject('workflowBundle') },
    activities,
    maxCachedWorkflows: cached,
  });
  const plain = new Client({ connection: env.connection });
  const ended = worker.run();
  const follower = handOverLoop(fresh.db, env.client, QUEUE);
  return {
    env,
    fresh,
    setClock,
    resultOf: (workflow) => plain.workflow.getHandle(workflow).result(),
    async stop() {
      await follower.stop();
      worker.shutdown();
      await ended;
      await env.teardown();
      await fresh.drop();
    },
  };
}
