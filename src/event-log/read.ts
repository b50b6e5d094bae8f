import { type Kysely, sql } from 'kysely';
import type { Fact, Instant, Typed } from '../../machines/facts.ts';
import type { Database } from '../database/tables.ts';
import type { FactWithText, PositionedFact } from './recorded-event.ts';

export const factOf = (entry: string): Fact => JSON.parse(entry) as Fact;

/** The facts of a stream after a version, in order. */
export async function readStream(db: Kysely<Database>, stream: string, afterVersion = 0): Promise<Fact[]> {
  const rows = await db
    .selectFrom('log.event')
    .select('entry')
    .where('stream', '=', stream)
    .where('version', '>', afterVersion)
    .orderBy('version')
    .execute();
  return rows.map(({ entry }) => factOf(entry));
}

/** The facts of several streams, each after the version that is known of it, in order: one round trip. */
export async function readStreams(
  db: Kysely<Database>,
  known: readonly { readonly stream: string; readonly version: number }[],
): Promise<ReadonlyMap<string, readonly Fact[]>> {
  const { rows } = await sql<{ stream: string; entry: string }>`
    select known.stream, event.entry
    from unnest(${known.map(({ stream }) => stream)}::text[], ${known.map(({ version }) => version)}::int[]) as known (stream, version)
    cross join lateral (
      select version, entry from log.event
      where log.event.stream = known.stream and log.event.version > known.version
      order by version
    ) as event
    order by known.stream, event.version`.execute(db);
  const facts = new Map<string, Fact[]>(known.map(({ stream }) => [stream, []]));
  for (const { stream, entry } of rows) facts.get(stream)?.push(factOf(entry));
  return facts;
}

/** What was typed beside a fact; null where nothing was, or where it is destroyed. */
export async function readTyped(db: Kysely<Database>, fact: string): Promise<Typed | null> {
  const row = await db.selectFrom('log.event').select('typed').where('id', '=', fact).executeTakeFirst();
  return row?.typed ?? null;
}

/** The facts of a stream in order, with what people typed. */
export async function readStreamWithText(db: Kysely<Database>, stream: string): Promise<FactWithText[]> {
  return (await readStreamNow(db, stream)).facts;
}

/** The same, and PostgreSQL's clock at the time of reading: by which whoever judges them judges. */
export async function readStreamNow(
  db: Kysely<Database>,
  stream: string,
): Promise<{ readonly facts: FactWithText[]; readonly now: Instant }> {
  const { rows } = await sql<{ now: Date; entry: string | null; typed: Typed | null }>`
    select clock.now, entry, typed
    from (select clock_timestamp() as now) as clock left join log.event on stream = ${stream}
    order by version`.execute(db);
  const facts = rows.flatMap(({ entry, typed }) => (entry === null ? [] : [{ fact: factOf(entry), typed }]));
  return { facts, now: (rows[0] as { now: Date }).now.toISOString() };
}

/** PostgreSQL's clock. */
export async function readClock(db: Kysely<Database>): Promise<Instant> {
  const { rows } = await sql<{ now: Date }>`select clock_timestamp() as now`.execute(db);
  return (rows[0] as { now: Date }).now.toISOString();
}

/** Facts that travel together stay below this, far below what a message of Temporal may have (2 MB); bytes of their entries. */
export const PAGE_BYTES = 256 * 1024;
const PAGE_FACTS = 200;

/** The next facts of a stream, in order: one at least where there are any, and no more than a message can carry. */
export async function readStreamPage(
  db: Kysely<Database>,
  stream: string,
  afterVersion: number,
): Promise<{ readonly facts: readonly Fact[]; readonly more: boolean }> {
  const { rows } = await sql<{ entry: string; size: number }>`
    select entry, octet_length(entry) as size from log.event
    where stream = ${stream} and version > ${afterVersion} order by version limit ${PAGE_FACTS + 1}`.execute(db);
  let bytes = 0;
  const tooMany = rows.findIndex(({ size }, index) => {
    bytes += size;
    return index > 0 && bytes > PAGE_BYTES;
  });
  const taken = rows.slice(0, Math.min(tooMany < 0 ? rows.length : tooMany, PAGE_FACTS));
  return { facts: taken.map(({ entry }) => factOf(entry)), more: taken.length < rows.length };
}

/** The facts at some positions, as the log holds them: what was published is only taken for a word that they are there. */
export async function readPositions(db: Kysely<Database>, positions: readonly number[]): Promise<PositionedFact[]> {
  const rows = await db
    .selectFrom('log.entry')
    .innerJoin('log.event', 'log.event.seq', 'log.entry.event_seq')
    .select(['log.entry.position', 'log.event.entry', 'log.event.traceparent'])
    .where(sql<boolean>`log.entry.position = any(${[...positions]}::bigint[])`)
    .orderBy('log.entry.position')
    .execute();
  return rows.map(({ position, entry, traceparent }) => ({ position, entry, fact: factOf(entry), traceparent }));
}

/** Facts in the order of the log, after a position. */
export async function readLog(db: Kysely<Database>, afterPosition: number, limit: number): Promise<PositionedFact[]> {
  const rows = await db
    .selectFrom('log.entry')
    .innerJoin('log.event', 'log.event.seq', 'log.entry.event_seq')
    .select(['log.entry.position', 'log.event.entry', 'log.event.traceparent'])
    .where('log.entry.position', '>', afterPosition)
    .orderBy('log.entry.position')
    .limit(limit)
    .execute();
  return rows.map(({ position, entry, traceparent }) => ({ position, entry, fact: factOf(entry), traceparent }));
}

/** The position of the last sequenced fact; 0 for an empty log. */
export async function lastPosition(db: Kysely<Database>): Promise<number> {
  const row = await db
    .selectFrom('log.entry')
    .select(({ fn }) => fn.max('position').as('last'))
    .executeTakeFirst();
  return row?.last ?? 0;
}
