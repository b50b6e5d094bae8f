import { describe, expect, it } from 'vitest';
import { raterOf } from '../../../machines/rating/rater-of.ts';
import type { Grade } from '../../../machines/rating/rating.ts';
import { newestEdition } from '../../../machines/regulations/editions.ts';
import { contradictionsIn, type UnitOnRecord } from '../../../machines/unit-types/contradictions.ts';
import { RATER_AND_HEAD } from '../../../machines/unit-types/unit-types.ts';
import type { Reviewer, UnitTypeId } from '../../../machines/vocabulary.ts';

/** Ps.8, Lampiran II.B.1, the structures of II.B.2 and the heads of II.D, by hand: who rates, who heads, whom a class moves. */
const PROBOLINGGO = newestEdition('probolinggo-88-2024');
/** What a post of each level is worth. */
const CLASSES: Partial<Record<string, number>> = {
  supervisor: 9,
  administrator: 11,
  'section-head': 11,
  assistant: 14,
  'high-leader': 14,
  'regional-secretary': 15,
};
const LEVELS: Partial<Record<UnitTypeId, readonly string[]>> = {
  'section-head-rates-and-heads': ['section-head', 'assistant', 'regional-secretary'],
  'administrator-rates-and-heads': ['administrator', 'high-leader'],
  'high-leader-rates-and-heads': ['administrator', 'high-leader'],
  'administrator-rates': ['supervisor', 'administrator', 'high-leader'],
  'supervisor-alone': ['supervisor', 'high-leader'],
  'functional-alone': ['functional-head', 'supervisor', 'high-leader'],
};

/** A unit whose seats are as its type says; its rater and its head may be said to sit elsewhere. */
function unit(unitType: UnitTypeId, rater: string, unitHead: string, ...without: string[]): UnitOnRecord {
  const levels = (LEVELS[unitType] ?? []).filter((level) => !without.includes(level));
  const seats = levels.map((seat) => ({ seat, position: `the ${seat}`, jobClass: CLASSES[seat] ?? null }));
  const parts = { rater, 'unit-head': unitHead };
  return {
    ...{ id: 'unit', regulation: 'probolinggo-88-2024', unitType, typology: null, grades: [], delegations: [] },
    seats: [...seats, ...Object.entries(parts).map(([seat, at]) => ({ seat, position: `the ${at}`, jobClass: null }))],
  };
}
const ofType = (unitType: UnitTypeId, ...without: string[]): UnitOnRecord => {
  const { rater, unitHead } = RATER_AND_HEAD[unitType];
  return unit(unitType, rater, unitHead, ...without);
};
const officer = (jobClass: number): Grade => ({ post: 'functional-expert', functionalLevel: null, jobClass });
const ratedBy = (home: UnitOnRecord, grade: Grade | null) => raterOf(PROBOLINGGO, home, grade)?.position;

