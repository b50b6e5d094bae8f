import { type Kysely, sql } from 'kysely';
import type { Database } from '../../database/tables.ts';
import type { Index, Projection } from './projection.ts';

/** A reporting table's name with its schema, quoted. */
export const tableRef = (table: string) => sql.table(`reporting.${table}`);

export const primaryKeyOf = (table: string) => `${table}_pkey`;
export const indexOf = (table: string, { suffix }: Index) => `${table}_${suffix}_idx`;

/** Creates a table of the projection's shape under any name, without its key and indexes: filling goes faster so. */
export async function createTable(db: Kysely<Database>, projection: Projection, table: string): Promise<void> {
  const columns = Object.entries(projection.columns).map(([name, type]) => sql`${sql.id(name)} ${sql.raw(type)}`);
  await sql`create table ${tableRef(table)} (${sql.join(columns)})`.execute(db);
}

export async function createKeyAndIndexes(db: Kysely<Database>, projection: Projection, table: string): Promise<void> {
  const key = sql.join(projection.key.map((name) => sql.id(name)));
  await sql`
    alter table ${tableRef(table)} add constraint ${sql.id(primaryKeyOf(table))} primary key (${key})`.execute(db);
  for (const index of projection.indexes) {
    await sql`create index ${sql.id(indexOf(table, index))} on ${tableRef(table)} ${sql.raw(index.on)}`.execute(db);
  }
}

/** Puts a filled table in the place of the live one, which goes. Call it in a transaction. */
export async function replaceTable(db: Kysely<Database>, projection: Projection, by: string): Promise<void> {
  const { name } = projection;
  const renameIndex = (from: string, to: string) =>
    sql`alter index ${tableRef(from)} rename to ${sql.id(to)}`.execute(db);
  await sql`drop table ${tableRef(name)}`.execute(db);
  await sql`alter table ${tableRef(by)} rename to ${sql.id(name)}`.execute(db);
  await renameIndex(primaryKeyOf(by), primaryKeyOf(name));
  for (const index of projection.indexes) await renameIndex(indexOf(by, index), indexOf(name, index));
}
