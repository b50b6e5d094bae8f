import { sql, type Transaction } from 'kysely';
import type { Database } from '../../database/tables.ts';
import type { Change } from './change.ts';
import { readCheckpoints } from './checkpoints.ts';
import { rowChanges } from './commit-changes.ts';
import { compareRows, type Difference, type Row } from './compare-rows.ts';
import { deadLetterPositions } from './dead-letters.ts';
import type { Unfoldable } from './fold-changes.ts';
import type { Lag } from './lag.ts';
import type { Projection } from './projection.ts';
import { isKept } from './retention.ts';
import { tableRef } from './table-definition.ts';

export interface ProjectionCheck {
  /** Where the projection stands; the log up to there is what it was held against. */
  readonly position: number;
  /** Rows that the table holds, but for what has expired and is yet to be dropped. */
  readonly rows: number;
  readonly missing: number;
  readonly extra: number;
  /** The first twenty rows that are not as the log says. */
  readonly different: readonly Difference[];
  /** Streams that wait among the dead letters; their rows are held against the facts before. */
  readonly parked: number;
  /** Recorded facts that are not yet in the table, and how long ago the oldest of them was recorded, in seconds. */
  readonly behind: number;
  readonly behindSeconds: number | null;
}

const MOST_DIFFERENCES = 20;

/** Streams by name, without the first and with the last; null where it has no such end. */
export interface StreamRange {
  readonly after: string | null;
  readonly upTo: string | null;
}

type DeadPositions = Awaited<ReturnType<typeof deadLetterPositions>>;

/** One table held against the log, range by range. */
export class TableCheck {
  readonly projection: Projection;
  readonly #position: number;
  readonly #dead: DeadPositions;
  readonly #lag: Lag;
  readonly #cutoff: Date | null;
  #rows = 0;
  #missing = 0;
  #extra = 0;
  readonly #different: Difference[] = [];

  static async begin(
    tx: Transaction<Database>,
    projection: Projection,
    lag: Lag,
    cutoff: Date | null,
  ): Promise<TableCheck> {
    const checkpoints = await readCheckpoints(tx, [projection]);
    const position = checkpoints.get(projection.name) ?? 0;
    return new TableCheck(projection, position, await deadLetterPositions(tx, projection), lag, cutoff);
  }

  constructor(projection: Projection, position: number, dead: DeadPositions, lag: Lag, cutoff: Date | null) {
    this.projection = projection;
    this.#position = position;
    this.#dead = dead;
    this.#lag = lag;
    this.#cutoff = cutoff;
  }

  async range(tx: Transaction<Database>, changes: readonly (Change | Unfoldable)[], range: StreamRange): Promise<void> {
    const taken = changes.filter(({ position }) => position <= this.#position && !this.#dead.positions.has(position));
    const kept = (row: Row) => isKept(this.projection, row, this.#cutoff);
    const expected = rowChanges(this.projection, taken, new Set()).rows.puts().filter(kept);
    const actual = (await rowsIn(tx, this.projection, range)).filter(kept);
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
      behind: this.#lag.facts,
      behindSeconds: this.#lag.seconds,
    };
  }
}

async function rowsIn(
  tx: Transaction<Database>,
  { name, key: [stream = ''] }: Projection,
  { after, upTo }: StreamRange,
): Promise<Row[]> {
  const begin = after === null ? sql`true` : sql`${sql.id(stream)} > ${after}`;
  const end = upTo === null ? sql`true` : sql`${sql.id(stream)} <= ${upTo}`;
  const { rows } = await sql<{ row: Row }>`
    select to_jsonb(present) as row from ${tableRef(name)} present where ${begin} and ${end}`.execute(tx);
  return rows.map(({ row }) => row);
}
