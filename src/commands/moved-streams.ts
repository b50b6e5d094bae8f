import { type Kysely, sql } from 'kysely';
import type { Database } from '../database/tables.ts';

/** The last fact of a stream. */
export interface Head {
  readonly stream: string;
  readonly version: number;
  readonly type: string;
}

/** Facts younger than this are left to the workflow that is just recording them. */
const SETTLED = sql`interval '3 seconds'`;
/** Facts noted in one transaction; only a first pass, or one over a lost cluster, takes several. */
const AT_ONCE = 10_000;

/**
 * Puts the streams of the facts that have got their positions since the last time on the list of those to look at.
 *
 * The mark is a position, not the number of insertion: positions are dense and given in their order by one sequencer, so
 * no fact can appear below the mark later, as one that commits late would by its insertion number. Facts that wait for
 * their position are looked up in `log.pending` instead, and noted once they have it.
 */
export async function noteMoved(db: Kysely<Database>): Promise<void> {
  const last = await db
    .selectFrom('log.entry')
    .select(({ fn }) => fn.max('position').as('position'))
    .executeTakeFirst();
  for (let to = 0; to < (last?.position ?? 0); ) {
    const noted = await db.transaction().execute((trx) => noteNext(trx, last?.position ?? 0));
    if (noted === null) return;
    to = noted;
  }
}

/** Each row is found by its key: a plan made for all values must not come to read the whole log. */
async function noteNext(trx: Kysely<Database>, last: number): Promise<number | null> {
  // Another reconciler may be at it: the lock keeps the mark from being moved back or past what is noted.
  const mark = await trx.selectFrom('log.cluster').select('noted').forUpdate().executeTakeFirst();
  if (!mark) return null;
  const to = Math.min(last, mark.noted + AT_ONCE);
  if (to <= mark.noted) return last;
  await sql`
    insert into log.unsettled (stream, version)
    select stream, max(version) from log.event
    where seq = any(array(select event_seq from log.entry where position > ${mark.noted} and position <= ${to}))
    group by stream
    on conflict (stream) do update set version = greatest(log.unsettled.version, excluded.version)`.execute(trx);
  await trx.updateTable('log.cluster').set({ noted: to }).execute();
  return to;
}

/** The streams on the list and those whose facts have no position yet, but for what is in order or too young. */
export async function unsettled(db: Kysely<Database>): Promise<Head[]> {
  // In order since, or found so while it still waited for its position.
  await sql`
    delete from log.unsettled where version <= (
      select version from log.reconciled where log.reconciled.stream = log.unsettled.stream
    )`.execute(db);
  const { rows } = await sql<Head>`
    select head.stream, head.version, head.type
    from (
      select stream from log.unsettled
      union
      select stream from log.event where seq = any(array(select seq from log.pending))
    ) as moved
    cross join lateral (
      select stream, version, type, recorded_at from log.event
      where log.event.stream = moved.stream order by version desc limit 1
    ) as head
    where head.recorded_at < now() - ${SETTLED}
      and head.version > coalesce((select version from log.reconciled where log.reconciled.stream = head.stream), 0)`.execute(
    db,
  );
  return rows;
}

/** Has the next pass look at a stream again, whatever was found before. */
export async function doubt(db: Kysely<Database>, stream: string): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await trx.deleteFrom('log.reconciled').where('stream', '=', stream).execute();
    await sql`
      insert into log.unsettled (stream, version)
      select ${stream}, 0 where exists (select from log.event where stream = ${stream})
      on conflict (stream) do nothing`.execute(trx);
  });
}
