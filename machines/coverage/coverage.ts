import { currentEdition } from '../regulations/regulations.ts';
import type { ArticleRow, Articles } from './article-row.ts';
import { DAIRI_ARTICLES } from './articles-dairi.ts';
import { LANGSA_ARTICLES } from './articles-langsa.ts';
import { NATIONAL_ARTICLES } from './articles-national.ts';
import { PADANG_PANJANG_ARTICLES } from './articles-padang-panjang.ts';
import { PROBOLINGGO_ARTICLES } from './articles-probolinggo.ts';
import { SURAKARTA_ARTICLES } from './articles-surakarta.ts';
import { allCitations, type Citation } from './citations.ts';
import { tableCitations } from './table-citations.ts';

export const ALL_ARTICLES: readonly Articles[] = [
  DAIRI_ARTICLES,
  PROBOLINGGO_ARTICLES,
  LANGSA_ARTICLES,
  SURAKARTA_ARTICLES,
  PADANG_PANJANG_ARTICLES,
  NATIONAL_ARTICLES,
];

/** An article, with what of the product rests on it. */
export interface CoveredArticle extends ArticleRow {
  /** With the regulation's name. */
  readonly cite: string;
  /** How many procedures and teams cite it, and for what; null where none does. */
  readonly carriedBy: string | null;
}

export interface CoveredText extends Pick<Articles, 'regulation' | 'leftOut'> {
  readonly rows: readonly CoveredArticle[];
}

export interface Coverage {
  readonly texts: readonly CoveredText[];
  /** Citations in the data that no row lists. */
  readonly unlisted: readonly string[];
}

/** Holds every listed article against the data. */
export function coverage(): Coverage {
  const citations = Map.groupBy(allCitations(), ({ cite }) => cite);
  const texts = ALL_ARTICLES.map(({ regulation, leftOut, rows }) => ({
    regulation,
    leftOut,
    rows: rows.map((row): CoveredArticle => {
      const cite = regulation ? `${currentEdition(regulation).cite} ${row.article}` : row.article;
      return { ...row, cite, carriedBy: carriedBy(citations.get(cite) ?? []) };
    }),
  }));
  const listed = new Set(texts.flatMap(({ rows }) => rows.map(({ cite }) => cite)));
  const unlisted = [...new Set([...citations.keys(), ...tableCitations()])].filter((cite) => !listed.has(cite));
  return { texts, unlisted };
}

/** How far an article is carried out: `part` where a reason says what is left of it. */
export function extentOf({ carriedBy: carried, by, not }: CoveredArticle): 'whole' | 'part' | 'none' {
  if (carried === null && by === undefined) return 'none';
  return not === undefined ? 'whole' : 'part';
}

/** E.g. `44 procedures: owner.unit-head appoint; 11 teams: owner.unit-head form`; null for no citations. */
function carriedBy(citations: readonly Citation[]): string | null {
  const parts = (['procedure', 'team', 'follow-up'] as const).flatMap((where) => {
    const found = citations.filter((citation) => citation.in === where);
    if (found.length === 0) return [];
    const charts = new Set(found.map(({ chart }) => chart)).size;
    const whats = [...new Set(found.map(({ what }) => what))];
    return [`${charts} ${where}${charts === 1 ? '' : 's'}: ${shortened(whats)}`];
  });
  return parts.length > 0 ? parts.join('; ') : null;
}

/** An annex that is not held is cited by nearly everything. */
const MOST = 8;

const shortened = (whats: readonly string[]): string =>
  whats.length > MOST ? `${whats.slice(0, MOST).join(', ')} and ${whats.length - MOST} more` : whats.join(', ');
