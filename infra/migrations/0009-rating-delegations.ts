import { type Kysely, sql } from 'kysely';

/** The authority to rate the people of a unit, given by one official to another, on record [Langsa Ps.1(11)]. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table directory.rating_delegation (
      id           text primary key,
      unit         text not null references directory.unit,
      by_position  text not null references directory.position,
      to_position  text not null references directory.position check (to_position <> by_position),
      valid_from   timestamptz not null,
      valid_to     timestamptz check (valid_to > valid_from)
    )`.execute(db);
  await sql`create index on directory.rating_delegation (unit, to_position)`.execute(db);
}
