import { describe, expect, it } from 'vitest';
import { contradictionsIn, type UnitOnRecord } from '../../../machines/unit-types/contradictions.ts';
import { RATER_AND_HEAD } from '../../../machines/unit-types/unit-types.ts';
import type { Reviewer, UnitTypeId } from '../../../machines/vocabulary.ts';
import { cast, judge, perform, statusOf, walkTo } from '../cast.ts';
import { refusal } from '../refusal.ts';
import { DAIRIS, dairis, EDITION } from './dairi-procedures.ts';

/** Who rates and who heads, transcribed by hand from Perbup Dairi 18/2024: Ps.1 and 9, annex B.1, B.2 and D. */

/** A unit in the directory whose seats are filled as its type says, but for those said. */
const unitOf = (unitType: UnitTypeId, others: Readonly<Record<string, string>> = {}): UnitOnRecord => {
  const { rater, unitHead } = RATER_AND_HEAD[unitType];
  const { chain = [] } = EDITION.mechanisms[unitType] ?? {};
  const seats: Record<string, string> = {
    ...Object.fromEntries([...chain, rater, unitHead].map((level) => [level, `the ${level}`])),
    rater: `the ${rater}`,
    'unit-head': `the ${unitHead}`,
    ...others,
  };
  return {
    ...{ id: 'unit', regulation: 'dairi-18-2024', unitType, typology: null, grades: [], delegations: [] },
    seats: Object.entries(seats).map(([seat, position]) => ({ seat, position, jobClass: null })),
  };
};
const found = (unit: UnitOnRecord) =>
  contradictionsIn(EDITION, unit)
    .filter(({ code }) => code === 'rater-differs' || code === 'unit-head-differs')
    .map(({ code, what }) => [code, what]);

describe('in a unit of Dairi', () => {
  it.each([
    ['Dairi Lamp. B.1.a.1', 'high-leader-rates', 'high-leader', 'administrator'],
    ['Dairi Lamp. B.1.a.2', 'administrator-rates-and-heads', 'administrator', 'administrator'],
    ['Dairi Lamp. B.1.b.1', 'administrator-rates', 'administrator', 'supervisor'],
    ['Dairi Lamp. B.1.b.2 #1', 'supervisor-rates-and-heads', 'supervisor', 'supervisor'],
    ['Dairi Lamp. B.1.b.3', 'administrator-alone', 'administrator', 'administrator'],
    ['Dairi Lamp. B.1.c', 'supervisor-alone', 'supervisor', 'supervisor'],
    ['Dairi Lamp. B.1.d', 'functional-alone', 'functional-head', 'functional-head'],
    ['Dairi Ps.9(2)', 'functional-alone', 'functional-head', 'functional-head'],
    ['Dairi Lamp. B.1.f.1', 'secretary-rates', 'regional-secretary', 'assistant'],
    ['Dairi Lamp. B.1.f.2', 'assistant-rates', 'assistant', 'section-head'],
    ['Dairi Lamp. B.1.f.3', 'section-head-rates-and-heads', 'section-head', 'section-head'],
    ['Dairi Lamp. D.1', 'high-leader-rates', 'high-leader', 'administrator'],
    ['Dairi Lamp. D.2', 'administrator-rates-and-heads', 'administrator', 'administrator'],
    ['Dairi Lamp. D.3', 'high-leader-rates-and-heads', 'high-leader', 'high-leader'],
    ['Dairi Lamp. D.4', 'administrator-rates', 'administrator', 'supervisor'],
    ['Dairi Lamp. D.5', 'administrator-alone', 'administrator', 'administrator'],
    ['Dairi Lamp. D.6', 'supervisor-alone', 'supervisor', 'supervisor'],
    ['Dairi Lamp. D.7', 'functional-alone', 'functional-head', 'functional-head'],
    ['Dairi Lamp. D.8', 'secretary-rates', 'regional-secretary', 'assistant'],
    ['Dairi Lamp. D.9', 'assistant-rates', 'assistant', 'section-head'],
    ['Dairi Lamp. D.10', 'section-head-rates-and-heads', 'section-head', 'section-head'],
  ] as const satisfies readonly (readonly [string, UnitTypeId, Reviewer, Reviewer])[])(
    '%s: as a %s, the %s rates and the %s heads, and whoever enters others is told',
    (_, unitType, rater, unitHead) => {
      expect(DAIRIS).toContain(unitType);
      expect(RATER_AND_HEAD[unitType]).toEqual({ rater, unitHead });
      expect(found(unitOf(unitType))).toEqual([]);
      expect(found(unitOf(unitType, { rater: 'another' }))).toEqual([['rater-differs', rater]]);
      expect(found(unitOf(unitType, { 'unit-head': 'another' }))).toEqual([['unit-head-differs', unitHead]]);
    },
  );

  it.each([['Dairi Ps.1(26) #1'], ['Dairi Ps.9(1)'], ['Dairi Lamp. B.1 (kedudukan) a']])(
    'the rater is the official above, whatever its type, and another is found: %s',
    () => {
      for (const unitType of DAIRIS) {
        const { rater } = RATER_AND_HEAD[unitType];
        expect(found(unitOf(unitType, { rater: 'a colleague' }))).toEqual([['rater-differs', rater]]);
        expect(rater === 'functional-head').toBe(unitType === 'functional-alone');
      }
    },
  );
});

