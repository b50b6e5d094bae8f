import { describe, expect, it } from 'vitest';
import { raterOf } from '../../../machines/rating/rater-of.ts';
import type { Grade, Home } from '../../../machines/rating/rating.ts';
import { ratersFor, tablesOf, unitTypesOf } from '../../../machines/rating/tables.ts';
import { newestEdition } from '../../../machines/regulations/editions.ts';
import { RATER_AND_HEAD } from '../../../machines/unit-types/unit-types.ts';
import type { Reviewer, UnitTypeId } from '../../../machines/vocabulary.ts';
import { articleOf } from '../article-of.ts';
import { cast, judge, perform, waiting, walkTo } from '../cast.ts';
import { refusal } from '../refusal.ts';
import { SURAKARTA as EVERY, of, ROUTES, stepOf, TWO_OFFICIALS } from './surakarta-plays.ts';

/** What Surakarta's text asks of who rates, and of work and report, transcribed condition by condition. */
const EDITION = newestEdition('surakarta-32-2023');
const TABLES = tablesOf(EDITION);
if (!TABLES) throw new Error('Surakarta has tables of raters');

describe('the rater', () => {
  const dinas = (...levels: string[]): Home => ({
    ...{ regulation: 'surakarta-32-2023', unitType: TWO_OFFICIALS, typology: 'department' },
    seats: ['rater', ...levels].map((seat) => ({ seat, position: `the ${seat}`, jobClass: null })),
  });
  const staff: Grade = { post: 'staff', functionalLevel: null, jobClass: 6 };

  it('is the direct superior, the lowest of those who may rate: Surakarta Ps.1(24) #1', () => {
    const rated = (...levels: string[]) => raterOf(EDITION, dinas(...levels), staff)?.position;
    expect(rated('high-leader', 'administrator', 'supervisor')).toBe('the supervisor');
    expect(rated('high-leader', 'administrator')).toBe('the administrator');
    expect(raterOf(EDITION, dinas('administrator'), null)).toMatchObject({
      position: 'the rater',
      basis: ['Surakarta Ps.1(24)'],
    });
  });

  it.each(['Surakarta Ps.1(24) #2', 'Surakarta Ps.12(1)'])(
    'is of the four kinds that the text names, and no lower: %s',
    (_) => {
      const kinds: Partial<Record<Reviewer, string>> = {
        ...{ 'high-leader': 'JPT Pratama', assistant: 'JPT Pratama' },
        ...{ administrator: 'Administrator', 'section-head': 'Administrator' },
        ...{ supervisor: 'Pengawas', 'functional-head': 'Pejabat Fungsional yang memimpin' },
      };
      const rating = Object.keys(EDITION.mechanisms).map((type) => RATER_AND_HEAD[type as UnitTypeId].rater);
      expect(new Set(rating.map((level) => kinds[level]))).toEqual(new Set(Object.values(kinds)));
    },
  );

  it.each<[string, UnitTypeId, Reviewer, Reviewer]>([
    ['Surakarta Lamp. IV 3.3.a #1', 'administrator-rates-high-leader-heads', 'administrator', 'high-leader'],
    ['Surakarta Lamp. IV 3.3.a #2', 'administrator-rates-high-leader-heads', 'administrator', 'high-leader'],
    ['Surakarta Lamp. IV 3.3.b', 'high-leader-rates-and-heads', 'high-leader', 'high-leader'],
    ['Surakarta Lamp. IV 3.3.c', 'section-head-rates-secretary-heads', 'section-head', 'regional-secretary'],
    ['Surakarta Lamp. IV 3.3.c', 'assistant-rates-secretary-heads', 'assistant', 'regional-secretary'],
    ['Surakarta Lamp. IV 3.3.d #1', 'functional-alone', 'functional-head', 'functional-head'],
    ['Surakarta Lamp. IV 3.3.d #1', 'supervisor-rates-functional-heads', 'supervisor', 'functional-head'],
    ['Surakarta Lamp. IV 3.3.e', 'supervisor-rates-administrator-heads', 'supervisor', 'administrator'],
  ])('and the unit head are who the flow of work says: %s, %s', (key, unitType, rater, unitHead) => {
    expect(RATER_AND_HEAD[unitType]).toEqual({ rater, unitHead });
    const reported = walkTo(cast(of('appointment-in-unit', unitType)), 'owner-rater-review');
    const reviewed = perform(reported, 'review').facts.at(-1);
    expect(reviewed).toMatchObject({
      by: { position: 'owner.rater' },
      basis: expect.arrayContaining([articleOf(key)]),
    });
  });

  it('of a hospital is found by its table: Surakarta Lamp. IV 3.3.d #2', () => {
    const rate = (post: string) => ratersFor(EDITION, TABLES, 'hospital', post).raters.map(({ rater }) => rater);
    expect(rate('functional-senior')).toEqual(['hospital-director']);
    expect(rate('functional-young')).toEqual(['section-head', 'division-head']);
    expect(rate('staff')).toEqual(['subsection-head', 'seksi-head']);
    for (const unitType of unitTypesOf(EDITION, TABLES, 'hospital')) expect(EDITION.mechanisms[unitType]).toBeDefined();
  });
});

