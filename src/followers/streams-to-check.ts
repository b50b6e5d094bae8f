import { type Kysely, type RawBuilder, sql } from 'kysely';
import { FACT_OF, RELEASED } from '../../machines/facts.ts';
import type { Database } from '../database/tables.ts';

/** How far the log holds a stream, and its last fact. */
export interface Head {
  readonly stream: string;
  readonly version: number;
  readonly type: string;
  /** Recorded so lately that Temporal would still know of a workflow that followed it. */
  readonly isRecent: boolean;
}

/** Temporal keeps what has ended for a day at least. */
const RECENT = sql.lit('1 day');

/** Facts noted in one transaction; only a first pass, or one over a lost cluster, takes several. */
const AT_ONCE = 10_000;
/** Streams that do not move and are checked all the same, in each pass. */
const SWEPT_AT_ONCE = 100;
/** Facts after which nothing more is expected of a stream; whether a team that was refused has ended, only its chart can say. */
const ENDINGS: readonly string[] = [
  ...[FACT_OF.complete, FACT_OF.refuse, FACT_OF.withdraw, FACT_OF.cancel, RELEASED],
  ...[FACT_OF['propose-award'], FACT_OF['propose-sanction']],
  ...['team-completed', 'team-withdrawn', 'team-cancelled', 'team-term-passed'],
];

export const isEnding = (type: string): boolean => ENDINGS.includes(type);

/**
 * Puts the streams of the facts that have got their positions since the last time on the list of those to check.
 *
 * The mark is a position, not the number of insertion: positions are dense and given in their order by one sequencer, so
 * no fact can appear below the mark later, as one that commits late would by its insertion number.
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
    insert into log.unchecked (stream, version)
    select stream, max(version) from log.event
    where seq = any(array(select event_seq from log.entry where position > ${mark.noted} and position <= ${to}))
    group by stream
    on conflict (stream) do update set version = greatest(log.unchecked.version, excluded.version)`.execute(trx);
  await trx.updateTable('log.cluster').set({ noted: to }).execute();
  return to;
}

/** Puts some of the streams that have not ended on the list, each in its turn: whatever befell them, they are found. */
export async function noteSwept(db: Kysely<Database>): Promise<void> {
  await sql`
    with mark as (select swept from log.cluster for update),
      slice as (
        select stream from log.event
        where version = 1 and stream > (select swept from mark) order by stream limit ${SWEPT_AT_ONCE}),
      noted as (
        insert into log.unchecked (stream, version)
        select head.stream, head.version from slice cross join lateral (
          select stream, version, type from log.event where log.event.stream = slice.stream order by version desc limit 1
        ) as head
        where head.type <> all(${[...ENDINGS]})
        on conflict (stream) do nothing)
    update log.cluster set swept = coalesce((select max(stream) from slice), '')`.execute(db);
}

/** Puts some streams on the list. */
export async function noteStreams(db: Kysely<Database>, streams: readonly string[]): Promise<void> {
  if (streams.length === 0) return;
  await sql`
    insert into log.unchecked (stream, version)
    select stream, version from (${headsIn(sql`unnest(${[...streams]}::text[]) as listed (stream)`)}) as head
    on conflict (stream) do nothing`.execute(db);
}

/** The streams on the list. */
export const unchecked = async (db: Kysely<Database>): Promise<Head[]> =>
  (await headsIn(sql`log.unchecked as listed`).execute(db)).rows;

/** How far the log holds some streams; of those that it does not hold, nothing. */
export const headsOf = async (db: Kysely<Database>, streams: readonly string[]): Promise<Head[]> =>
  (await headsIn(sql`unnest(${[...streams]}::text[]) as listed (stream)`).execute(db)).rows;

const headsIn = (listed: RawBuilder<unknown>) => sql<Head>`
  select head.stream, head.version, head.type, head.at > clock_timestamp() - ${RECENT}::interval as "isRecent"
  from ${listed} cross join lateral (
    select stream, version, type, at from log.event where log.event.stream = listed.stream order by version desc limit 1
  ) as head`;

/** Takes a stream that was found in order off the list, unless it has moved on. */
export async function forgetChecked(db: Kysely<Database>, stream: string, version: number): Promise<void> {
  await db.deleteFrom('log.unchecked').where('stream', '=', stream).where('version', '<=', version).execute();
}

/** Has the next pass look at every stream of the log. */
export async function noteAll(db: Kysely<Database>): Promise<void> {
  await db.updateTable('log.cluster').set({ noted: 0 }).execute();
}
