import { type Kysely, sql } from 'kysely';

/** Who leads the sequence; what is known to be missing from the log; and what was brought back to it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  // One row. Each leadership is a term of its own; every statement of a leader holds this row and checks the term.
  await sql`
    create table log.leader (
      id            integer primary key default 1,
      term          bigint not null,
      until         timestamptz not null,   -- of the lease, by PostgreSQL's clock
      pid           integer,                -- of the leader's session, with its start, since a pid is given again
      session_start timestamptz
    )`.execute(db);
  await sql`insert into log.leader (term, until) values (0, '-infinity')`.execute(db);
  // It is updated every second or faster: room beside the row keeps the table at a page or two.
  await sql`alter table log.leader set (fillfactor = 10, autovacuum_vacuum_threshold = 500)`.execute(db);

  // A level-0 tile is stored once it is full: until then its hashes are those of the last entries.
  await sql`delete from log.tile where level = 0 and length(hashes) < 8192`.execute(db);
  await sql`alter table log.tile alter column hashes set storage external`.execute(db); // hashes do not compress

  // A row: something knows more than the log holds, or a restore is under way. While there is one, nothing is recorded and
  // no position is given.
  await sql`
    create table log.behind (
      by     text not null check (by in ('stream', 'head', 'memory', 'workflow', 'restore')),
      stream text not null default '',   -- the assignment or team, where a workflow knows more of it
      known  bigint not null,            -- a position; a version, where a workflow knows it
      held   bigint not null,            -- what the log held instead
      at     timestamptz not null default clock_timestamp(),
      primary key (by, stream)
    )`.execute(db);

  // Each restore of the log, in order.
  await sql`
    create table log.restoration (
      number     integer primary key check (number > 0),
      generation integer not null check (generation > 0),   -- of the log's identity from then on; 1 is the first
      note       text not null,                             -- what was done, signed with the log's key (C2SP signed-note)
      last_seq   bigint not null,                           -- of log.event, then
      at         timestamptz not null default clock_timestamp()
    )`.execute(db);
  // A text that was lost with an older copy, not destroyed at the end of its retention.
  await sql`
    create table log.lost_text (
      event       uuid primary key,
      hash        text not null,         -- as the fact has it
      restoration integer not null references log.restoration (number) deferrable initially deferred
    )`.execute(db);
  // A fact that was recorded while facts were missing, where one that came back stands: it is no part of the log.
  await sql`
    create table log.displaced (
      id          uuid not null,
      stream      text not null,
      version     integer not null,
      position    bigint,                -- which it had been given meanwhile
      recorded_at timestamptz not null,
      entry       text not null,
      typed       jsonb,
      salt        bytea,
      restoration integer not null references log.restoration (number) deferrable initially deferred,
      primary key (restoration, id)
    )`.execute(db);
  // Facts are never changed, and go only where they are kept aside.
  await sql`
    create or replace function log.keep_event() returns trigger language plpgsql as $$
    begin
      if tg_op = 'UPDATE' and new.typed is null and new.salt is null
         and (to_jsonb(new) - 'typed' - 'salt') = (to_jsonb(old) - 'typed' - 'salt') then
        return new;
      end if;
      if tg_op = 'DELETE' and exists (select from log.displaced where id = old.id and entry = old.entry) then
        return old;
      end if;
      raise exception 'a recorded fact cannot be changed or removed' using errcode = 'restrict_violation';
    end $$`.execute(db);
}