/** What kind of official each level is, in a regency. */
const KIND: Readonly<Record<Reviewer, string>> = {
  'regional-secretary': 'JPT Pratama',
  assistant: 'JPT Pratama',
  'high-leader': 'JPT Pratama',
  administrator: 'Administrator',
  'section-head': 'Administrator',
  supervisor: 'Pengawas',
  'functional-head': 'Pejabat Fungsional',
};
const FOUR = ['Administrator', 'JPT Pratama', 'Pejabat Fungsional', 'Pengawas'];
const kindsOf = (part: 'rater' | 'unitHead', types: readonly UnitTypeId[] = DAIRIS) =>
  [...new Set(types.map((unitType) => KIND[RATER_AND_HEAD[unitType][part]]))].sort();

describe('the officials of Dairi', () => {
  it.each([
    ['Dairi Lamp. B.1 (kedudukan) b', 'rater'],
    ['Dairi Lamp. B.2.b', 'unitHead'],
  ] as const)('%s: a %s is one of four kinds', (_, part) => {
    expect(kindsOf(part)).toEqual(FOUR);
  });

  it('who rate are no lower than a Pengawas, but where a functional officer heads alone: Dairi Ps.1(26) #2', () => {
    expect(
      kindsOf(
        'rater',
        DAIRIS.filter((unitType) => unitType !== 'functional-alone'),
      ),
    ).toEqual(FOUR.filter((kind) => kind !== 'Pejabat Fungsional'));
  });

  it('who rate are told by structure: Dairi Lamp. B.2 (struktur) a-f #2', () => {
    const raters = (...types: UnitTypeId[]) => types.map((unitType) => RATER_AND_HEAD[unitType].rater);
    // a: level 1 rates, level 2 heads; b: level 2 does both; c: one level; d-f: the regional secretariat.
    expect(raters('high-leader-rates', 'administrator-rates')).toEqual(['high-leader', 'administrator']);
    expect(raters('administrator-rates-and-heads')).toEqual(['administrator']);
    expect(raters('administrator-alone', 'supervisor-alone', 'functional-alone')).toEqual([
      'administrator',
      'supervisor',
      'functional-head',
    ]);
    expect(raters('secretary-rates', 'assistant-rates', 'section-head-rates-and-heads')).toEqual([
      'regional-secretary',
      'assistant',
      'section-head',
    ]);
  });

  it.each(DAIRIS.map((unitType) => [unitType] as const))(
    'give people of %s their tasks as unit heads, and may rate as well: Dairi Lamp. B.2 (struktur) a-f #3',
    (unitType) => {
      const direct = cast(dairis(unitType, 'appointment-in-unit'));
      expect(perform(direct, 'appoint').facts).toMatchObject([
        { type: 'appointed', by: { position: 'owner.unit-head' } },
      ]);
      expect(refusal(() => judge(direct, 'appoint', { assignee: undefined })).code).toBe('assignee-required');
      const one = cast(dairis(unitType, 'appointment-in-unit', 'individual', 'rater'), 'rater-heads');
      const both = perform(one, 'propose');
      expect(both.facts.map(({ type, by }) => [type, by?.position])).toEqual([
        ['proposed', 'owner.unit-head'],
        ['appointed', 'owner.unit-head'],
      ]);
      expect(statusOf(walkTo(both))).toBe('completed');
    },
  );
});
