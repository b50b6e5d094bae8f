/** What an audit can find. Each says where, and its code stays the same in every language. */
export type ProblemCode =
  | 'log-empty'
  | 'nothing-in-tree'
  | 'position-missing'
  | 'entry-unreadable'
  | 'entry-too-large'
  | 'entry-altered'
  | 'columns-differ'
  | 'text-altered'
  | 'history-impossible'
  | 'time-backwards'
  | 'order-differs'
  | 'event-unaccounted'
  | 'tree-differs'
  | 'tile-differs'
  | 'checkpoint-missing'
  | 'checkpoint-invalid'
  | 'checkpoint-differs'
  | 'earlier-head-invalid'
  | 'log-shorter'
  | 'log-forked';

/** Where in the log a problem is; whatever of it is known. */
export interface Place {
  readonly position?: number;
  readonly stream?: string;
  readonly version?: number;
}

export interface Problem extends Place {
  readonly code: ProblemCode;
  readonly why: string;
}

const LONGEST = 300;

/** As one short line: what an altered log holds may be long, or control the terminal it is shown on. */
export function oneLine(text: string): string {
  const line = text.slice(0, LONGEST).replace(/\p{Cc}|\p{Cs}/gu, '\ufffd');
  return text.length > LONGEST ? `${line}…` : line;
}

/** Enough to see what happened; a log altered throughout would name every entry. */
export const MOST_PROBLEMS = 100;

/** Problems in the order of the log, those of the whole log first; the rest of a great many are only counted. */
export class ProblemList {
  #listed: readonly Problem[] = [];
  #count = 0;

  get count(): number {
    return this.#count;
  }

  get listed(): readonly Problem[] {
    return this.#listed;
  }

  add(...problems: readonly Problem[]): void {
    this.join({ count: problems.length, listed: problems });
  }

  /** Takes over what another list has. */
  join({ count, listed }: { readonly count: number; readonly listed: readonly Problem[] }): void {
    this.#count += count;
    const last = this.#listed[MOST_PROBLEMS - 1];
    const worthIt = last ? listed.filter((problem) => orderOf(problem) < orderOf(last)) : listed;
    if (worthIt.length > 0)
      this.#listed = [...this.#listed, ...worthIt].sort((a, b) => orderOf(a) - orderOf(b)).slice(0, MOST_PROBLEMS);
  }
}

const orderOf = ({ position, stream }: Problem): number =>
  position ?? (stream === undefined ? 0 : Number.MAX_SAFE_INTEGER);
