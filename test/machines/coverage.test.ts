import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readTestsNaming } from '../../docs/law-evidence.ts';
import { coverage } from '../../machines/coverage/coverage.ts';
import { lawPage } from '../../machines/coverage/law-page.ts';
import { REGULATIONS } from '../../machines/regulations/editions.ts';

const covered = coverage(readTestsNaming());
const rows = covered.texts.flatMap((text) => text.rows);

describe('the coverage of the law', () => {
  it('is the page in docs/', () => {
    const page = readFileSync(new URL('../../docs/law.md', import.meta.url), 'utf8');
    expect(page, 'docs/law.md is old: node docs/write-law.ts').toBe(lawPage(covered));
  });

  it('speaks of every regulation, and says what it leaves out', () => {
    expect(covered.texts.map(({ regulation }) => regulation)).toEqual([...REGULATIONS, null]);
    for (const { leftOut } of covered.texts) expect(leftOut).toMatch(/\S/);
  });

  it('lists every article that the data cites', () => {
    expect(covered.unlisted).toEqual([]);
  });

  it('gives every listed article an answer', () => {
    expect(rows.filter(({ carriedBy, by, not }) => !carriedBy && !by && !not)).toEqual([]);
  });

  it('never says both what else carries an article out and why nothing does', () => {
    expect(rows.filter(({ by, not }) => by !== undefined && not !== undefined)).toEqual([]);
  });

  it('names something else only where no procedure or team cites the article', () => {
    expect(rows.filter(({ carriedBy, by }) => carriedBy !== null && by !== undefined)).toEqual([]);
  });

  it('lists no article twice', () => {
    const cites = rows.map(({ cite }) => cite);
    expect(cites.filter((cite, index) => cites.indexOf(cite) !== index)).toEqual([]);
  });
});
