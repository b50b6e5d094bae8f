import { cited } from '../citation.ts';
import { readTogether } from '../reading.ts';
import type { Edition } from '../regulations/edition.ts';
import { RATER_AND_HEAD } from '../unit-types/unit-types.ts';
import { REVIEWERS, type Reviewer, UNIT_TYPES, type UnitTypeId } from '../vocabulary.ts';
import type { RaterTable, RaterTables, RatingRow } from './rater-rules.ts';
import { type Found, type Grade, type Home, positionAt } from './rating.ts';
import { UnratedPost } from './unrated-post.ts';

/** One who may rate a post, and the unit type this makes; none where a top official rates the next, who is not assigned. */
export interface PossibleRater {
  readonly rater: string;
  readonly level: Reviewer;
  readonly unitType: UnitTypeId | null;
}

export interface Raters extends Pick<RaterTable, 'basis' | 'interpretation'> {
  readonly unitHead: string;
  /** In the order of the table; the person's own place says which of them it is. */
  readonly raters: readonly [PossibleRater, ...PossibleRater[]];
}

/** The rules of an edition that has tables; null for any other. */
export const tablesOf = ({ raters }: Edition): RaterTables | null => (raters?.kind === 'tables' ? raters : null);

/**
 * Who rates a post in a department or unit, by its table, which prevails over the general rule.
 * @throws {UnratedPost} where the table has no row for the post
 */
export function ratersFor(edition: Edition, rules: RaterTables, typology: string, post: string): Raters {
  const { rows, basis, interpretation = null } = tableOf(rules, typology);
  const [head] = rows;
  const [first, ...others] = rows
    .filter(({ rates }) => rates.includes(post))
    .map((row): PossibleRater => ({ rater: row.rater, level: row.level, unitType: unitTypeOf(edition, row, head) }));
  if (!first) throw unrated(edition, rules, typology, post);
  return { unitHead: head.rater, raters: [first, ...others], basis, interpretation };
}

/** The unit types that a table makes, by who rates whom in it. */
export function unitTypesOf(edition: Edition, rules: RaterTables, typology: string): readonly UnitTypeId[] {
  const { rows } = tableOf(rules, typology);
  return [...new Set(rows.map((row) => unitTypeOf(edition, row, rows[0])))].filter((unitType) => unitType !== null);
}

/**
 * Of those who may rate the post in such a unit, the lowest whose level the person's own unit has a seat for. Where none
 * fits, the rater of the unit stays.
 * @throws {UnratedPost} where the table has no row for the post
 */
export function ratedByTable(edition: Edition, rules: RaterTables, home: Home, grade: Grade): Found | null {
  const post = postOf(rules, grade);
  if (!home.typology || !post) return null;
  const { raters, basis, interpretation } = ratersFor(edition, rules, home.typology, post);
  const [lowest] = raters
    .map(({ level, unitType }) => ({ level, unitType, position: positionAt(home, level) }))
    .filter(({ position }) => position !== null)
    .sort((one, other) => REVIEWERS.indexOf(one.level) - REVIEWERS.indexOf(other.level));
  if (!lowest?.position) return null;
  const readings = readTogether(raters.length > 1 ? rules.amongSeveral : null, interpretation);
  return { position: lowest.position, unitType: lowest.unitType, basis, interpretation: readings };
}

/** The post by which the tables know a person; null where the grade is not on record. */
export function postOf({ assigned }: RaterTables, { post, functionalLevel }: Omit<Grade, 'jobClass'>): string | null {
  switch (post) {
    case 'staff':
      return assigned.staff;
    case 'functional-skilled':
      return assigned.skilled;
    case 'functional-expert':
      return functionalLevel && assigned[functionalLevel];
    default:
      return post satisfies never;
  }
}

export function tableOf({ tables }: RaterTables, typology: string): RaterTable {
  const table = tables[typology];
  if (!table) throw new Error(`no such table: ${typology}`);
  return table;
}

const unitTypeOf = ({ mechanisms }: Edition, { level }: RatingRow, head: RatingRow): UnitTypeId | null =>
  UNIT_TYPES.find(
    (unitType) =>
      mechanisms[unitType] &&
      RATER_AND_HEAD[unitType].rater === level &&
      RATER_AND_HEAD[unitType].unitHead === head.level,
  ) ?? null;

function unrated(edition: Edition, rules: RaterTables, typology: string, post: string): UnratedPost {
  const table = tableOf(rules, typology);
  const general = rules.forgotten.posts[post] ?? rules.forgotten.others;
  const { basis } = cited(edition)({ basis: [...table.basis, ...general.basis] });
  return new UnratedPost({ typology, post, name: rules.posts[post] ?? post, basis, reading: general.interpretation });
}
