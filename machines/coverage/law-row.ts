import type { Label } from '../words/label.ts';

/** One condition that an article sets, in our own words. An article that sets several has a row for each, one after the other. */
export interface LawRow {
  /** As the data cites it but for the regulation's name, e.g. `Lamp. A.1.b`. */
  readonly article: string;
  readonly asks: Label;
  /** What carries out this condition, of all that rests on the article, e.g. `owner.unit-head appoint`; where not said, all of it. */
  readonly steps?: readonly string[];
  /** What else carries it out, where nothing of the data rests on the article for it. */
  readonly by?: Label;
  /** Why nothing carries it out yet; of one that something carries out, what is left. */
  readonly not?: Label;
}

/** The conditions of one text, in its order. */
export interface LawRows {
  /** Which parts have no row, and why. */
  readonly leftOut: Label;
  readonly rows: readonly LawRow[];
}
