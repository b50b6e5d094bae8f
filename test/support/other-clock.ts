import { connectPool } from '../../src/database/connect.ts';
import type { FreshDatabase } from './databases.ts';

/**
 * Has a database of a test's own tell another time: every `clock_timestamp()` and `now()` that our statements ask is answered
 * by a function that stands before PostgreSQL's own. To be called before the database's connections are used.
 * @returns sets the time, in milliseconds since the epoch; the clock goes on from there
 */
export async function otherClock({ url, pool }: FreshDatabase): Promise<(at: number) => Promise<void>> {
  const database = new URL(url).pathname.slice(1);
  const admin = connectPool({ url, poolSize: 1 });
  await admin.query('create schema other_clock');
  await admin.query(`create table other_clock.ahead as select interval '0' as by`);
  for (const name of ['clock_timestamp', 'now']) {
    await admin.query(
      `create function other_clock.${name}() returns timestamptz volatile language sql
       as 'select pg_catalog.${name}() + (select by from other_clock.ahead)'`,
    );
  }
  await admin.query(`alter database ${database} set search_path = other_clock, pg_catalog, public`);
  await admin.end();
  return async (at) => {
    await pool.query(`update other_clock.ahead set by = $1::timestamptz - pg_catalog.clock_timestamp()`, [
      new Date(at).toISOString(),
    ]);
  };
}
