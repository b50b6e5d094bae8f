import { describe, expect, it } from 'vitest';
import { standing } from '../../machines/assignment/standing.ts';
import type { Procedure, Step } from '../../machines/procedure-types.ts';
import { cast, EVERY_PROCEDURE, example, walkTo } from './cast.ts';
import { lawRoute } from './law-routes.ts';
import { type LawUnit, lawUnit } from './law-units.ts';

const named = EVERY_PROCEDURE.map((each) => [each.chart, each] as const);
const reading = ({ interpretation }: { readonly interpretation: unknown }) =>
  interpretation === null ? 'plain' : 'reading';
const stepsOf = ({ steps }: Procedure, phase: Step['phase']) => steps.filter((step) => step.phase === phase);
const ruleOf = ({ beside }: Procedure, act: string) => beside.find((rule) => rule.act === act);

/** Where an item of Lampiran D carries a stage; the eleventh type falls back on part A and on its place in B.1. */
const articlesOf = ({ item }: LawUnit) =>
  item === null
    ? { plan: 'Lamp. A.1.c', report: 'Lamp. B.4.a', review: 'Lamp. B.1.b.2' }
    : { plan: `Lamp. D.${item}.a`, report: `Lamp. D.${item}.b`, review: `Lamp. D.${item}.c` };

describe('every step says by which article', () => {
  it.each(named)('%s', (_, each) => {
    for (const { basis } of each.steps) {
      expect(basis.filter((article) => article.startsWith('Dairi ')).length).toBeGreaterThan(0);
      expect(basis.join()).not.toMatch(/undefined|Dairi Dairi/);
      expect(new Set(basis).size).toBe(basis.length);
    }
    const route = lawRoute(each);
    const { plan, report, review } = articlesOf(lawUnit(each.unitType));
    route.forEach(([, , , , , article], index) => {
      expect(each.steps[index]?.basis).toContain(`Dairi ${article}`);
    });
    expect(stepsOf(each, 'execution')[0]?.basis).toContain(`Dairi ${plan}`);
    expect(stepsOf(each, 'reporting')[0]?.basis).toEqual(expect.arrayContaining(['Dairi Ps.14', `Dairi ${report}`]));
    for (const step of stepsOf(each, 'evaluation')) expect(step.basis).toContain(`Dairi ${review}`);
  });

  it('and both places where two speak', () => {
    const basisOf = (chart: string, name: string) =>
      EVERY_PROCEDURE.find((each) => each.chart.includes(chart))?.steps.find(
        ({ actor, act }) => `${actor} ${act}` === name,
      )?.basis;
    expect(basisOf('/appointment-cross-unit/', 'home.rater approve')).toEqual([
      'Dairi Lamp. B.2 (cara) a.2.b',
      'Dairi Lamp. B.2 (cara) a.2.c',
    ]);
    expect(basisOf('administrator-rates-and-heads/', 'assignee report')).toEqual([
      'Dairi Ps.14',
      'Dairi Lamp. B.4.a',
      'Dairi Lamp. D.2.b',
      'Dairi Lamp. D.2.c',
    ]);
  });
});

describe('what we read into the text is marked, and nothing else', () => {
  it.each(named)('%s', (_, each) => {
    const unit = lawUnit(each.unitType);
    const crosses = each.route.includes('cross');
    expect(each.steps.map((step) => [`${step.actor} ${step.act}`, reading(step)])).toEqual([
      ...lawRoute(each).map(([, step, , , , , how]) => [step, how]),
      ['assignee plan', 'plain'],
      ['assignee report', unit.report ?? 'plain'],
      // The text does not say whose chain reviews someone from another unit.
      ...unit.reviews.map((step) => [step, unit.review || crosses ? 'reading' : 'plain']),
    ]);
    expect(reading(ruleOf(each, 'return') ?? { interpretation: 'no rule' })).toBe(unit.returns);
  });

  it('withdrawal, cancellation and the deadline are ours everywhere', () => {
    for (const each of EVERY_PROCEDURE) {
      for (const act of ['withdraw', 'cancel']) expect(ruleOf(each, act)?.interpretation?.id).toMatch(/tidak diatur/);
      expect(each.answerWithin.interpretation?.id).toMatch(/5 hari kerja/);
    }
  });

  it('refusal is ours but for the target rater across units, to whom the text gives it', () => {
    for (const each of EVERY_PROCEDURE) {
      const rule = ruleOf(each, 'refuse');
      expect(rule?.basis).toEqual(['Dairi Lamp. B.2 (cara) a.2.d']);
      expect(rule?.interpretation?.id).toMatch(/setiap keputusan/);
      expect(rule?.plainAt).toEqual(each.route === 'appointment-cross-unit' ? ['home.rater approve'] : []);
    }
  });

  it('and whoever may refuse is shown just that', () => {
    const refusalAt = (step: string) => {
      const { assignment } = walkTo(cast(example('appointment-cross-unit')), step);
      return assignment && standing(assignment).acts.find(({ act }) => act === 'refuse');
    };
    const basis = ['Dairi Lamp. B.2 (cara) a.2.d'];
    expect(refusalAt('home-rater-approve')).toMatchObject({ basis, interpretation: null });
    expect(refusalAt('home-unit-head-recommend')).toMatchObject({ basis, interpretation: { id: expect.any(String) } });
  });

  it('joins two readings of one step', () => {
    const each = EVERY_PROCEDURE.find(({ chart }) =>
      chart.includes('/supervisor-rates-and-heads/voluntary-cross-unit/'),
    );
    const [review] = each ? stepsOf(each, 'evaluation') : [];
    expect(review?.interpretation?.id).toMatch(/analogi D\.2\.c\. Rantai tinjauan unit pemilik kinerja/);
  });
});

describe('what a request must say', () => {
  const FOUR = ['purpose', 'competence', 'target', 'duration'];

  it.each(named)('%s', (_, each) => {
    const listed = each.route === 'appointment-cross-unit' || each.route === 'appointment-cross-agency';
    expect(each.contents.map(({ field }) => field)).toEqual(listed ? FOUR : ['purpose', 'competence', 'duration']);
    for (const { field, basis, interpretation } of each.contents) {
      if (listed) {
        // The list after a.3 is of letters across units and agencies.
        expect(basis).toContain(`Dairi Lamp. B.2 (cara) a.3 (muatan surat) butir ${FOUR.indexOf(field) + 1}`);
        expect(interpretation).toBeNull();
      } else {
        expect(basis).toEqual([field === 'competence' ? 'Dairi Lamp. B.2.a' : 'Dairi Ps.1(28)']);
        expect(interpretation?.id).toMatch(/tidak lengkap tidak diterima|dipertimbangkan/);
      }
    }
  });
});
