/** What an audit can find. Each names where, and stays the same in every language. */
export type ProblemCode =
  | 'position-missing'
  | 'entry-altered'
  | 'columns-differ'
  | 'text-altered'
  | 'history-impossible'
  | 'event-unaccounted'
  | 'tree-differs'
  | 'tile-differs'
  | 'checkpoint-missing'
  | 'checkpoint-invalid';

export interface Problem {
  readonly code: ProblemCode;
  readonly why: string;
  readonly position?: number;
  readonly stream?: string;
  readonly version?: number;
}

export interface Verdict {
  readonly verified: boolean;
  /** Entries of the log that were hashed again. */
  readonly entries: number;
  /** Streams that were replayed through their chart. */
  readonly streams: number;
  /** Recorded a moment ago and not yet given a position. */
  readonly waiting: number;
  readonly checkpoint: { readonly origin: string; readonly size: number; readonly root: string } | null;
  readonly problems: readonly Problem[];
}

/** Enough to see what happened; a log altered throughout would name every entry. */
export const MOST_PROBLEMS = 100;
