import { sql } from 'kysely';
import { waitUntil } from '../../infra/stack/wait.ts';
import type { FreshDatabase } from '../support/databases.ts';

/** Ends a right in a transaction that commits only once the work, which has seen the right, waits for its lock. */
export async function whileEnding<T>(
  fresh: FreshDatabase,
  table: 'holding' | 'delegation' | 'qualification',
  id: string,
  work: () => Promise<T>,
  waiting = 1,
): Promise<T> {
  const admin = await fresh.pool.connect();
  await admin.query('begin');
  await admin.query(`select from directory.${table} where id = $1 for update`, [id]);
  const working = work();
  await waitUntil(async () => (await waitingFor(fresh)) >= waiting, { limitMs: 10_000, everyMs: 5 });
  // The end lies after the waiting statement's start, and before the moment it gets its lock.
  await admin.query(`update directory.${table} set valid_to = clock_timestamp() where id = $1`, [id]);
  await admin.query('commit');
  admin.release();
  return await working;
}

async function waitingFor({ db }: FreshDatabase): Promise<number> {
  const { rows } = await sql<{ waiting: number }>`
    select count(*) as waiting from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`.execute(db);
  return rows[0]?.waiting ?? 0;
}
