import type { Edition, Regulation } from './edition.ts';
import type { RouteRow } from './route-text.ts';

/** What is wrong with the data of a regulation: the product is not built on it. */
export interface LawFault {
  /** Where it is to be mended, e.g. `machines/regulations/dairi-18-2024/team.ts`. */
  readonly file: string;
  readonly code:
    | 'no-edition'
    | 'edition-misnumbered'
    | 'edition-without-days'
    | 'edition-overlaps'
    | 'route-without-signer'
    | 'route-without-ground'
    | 'article-unknown'
    | 'reading-without-english';
  /** The article, reading, route or edition that it is about. */
  readonly what: string;
}

/** Which file of a regulation's folder holds which part of an edition. */
const FILE_OF = {
  mechanisms: 'mechanisms',
  teamWork: 'mechanisms',
  routes: 'routes',
  team: 'team',
  raters: 'raters',
  followUp: 'follow-up',
  supportingData: 'index',
  volunteersAttest: 'requests',
  term: 'index',
  workload: 'index',
  expectations: 'index',
  contents: 'requests',
  leastContents: 'requests',
  readContents: 'requests',
  beside: 'requests',
  readings: 'readings',
} as const satisfies Partial<Record<keyof Edition, string>>;

export function faultsOf(regulation: Regulation): readonly LawFault[] {
  const { editions } = regulation;
  const index = fileIn(regulation, 'index');
  if (editions.length === 0) return [{ file: index, code: 'no-edition', what: regulation.id }];
  return [
    ...editions.flatMap((edition, at) => faultsOfDays(index, edition, at, editions[at + 1])),
    ...editions.flatMap((edition) => [...faultsOfRoutes(edition), ...faultsOfPlaces(edition)]),
  ];
}

const fileIn = ({ id }: { readonly id: string }, name: string): string => `machines/regulations/${id}/${name}.ts`;

function faultsOfDays(file: string, { edition, inForce }: Edition, at: number, next: Edition | undefined): LawFault[] {
  const { from, until } = inForce;
  const what = `edition ${edition}`;
  return [
    ...(edition === at + 1 ? [] : [{ file, code: 'edition-misnumbered' as const, what }]),
    ...(until !== undefined && until <= from ? [{ file, code: 'edition-without-days' as const, what }] : []),
    ...(next && (until === undefined || next.inForce.from < until)
      ? [{ file, code: 'edition-overlaps' as const, what: `${what} and edition ${next.edition}` }]
      : []),
  ];
}

function faultsOfRoutes(edition: Edition): LawFault[] {
  const file = fileIn(edition, 'routes');
  return Object.entries(edition.routes).flatMap(([route, { individual, team, exceptions = {} }]) => {
    const tables: (readonly RouteRow[])[] = [individual, team, ...Object.values(exceptions).flatMap(Object.values)];
    return tables.flatMap((rows): LawFault[] => [
      ...(rows.some(({ step }) => step.endsWith(' issue-letter'))
        ? []
        : [{ file, code: 'route-without-signer' as const, what: route }]),
      ...rows
        .filter(({ basis }) => basis.length === 0)
        .map(({ step }) => ({ file, code: 'route-without-ground' as const, what: `${route}: ${step}` })),
    ]);
  });
}

/** Every article that the data cites must be one that the text has, and every reading must have its English. */
function faultsOfPlaces(edition: Edition): LawFault[] {
  const known = new Set(edition.articles.rows.map(({ article }) => article));
  return Object.entries(FILE_OF).flatMap(([part, name]) => {
    const found = placesIn(edition[part as keyof typeof FILE_OF]);
    const file = fileIn(edition, name);
    return [...new Set(found.articles.filter((article) => !known.has(article)))]
      .map((what): LawFault => ({ file, code: 'article-unknown', what }))
      .concat(found.untranslated.map((what) => ({ file, code: 'reading-without-english', what })));
  });
}

interface Places {
  readonly articles: readonly string[];
  readonly untranslated: readonly string[];
}

/** The grounds in a value, however deep. */
function placesIn(value: unknown): Places {
  if (typeof value !== 'object' || value === null) return { articles: [], untranslated: [] };
  const { basis, id, en } = value as {
    readonly basis?: readonly string[];
    readonly id?: unknown;
    readonly en?: unknown;
  };
  const inside = Object.values(value).map(placesIn);
  return {
    articles: [...(basis ?? []), ...inside.flatMap(({ articles }) => articles)],
    untranslated: [
      ...(typeof id === 'string' && (typeof en !== 'string' || en.trim() === '') ? [id] : []),
      ...inside.flatMap(({ untranslated }) => untranslated),
    ],
  };
}
