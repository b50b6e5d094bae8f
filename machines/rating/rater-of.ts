import type { RegulationId } from '../vocabulary.ts';
import { langsaRater } from './langsa.ts';
import { probolinggoRater } from './probolinggo.ts';
import { type Grade, type Home, positionAt, type RaterRule, type Rating } from './rating.ts';
import { surakartaRater } from './surakarta.ts';

/** The texts that choose the rater by person, and where each says who rates all others: the direct superior. */
export const RATER_RULES: { readonly [R in RegulationId]?: { readonly rule: RaterRule; readonly others: string } } = {
  'probolinggo-88-2024': { rule: probolinggoRater, others: 'Probolinggo Ps.1(10)' },
  'langsa-48-2024': { rule: langsaRater, others: 'Langsa Ps.1(11)' },
  'surakarta-32-2023': { rule: surakartaRater, others: 'Surakarta Ps.1(24)' },
};

/**
 * Who rates a person.
 * @param grade null where no qualification is on record: nobody is moved
 * @returns null where the text knows one rater for a whole unit, or the unit has none
 * @throws {UnratedPost} where Surakarta's tables forget the person's post
 */
export function raterOf(home: Home, grade: Grade | null): Rating | null {
  const text = RATER_RULES[home.regulation];
  if (!text) return null;
  const found = grade && text.rule(home, grade);
  if (found) return found;
  const position = positionAt(home, 'rater');
  return position === null ? null : { position, unitType: null, basis: [text.others], interpretation: null };
}
