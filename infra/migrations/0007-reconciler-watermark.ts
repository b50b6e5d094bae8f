import { type Kysely, sql } from 'kysely';

/** What the reconciler has still to look at, so that a pass costs what has happened since, not what ever did. */
export async function up(db: Kysely<unknown>): Promise<void> {
  // Streams that moved, up to this version, and that are not known to be in order yet.
  await sql`create table log.unsettled (stream text primary key, version integer not null)`.execute(db);
  // The streams of all facts up to this position have been noted there. Another cluster is a new row: from the beginning.
  await sql`alter table log.cluster add column noted bigint not null default 0`.execute(db);
}
