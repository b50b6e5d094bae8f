import { type Kysely, sql } from 'kysely';
import type { Database } from '../../database/tables.ts';
import type { Projection } from './projection.ts';
import type { MergedChanges } from './row-changes.ts';
import { tableRef } from './table-definition.ts';

/** Writes a batch's changes to a table of the projection's shape: at most one statement for what goes and one for what comes. */
export async function writeChanges(
  db: Kysely<Database>,
  projection: Projection,
  changes: MergedChanges,
  table: string = projection.name,
): Promise<void> {
  const drops = changes.drops();
  if (drops.length > 0) await deleteRows(db, projection, drops, table);
  const puts = changes.puts();
  if (puts.length > 0) await upsertRows(db, projection, puts, table);
}

async function upsertRows(db: Kysely<Database>, { key, columns }: Projection, rows: readonly object[], table: string) {
  const names = Object.keys(columns);
  const listed = sql.join(names.map((name) => sql.id(name)));
  const replaced = names
    .filter((name) => !key.includes(name))
    .map((name) => sql`${sql.id(name)} = excluded.${sql.id(name)}`);
  await sql`
    insert into ${tableRef(table)} (${listed})
    select ${listed} from ${recordset(rows, table)}
    on conflict (${sql.join(key.map((name) => sql.id(name)))}) do update set ${sql.join(replaced)}`.execute(db);
}

async function deleteRows(db: Kysely<Database>, { key }: Projection, keys: readonly object[], table: string) {
  const same = key.map((name) => sql`gone.${sql.id(name)} = present.${sql.id(name)}`);
  await sql`
    delete from ${tableRef(table)} present using ${recordset(keys, table)} gone
    where ${sql.join(same, sql` and `)}`.execute(db);
}

/** One parameter for all rows, whatever their columns. */
const recordset = (rows: readonly object[], table: string) =>
  sql`json_populate_recordset(null::${tableRef(table)}, ${JSON.stringify(rows)}::json)`;
