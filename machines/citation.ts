import type { Reading } from './reading.ts';

declare const citation: unique symbol;

/** An article with the name of its text, e.g. `Dairi Lamp. B.2 (cara) a.2.c`: the one form in which facts and people see it. */
export type Citation = string & { readonly [citation]: true };

/** Where a text carries something, by its own articles, e.g. `Ps.11(4)`; and how we read it where the text leaves room. */
export interface Ground {
  readonly basis: readonly string[];
  readonly interpretation?: Reading | null;
}

/** The same once it has left its regulation. */
export interface Cited {
  readonly basis: readonly Citation[];
  readonly interpretation: Reading | null;
}

/** @param text the name of the text, e.g. `Dairi` */
export const citationOf = (text: string, article: string): Citation => `${text} ${article}` as Citation;

/** How a text's own articles are cited outside it. */
export type Citing = (ground: Ground) => Cited;

export const cited =
  ({ cite }: { readonly cite: string }): Citing =>
  ({ basis, interpretation = null }) => ({
    basis: basis.map((article) => citationOf(cite, article)),
    interpretation,
  });
