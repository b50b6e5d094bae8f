import { type Kysely, sql } from 'kysely';
import type { Database } from '../../database/tables.ts';
import { pause } from '../../runtime/pause.ts';
import { ensureTables } from './ensure-tables.ts';
import type { Projection } from './projection.ts';
import { tableRef } from './table-definition.ts';

const DAY_MS = 86_400_000;

/** Rows of which the instant lies before this one are dropped; null where a table keeps its rows for ever. */
export const expiryCutoff = ({ retention }: Projection, now: Date): Date | null =>
  retention ? new Date(now.getTime() - retention.days * DAY_MS) : null;

/** Whether a table may hold a row still. One that has expired is neither missed where it is gone, nor too much where it is not yet. */
export function isKept(
  { retention }: Projection,
  row: Readonly<Record<string, unknown>>,
  cutoff: Date | null,
): boolean {
  if (!retention || !cutoff) return true;
  return Date.parse(String(row[retention.by])) >= cutoff.getTime();
}

/** PostgreSQL's clock, which all who drop, rebuild and check share. */
export async function databaseNow(db: Kysely<Database>): Promise<Date> {
  const { rows } = await sql<{ now: Date }>`select clock_timestamp() as now`.execute(db);
  return rows[0]?.now as Date;
}

/** Few enough for a statement to be short. */
const AT_ONCE = 10_000;

/** Drops what has expired. @returns how many rows of each table that has any */
export async function dropExpired(
  db: Kysely<Database>,
  projections: readonly Projection[],
): Promise<Readonly<Record<string, number>>> {
  const dropped: Record<string, number> = {};
  const now = await databaseNow(db);
  for (const projection of projections) {
    const cutoff = expiryCutoff(projection, now);
    if (!projection.retention || !cutoff) continue;
    const table = tableRef(projection.name);
    for (let last = AT_ONCE; last === AT_ONCE; ) {
      const { numAffectedRows } = await sql`
        delete from ${table} where ctid = any(array(
          select ctid from ${table} where ${sql.id(projection.retention.by)} < ${cutoff} limit ${sql.lit(AT_ONCE)}
        ))`.execute(db);
      last = Number(numAffectedRows ?? 0);
      if (last > 0) dropped[projection.name] = (dropped[projection.name] ?? 0) + last;
    }
  }
  return dropped;
}

const EVERY_MS = 3_600_000;
const AFTER_A_FAILURE_MS = 60_000;

/** Drops what has expired, at once and every hour, until the signal is aborted. */
export async function keepDroppingExpired(
  db: Kysely<Database>,
  projections: readonly Projection[],
  signal: AbortSignal,
  logger: { info(details: object, message: string): void; warn(details: object, message: string): void },
): Promise<void> {
  while (!signal.aborted) {
    try {
      await ensureTables(db, projections);
      const dropped = await dropExpired(db, projections);
      if (Object.keys(dropped).length > 0) logger.info({ dropped }, 'rows that had expired were dropped');
      await pause(EVERY_MS, signal);
    } catch (error) {
      logger.warn({ err: error }, 'expired rows could not be dropped; that will be tried again');
      await pause(AFTER_A_FAILURE_MS, signal);
    }
  }
}
