import { type Kysely, sql } from 'kysely';

/** What the projector keeps beside the reporting tables themselves, which each projection defines and rebuilds. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create schema reporting`.execute(db);
  await sql`
    create table reporting.checkpoint (
      projection text primary key,
      position   bigint not null default 0
    )`.execute(db);
  // An event that a projection could not take, and the later ones of its stream: parked, the others go on.
  await sql`
    create table reporting.dead_letter (
      projection text not null,
      stream     text not null,
      version    integer not null,
      position   bigint not null,
      error      text not null,
      at         timestamptz not null default clock_timestamp(),
      primary key (projection, position)
    )`.execute(db);
  await sql`create index on reporting.dead_letter (projection, stream)`.execute(db);
}
