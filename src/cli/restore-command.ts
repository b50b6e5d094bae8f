import { existsSync } from 'node:fs';
import type { Kysely } from 'kysely';
import { dataDirOf } from '../config/config.ts';
import type { Database } from '../database/tables.ts';
import type { Behind } from '../event-log/log-behind.ts';
import { type LogKey, logKeyFile, parseLogKey, readLogKey } from '../event-log/log-key.ts';
import { connectNats } from '../event-log/nats.ts';
import { openLog } from '../event-log/restore/closing.ts';
import { type RestoreReport, restoreLog } from '../event-log/restore/restore-log.ts';
import { type RebuildProgress, rebuildAll } from '../projections/engine/rebuild.ts';
import { CliError, type Output } from './output.ts';
import { restoreText } from './restore-text.ts';
import { requireRunning } from './stack-access.ts';

export interface RestoreAnswer extends RestoreReport {
  /** What the log stays closed for; nothing where it is open. */
  readonly closed: readonly Behind[];
}

/**
 * `penugasan restore`: brings back from JetStream what a PostgreSQL that was restored from an older copy has lost, fills the
 * reporting tables anew and opens the log.
 * @returns whether the log is open
 */
export async function restoreCommand(
  output: Output,
  env: NodeJS.ProcessEnv,
  db: Kysely<Database>,
  databaseUrl: string,
  acceptLoss: boolean,
): Promise<boolean> {
  const { signer } = await keyOf(env);
  const nats = await connectNats(env.PENUGASAN_NATS_URL ?? requireRunning(dataDirOf(env)).natsUrl, 'penugasan-restore');
  try {
    const onProgress = (position: number, last: number) => output.progress(`${position} / ${last}`);
    const report = await restoreLog({ db, nats, signer, acceptLoss, onProgress });
    if (await isUnderWay(db)) {
      const told = ({ position, last }: RebuildProgress) => output.progress(`${position} / ${last}`);
      await rebuildAll({ db, databaseUrl, onProgress: told });
    }
    const answer: RestoreAnswer = { ...report, closed: await openLog(db) };
    output.progress('');
    output.print(output.json ? JSON.stringify(answer, null, 2) : restoreText(answer, output.language));
    return answer.closed.length === 0;
  } finally {
    await nats.close();
  }
}

/** Of this restore, or of one that was killed after it had changed the log. */
async function isUnderWay(db: Kysely<Database>): Promise<boolean> {
  return (await db.selectFrom('log.behind').select('by').where('by', '=', 'restore').executeTakeFirst()) !== undefined;
}

/** The signing key, from where the roles have it. */
async function keyOf(env: NodeJS.ProcessEnv): Promise<LogKey> {
  if (env.PENUGASAN_LOG_KEY) return parseLogKey(env.PENUGASAN_LOG_KEY);
  const file = env.PENUGASAN_LOG_KEY_FILE ?? logKeyFile(dataDirOf(env));
  if (!existsSync(file))
    throw new CliError('key-missing', 'name the signing key of the log: PENUGASAN_LOG_KEY_FILE, or PENUGASAN_LOG_KEY');
  return await readLogKey(file);
}
