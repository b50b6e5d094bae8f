import { readdirSync, readFileSync } from 'node:fs';

/** Which test files name an article, letter by letter; in the order of their paths. */
export type TestsNaming = (cite: string) => readonly string[];

const ROOT = new URL('../', import.meta.url);

/** Transcripts of one text, by hand: they write its articles without its name. */
const TRANSCRIPTS: Readonly<Record<string, string>> = {
  'test/machines/law-routes.ts': 'Dairi',
  'test/machines/law-units.ts': 'Dairi',
  'test/machines/regulations/langsa-law.ts': 'Langsa',
  'test/machines/regulations/probolinggo-law.ts': 'Probolinggo',
  'test/machines/regulations/surakarta-law.ts': 'Surakarta',
};

/** Reads every test once. A citation that a test composes is not found: such an article counts as named by none. */
export function readTestsNaming(): TestsNaming {
  const named = new Map<string, Set<string>>();
  for (const path of readdirSync(new URL('test/', ROOT), { recursive: true, encoding: 'utf8' }).sort()) {
    if (!path.endsWith('.ts')) continue;
    const file = `test/${path}`;
    const prefix = TRANSCRIPTS[file];
    for (const text of quotedIn(readFileSync(new URL(file, ROOT), 'utf8')))
      for (const cite of prefix ? [text, `${prefix} ${text}`] : [text])
        named.set(cite, (named.get(cite) ?? new Set()).add(file));
  }
  return (cite) => [...(named.get(cite) ?? [])];
}

/** What stands between quotes, and the last part of a test's name after its colon. */
const quotedIn = (source: string): readonly string[] =>
  [...source.matchAll(/'((?:[^'\\\n]|\\.)*)'/g)].flatMap(([, text = '']) => [
    text,
    ...text.split(/: |, by /).slice(-1),
  ]);
