import { type Kysely, sql } from 'kysely';

/** What the door remembers: which idempotency key came with which body, and what was answered. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create schema api`.execute(db);
  await sql`
    create table api.idempotency_key (
      id          text primary key,   -- hash of the person and the key
      fingerprint text not null,      -- hash of the request
      status      integer,            -- of the answer; null while none was given
      body        jsonb,
      at          timestamptz not null default clock_timestamp()
    )`.execute(db);
  await sql`create index on api.idempotency_key (at)`.execute(db);
}
