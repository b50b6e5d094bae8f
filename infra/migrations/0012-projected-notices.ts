import { type Kysely, sql } from 'kysely';

/** Notices follow from facts, so they are a reporting table now, `reporting.notice`, which is filled from the log. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`drop table directory.notice`.execute(db);
}
