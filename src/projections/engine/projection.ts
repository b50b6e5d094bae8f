import type { ColumnType } from 'kysely';
import type { Change } from './change.ts';

type ValueType =
  | 'text'
  | 'text[]'
  | 'integer'
  | 'bigint'
  | 'double precision'
  | 'boolean'
  | 'date'
  | 'timestamptz'
  | 'jsonb';

/** A column's type in PostgreSQL; one without `not null` may be empty. */
export type SqlType = ValueType | `${ValueType} not null`;

export type Columns<Row> = { readonly [Column in keyof Row]: SqlType };

export interface Index {
  /** Ends the index's name, which begins with its table's. */
  readonly suffix: string;
  /** What follows `create index … on <table>`, e.g. `using gin (persons)`. */
  readonly on: string;
}

/** What one fact changes in one table; a row put replaces the whole row of its key. */
export interface RowChanges<Row> {
  readonly put?: readonly Row[];
  readonly drop?: readonly Partial<Row>[];
}

/**
 * One reporting table, as a pure function of the log.
 *
 * The rows of a stream depend on that stream's facts alone, and the first column of the key names the stream: so a stream
 * whose event cannot be taken is parked without harm to the others, and a table is checked stream by stream.
 */
export interface Projection<Row = Record<string, unknown>> {
  /** The table's name in schema `reporting`, and the projection's in `reporting.checkpoint`. */
  readonly name: string;
  readonly key: readonly Extract<keyof Row, string>[];
  readonly columns: Columns<Row>;
  readonly indexes: readonly Index[];
  /** Where rows do not stay for ever: which of their instants counts, and for how many days. */
  readonly retention?: { readonly by: Extract<keyof Row, string>; readonly days: number };
  /** Whether a stream's rows follow from its last change alone: then a rebuild projects no other. */
  readonly fromLastChange?: true;
  project(change: Change): RowChanges<Row>;
}

/** The table as Kysely sees it: a row as it is projected, but an instant is read as a `Date`. */
export type Stored<Row, Types extends Columns<Row>> = {
  [Column in keyof Row]: Types[Column] extends `timestamptz${string}`
    ? ColumnType<Date | Extract<Row[Column], null>, Row[Column], Row[Column]>
    : Row[Column];
};
