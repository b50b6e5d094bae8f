import { type Kysely, sql, type Transaction } from 'kysely';
import type { Database } from '../../database/tables.ts';
import { factOf } from '../../event-log/read.ts';
import { PROJECTIONS } from '../tables/all-projections.ts';
import { foldChanges, type LogFact } from './fold-changes.ts';
import { readLags } from './lag.ts';
import type { Projection } from './projection.ts';
import { databaseNow, expiryCutoff } from './retention.ts';
import { type ProjectionCheck, type StreamRange, TableCheck } from './table-check.ts';
import { tableRef } from './table-definition.ts';

const STREAMS_AT_ONCE = 500;

/**
 * Holds every table against the log, row by row, in one snapshot: the projector may go on. Goes through it stream by
 * stream, since the rows of a stream follow from its facts alone, so it needs little memory for a log of any size.
 */
export async function checkProjections(
  db: Kysely<Database>,
  onProgress: (checked: { readonly streams: number }) => void = () => {},
  projections: readonly Projection[] = PROJECTIONS,
): Promise<Readonly<Record<string, ProjectionCheck>>> {
  return await db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (tx) => {
      // Before the snapshot is taken: a table swapped in after it would look empty to it.
      for (const { name } of projections) await sql`lock table ${tableRef(name)} in access share mode`.execute(tx);
      const lags = await readLags(tx, projections);
      const now = await databaseNow(tx);
      const checks: TableCheck[] = [];
      for (const projection of projections) {
        const lag = lags.get(projection.name) ?? { facts: 0, seconds: null };
        checks.push(await TableCheck.begin(tx, projection, lag, expiryCutoff(projection, now)));
      }
      let streams = 0;
      let range: StreamRange = { after: null, upTo: null };
      do {
        const names = await streamsAfter(tx, range.after);
        // The first range has no beginning, the last no end: they find what no stream of the log accounts for.
        range = { ...range, upTo: names.length < STREAMS_AT_ONCE ? null : (names.at(-1) ?? null) };
        const { changes } = await foldChanges(tx, NOTHING_REMEMBERED, await factsOf(tx, names));
        for (const check of checks) await check.range(tx, changes, range);
        range = { after: range.upTo, upTo: null };
        streams += names.length;
        onProgress({ streams });
      } while (range.after !== null);
      return Object.fromEntries(checks.map((check) => [check.projection.name, check.result()]));
    });
}

/** Each stream is read whole, from its first fact. */
const NOTHING_REMEMBERED = { get: () => undefined, set: () => {}, delete: () => {} };

async function streamsAfter(tx: Transaction<Database>, after: string | null): Promise<string[]> {
  const rows = await tx
    .selectFrom('log.event')
    .select('stream')
    .where('version', '=', 1)
    .$if(after !== null, (query) => query.where('stream', '>', after))
    .orderBy('stream')
    .limit(STREAMS_AT_ONCE)
    .execute();
  return rows.map(({ stream }) => stream);
}

async function factsOf(tx: Transaction<Database>, streams: readonly string[]): Promise<LogFact[]> {
  const rows = await tx
    .selectFrom('log.event')
    .innerJoin('log.entry', 'log.entry.event_seq', 'log.event.seq')
    .select(['position', 'entry'])
    .where(sql<boolean>`stream = any(${streams}::text[])`)
    .orderBy('stream')
    .orderBy('version')
    .execute();
  return rows.map(({ position, entry }) => ({ position, fact: factOf(entry), traceparent: null }));
}
