import type { Kysely } from 'kysely';
import type { Fact } from '../../machines/facts.ts';
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

/** The same, with what people typed. */
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
