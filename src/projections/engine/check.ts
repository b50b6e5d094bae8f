import { type Kysely, sql, type Transaction } from 'kysely';
import type { Database } from '../../database/tables.ts';
import { factOf } from '../../event-log/read.ts';
import { PROJECTIONS } from '../tables/all-projections.ts';
import type { Change } from './change.ts';
import { readCheckpoints } from './checkpoints.ts';
import { rowChanges } from './commit-changes.ts';
import { compareRows, type Difference, type Row } from './compare-rows.ts';
import { deadLetterPositions } from './dead-letters.ts';
import { foldChanges, type LogFact, type Unfoldable } from './fold-changes.ts';
import type { Projection } from './projection.ts';
import { tableRef } from './table-definition.ts';

export interface ProjectionCheck {
  /** Where the projection stands; the log up to there is what it was held against. */
  readonly position: number;
  /** Rows that the table holds. */
  readonly rows: number;
  readonly missing: number;
  readonly extra: number;
  /** The first twenty rows that are not as the log says. */
  readonly different: readonly Difference[];
  /** Streams that wait among the dead letters; their rows are held against the facts before. */
  readonly parked: number;
}

const MOST_DIFFERENCES = 20;
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
      const checks: TableCheck[] = [];
      for (const projection of projections) checks.push(await TableCheck.begin(tx, projection));
      let streams = 0;
      let range: Range = { after: null, upTo: null };
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

/** Streams by name, without the first and with the last; null where it has no such end. */
interface Range {
  readonly after: string | null;
  readonly upTo: string | null;
}

/** Each stream is read whole, from its first fact. */
const NOTHING_REMEMBERED = { get: () => undefined, set: () => {}, delete: () => {} };

class TableCheck {
  readonly projection: Projection;
  readonly #position: number;
  readonly #dead: Awaited<ReturnType<typeof deadLetterPositions>>;
  #rows = 0;
  #missing = 0;
  #extra = 0;
  readonly #different: Difference[] = [];

  static async begin(tx: Transaction<Database>, projection: Projection): Promise<TableCheck> {
    const checkpoints = await readCheckpoints(tx, [projection]);
    return new TableCheck(projection, checkpoints.get(projection.name) ?? 0, await deadLetterPositions(tx, projection));
  }

  constructor(projection: Projection, position: number, dead: Awaited<ReturnType<typeof deadLetterPositions>>) {
    this.projection = projection;
    this.#position = position;
    this.#dead = dead;
  }

  async range(tx: Transaction<Database>, changes: readonly (Change | Unfoldable)[], range: Range): Promise<void> {
    const taken = changes.filter(({ position }) => position <= this.#position && !this.#dead.positions.has(position));
    const expected = rowChanges(this.projection, taken, new Set()).rows.puts();
    const actual = await rowsIn(tx, this.projection, range);
    const { missing, extra, different } = compareRows(this.projection, expected, actual);
    this.#rows += actual.length;
    this.#missing += missing;
    this.#extra += extra;
    this.#different.push(...different.slice(0, MOST_DIFFERENCES - this.#different.length));
  }

  result(): ProjectionCheck {
    return {
      position: this.#position,
      rows: this.#rows,
      missing: this.#missing,
      extra: this.#extra,
      different: this.#different,
      parked: this.#dead.streams,
    };
  }
}

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

async function rowsIn(
  tx: Transaction<Database>,
  { name, key: [stream = ''] }: Projection,
  { after, upTo }: Range,
): Promise<Row[]> {
  const begin = after === null ? sql`true` : sql`${sql.id(stream)} > ${after}`;
  const end = upTo === null ? sql`true` : sql`${sql.id(stream)} <= ${upTo}`;
  const { rows } = await sql<{ row: Row }>`
    select to_jsonb(present) as row from ${tableRef(name)} present where ${begin} and ${end}`.execute(tx);
  return rows.map(({ row }) => row);
}
