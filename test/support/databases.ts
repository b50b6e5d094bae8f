import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type pg from 'pg';
import { inject } from 'vitest';
import { waitUntil } from '../../infra/stack/wait.ts';
import { connectDatabase, connectPool } from '../../src/database/connect.ts';
import type { Database } from '../../src/database/tables.ts';

export const TEMPLATE = 'penugasan_template';

export interface FreshDatabase {
  readonly url: string;
  readonly db: Kysely<Database>;
  /** The same connections, for what Kysely has no word for. */
  readonly pool: pg.Pool;
  drop(): Promise<void>;
}

/** A database of its own, with the demo government and an empty log; or a copy of another, to which nobody is connected. */
export const freshDatabase = (template = TEMPLATE): Promise<FreshDatabase> => databaseFrom(template);

/** The database as it is now, as a backup would have it. Sessions of the original are ended. */
export async function copyOf(original: FreshDatabase): Promise<FreshDatabase> {
  const name = new URL(original.url).pathname.slice(1);
  await asAdmin(`alter database ${name} allow_connections false`);
  await asAdmin(`select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`);
  let copy: FreshDatabase | undefined;
  await waitUntil(
    async () => {
      copy = await databaseFrom(name); // fails while a session is still ending
      return true;
    },
    { limitMs: 10_000 },
  );
  await asAdmin(`alter database ${name} allow_connections true`);
  return copy as FreshDatabase;
}

async function databaseFrom(template: string): Promise<FreshDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const url = databaseIn(inject('databaseUrl'), name);
  await asAdmin(`create database ${name} template ${template}`);
  const pool = connectPool({ url, poolSize: 30 });
  const db = connectDatabase(pool);
  return {
    url,
    db,
    pool,
    async drop() {
      await db.destroy();
      await asAdmin(`drop database ${name} with (force)`);
    },
  };
}

export const databaseIn = (url: string, database: string): string =>
  Object.assign(new URL(url), { pathname: `/${database}` }).href;

async function asAdmin(statement: string): Promise<void> {
  const admin = connectPool({ url: inject('databaseUrl'), poolSize: 1 });
  await admin.query(statement).finally(() => admin.end());
}
