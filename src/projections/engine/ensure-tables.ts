import { type Kysely, sql } from 'kysely';
import type { Database } from '../../database/tables.ts';
import { PROJECTIONS } from '../tables/all-projections.ts';
import type { Projection } from './projection.ts';
import { createKeyAndIndexes, createTable } from './table-definition.ts';

/**
 * Creates the reporting tables that are not there, and their checkpoints. A new table starts from the log's beginning.
 * Safe to repeat, and to run from several processes at once.
 */
export async function ensureTables(
  db: Kysely<Database>,
  projections: readonly Projection[] = PROJECTIONS,
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(hashtext('reporting.ensure-tables'))`.execute(tx);
    for (const projection of projections) {
      if (!(await exists(tx, projection.name))) await createEmpty(tx, projection);
      await tx
        .insertInto('reporting.checkpoint')
        .values({ projection: projection.name, position: 0 })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    }
  });
}

async function createEmpty(db: Kysely<Database>, projection: Projection): Promise<void> {
  await createTable(db, projection, projection.name);
  await createKeyAndIndexes(db, projection, projection.name);
  // Where the table was dropped, what is remembered of it is void.
  await db.deleteFrom('reporting.checkpoint').where('projection', '=', projection.name).execute();
  await db.deleteFrom('reporting.dead_letter').where('projection', '=', projection.name).execute();
}

async function exists(db: Kysely<Database>, table: string): Promise<boolean> {
  const { rows } = await sql<{ there: boolean }>`
    select to_regclass(${`reporting.${table}`}) is not null as there`.execute(db);
  return rows[0]?.there === true;
}