describe('work and report', () => {
  const planning = walkTo(cast(of('appointment-in-unit')), 'assignee-plan');
  const reporting = walkTo(planning, 'assignee-report');
  const shown = { typed: { result: 'Satu peta' } };

  it.each(['Surakarta Ps.20(3)a', 'Surakarta Ps.22'])(
    'begin with a plan, which the unit head may return: %s',
    (article) => {
      const empty = refusal(() => perform(planning, 'plan', { typed: { note: 'Ya' } }));
      expect(empty).toMatchObject({ code: 'contents-missing', missing: ['activities', 'budget'] });
      const returned = perform(reporting, 'return').facts.at(-1);
      expect(returned).toMatchObject({ by: { position: 'owner.unit-head' }, basis: expect.arrayContaining([article]) });
      expect(waiting(perform(reporting, 'return'))).toBe('assignee-plan');
    },
  );

  it.each(['Surakarta Ps.20(3)d', 'Surakarta Ps.26(1) #1'])(
    'end with a report, before which nothing is reviewed: %s',
    () => {
      expect(refusal(() => judge(reporting, 'review')).code).toBe('act-not-available');
      expect(refusal(() => judge(reporting, 'report', { typed: { note: 'Ya' } }))).toMatchObject({
        missing: ['result'],
      });
      expect(waiting(perform(reporting, 'report'))).toBe('owner-rater-review');
    },
  );

  it('show what the report rests on: Surakarta Ps.26(1) #2', () => {
    for (const route of ROUTES)
      expect(
        refusal(() => judge(walkTo(cast(of(route)), 'assignee-report'), 'report', { ...shown, attachments: [] })),
      ).toMatchObject({ code: 'supporting-data-missing', basis: expect.arrayContaining(['Surakarta Ps.26(1)']) });
  });

  it('are reported to the unit head, through the rater: Surakarta Ps.26(2) #1', () => {
    for (const each of EVERY.filter(({ form }) => form === 'individual')) {
      const report = stepOf(each, 'assignee report');
      expect([report?.addressee, report?.basis]).toEqual([
        'owner.unit-head',
        expect.arrayContaining(['Surakarta Ps.26(2)']),
      ]);
    }
  });

  it.each(['Surakarta Ps.9 #1', 'Surakarta Ps.12(2)'])('are first answered for to the rater: %s', () => {
    for (const each of EVERY.filter(({ form }) => form === 'individual')) {
      const reported = walkTo(cast(each), 'owner-rater-review');
      expect(refusal(() => judge(reported, 'complete')).code).toBe('act-not-available');
      expect(perform(reported, 'review').facts.at(-1)?.by?.position).toBe('owner.rater');
    }
  });

  it.each([
    ['Surakarta Ps.28(1)d #1', 'propose-award'],
    ['Surakarta Ps.28(1)d #2', 'propose-sanction'],
  ] as const)('are followed up once complete, with a reason: %s, %s', (key, act) => {
    const done = walkTo(reporting);
    const person = 'person:holder of owner.unit-head';
    expect(refusal(() => judge(reporting, act, { person, typed: { reason: 'Hasil' } })).code).toBe('act-not-available');
    expect(refusal(() => judge(done, act, { person, typed: {} })).code).toBe('reason-required');
    const [proposed] = judge(done, act, { person, typed: { reason: 'Hasil' } });
    expect(proposed?.basis).toEqual([articleOf(key)]);
  });

  it('of a JF Madya of the Setda are reviewed by the Asisten, who is the rater: Surakarta Ps.28(3) #1', () => {
    const heard = walkTo(cast(of('appointment-in-unit', 'assistant-rates-secretary-heads')), 'owner-rater-review');
    expect(heard.facts.at(-1)).toMatchObject({ type: 'recommended', by: { position: 'section-head' } });
    expect(judge(heard, 'review')[0]).toMatchObject({
      by: { position: 'owner.rater' },
      basis: expect.arrayContaining(['Surakarta Ps.28(3)']),
    });
  });

  it.each(['Surakarta Lamp. VI.1.b #1', 'Surakarta Lamp. VI.1.b #2'])(
    'a JF Madya of the Setda reports through Asisten and section head: %s',
    () => {
      const each = of('appointment-in-unit', 'assistant-rates-secretary-heads');
      expect(stepOf(each, 'assignee report')).toMatchObject({ addressee: 'owner.unit-head', copies: ['section-head'] });
      const reported = perform(walkTo(cast(each), 'assignee-report'), 'report');
      expect(refusal(() => judge(reported, 'review')).code).toBe('act-not-available');
      const chain = ['recommend', 'review', 'complete'] as const;
      const done = chain.reduce((play, act) => perform(play, act), reported).facts.slice(-3);
      expect(done.map(({ by }) => by?.position)).toEqual(['section-head', 'owner.rater', 'owner.unit-head']);
    },
  );
});
