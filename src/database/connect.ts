import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { BoundedPool } from './bounded-pool.ts';
import { BACKGROUND_LIMITS, type DatabaseLimits, limitSettings, UNLIMITED } from './limits.ts';
import { ServiceClient } from './service-client.ts';
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
  /** How long it waits for the server; for ever where not given. */
  readonly limits?: DatabaseLimits;
}

/** A pool that survives a lost server: a broken connection is dropped, the next query opens another. */
export function connectPool({
  url,
  poolSize = 10,
  applicationName = 'penugasan',
  limits = UNLIMITED,
}: DatabaseOptions): pg.Pool {
  const config = { ...settings(url, applicationName, limits), Client: ServiceClient, max: poolSize };
  const pool = new BoundedPool(config, limits.waiting);
  pool.on('error', () => {});
  // The pool listens to idle connections only. One that breaks while lent out, between two queries, would end the process.
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}

/** One session of its own, for whoever holds something by it; once it is lost, its next query fails. */
export async function connectSession(
  url: string,
  applicationName: string,
  limits: DatabaseLimits = BACKGROUND_LIMITS,
): Promise<pg.Client> {
  const client = new ServiceClient(settings(url, applicationName, limits));
  client.on('error', () => {});
  await client.connect();
  return client;
}

/** A server that does not acknowledge what was sent to it, or a client that has gone, is noticed after this long; milliseconds. */
const SILENT_PEER = 10_000;

const settings = (url: string, applicationName: string, limits: DatabaseLimits) => ({
  connectionString: url,
  application_name: applicationName,
  ...limitSettings(limits),
  options: [
    // Every statement here has one good plan, whatever its values; planning `record` anew each time halved the appends.
    'plan_cache_mode=force_generic_plan',
    // Whoever asked and went away leaves nothing running: the server looks whether the client is still there.
    `client_connection_check_interval=${SILENT_PEER / 5}`,
    `tcp_user_timeout=${SILENT_PEER}`,
  ]
    .map((setting) => `-c ${setting}`)
    .join(' '),
  // A server that vanished without a word would keep its session waiting for ever.
  keepAlive: true,
  keepAliveInitialDelayMillis: SILENT_PEER,
  types: TYPES,
});

export const connectDatabase = (pool: pg.Pool): Kysely<Database> =>
  new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
