import { citationOf } from '../citation.ts';
import { NATIONAL_ARTICLES } from '../regulations/base/national-articles.ts';
import { newestEdition, REGULATIONS, type RegulationId } from '../regulations/editions.ts';
import { allCitations, type Citation } from './citations.ts';
import type { LawRow, LawRows } from './law-row.ts';
import type { Rests } from './rests.ts';
import { tableCitations } from './table-citations.ts';

/** A condition, with what of the product carries it out. */
export interface CoveredCondition extends LawRow {
  /** The article with its text's name. */
  readonly cite: string;
  /** How tests name it: the citation, and where its article sets several conditions, its number, e.g. `Dairi Lamp. A.1.b #2`. */
  readonly key: string;
  /** What carries it out, and how many procedures, teams and follow-ups do so. */
  readonly carriedBy: readonly Carrier[];
  /** The test files that name it. */
  readonly tests: readonly string[];
}

export interface Carrier {
  readonly in: Citation['in'];
  readonly charts: number;
  readonly rests: readonly Rests[];
}

export interface CoveredText extends Pick<LawRows, 'leftOut'> {
  /** Null for the law of the state that all of them rest on. */
  readonly regulation: RegulationId | null;
  readonly rows: readonly CoveredCondition[];
}

export interface Coverage {
  readonly texts: readonly CoveredText[];
  /** Citations in the data that no row lists. */
  readonly unlisted: readonly string[];
  /** What rests on an article of several conditions, and none of them names, e.g. `Dairi Lamp. D.1.b: may return`. */
  readonly unclaimed: readonly string[];
  /** What a condition names, though nothing of that name rests on its article. */
  readonly misnamed: readonly string[];
}

/** The rows of every text, and of the law of the state last. */
const allLaw = (): (LawRows & Pick<CoveredText, 'regulation'>)[] => [
  ...REGULATIONS.map((regulation) => ({ regulation, ...newestEdition(regulation).articles })),
  { regulation: null, ...NATIONAL_ARTICLES },
];

/**
 * Holds every listed condition against the data, and against the tests.
 * @param testsNaming which test files name a condition; where nobody has looked, none does
 */
export function coverage(testsNaming: (key: string) => readonly string[] = () => []): Coverage {
  const citations = Map.groupBy(allCitations(), ({ cite }) => cite);
  const texts = allLaw().map(({ regulation, leftOut, rows }) => ({
    regulation,
    leftOut,
    rows: keyed(regulation, rows).map((row) => {
      const resting = (citations.get(row.cite) ?? []).filter(({ what }) => row.steps?.includes(what) ?? row.alone);
      return { ...row, carriedBy: carriers(resting), tests: testsNaming(row.key) };
    }),
  }));
  const listed = Map.groupBy(
    texts.flatMap(({ rows }) => rows),
    ({ cite }) => cite,
  );
  return {
    texts,
    unlisted: [...new Set([...citations.keys(), ...tableCitations()])].filter((cite) => !listed.has(cite)),
    ...namesAgainstData(listed, citations),
  };
}

export type Extent = 'whole' | 'part' | 'none';

/** How far a condition is carried out: `part` where a reason says what is left of it, or no test names it. */
export function extentOf({ carriedBy, by, not, tests }: CoveredCondition): Extent {
  if (carriedBy.length === 0 && by === undefined) return 'none';
  return not === undefined && tests.length > 0 ? 'whole' : 'part';
}

interface Keyed extends LawRow, Pick<CoveredCondition, 'cite' | 'key'> {
  /** Whether its article sets no other condition. */
  readonly alone: boolean;
}

function keyed(regulation: RegulationId | null, rows: readonly LawRow[]): Keyed[] {
  const ofArticle = Map.groupBy(rows, ({ article }) => article);
  return rows.map((row) => {
    const siblings = ofArticle.get(row.article) ?? [];
    const alone = siblings.length === 1;
    const cite = regulation ? citationOf(newestEdition(regulation).cite, row.article) : row.article;
    return { ...row, cite, alone, key: alone ? cite : `${cite} #${siblings.indexOf(row) + 1}` };
  });
}

const carriers = (citations: readonly Citation[]): Carrier[] =>
  [...Map.groupBy(citations, (each) => each.in)].map(([where, found]) => ({
    in: where,
    charts: new Set(found.map(({ chart }) => chart)).size,
    rests: [...new Map(found.map(({ what, label }) => [what, { what, label }])).values()],
  }));

function namesAgainstData(
  listed: ReadonlyMap<string, readonly Keyed[]>,
  citations: ReadonlyMap<string, readonly Citation[]>,
): Pick<Coverage, 'unclaimed' | 'misnamed'> {
  const faults = [...listed].map(([cite, rows]) => {
    const resting = new Set((citations.get(cite) ?? []).map(({ what }) => what));
    const claimed = new Set(rows.flatMap(({ steps, alone }) => steps ?? (alone ? [...resting] : [])));
    return {
      unclaimed: [...resting].filter((what) => !claimed.has(what)).map((what) => `${cite}: ${what}`),
      misnamed: [...claimed].filter((what) => !resting.has(what)).map((what) => `${cite}: ${what}`),
    };
  });
  return {
    unclaimed: faults.flatMap(({ unclaimed }) => unclaimed),
    misnamed: faults.flatMap(({ misnamed }) => misnamed),
  };
}
