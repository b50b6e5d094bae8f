import { ACTOR_WORDS } from '../../../machines/words/actors.ts';
import { ACT_WORDS } from '../../../machines/words/acts.ts';
import { CRITERION_WORDS, LEAST_WORDS } from '../../../machines/words/criteria.ts';
import { ROUTE_WORDS } from '../../../machines/words/kinds.ts';
import type { Label } from '../../../machines/words/label.ts';
import { TEAM_ACT_WORDS } from '../../../machines/words/team-acts.ts';
import { CONTENT_WORDS, TYPED_WORDS } from '../../../machines/words/typed-fields.ts';
import type { Language } from '../language.ts';
import type { LastMove } from './last-move.ts';
import type { Details } from './problem.ts';

const FIELD_WORDS = {
  ...TYPED_WORDS,
  ...CONTENT_WORDS,
  period: { id: 'Masa yang dilaporkan', en: 'Period reported on' },
};
const SOMEONE: Label = { id: 'orang lain', en: 'somebody else' };
const THE_SYSTEM: Label = { id: 'sistem (tenggat terlewati)', en: 'the system (a deadline passed)' };
const SOME_TIME: Label = { id: 'waktu yang tidak diketahui', en: 'an unknown time' };
const NEEDED: Label = { id: 'yang diperlukan', en: 'needed' };

/** Fills the placeholders of a problem's text from its details, in words for people. */
export function fillIn(text: string, details: Details, language: Language): string {
  return text.replace(
    /\{(\w+)\}/g,
    (_, name: string) => FILLERS[name]?.(details, language) ?? String(details[name] ?? '?'),
  );
}

const FILLERS: Readonly<Record<string, (details: Details, language: Language) => string>> = {
  act: ({ act }, language) => worded({ ...TEAM_ACT_WORDS, ...ACT_WORDS }, act, language),
  actor: ({ actor }, language) => worded(ACTOR_WORDS, actor, language),
  route: ({ route }, language) => worded(ROUTE_WORDS, route, language),
  missing: ({ missing }, language) =>
    listOf(missing)
      .map((each) => worded(FIELD_WORDS, each, language))
      .join('; '),
  fields: ({ errors }) =>
    [...new Set(listOf(errors).map((error) => String((error as { field?: unknown }).field)))].join(', '),
  criterion: ({ criterion }, language) => criterionWords(String(criterion ?? '?'), language),
  basis: ({ basis }) => listOf(basis).join('; '),
  allow: ({ allow }) => listOf(allow).join(', '),
  server: ({ server }, language) => String(server ?? NEEDED[language]),
  by: ({ last }, language) => byWhom(last as LastMove | undefined, language),
  when: ({ last }, language) => atTime(last as LastMove | undefined, language),
};

/** E.g. `workload-1`: a condition, and how much of it. */
function criterionWords(criterion: string, language: Language): string {
  const kind = Object.keys(CRITERION_WORDS).find((each) => criterion === each || criterion.startsWith(`${each}-`));
  if (!kind) return criterion;
  const least = criterion.slice(kind.length + 1);
  const words = CRITERION_WORDS[kind]?.[language] ?? kind;
  return least ? `${words} (${LEAST_WORDS[least]?.[language] ?? least})` : words;
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function worded(table: Readonly<Record<string, Label>>, identifier: unknown, language: Language): string {
  const known = typeof identifier === 'string' && Object.hasOwn(table, identifier) ? table[identifier] : undefined;
  return known?.[language] ?? String(identifier ?? '?');
}

function byWhom(last: LastMove | undefined, language: Language): string {
  if (last?.type === 'reminder-due') return THE_SYSTEM[language];
  const name = last?.person && typeof last.person === 'object' ? last.person.name : null;
  const title = last?.position && typeof last.position === 'object' ? last.position.title : null;
  if (name && title) return `${name} (${title})`;
  return name ?? title ?? SOMEONE[language];
}

const ZONES = { 'Asia/Jakarta': 'WIB', 'Asia/Makassar': 'WITA', 'Asia/Jayapura': 'WIT' } as const;

/** In the agency's own time, e.g. `22 November 2026 pukul 10.00.00 WIB`. */
function atTime(last: LastMove | undefined, language: Language): string {
  if (!last?.at) return SOME_TIME[language];
  const zone = last.zone ?? 'Asia/Jakarta';
  const format = new Intl.DateTimeFormat(language === 'id' ? 'id-ID' : 'en-GB', {
    dateStyle: 'long',
    timeStyle: 'medium',
    timeZone: zone,
  });
  return `${format.format(new Date(last.at))} ${ZONES[zone]}`;
}
