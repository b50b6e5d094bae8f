import type { PositionId } from '../facts.ts';
import { allProcedures } from '../procedure.ts';
import type { Mechanism } from '../procedure-types.ts';
import { delegatedRating } from '../rating/delegated-rating.ts';
import { raterOf } from '../rating/rater-of.ts';
import { type Grade, type Home, positionAt } from '../rating/rating.ts';
import { currentEdition } from '../regulations/regulations.ts';
import { UnratedPost, unitTypesOf } from '../regulations/surakarta-raters.ts';
import { SURAKARTA_TYPOLOGIES } from '../regulations/surakarta-typologies.ts';
import { allTeamProcedures } from '../team/team-procedure.ts';
import { IN_PERSON, type RegulationId, type UnitTypeId } from '../vocabulary.ts';
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

export function contradictionsIn(unit: UnitOnRecord): readonly Contradiction[] {
  const { id, regulation, unitType } = unit;
  const { mechanisms } = currentEdition(regulation);
  const mechanism = mechanisms[unitType];
  if (!mechanism) return [{ unit: id, code: 'unit-type-unknown', what: unitType, basis: placesOf(regulation) }];
  return [
    ...ofTypology(unit),
    ...ofLevels(unit, mechanism),
    ...missingSeats(unit),
    ...unratedPosts(unit),
    ...ofDelegation(unit),
  ];
}

/** A unit of an agency that is on the system must have a type: without, no text says how it works. */
export const withoutUnitType = (unit: string, regulation: RegulationId): Contradiction => ({
  unit,
  code: 'unit-type-missing',
  what: regulation,
  basis: placesOf(regulation),
});

/** Where a text tells its unit types. */
const placesOf = (regulation: RegulationId): readonly string[] => [
  ...new Set(
    Object.values(currentEdition(regulation).mechanisms).flatMap((each) => cited({ regulation }, each).slice(0, 1)),
  ),
];

const cited = ({ regulation }: Pick<Home, 'regulation'>, { review }: Mechanism): readonly string[] =>
  review.basis.map((article) => `${currentEdition(regulation).cite} ${article}`);

/** Only Surakarta has tables, and there each unit is under one of them. */
function ofTypology({ id, regulation, unitType, typology }: UnitOnRecord): readonly Contradiction[] {
  const surakarta = regulation === 'surakarta-32-2023';
  if (typology === null)
    return surakarta ? [{ unit: id, code: 'typology-missing', what: unitType, basis: ['Surakarta Lamp. III'] }] : [];
  const basis = [SURAKARTA_TYPOLOGIES[typology].cite];
  if (!surakarta) return [{ unit: id, code: 'typology-foreign', what: typology, basis }];
  return unitTypesOf(typology).includes(unitType) ? [] : [{ unit: id, code: 'unit-type-unfit', what: unitType, basis }];
}

/** Who rates and who heads must have the levels that the unit type says. */
function ofLevels(unit: UnitOnRecord, mechanism: Mechanism): readonly Contradiction[] {
  const { id, unitType, typology } = unit;
  const basis = typology ? [SURAKARTA_TYPOLOGIES[typology].cite] : cited(unit, mechanism);
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
function ofDelegation(unit: UnitOnRecord): readonly Contradiction[] {
  const rule = delegatedRating(unit);
  const at = (seat: string) => positionAt(unit, seat);
  if (!rule || !at('rater') || !at(rule.by)) return [];
  const onRecord = unit.delegations.some(({ by, to }) => by === at(rule.by) && to === at('rater'));
  return onRecord ? [] : [{ unit: unit.id, code: 'rating-not-delegated', what: rule.by, basis: rule.basis }];
}

/** Every seat that a procedure of the unit needs, its own side or the side that gives a person. */
function missingSeats(unit: UnitOnRecord): readonly Contradiction[] {
  const has = new Set(unit.seats.map(({ seat }) => seat));
  const types = new Set<UnitTypeId>([unit.unitType, ...unitTypesMadeIn(unit)]);
  const missing = new Map<string, Contradiction>();
  for (const { regulation, unitType, steps } of [...allProcedures(), ...allTeamProcedures()]) {
    if (regulation !== unit.regulation || !types.has(unitType)) continue;
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

function unitTypesMadeIn(unit: UnitOnRecord): readonly UnitTypeId[] {
  return unit.grades.flatMap((grade) => {
    const made = unlessUnrated(() => raterOf(unit, grade));
    return made instanceof UnratedPost || !made?.unitType ? [] : [made.unitType];
  });
}

function unratedPosts(unit: UnitOnRecord): readonly Contradiction[] {
  const gaps = unit.grades
    .map((grade) => unlessUnrated(() => raterOf(unit, grade)))
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
