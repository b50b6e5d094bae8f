import { isDeepStrictEqual } from 'node:util';
import type { Projection } from './projection.ts';

export type Row = Record<string, unknown>;

export interface Difference {
  readonly key: Row;
  readonly expected: Row;
  readonly actual: Row;
}

export interface Comparison {
  readonly missing: number;
  readonly extra: number;
  readonly different: readonly Difference[];
}

/** The rows a table should hold against those it holds, by key. */
export function compareRows(projection: Projection, expected: readonly Row[], actual: readonly Row[]): Comparison {
  const keyOf = (row: Row) => JSON.stringify(projection.key.map((column) => row[column]));
  const held = new Map(actual.map((row) => [keyOf(row), row]));
  const different: Difference[] = [];
  let missing = 0;
  for (const row of expected) {
    const other = held.get(keyOf(row));
    held.delete(keyOf(row));
    if (!other) missing += 1;
    else if (!sameRow(projection, row, other)) {
      const key = Object.fromEntries(projection.key.map((column) => [column, row[column]]));
      different.push({ key, expected: row, actual: other });
    }
  }
  return { missing, extra: held.size, different };
}

const sameRow = ({ columns }: Projection, expected: Row, actual: Row): boolean =>
  Object.entries(columns).every(([column, type]) =>
    isDeepStrictEqual(comparable(type, expected[column]), comparable(type, actual[column])),
  );

/** PostgreSQL writes an instant in its own way. A jsonb keeps no order of keys, and deep equality asks for none. */
function comparable(type: string, value: unknown): unknown {
  if (value === undefined) return null;
  return type.startsWith('timestamptz') && typeof value === 'string' ? canonicalInstant(value) : value;
}

/** To the microsecond, as it is stored: `Date` would hide what lies below the millisecond. */
function canonicalInstant(text: string): string {
  const microseconds = (/\.(\d+)/.exec(text)?.[1] ?? '').padEnd(6, '0').slice(3, 6);
  return `${new Date(text).toISOString()}+${microseconds}`;
}
