/** One article of a text, written as the data cites it but for the regulation's name. */
export interface LawRow {
  readonly article: string;
  readonly says: string;
  /** What carries it out, where no procedure or team cites it. */
  readonly by?: string;
  /** Why nothing carries it out yet; of a cited article, what is still left of it. */
  readonly not?: string;
}

/** The articles of one text that ask for a step or a condition, in its order. */
export interface LawRows {
  /** Which parts have no row, and why. */
  readonly leftOut: string;
  readonly rows: readonly LawRow[];
}
