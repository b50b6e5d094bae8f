import { sql } from 'kysely';
import { waitUntil } from '../../infra/stack/wait.ts';
import type { TemporalClient } from '../../src/main/temporal.ts';
import type { World } from './world.ts';

/** Waits until workflows, tables and notices have followed all that is recorded, where every lifecycle was played to its end. */
export async function untilFollowed({ db, config }: World, { client }: TemporalClient): Promise<void> {
  const { taskQueue } = config.temporal;
  const { rows } = await sql<{ streams: number }>`select count(*) as streams from log.event where version = 1`.execute(
    db,
  );
  const ended = rows[0]?.streams ?? 0;
  const tables = async (): Promise<boolean> => {
    const { rows } = await sql<{ behind: boolean }>`
      select exists (select from log.pending)
        or (select min(position) from reporting.checkpoint) < (select coalesce(max(position), 0) from log.entry) as behind`.execute(
      db,
    );
    return rows[0]?.behind === false;
  };
  const workflows = async (): Promise<boolean> => {
    const { count } = await client.workflow.count(
      `TaskQueue = "${taskQueue}" AND WorkflowType = "assignment" AND ExecutionStatus = "Completed"`,
    );
    return count >= ended;
  };
  // Often enough to tell, not so often that the asking is what is measured.
  await waitUntil(async () => (await tables()) && (await workflows()), { limitMs: 600_000, everyMs: 50 });
}
