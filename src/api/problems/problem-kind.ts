import type { Label } from '../../../machines/words/label.ts';

/** What a code means: its status, and what people read. */
export interface ProblemKind {
  readonly status: number;
  readonly title: Label;
  /** May hold placeholders, e.g. `{actor}`: see `fill-in.ts`. */
  readonly detail: Label;
}