describe('the rater of a unit', () => {
  it.each([
    ['Probolinggo Lamp. II.B.1.a #1', 'section-head-rates-and-heads', 'section-head'],
    ['Probolinggo Lamp. II.B.1.b.1)', 'high-leader-rates-and-heads', 'high-leader'],
    ['Probolinggo Lamp. II.B.1.b.2) #1', 'administrator-rates-and-heads', 'administrator'],
    ['Probolinggo Lamp. II.B.1.d #1', 'supervisor-alone', 'supervisor'],
    ['Probolinggo Lamp. II.B.1.e #1', 'functional-alone', 'functional-head'],
    ['Probolinggo Lamp. II.B.2 (struktur) #2', 'section-head-rates-and-heads', 'section-head'],
    ['Probolinggo Lamp. II.B.2 (struktur) #5', 'supervisor-alone', 'supervisor'],
    ['Probolinggo Lamp. II.B.2 (struktur) #5', 'high-leader-rates-and-heads', 'high-leader'],
    ['Probolinggo Lamp. II.B.2 (struktur) #5', 'functional-alone', 'functional-head'],
    ['Probolinggo Lamp. II.D.1', 'section-head-rates-and-heads', 'section-head'],
    ['Probolinggo Lamp. II.D.2', 'administrator-rates-and-heads', 'administrator'],
    ['Probolinggo Lamp. II.D.3', 'high-leader-rates-and-heads', 'high-leader'],
    ['Probolinggo Lamp. II.D.5', 'supervisor-alone', 'supervisor'],
    ['Probolinggo Lamp. II.D.6', 'functional-alone', 'functional-head'],
    ['Probolinggo Ps.8(2)', 'functional-alone', 'functional-head'],
  ] as const)(
    'is its head too, of the level that the text says, and a record that has another is found: %s',
    (...row) => {
      const [, unitType, level] = row;
      const codes = (of: UnitOnRecord) => contradictionsIn(PROBOLINGGO, of).map(({ code, what }) => `${code} ${what}`);
      const differs = [`rater-differs ${level}`, `unit-head-differs ${level}`];
      expect(codes(unit(unitType, level, level)).filter((code) => code.includes('differs'))).toEqual([]);
      expect(codes(unit(unitType, 'other', 'other'))).toEqual(expect.arrayContaining(differs));
      expect(codes(unit(unitType, level, level, level))).toContain(`seat-missing ${level}`);
      expect(ratedBy(unit(unitType, level, level), null)).toBe(`the ${level}`);
    },
  );

  it.each(['Probolinggo Lamp. II.D.4'])('is the Administrator where the Pengawas heads: %s', () => {
    const found = (rater: string, head: string) =>
      contradictionsIn(PROBOLINGGO, unit('administrator-rates', rater, head)).filter(({ code }) =>
        code.endsWith('differs'),
      );
    expect(found('administrator', 'supervisor')).toEqual([]);
    expect(found('supervisor', 'administrator')).toMatchObject([
      { code: 'rater-differs', what: 'administrator', basis: ['Probolinggo Lamp. II.D.4.c'] },
      { code: 'unit-head-differs', what: 'supervisor', basis: ['Probolinggo Lamp. II.D.4.c'] },
    ]);
  });

  it.each([
    ['Probolinggo Lamp. II.B.2 (struktur) #4', 'administrator-rates-and-heads', 0],
    ['Probolinggo Lamp. II.B.2 (struktur) #4', 'administrator-rates', 1],
  ] as const)('in a unit of two levels is level II by II.D.2 and level I by II.D.4: %s', (_key, unitType, from) => {
    const chain = PROBOLINGGO.mechanisms[unitType]?.chain ?? [];
    expect(chain).toHaveLength(2);
    expect(ratedBy(ofType(unitType), null)).toBe(`the ${chain[from]}`);
  });

  it('in a unit of two levels is not who assigns, which level II does: Probolinggo Lamp. II.B.2 (struktur) #3', () => {
    for (const unitType of ['administrator-rates-and-heads', 'administrator-rates'] as const)
      expect(RATER_AND_HEAD[unitType].unitHead).toBe(PROBOLINGGO.mechanisms[unitType]?.chain[0]);
  });

  it('may be the head, or not: Probolinggo Lamp. II.B.2 (struktur) #1', () => {
    const types = Object.keys(PROBOLINGGO.mechanisms) as UnitTypeId[];
    const both = types.filter((each) => RATER_AND_HEAD[each].rater === RATER_AND_HEAD[each].unitHead);
    expect(types.filter((each) => !both.includes(each))).toEqual(['administrator-rates']);
  });

  it.each(['Probolinggo Ps.1(10) #1', 'Probolinggo Ps.8(1)'])(
    'is the direct superior, at the lowest a Pengawas, but for whom a functional officer heads: %s',
    () => {
      const lowest: readonly Reviewer[] = ['supervisor', 'administrator', 'section-head', 'high-leader'];
      for (const unitType of Object.keys(PROBOLINGGO.mechanisms) as UnitTypeId[]) {
        const { rater } = RATER_AND_HEAD[unitType];
        if (unitType !== 'functional-alone') expect(lowest).toContain(rater);
        expect(raterOf(PROBOLINGGO, ofType(unitType), officer(5))).toMatchObject({
          position: `the ${rater}`,
          basis: ['Probolinggo Ps.1(10)'],
        });
      }
    },
  );
});

describe('a functional officer of equal or higher class', () => {
  it.each([
    ['Probolinggo Lamp. II.B.1.a #2', 'section-head-rates-and-heads', 11, 'assistant', 'Probolinggo Lamp. II.B.1.a'],
    [
      'Probolinggo Lamp. II.B.1.b.2) #3',
      'administrator-rates-and-heads',
      11,
      'high-leader',
      'Probolinggo Lamp. II.B.1.b.2)',
    ],
    ['Probolinggo Lamp. II.B.1.d #2', 'supervisor-alone', 9, 'high-leader', 'Probolinggo Lamp. II.B.1.d'],
    ['Probolinggo Lamp. II.B.1.e #2', 'functional-alone', 9, 'high-leader', 'Probolinggo Lamp. II.B.1.e'],
  ] as const)('is rated by whom the text says, one of lower class and staff are not: %s', (...row) => {
    const [, unitType, least, instead, article] = row;
    const usual = `the ${RATER_AND_HEAD[unitType].rater}`;
    for (const jobClass of [least, least + 1])
      expect(raterOf(PROBOLINGGO, ofType(unitType), officer(jobClass))).toMatchObject({
        position: `the ${instead}`,
        basis: [article],
      });
    expect(ratedBy(ofType(unitType), officer(least - 1))).toBe(usual);
    expect(ratedBy(ofType(unitType), { ...officer(least), post: 'staff' })).toBe(usual);
    // Where the unit knows no such official, nobody is moved; in the Setda the Regional Secretary is next.
    const next = unitType === 'section-head-rates-and-heads' ? 'the regional-secretary' : usual;
    expect(ratedBy(ofType(unitType, instead), officer(least))).toBe(next);
  });

  it('than a Pengawas stays with the Administrator, who rates everybody there: Probolinggo Lamp. II.B.1.c #2', () => {
    for (const jobClass of [5, 9, 11])
      expect(ratedBy(ofType('administrator-rates'), officer(jobClass))).toBe('the administrator');
  });
});
