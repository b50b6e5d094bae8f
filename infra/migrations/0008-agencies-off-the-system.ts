import { type Kysely, sql } from 'kysely';

/** An agency that runs no regulation here is not on the system: it is known by its departments, units and people only. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table directory.agency alter column regulation drop not null`.execute(db);
  await sql`alter table directory.unit alter column unit_type drop not null`.execute(db);
}
