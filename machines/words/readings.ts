import { BY_LETTER_EN } from '../assignment/by-letter.en.ts';
import { FOLLOW_UP_READINGS_EN } from '../regulations/follow-up-readings.en.ts';
import { LANGSA_RATER_READINGS_EN, LANGSA_READINGS_EN } from '../regulations/langsa-48-2024.en.ts';
import { PADANG_PANJANG_READINGS_EN } from '../regulations/padang-panjang-48-2024.en.ts';
import { PROBOLINGGO_OVERRIDE_READINGS_EN, PROBOLINGGO_READINGS_EN } from '../regulations/probolinggo-88-2024.en.ts';
import { SURAKARTA_RATER_READINGS_EN, SURAKARTA_READINGS_EN } from '../regulations/surakarta-32-2023.en.ts';
import { TEAM_READINGS_EN } from '../regulations/team-readings.en.ts';
import type { Label } from './label.ts';
import { READINGS_EN as DAIRI_READINGS_EN } from './readings.en.ts';

/** The English of every reading; a regulation that reads like Dairi's uses its words. */
export const READINGS_EN: Readonly<Record<string, string>> = {
  ...DAIRI_READINGS_EN,
  ...PROBOLINGGO_READINGS_EN,
  ...LANGSA_READINGS_EN,
  ...SURAKARTA_READINGS_EN,
  ...PADANG_PANJANG_READINGS_EN,
  ...TEAM_READINGS_EN,
  ...FOLLOW_UP_READINGS_EN,
  ...BY_LETTER_EN,
  ...PROBOLINGGO_OVERRIDE_READINGS_EN,
  ...LANGSA_RATER_READINGS_EN,
  ...SURAKARTA_RATER_READINGS_EN,
};

/**
 * A reading of the law in both languages. A step can carry two readings one after the other.
 * @returns null where there is none, or where nobody has put it into English
 */
export function readingOf(interpretation: string | null): Label | null {
  const en = interpretation === null ? null : english(interpretation);
  return interpretation === null || en === null ? null : { id: interpretation, en };
}

function english(text: string): string | null {
  if (Object.hasOwn(READINGS_EN, text)) return READINGS_EN[text] ?? null;
  for (const [first, translated] of Object.entries(READINGS_EN)) {
    if (!text.startsWith(`${first} `)) continue;
    const rest = english(text.slice(first.length + 1));
    if (rest !== null) return `${translated} ${rest}`;
  }
  return null;
}
