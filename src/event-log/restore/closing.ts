import { type Kysely, sql } from 'kysely';
import type { Database } from '../../database/tables.ts';
import { type Behind, readLogBehind } from '../log-behind.ts';

/** Of all that is known to have been in the log, what a log of this size still lacks. @param known the size of the last head */
export async function stillMissing(db: Kysely<Database>, size: number, known: number): Promise<readonly Behind[]> {
  const { rows } = await sql<Behind>`
    select by, stream, known, held from log.behind
    where by <> 'restore' and case when by = 'workflow'
      then not exists (select from log.event where stream = log.behind.stream and version >= log.behind.known)
      else known > ${size} end
    order by at`.execute(db);
  const headTold = rows.some((row) => row.by === 'head');
  return known > size && !headTold ? [...rows, { by: 'head', stream: '', known, held: size }] : rows;
}

export interface Closing {
  readonly size: number;
  readonly lost: readonly Behind[];
  /** The loss was accepted. */
  readonly continued: boolean;
  /** The log is another one than the reporting tables were made from. */
  readonly changed: boolean;
}

/** Of what was known to be missing, only that remains which still is; and the log is closed until the restore is complete. */
export async function closeForRestore(
  tx: Kysely<Database>,
  { size, lost, continued, changed }: Closing,
): Promise<void> {
  const under = await tx.selectFrom('log.behind').select('by').where('by', '=', 'restore').executeTakeFirst();
  await tx.deleteFrom('log.behind').execute();
  if (!continued && lost.length > 0)
    await tx
      .insertInto('log.behind')
      .values([...lost])
      .execute();
  if (changed || under) await tx.insertInto('log.behind').values({ by: 'restore', known: size, held: size }).execute();
}

/**
 * The end of a restore, once the reporting tables are those of the log. What was said of a loss that is made good is dropped:
 * whoever looked before the restore may have come to say it only after. Who still has a reason says it again.
 * @returns what the log stays closed for
 */
export async function openLog(db: Kysely<Database>): Promise<readonly Behind[]> {
  await sql`
    delete from log.behind where by = 'restore' or case when by = 'workflow'
      then exists (select from log.event where stream = log.behind.stream and version >= log.behind.known)
      else known <= (select coalesce(max(position), 0) from log.entry) end`.execute(db);
  return await readLogBehind(db);
}
