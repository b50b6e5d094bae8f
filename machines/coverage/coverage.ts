import { citationOf } from '../citation.ts';
import { NATIONAL_ARTICLES } from '../regulations/base/national-articles.ts';
import { newestEdition, REGULATIONS, type RegulationId } from '../regulations/editions.ts';
import { allCitations, type Citation } from './citations.ts';
import type { LawRow, LawRows } from './law-row.ts';
import { tableCitations } from './table-citations.ts';

/** An article, with what of the product rests on it. */
export interface CoveredArticle extends LawRow {
  /** With the regulation's name. */
  readonly cite: string;
  /** How many procedures and teams cite it, and for what; null where none does. */
  readonly carriedBy: string | null;
  /** The test files that name it. */
  readonly tests: readonly string[];
}

export interface CoveredText extends Pick<LawRows, 'leftOut'> {
  /** Null for the law of the state that all of them rest on. */
  readonly regulation: RegulationId | null;
  readonly rows: readonly CoveredArticle[];
}

export interface Coverage {
  readonly texts: readonly CoveredText[];
  /** Citations in the data that no row lists. */
  readonly unlisted: readonly string[];
}

/** The rows of every text, and of the law of the state last. */
const allLaw = (): (LawRows & Pick<CoveredText, 'regulation'>)[] => [
  ...REGULATIONS.map((regulation) => ({ regulation, ...newestEdition(regulation).articles })),
  { regulation: null, ...NATIONAL_ARTICLES },
];

/**
 * Holds every listed article against the data, and against the tests.
 * @param testsNaming which test files name an article; where nobody has looked, none does
 */
export function coverage(testsNaming: (cite: string) => readonly string[] = () => []): Coverage {
  const citations = Map.groupBy(allCitations(), ({ cite }) => cite);
  const texts = allLaw().map(({ regulation, leftOut, rows }) => ({
    regulation,
    leftOut,
    rows: rows.map((row): CoveredArticle => {
      const cite = regulation ? citationOf(newestEdition(regulation).cite, row.article) : row.article;
      return { ...row, cite, carriedBy: carriedBy(citations.get(cite) ?? []), tests: testsNaming(cite) };
    }),
  }));
  const listed = new Set(texts.flatMap(({ rows }) => rows.map(({ cite }) => cite)));
  const unlisted = [...new Set([...citations.keys(), ...tableCitations()])].filter((cite) => !listed.has(cite));
  return { texts, unlisted };
}

/** How far an article is carried out: `part` where a reason says what is left of it, or no test names it. */
export function extentOf({ carriedBy: carried, by, not, tests }: CoveredArticle): 'whole' | 'part' | 'none' {
  if (carried === null && by === undefined) return 'none';
  return not === undefined && tests.length > 0 ? 'whole' : 'part';
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
