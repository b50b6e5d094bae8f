import { describe, expect, it } from 'vitest';
import { raterOf } from '../../../machines/rating/rater-of.ts';
import type { Grade } from '../../../machines/rating/rating.ts';
import { newestEdition } from '../../../machines/regulations/editions.ts';
import { contradictionsIn, type UnitOnRecord } from '../../../machines/unit-types/contradictions.ts';
import { RATER_AND_HEAD } from '../../../machines/unit-types/unit-types.ts';
import type { Reviewer } from '../../../machines/vocabulary.ts';
import { articleOf } from '../article-of.ts';
import { unitOnRecord } from '../unit-on-record.ts';
import { HIGH_LEADER_ALONE, MEK_1, MEK_2, MEK_3, MEK_4, MEK_5, UNIT_TYPES_HERE } from './langsa-cases.ts';

/** Who rates and who heads in Langsa, and what is found where a unit is on record otherwise; transcribed by hand. */
const LANGSA = newestEdition('langsa-48-2024');
type UnitType = (typeof UNIT_TYPES_HERE)[number];
const FUNCTIONAL: Grade = { post: 'functional-expert', functionalLevel: 'ahli-muda', jobClass: 9 };
const STAFF: Grade = { post: 'staff', functionalLevel: null, jobClass: 6 };

const DELEGATED_BY: Partial<Record<UnitType, Reviewer>> = {
  [MEK_1]: 'high-leader',
  [MEK_3]: 'administrator',
  [MEK_4]: 'high-leader',
};

/** With every seat that it needs, and rating delegated where the text has it so. */
function unit(
  unitType: UnitType,
  parts: { rater: string; head: string },
  more: Partial<UnitOnRecord> = {},
): UnitOnRecord {
  const by = DELEGATED_BY[unitType];
  const delegations = by ? [{ by: `the ${by}`, to: `the ${parts.rater}` }] : [];
  return unitOnRecord('langsa-48-2024', unitType, parts, { delegations, ...more });
}
const found = (of: UnitOnRecord) => contradictionsIn(LANGSA, of).map(({ code, what }) => [code, what]);

describe('the rater', () => {
  it.each([
    ['Langsa Lamp. B.mek.1 #1', MEK_1, 'administrator', 'administrator', 'supervisor'],
    ['Langsa Lamp. B.mek.2 #1', MEK_2, 'administrator', 'supervisor', 'administrator'],
    ['Langsa Lamp. B.mek.3', MEK_3, 'supervisor', 'supervisor', 'supervisor'],
    ['Langsa Lamp. B.mek.4', MEK_4, 'functional-head', 'functional-head', 'supervisor'],
    ['Langsa Lamp. B.mek.5 #1', MEK_5, 'section-head', 'section-head', 'supervisor'],
  ] as const)(
    'is of the level that the mechanism says, else the record is wrong: %s',
    (_key, unitType, rater, head, ofStaff) => {
      const right = unit(unitType, { rater, head });
      expect(found(right)).toEqual([]);
      expect(raterOf(LANGSA, right, FUNCTIONAL)?.position).toBe(`the ${rater}`);
      // Where the unit has a Pengawas, Ps.7(4) has the Pengawas rate staff, but for the Kecamatan.
      expect(raterOf(LANGSA, right, STAFF)?.position).toBe(`the ${ofStaff}`);
      expect(found(unit(unitType, { rater: 'regional-secretary', head }))).toContainEqual(['rater-differs', rater]);
    },
  );

  it.each(['Langsa Ps.1(11) #1', 'Langsa Ps.7(3) #1'])(
    'is a high leader, an Administrator or a Pengawas, but where a functional officer heads: %s',
    () => {
      // The section heads of the Setda are Administrators.
      const superiors = ['high-leader', 'administrator', 'section-head', 'supervisor'];
      const others = UNIT_TYPES_HERE.filter((each) => !superiors.includes(RATER_AND_HEAD[each].rater));
      expect(others).toEqual([MEK_4]);
      const high = unit(HIGH_LEADER_ALONE, { rater: 'high-leader', head: 'high-leader' });
      expect([found(high), raterOf(LANGSA, high, FUNCTIONAL)?.position]).toEqual([[], 'the high-leader']);
    },
  );

  it.each(['Langsa Ps.7(1)'])('is whoever has that seat in the person’s own unit: %s', () => {
    for (const position of ['administrator', 'high-leader'])
      expect(raterOf(LANGSA, unit(MEK_1, { rater: position, head: 'administrator' }), FUNCTIONAL)).toMatchObject({
        position: `the ${position}`,
        unitType: null,
      });
  });

  it.each(['Langsa Ps.7(5)'])('of all in an independent unit is the functional officer who heads it: %s', () => {
    const whole = unit(MEK_4, { rater: 'functional-head', head: 'functional-head' });
    const alone = { ...whole, seats: whole.seats.filter(({ seat }) => !/supervisor|administrator/.test(seat)) };
    for (const grade of [FUNCTIONAL, STAFF])
      expect(raterOf(LANGSA, alone, grade)?.position).toBe('the functional-head');
    expect(found(unit(MEK_4, { rater: 'functional-head', head: 'administrator' }))).toContainEqual([
      'unit-head-differs',
      'functional-head',
    ]);
  });

  it.each([
    ['Langsa Lamp. B.mek.1 #2', MEK_1, 'administrator'],
    ['Langsa Lamp. B.mek.3.a #2', MEK_3, 'supervisor'],
    ['Langsa Lamp. B.mek.4.a #2', MEK_4, 'functional-head'],
    ['Langsa Ps.1(11) #2', MEK_4, 'functional-head'],
  ] as const)('rates by a delegation on record from the level above: %s', (key, unitType, rater) => {
    const parts = { rater, head: rater };
    const by = DELEGATED_BY[unitType] ?? '';
    for (const delegations of [[], [{ by: 'the regional-secretary', to: `the ${rater}` }]]) {
      const wrong = contradictionsIn(LANGSA, unit(unitType, parts, { delegations }));
      expect(wrong).toMatchObject([{ code: 'rating-not-delegated', what: by }]);
      expect(wrong[0]?.basis).toContain(articleOf(key));
    }
    expect(found(unit(unitType, parts))).toEqual([]);
  });
});

describe('the head', () => {
  it.each([
    ['Langsa Lamp. B.mek.2 #2', MEK_2, 'administrator', 'supervisor'],
    ['Langsa Lamp. B.mek.5 #2', MEK_5, 'section-head', 'section-head'],
  ] as const)('is of the level that the mechanism says: %s', (_key, unitType, rater, head) => {
    expect(found(unit(unitType, { rater, head }))).toEqual([]);
    const wrong = found(unit(unitType, { rater, head: 'high-leader' }));
    expect(wrong).toContainEqual(['unit-head-differs', head]);
  });
});

describe('the Verification Team', () => {
  it.each(['Langsa Ps.11(4)'])('has a seat, which is missed where there is none: %s', () => {
    const whole = unit(MEK_2, { rater: 'administrator', head: 'supervisor' });
    const without = { ...whole, seats: whole.seats.filter(({ seat }) => seat !== 'verification-team') };
    expect(found(without)).toEqual([['seat-missing', 'verification-team']]);
  });
});
