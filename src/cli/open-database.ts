import type { Kysely } from 'kysely';
import { dataDirOf } from '../config/config.ts';
import { connectDatabase, connectPool } from '../database/connect.ts';
import type { Database } from '../database/tables.ts';
import { failureOf } from './failure.ts';
import { CliError } from './output.ts';
import { embeddedStack, runningStack } from './stack-access.ts';

/**
 * Lends the database: the one of the environment, of the stack that is running, or of the embedded stack at rest, which
 * is started for as long as the work takes.
 */
export async function withDatabase<T>(
  env: NodeJS.ProcessEnv,
  work: (db: Kysely<Database>, url: string) => Promise<T>,
): Promise<T> {
  const url = env.PENUGASAN_DATABASE_URL ?? runningStack(dataDirOf(env))?.databaseUrl;
  if (url) return await over(url, work);
  const stack = await embeddedStack(dataDirOf(env), env);
  try {
    return await over(stack.addresses.databaseUrl, work);
  } finally {
    await stack.stop();
  }
}

async function over<T>(url: string, work: (db: Kysely<Database>, url: string) => Promise<T>): Promise<T> {
  if (!/^postgres(ql)?:\/\//.test(url) || !URL.canParse(url))
    throw new CliError('database-url-invalid', 'PENUGASAN_DATABASE_URL must be a postgres:// address');
  const pool = connectPool({ url, poolSize: 8, applicationName: 'penugasan-cli' });
  try {
    await pool.query('select 1').catch((error: unknown) => {
      const { code, text } = failureOf(error);
      throw code.startsWith('database-') ? error : new CliError('database-unreachable', `the database: ${text}`);
    });
    return await work(connectDatabase(pool), url);
  } finally {
    await pool.end();
  }
}
