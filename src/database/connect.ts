import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { PreparingClient } from './preparing-client.ts';
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
  /** Answers before a write is on disk: for what may be lost with the server, e.g. an answer kept to be said again. */
  readonly mayForget?: boolean;
}

/** A pool that survives a lost server: a broken connection is dropped, the next query opens another. */
export function connectPool({
  url,
  poolSize = 10,
  applicationName = 'penugasan',
  mayForget = false,
}: DatabaseOptions): pg.Pool {
  const pool = new pg.Pool({ ...settings(url, applicationName, mayForget), Client: PreparingClient, max: poolSize });
  pool.on('error', () => {});
  // The pool listens to idle connections only. One that breaks while lent out, between two queries, would end the process.
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}

/** One session of its own, for whoever holds something by it; once it is lost, its next query fails. */
export async function connectSession(url: string, applicationName: string): Promise<pg.Client> {
  const client = new pg.Client(settings(url, applicationName));
  client.on('error', () => {});
  await client.connect();
  return client;
}

const settings = (url: string, applicationName: string, mayForget = false) => ({
  connectionString: url,
  application_name: applicationName,
  connectionTimeoutMillis: 5_000,
  // Every statement here has one good plan, whatever its values; planning `record` anew each time halved the appends.
  options: `-c plan_cache_mode=force_generic_plan${mayForget ? ' -c synchronous_commit=off' : ''}`,
  // A server that vanished without a word would keep its session waiting for ever.
  keepAlive: true,
  keepAliveInitialDelayMillis: 10_000,
  types: TYPES,
});

export const connectDatabase = (pool: pg.Pool): Kysely<Database> =>
  new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
