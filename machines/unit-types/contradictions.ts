import { cited } from '../citation.ts';
import type { PositionId } from '../facts.ts';
import { proceduresOf } from '../procedure.ts';
import { delegatedRating, raterOf } from '../rating/rater-of.ts';
import { type Grade, type Home, positionAt } from '../rating/rating.ts';
import { tableOf, tablesOf, unitTypesOf } from '../rating/tables.ts';
import { UnratedPost } from '../rating/unrated-post.ts';
import type { Edition, Mechanism } from '../regulations/edition.ts';
import { teamProceduresOf } from '../team/procedure/team-procedure.ts';
import { IN_PERSON, type UnitTypeId } from '../vocabulary.ts';
import { RATER_AND_HEAD } from './unit-types.ts';

/** A unit as the directory has it, with the grades of those who sit there. */
export interface UnitOnRecord extends Home {
  readonly id: string;
  readonly grades: readonly Grade[];
  readonly delegations: readonly { readonly by: PositionId; readonly to: PositionId }[];
}

/** Where the record of a unit is not what its text says: whoever enters units is told, nothing is refused. */
export interface Contradiction {
  readonly unit: string;
  readonly code:
    | 'unit-type-missing'
    | 'unit-type-unknown'
    | 'typology-missing'
    | 'typology-foreign'
    | 'unit-type-unfit'
    | 'seat-missing'
    | 'rater-differs'
    | 'unit-head-differs'
    | 'post-without-rater'
    | 'rating-not-delegated';
  /** The seat, unit type or post that it is about. */
  readonly what: string;
  readonly basis: readonly string[];
}

/** @param edition the text by which the unit works */
export function contradictionsIn(edition: Edition, unit: UnitOnRecord): readonly Contradiction[] {
  const { id, unitType } = unit;
  const mechanism = edition.mechanisms[unitType];
  if (!mechanism) return [{ unit: id, code: 'unit-type-unknown', what: unitType, basis: placesOf(edition) }];
  return [
    ...ofTable(edition, unit),
    ...ofLevels(edition, unit, mechanism),
    ...missingSeats(edition, unit),
    ...unratedPosts(edition, unit),
    ...ofDelegation(edition, unit),
  ];
}

/** A unit of an agency that is on the system must have a type: without, no text says how it works. */
export const withoutUnitType = (edition: Edition, unit: string): Contradiction => ({
  unit,
  code: 'unit-type-missing',
  what: edition.id,
  basis: placesOf(edition),
});

/** Where a text tells its unit types. */
const placesOf = (edition: Edition): readonly string[] => [
  ...new Set(Object.values(edition.mechanisms).flatMap((each) => cited(edition)(each.review).basis.slice(0, 1))),
];

/** Where a text has tables of raters, each unit is under one of them. */
function ofTable(edition: Edition, { id, unitType, typology }: UnitOnRecord): readonly Contradiction[] {
  const rules = tablesOf(edition);
  if (!rules)
    return typology === null ? [] : [{ unit: id, code: 'typology-foreign', what: typology, basis: placesOf(edition) }];
  const citing = cited(edition);
  if (typology === null || !rules.tables[typology])
    return [{ unit: id, code: 'typology-missing', what: typology ?? unitType, basis: citing(rules.place).basis }];
  const { basis } = citing(tableOf(rules, typology));
  return unitTypesOf(edition, rules, typology).includes(unitType)
    ? []
    : [{ unit: id, code: 'unit-type-unfit', what: unitType, basis }];
}

/** Who rates and who heads must have the levels that the unit type says. */
function ofLevels(edition: Edition, unit: UnitOnRecord, mechanism: Mechanism): readonly Contradiction[] {
  const { id, unitType, typology } = unit;
  const table = typology ? tablesOf(edition)?.tables[typology] : undefined;
  const { basis } = cited(edition)(table ?? mechanism.review);
  const { rater, unitHead } = RATER_AND_HEAD[unitType];
  const at = (seat: string) => unit.seats.find((each) => each.seat === seat)?.position;
  const parts = [
    { part: 'rater', level: rater, code: 'rater-differs' },
    { part: 'unit-head', level: unitHead, code: 'unit-head-differs' },
  ] as const;
  return parts.flatMap(({ part, level, code }): Contradiction[] => {
    if (!at(level)) return [{ unit: id, code: 'seat-missing', what: level, basis }];
    return at(part) && at(part) !== at(level) ? [{ unit: id, code, what: level, basis }] : [];
  });
}

/** Where the text has the rater rate by delegation, one from the official of the level above must be on record. */
function ofDelegation(edition: Edition, unit: UnitOnRecord): readonly Contradiction[] {
  const rule = delegatedRating(edition, unit);
  const at = (seat: string) => positionAt(unit, seat);
  if (!rule || !at('rater') || !at(rule.by)) return [];
  const onRecord = unit.delegations.some(({ by, to }) => by === at(rule.by) && to === at('rater'));
  return onRecord
    ? []
    : [{ unit: unit.id, code: 'rating-not-delegated', what: rule.by, basis: cited(edition)(rule).basis }];
}

/** Every seat that a procedure of the unit needs, its own side or the side that gives a person. */
function missingSeats(edition: Edition, unit: UnitOnRecord): readonly Contradiction[] {
  const has = new Set(unit.seats.map(({ seat }) => seat));
  const types = new Set<UnitTypeId>([unit.unitType, ...unitTypesMadeIn(edition, unit)]);
  const missing = new Map<string, Contradiction>();
  for (const { unitType, steps } of [...proceduresOf(edition), ...teamProceduresOf(edition)]) {
    if (!types.has(unitType)) continue;
    for (const { actor, addressee, copies, informs, basis } of steps)
      for (const each of [actor, addressee, ...copies, ...informs]) {
        const seat = each?.split('.').at(-1);
        if (!each || !seat || IN_PERSON.includes(each) || has.has(seat) || missing.has(seat)) continue;
        missing.set(seat, { unit: unit.id, code: 'seat-missing', what: seat, basis });
      }
  }
  const told = new Set<string>(Object.values(RATER_AND_HEAD[unit.unitType]));
  return [...missing.values()].filter(({ what }) => !told.has(what));
}

function unitTypesMadeIn(edition: Edition, unit: UnitOnRecord): readonly UnitTypeId[] {
  return unit.grades.flatMap((grade) => {
    const made = unlessUnrated(() => raterOf(edition, unit, grade));
    return made instanceof UnratedPost || !made?.unitType ? [] : [made.unitType];
  });
}

function unratedPosts(edition: Edition, unit: UnitOnRecord): readonly Contradiction[] {
  const gaps = unit.grades
    .map((grade) => unlessUnrated(() => raterOf(edition, unit, grade)))
    .filter((made) => made instanceof UnratedPost);
  return [...new Map(gaps.map((gap) => [gap.post, gap])).values()].map(({ post, basis }) => ({
    unit: unit.id,
    code: 'post-without-rater',
    what: post,
    basis,
  }));
}

function unlessUnrated<T>(asked: () => T): T | UnratedPost {
  try {
    return asked();
  } catch (error) {
    if (error instanceof UnratedPost) return error;
    throw error;
  }
}
