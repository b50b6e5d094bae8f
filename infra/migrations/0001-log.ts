import { type Kysely, sql } from 'kysely';

/** The record: facts as they were made, the order they were given, and the transparency log over that order. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create schema log`.execute(db);
  await sql`
    create table log.event (
      seq         bigint generated always as identity primary key,
      id          uuid not null unique,
      stream      text not null,
      version     integer not null check (version > 0),
      type        text not null,
      agency      text not null,
      at          timestamptz not null,
      recorded_at timestamptz not null default clock_timestamp(),
      entry       text not null,   -- the fact's RFC 8785 bytes: the leaf of the transparency log
      typed       jsonb,           -- what people typed; destroyed at the end of its retention
      salt        bytea,           -- destroyed with it, so that its hash says nothing any more
      traceparent text,
      unique (stream, version)
    )`.execute(db);
  // Facts are never changed. Only what people typed can go, and then it goes whole.
  await sql`
    create function log.keep_event() returns trigger language plpgsql as $$
    begin
      if tg_op = 'UPDATE' and new.typed is null and new.salt is null
         and (to_jsonb(new) - 'typed' - 'salt') = (to_jsonb(old) - 'typed' - 'salt') then
        return new;
      end if;
      raise exception 'a recorded fact cannot be changed or removed' using errcode = 'restrict_violation';
    end $$`.execute(db);
  await sql`create trigger keep_event before update or delete on log.event for each row execute function log.keep_event()`.execute(
    db,
  );

  await sql`create table log.pending (seq bigint primary key)`.execute(db); // recorded, not yet given a position
  await sql`
    create table log.entry (
      position  bigint primary key check (position > 0),  -- dense; the leaf's index is position - 1
      event_seq bigint not null unique references log.event (seq)
    )`.execute(db);
  await sql`
    create table log.tile (
      level  integer not null,
      index  bigint not null,
      hashes bytea not null,       -- C2SP tlog-tiles: up to 256 hashes of 32 bytes
      primary key (level, index)
    )`.execute(db);
  await sql`
    create table log.checkpoint (
      size bigint primary key,
      root bytea not null,
      note text not null,          -- C2SP tlog-checkpoint, signed
      at   timestamptz not null default clock_timestamp()
    )`.execute(db);
  // The last version of each stream that its workflow is known to have heard of.
  await sql`create table log.reconciled (stream text primary key, version integer not null)`.execute(db);
  await sql`create table log.cluster (namespace_id text primary key)`.execute(db);
}
