import type { Label } from './label.ts';
import { READINGS_EN } from './readings.en.ts';

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
