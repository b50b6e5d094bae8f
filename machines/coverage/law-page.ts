import { newestEdition } from '../regulations/editions.ts';
import { type Coverage, type CoveredArticle, type CoveredText, extentOf } from './coverage.ts';

const INTRODUCTION = `# The law, article by article

Every article of the five regulations that asks for a step or a condition of an assignment, with what carries it out, or why
nothing does. It counts as carried out where something carries it out, nothing is left of it, and a test names it; else as in part, and
the last column says what is left.

- Articles are written as the data cites them; items with one answer share a row. Where a text has several lists of one
  letter, a word in brackets tells them apart: \`(cara)\`, \`(pelaksanaan)\`, \`(muatan surat)\`.
- *n procedures* counts the procedures (unit type × route × form, and both setters where an agency may choose) that cite the
  article, *n teams* the procedures of whole teams; then follow the steps (\`actor act\`), contents, acts beside the steps, roles
  and criteria that rest on it.
- *Named by* lists the test files that write the article, letter by letter. Where none does, tests may still run the step (every chart is
  walked), but nothing shows that the article is what they meant.
- That a step cites an article says where it stands, not that the text is plain: what is a reading is marked so on each step
  (\`npx penugasan procedure\`).

This page is written by \`npm run law\` from \`machines/coverage/\`, the data of the regulations and the tests; a test holds it to them.
`;

/** The coverage of the law as a page of Markdown. */
export const lawPage = ({ texts }: Coverage): string =>
  `${[INTRODUCTION, counts(texts), ...texts.map(section)].join('\n')}`;

function counts(texts: readonly CoveredText[]): string {
  const numbers = (rows: readonly CoveredArticle[]) => [
    rows.length,
    ...(['whole', 'part', 'none'] as const).map((each) => rows.filter((row) => extentOf(row) === each).length),
  ];
  return table(
    ['text', 'articles', 'carried out', 'in part', 'not yet'],
    [
      ...texts.map((text) => [nameOf(text), ...numbers(text.rows).map(String)]),
      ['all', ...numbers(texts.flatMap(({ rows }) => rows)).map(String)],
    ],
  );
}

const section = (text: CoveredText): string => `## ${nameOf(text)}

${text.regulation ? `${newestEdition(text.regulation).title.id}.\n\n` : ''}Left out: ${text.leftOut}

${table(
  ['article', 'what it says', 'carried out by', 'named by', 'or why not'],
  text.rows.map((row) => [
    row.article,
    row.says,
    row.carriedBy ?? row.by ?? '',
    row.tests.map(shortName).join(', '),
    restOf(row),
  ]),
)}`;

/** What is left of an article; of one that something carries out, also that no test names it. */
function restOf({ carriedBy, by, not, tests }: CoveredArticle): string {
  const carried = carriedBy !== null || by !== undefined;
  return [not, carried && tests.length === 0 ? 'no test names it' : undefined].filter(Boolean).join('; ');
}

const shortName = (file: string): string => file.replace(/^test\/(machines\/)?/, '').replace(/(\.test)?\.ts$/, '');

const nameOf = ({ regulation }: CoveredText): string =>
  regulation ? (newestEdition(regulation).title.en.split(' on ')[0] ?? regulation) : 'The law of the state';

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(escaped).join(' | ')} |\n`).join('');

const escaped = (cell: string): string => cell.replaceAll('|', '\\|');
