import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Database } from './tables.ts';

/** Positions, sequences and counts come as numbers, days as plain text. */
const TYPES = {
  getTypeParser: ((oid: number, format: 'text' | 'binary') => {
    if (oid === pg.types.builtins.INT8) return Number;
    if (oid === pg.types.builtins.DATE) return String;
    return pg.types.getTypeParser(oid, format);
  }) as typeof pg.types.getTypeParser,
};

export interface DatabaseOptions {
  readonly url: string;
  readonly poolSize?: number;
  /** Shown in `pg_stat_activity`. */
  readonly applicationName?: string;
}

/** A pool that survives a lost server: a broken connection is dropped, the next query opens another. */
export function connectPool({ url, poolSize = 10, applicationName = 'penugasan' }: DatabaseOptions): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: poolSize,
    application_name: applicationName,
    connectionTimeoutMillis: 5_000,
    types: TYPES,
  });
  pool.on('error', () => {});
  // The pool listens to idle connections only. One that breaks while lent out, between two queries, would end the process.
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}

export const connectDatabase = (pool: pg.Pool): Kysely<Database> =>
  new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
