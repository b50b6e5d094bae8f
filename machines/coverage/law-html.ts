import { newestEdition } from '../regulations/editions.ts';
import type { Label } from '../words/label.ts';
import {
  type Carrier,
  type Coverage,
  type CoveredCondition,
  type CoveredText,
  type Extent,
  extentOf,
} from './coverage.ts';
import { type Html, html, joined } from './html.ts';
import { LAW_STYLE } from './law-style.ts';

const WORDS = {
  title: { id: 'Hukum, syarat demi syarat', en: 'The law, condition by condition' },
  about: {
    id: 'Setiap syarat yang diminta sebuah pasal bagi penugasan, dengan kata-kata kami sendiri, di samping apa yang melaksanakannya. Naskah dirujuk menurut pasalnya dan tidak disalin; naskahlah yang mengikat. Suatu syarat terlaksana bila ada yang menjalankannya, tidak ada yang tersisa, dan sebuah uji menyebutnya.',
    en: 'Every condition that an article sets for an assignment, in our own words, beside what carries it out. The texts are cited by article and not copied; it is they that bind. A condition is carried out where something does so, nothing is left of it, and a test names it.',
  },
  text: { id: 'Naskah', en: 'Text' },
  articles: { id: 'Pasal', en: 'Articles' },
  conditions: { id: 'Syarat', en: 'Conditions' },
  asks: { id: 'Yang diminta', en: 'What it asks' },
  carried: { id: 'Yang melaksanakannya', en: 'What carries it out' },
  rest: { id: 'Yang tersisa', en: 'What is left' },
  tests: { id: 'Uji', en: 'Tests' },
  leftOut: { id: 'Tidak dimuat', en: 'Left out' },
  unnamed: { id: 'belum ada uji yang menyebutnya', en: 'no test names it yet' },
  all: { id: 'Semua', en: 'All' },
} as const satisfies Record<string, Label>;

const EXTENT_WORDS: Record<Extent, Label> = {
  whole: { id: 'terlaksana', en: 'carried out' },
  part: { id: 'sebagian', en: 'in part' },
  none: { id: 'belum', en: 'not yet' },
};
const EXTENTS = ['whole', 'part', 'none'] as const satisfies readonly Extent[];

const KIND_WORDS: Record<Carrier['in'], Label> = {
  procedure: { id: 'prosedur', en: 'procedures' },
  team: { id: 'prosedur tim', en: 'procedures of teams' },
  'follow-up': { id: 'tindak lanjut', en: 'follow-ups' },
};

/** The coverage of the law as a page for lawyers: Indonesian, and English at a click. */
export const lawHtml = ({ texts }: Coverage): string =>
  html`<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${WORDS.title.id}</title>
<style>${LAW_STYLE}</style>
</head>
<body>
<input type="radio" name="language" id="in-indonesian" checked><label for="in-indonesian">Bahasa Indonesia</label>
<input type="radio" name="language" id="in-english"><label for="in-english">English</label>
<main>
<h1>${both(WORDS.title)}</h1>
<p>${both(WORDS.about)}</p>
${counts(texts)}
${joined(texts.map(section))}
</main>
</body>
</html>
`.toString();

function counts(texts: readonly CoveredText[]): Html {
  const line = (name: Html, rows: readonly CoveredCondition[]): Html => html`<tr><th scope="row">${name}</th>
<td>${new Set(rows.map(({ cite }) => cite)).size}</td><td>${rows.length}</td>${joined(
    EXTENTS.map((each) => html`<td>${rows.filter((row) => extentOf(row) === each).length}</td>`),
  )}</tr>
`;
  return html`<table class="counts">
<thead><tr><th>${both(WORDS.text)}</th><th>${both(WORDS.articles)}</th><th>${both(WORDS.conditions)}</th>${joined(
    EXTENTS.map((each) => html`<th>${both(EXTENT_WORDS[each])}</th>`),
  )}</tr></thead>
<tbody>
${joined(texts.map((text) => line(html`<a href="#${anchorOf(text)}">${both(titleOf(text))}</a>`, text.rows)))}${line(
  both(WORDS.all),
  texts.flatMap(({ rows }) => rows),
)}</tbody>
</table>`;
}

const section = (text: CoveredText): Html => html`<section id="${anchorOf(text)}">
<h2>${both(titleOf(text))}</h2>
<p>${both(WORDS.leftOut)}: ${both(text.leftOut)}</p>
<table class="conditions">
<thead><tr><th>${both(WORDS.articles)}</th><th>${both(WORDS.asks)}</th><th>${both(WORDS.carried)}</th><th>${both(
  WORDS.rest,
)}</th><th>${both(WORDS.tests)}</th></tr></thead>
<tbody>
${joined(text.rows.map(condition))}</tbody>
</table>
</section>
`;

function condition(row: CoveredCondition): Html {
  const { article, cite, key, asks, by, not, tests, carriedBy } = row;
  const extent = extentOf(row);
  const unnamed = extent !== 'none' && tests.length === 0;
  return html`<tr class="${extent}"><th scope="row" id="${key}">${article}<small>${key.slice(cite.length)}</small></th>
<td>${both(asks)}</td><td>${carriedBy.length > 0 ? joined(carriedBy.map(carrier)) : by ? both(by) : ''}</td>
<td><strong>${both(EXTENT_WORDS[extent])}</strong>${not ? html` ${both(not)}` : ''}${unnamed ? html` ${both(WORDS.unnamed)}` : ''}</td>
<td><small>${tests.map((file) => file.replace(/^test\//, '').replace(/(\.test)?\.ts$/, '')).join(', ')}</small></td></tr>
`;
}

/** Of what is cited nearly everywhere. */
const MOST = 8;

function carrier({ in: where, charts, rests }: Carrier): Html {
  const more = rests.length - MOST;
  return html`<p>${joined(rests.slice(0, MOST).map(({ label }) => html`${both(label)}<br>`))}${
    more > 0 ? html`+ ${more}<br>` : ''
  }<small>${charts} ${both(KIND_WORDS[where])}</small></p>`;
}

const both = ({ id, en }: Label): Html => html`<span lang="id">${id}</span><span lang="en">${en}</span>`;

const titleOf = ({ regulation }: CoveredText): Label =>
  regulation
    ? newestEdition(regulation).title
    : { id: 'Peraturan perundang-undangan nasional', en: 'The law of the state' };

const anchorOf = ({ regulation }: CoveredText): string => regulation ?? 'national';
