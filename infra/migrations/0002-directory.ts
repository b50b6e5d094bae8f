import { type Kysely, sql } from 'kysely';

/** Who is where, and since when. The only place with names and NIP. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create schema directory`.execute(db);
  await sql`
    create table directory.agency (
      id             text primary key check (id ~ '^[a-z0-9-]+$'),  -- a token of NATS subjects
      name           text not null,
      regulation     text not null,
      zone           text not null,
      in_unit_setter text not null default 'unit-head' check (in_unit_setter in ('unit-head', 'rater'))
    )`.execute(db);
  await sql`
    create table directory.department (
      id     text primary key,
      agency text not null references directory.agency,
      name   text not null
    )`.execute(db);
  await sql`
    create table directory.unit (
      id         text primary key,
      department text not null references directory.department,
      name       text not null,
      unit_type  text not null
    )`.execute(db);
  await sql`
    create table directory.position (
      id         text primary key,
      department text not null references directory.department,
      title      text not null
    )`.execute(db);
  // Which position fills a seat of a unit: its head, rater, department head, authority, and each reviewer of its chain.
  await sql`
    create table directory.unit_seat (
      unit     text not null references directory.unit,
      seat     text not null,
      position text not null references directory.position,
      primary key (unit, seat)
    )`.execute(db);
  await sql`
    create table directory.person (
      id   text primary key,
      name text not null,
      nip  text not null unique
    )`.execute(db);
  await sql`
    create table directory.holding (
      id         text primary key,
      person     text not null references directory.person,
      position   text not null references directory.position,
      valid_from timestamptz not null,
      valid_to   timestamptz check (valid_to > valid_from)
    )`.execute(db);
  await sql`create index on directory.holding (position)`.execute(db);
  await sql`create index on directory.holding (person)`.execute(db);
  await sql`
    create table directory.delegation (
      id         text primary key,
      kind       text not null check (kind in ('plt', 'plh')),
      person     text not null references directory.person,
      position   text not null references directory.position,
      valid_from timestamptz not null,
      valid_to   timestamptz check (valid_to > valid_from)
    )`.execute(db);
  await sql`create index on directory.delegation (position)`.execute(db);
  await sql`create index on directory.delegation (person)`.execute(db);
  // Where a functional officer or staff member sits (kedudukan): the ground of every assignment.
  await sql`
    create table directory.placement (
      id         text primary key,
      person     text not null references directory.person,
      unit       text not null references directory.unit,
      post       text not null check (post in ('functional', 'staff')),
      valid_from timestamptz not null,
      valid_to   timestamptz check (valid_to > valid_from)
    )`.execute(db);
  await sql`create index on directory.placement (person)`.execute(db);
  await sql`
    create table directory.holiday (
      agency text not null references directory.agency,
      day    date not null,
      name   text not null,
      primary key (agency, day)
    )`.execute(db);
  await sql`
    create table directory.notice (
      fact     uuid not null,
      notice   text not null,
      actor    text not null,
      position text,
      person   text,
      stream   text not null,
      step     text not null,
      at       timestamptz not null,
      primary key (fact, notice, actor)
    )`.execute(db);
  await sql`create index on directory.notice (position, at desc)`.execute(db);
  await sql`create index on directory.notice (person, at desc)`.execute(db);
}
