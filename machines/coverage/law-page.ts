import { newestEdition } from '../regulations/editions.ts';
import { type Carrier, type Coverage, type CoveredCondition, type CoveredText, extentOf } from './coverage.ts';

const INTRODUCTION = `# The law, condition by condition

Every condition that an article of the five regulations sets for an assignment, with what carries it out, or why
nothing does. It counts as carried out where something named carries it out, nothing is left of it, and a test names it; else as in part,
and the last column says what is left. The same for lawyers, in Indonesian and in English: \`docs/law.html\`.

- Articles are written as the data cites them. An article that sets several conditions has a row for each, numbered in their order
  (\`#1\`, \`#2\`); conditions with one answer share a row. Where a text has several lists of one
  letter, a word in brackets tells them apart: \`(cara)\`, \`(pelaksanaan)\`, \`(muatan surat)\`.
- *n procedures* counts the procedures (unit type × route × form, and both setters where an agency may choose) that rest on the
  article for this condition, *n teams* the procedures of whole teams; then follow the steps (\`actor act\`), contents, acts beside the
  steps, roles and criteria that do so. A test holds each of these names to the data, and all of the data to these names.
- *Named by* lists the test files that write the condition, letter by letter. Where none does, tests may still run the step (every chart is
  walked), but nothing shows that the condition is what they meant.
- That a step cites an article says where it stands, not that the text is plain: what is a reading is marked so on each step
  (\`npx penugasan procedure\`).

This page is written by \`npm run law\` from \`machines/coverage/\`, the data of the regulations and the tests; a test holds it to them.
`;

/** The coverage of the law as a page of Markdown. */
export const lawPage = ({ texts }: Coverage): string =>
  `${[INTRODUCTION, counts(texts), ...texts.map(section)].join('\n')}`;

function counts(texts: readonly CoveredText[]): string {
  const numbers = (rows: readonly CoveredCondition[]) => [
    new Set(rows.map(({ cite }) => cite)).size,
    rows.length,
    ...(['whole', 'part', 'none'] as const).map((each) => rows.filter((row) => extentOf(row) === each).length),
  ];
  return table(
    ['text', 'articles', 'conditions', 'carried out', 'in part', 'not yet'],
    [
      ...texts.map((text) => [nameOf(text), ...numbers(text.rows).map(String)]),
      ['all', ...numbers(texts.flatMap(({ rows }) => rows)).map(String)],
    ],
  );
}

const section = (text: CoveredText): string => `## ${nameOf(text)}

${text.regulation ? `${newestEdition(text.regulation).title.id}.\n\n` : ''}Left out: ${text.leftOut.en}

${table(
  ['article', 'what it asks', 'carried out by', 'named by', 'or why not'],
  text.rows.map((row) => [
    articleOf(row),
    row.asks.en,
    row.carriedBy.length > 0 ? row.carriedBy.map(told).join('; ') : (row.by?.en ?? ''),
    row.tests.map(shortName).join(', '),
    restOf(row),
  ]),
)}`;

/** With its number, where the article sets several. */
const articleOf = ({ article, cite, key }: CoveredCondition): string => `${article}${key.slice(cite.length)}`;

/** What is left of a condition; of one that something carries out, also that no test names it. */
function restOf({ carriedBy, by, not, tests }: CoveredCondition): string {
  const carried = carriedBy.length > 0 || by !== undefined;
  return [not?.en, carried && tests.length === 0 ? 'no test names it' : undefined].filter(Boolean).join('; ');
}

/** An annex that is not held is cited by nearly everything. */
const MOST = 8;

/** E.g. `44 procedures: owner.unit-head appoint`. */
function told({ in: where, charts, rests }: Carrier): string {
  const whats = rests.map(({ what }) => what);
  const shown =
    whats.length > MOST ? `${whats.slice(0, MOST).join(', ')} and ${whats.length - MOST} more` : whats.join(', ');
  return `${charts} ${where}${charts === 1 ? '' : 's'}: ${shown}`;
}

const shortName = (file: string): string => file.replace(/^test\/(machines\/)?/, '').replace(/(\.test)?\.ts$/, '');

const nameOf = ({ regulation }: CoveredText): string =>
  regulation ? (newestEdition(regulation).title.en.split(' on ')[0] ?? regulation) : 'The law of the state';

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(escaped).join(' | ')} |\n`).join('');

const escaped = (cell: string): string => cell.replaceAll('|', '\\|');
