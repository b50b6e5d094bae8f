import { type Kysely, sql } from 'kysely';
import type { Fact, Typed } from '../../machines/facts.ts';
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
  const rows = await db
    .selectFrom('log.event')
    .select(['entry', 'typed'])
    .where('stream', '=', stream)
    .orderBy('version')
    .execute();
  return rows.map(({ entry, typed }) => ({ fact: factOf(entry), typed }));
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
