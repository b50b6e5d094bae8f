import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readTestsNaming } from '../../docs/law-evidence.ts';
import { coverage } from '../../machines/coverage/coverage.ts';
import { html } from '../../machines/coverage/html.ts';
import { lawHtml } from '../../machines/coverage/law-html.ts';
import { lawPage } from '../../machines/coverage/law-page.ts';
import { REGULATIONS } from '../../machines/regulations/editions.ts';

const covered = coverage(readTestsNaming());
const rows = covered.texts.flatMap((text) => text.rows);
const keys = (found: readonly { key: string }[]) => found.map(({ key }) => key);

describe('the coverage of the law', () => {
  it('is the page in docs/', () => {
    const page = readFileSync(new URL('../../docs/law.md', import.meta.url), 'utf8');
    expect(page, 'docs/law.md is old: node docs/write-law.ts').toBe(lawPage(covered));
  });

  it('is the page for lawyers in docs/, in Indonesian and in English', () => {
    const page = readFileSync(new URL('../../docs/law.html', import.meta.url), 'utf8');
    expect(page, 'docs/law.html is old: node docs/write-law.ts').toBe(lawHtml(covered));
    for (const language of ['id', 'en'])
      expect(page.split(`<span lang="${language}">`).length).toBeGreaterThan(rows.length);
    // What the law says may hold any character.
    expect(html`<b>${'1 < 2 & "3"'}</b>`.toString()).toBe('<b>1 &lt; 2 &amp; &quot;3&quot;</b>');
  });

  it('speaks of every regulation, and says what it leaves out', () => {
    expect(covered.texts.map(({ regulation }) => regulation)).toEqual([...REGULATIONS, null]);
    for (const { leftOut } of covered.texts) for (const words of [leftOut.id, leftOut.en]) expect(words).toMatch(/\S/);
  });

  it('lists every article that the data cites', () => {
    expect(covered.unlisted).toEqual([]);
  });

  it('gives every listed condition an answer', () => {
    expect(keys(rows.filter(({ carriedBy, by, not }) => carriedBy.length === 0 && !by && !not))).toEqual([]);
  });

  it('names no step that does not rest on the article', () => {
    expect(covered.misnamed).toEqual([]);
  });

  it('leaves nothing that rests on an article of several conditions without one that it carries out', () => {
    expect(covered.unclaimed).toEqual([]);
  });

  it('never says both what else carries a condition out and why nothing does', () => {
    expect(keys(rows.filter(({ by, not }) => by !== undefined && not !== undefined))).toEqual([]);
  });

  it('names something else only where no procedure or team carries the condition out', () => {
    expect(keys(rows.filter(({ carriedBy, by }) => carriedBy.length > 0 && by !== undefined))).toEqual([]);
  });

  it('lists the conditions of an article one after the other', () => {
    const runs = rows.map(({ cite }) => cite).filter((cite, index, all) => cite !== all[index - 1]);
    expect(runs.filter((cite, index) => runs.indexOf(cite) !== index)).toEqual([]);
  });

  it('says each condition in Indonesian and in English, and two conditions in two ways', () => {
    const words = rows.flatMap(({ key, asks, by, not }) => [asks, by, not].map((each) => ({ key, ...each })));
    expect(keys(words.filter(({ id, en }) => id?.trim() === '' || en?.trim() === ''))).toEqual([]);
    const said = rows.map(({ cite, asks }) => `${cite}: ${asks.en}`);
    expect(said.filter((each, index) => said.indexOf(each) !== index)).toEqual([]);
  });
});
