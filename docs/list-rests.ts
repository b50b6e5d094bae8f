import { allCitations } from '../machines/coverage/citations.ts';

/**
 * `npm run law:rests -- Dairi`: what of the data rests on each article of a text, by the names that the rows of
 * `articles.ts` use in `steps`.
 */
const [text] = process.argv.slice(2);
const found = Map.groupBy(
  allCitations().filter(({ cite }) => text && cite.startsWith(`${text} `)),
  ({ cite }) => cite,
);
for (const [cite, citations] of [...found].sort(([one], [other]) => one.localeCompare(other, 'en', { numeric: true })))
  process.stdout.write(`${cite}: ${[...new Set(citations.map(({ what }) => what))].join(' | ')}\n`);
if (found.size === 0)
  process.stderr.write(`nothing rests on ${text ? `a text named "${text}"` : 'a text that is not named'}\n`);
process.exitCode = found.size > 0 ? 0 : 2;
