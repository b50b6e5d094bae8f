import { type Kysely, sql } from 'kysely';

/** What the reconciler has to look at, now that workflows follow the log; and what is kept of a refused write. */
export async function up(db: Kysely<unknown>): Promise<void> {
  // A stream is checked until its workflow is found in order: what has been is not kept.
  await sql`drop table log.reconciled`.execute(db);
  await sql`alter table log.unsettled rename to unchecked`.execute(db);
  // Up to which stream, by name, those that do not move have been checked.
  await sql`alter table log.cluster add column swept text not null default ''`.execute(db);
  // What was recorded is answered from the log. Only a refusal is kept, as the bytes that were sent, deflated.
  await sql`drop table api.idempotency_key`.execute(db);
  await sql`
    create table api.idempotency_key (
      id          bytea primary key,      -- of the person and the key: the first half of their SHA-256
      fingerprint bytea not null,         -- of the request, likewise
      refusal     bytea,
      at          timestamptz not null default clock_timestamp()
    )`.execute(db);
  await sql`create index on api.idempotency_key using brin (at)`.execute(db);
}
