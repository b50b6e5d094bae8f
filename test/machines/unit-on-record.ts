import type { HomeSeat } from '../../machines/rating/rating.ts';
import type { RegulationId } from '../../machines/regulations/editions.ts';
import type { UnitOnRecord } from '../../machines/unit-types/contradictions.ts';
import { REVIEWERS, type UnitTypeId } from '../../machines/vocabulary.ts';

const OTHERS = ['department-head', 'authority', 'mayor', 'verification-team'];
const seat = (name: string, position = `the ${name}`): HomeSeat => ({ seat: name, position, jobClass: null });

/** A unit with a seat of every level, where the positions of two of them rate and head. */
export const unitOnRecord = (
  regulation: RegulationId,
  unitType: UnitTypeId,
  { rater, head }: { readonly rater: string; readonly head: string },
  more: Partial<UnitOnRecord> = {},
): UnitOnRecord => ({
  ...{ id: 'unit', regulation, unitType, typology: null, grades: [], delegations: [] },
  seats: [
    ...[...REVIEWERS, ...OTHERS].map((each) => seat(each)),
    seat('rater', `the ${rater}`),
    seat('unit-head', `the ${head}`),
  ],
  ...more,
});
