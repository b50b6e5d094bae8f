import { cited } from '../citation.ts';
import type { Edition } from '../regulations/edition.ts';
import { ratedByClass } from './job-classes.ts';
import type { DelegatedRating, RaterRules } from './rater-rules.ts';
import { type Found, type Grade, type Home, positionAt, type Rating } from './rating.ts';
import { superiorOfStaff } from './superiors-of-staff.ts';
import { ratedByTable } from './tables.ts';

/**
 * Who rates a person.
 * @param edition the text that the person's own unit is under
 * @param grade null where no qualification is on record: nobody is moved
 * @returns null where the text knows one rater for a whole unit, or the unit has none
 * @throws {UnratedPost} where a text's tables forget the person's post
 */
export function raterOf(edition: Edition, home: Home, grade: Grade | null): Rating | null {
  const { raters } = edition;
  if (!raters) return null;
  const found = (grade && ratedByRule(edition, raters, home, grade)) ?? ratedAsOthers(raters, home);
  return found && { position: found.position, unitType: found.unitType, ...cited(edition)(found) };
}

/** By whom rating is delegated to the rater of such a unit; null where its rater is the direct superior anyway. */
export const delegatedRating = ({ raters }: Edition, { unitType }: Pick<Home, 'unitType'>): DelegatedRating | null =>
  raters?.delegated?.[unitType] ?? null;

function ratedByRule(edition: Edition, rules: RaterRules, home: Home, grade: Grade): Found | null {
  switch (rules.kind) {
    case 'superiors-of-staff':
      return superiorOfStaff(rules, home, grade);
    case 'job-classes':
      return ratedByClass(rules, home, grade);
    case 'tables':
      return ratedByTable(edition, rules, home, grade);
    default:
      return rules satisfies never;
  }
}

function ratedAsOthers({ others }: RaterRules, home: Home): Found | null {
  const position = positionAt(home, 'rater');
  return position === null ? null : { position, unitType: null, ...others };
}
