import type { DeadLetter } from './dead-letters.ts';

/** What a thread fills: its share of the streams that the log holds up to a position, into the new tables. */
export interface FillShare {
  readonly databaseUrl: string;
  readonly projections: readonly string[];
  readonly last: number;
  /** By which time rows expire. */
  readonly now: Date;
  /** Of so many threads, which one this is: the ranges go round. */
  readonly threads: number;
  readonly thread: number;
}

/** Told after each range. */
export interface FilledRange {
  readonly positions: number;
  readonly letters: readonly DeadLetter[];
}

/** Positions a range: enough facts to make the cost of a statement small, few enough for memory. */
export const RANGE = 4_000;
