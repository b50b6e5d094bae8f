import { sql } from 'kysely';
import { waitUntil } from '../../infra/stack/wait.ts';
import { connectNats, STREAM } from '../../src/event-log/nats.ts';
import { FOLLOWERS } from '../../src/followers/follower.ts';
import type { TemporalClient } from '../../src/main/temporal.ts';
import type { World } from './world.ts';

/** Waits until workflows, tables and notices have followed all that is recorded, where every lifecycle was played to its end. */
export async function untilFollowed({ db, config }: World, { client }: TemporalClient): Promise<void> {
  const nats = await connectNats(config.nats.url, 'penugasan-bench');
  const manager = await nats.jetstreamManager();
  const tables = async (): Promise<boolean> => {
    const { rows } = await sql<{ behind: boolean }>`
      select exists (select from log.pending)
        or (select min(position) from reporting.checkpoint) < (select coalesce(max(position), 0) from log.entry) as behind`.execute(
      db,
    );
    return rows[0]?.behind === false;
  };
  const handedOver = async (): Promise<boolean> => {
    const { num_pending, num_ack_pending } = await manager.consumers.info(STREAM, FOLLOWERS);
    return num_pending + num_ack_pending === 0;
  };
  const running = `TaskQueue = "${config.temporal.taskQueue}" AND WorkflowType = "assignment" AND ExecutionStatus = "Running"`;
  const ended = async (): Promise<boolean> => (await client.workflow.count(running)).count === 0;
  try {
    // Often enough to tell, not so often that the asking is what is measured.
    await waitUntil(async () => (await tables()) && (await handedOver()) && (await ended()), {
      limitMs: 600_000,
      everyMs: 50,
    });
  } finally {
    await nats.close();
  }
}
