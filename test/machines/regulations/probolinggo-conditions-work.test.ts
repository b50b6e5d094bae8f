import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../machines/facts.ts';
import { criteriaOf } from '../../../machines/follow-up/objections.ts';
import { procedure } from '../../../machines/procedure.ts';
import { meets, type Qualification, RATINGS } from '../../../machines/team/procedure/criteria.ts';
import type { Award, RouteId, UnitTypeId } from '../../../machines/vocabulary.ts';
import { articleOf } from '../article-of.ts';
import { cast, perform, personOf, walkTo } from '../cast.ts';
import { refusal } from '../refusal.ts';
import { holder, TEAM } from '../team/team-play.ts';
import { formed, LEADER, walkTo as teamTo } from '../team/team-walk.ts';

/** Monitoring, reports and awards of Perwali Probolinggo 88/2024, by hand. */
const of = (unitType: UnitTypeId, route: RouteId = 'appointment-in-unit') =>
  procedure({ regulation: 'probolinggo-88-2024', unitType, route, form: 'individual' });
const working = (unitType: UnitTypeId) =>
  teamTo(formed({ regulation: 'probolinggo-88-2024', unitType, scope: 'in-unit' }), 'team-leader-report');
const MEMBER = 'person:2';
const FOUND = { typed: { findings: 'Percepat survei' } };

const SETDA = 'section-head-rates-and-heads';
const DINAS = 'administrator-rates-and-heads';
const DPMPTSP = 'high-leader-rates-and-heads';
const KECAMATAN = 'administrator-rates';
const UPTD = 'supervisor-alone';
const PUSKESMAS = 'functional-alone';

describe('who monitors', () => {
  it.each([
    ['Probolinggo Lamp. II.D.1.b #4', SETDA, 'section-head'],
    ['Probolinggo Lamp. II.D.2.b #4', DINAS, 'high-leader'],
    ['Probolinggo Lamp. II.D.3.b #4', DPMPTSP, 'high-leader'],
    ['Probolinggo Lamp. II.D.4.b #4', KECAMATAN, 'supervisor'],
    ['Probolinggo Lamp. II.D.5.b #4', UPTD, 'supervisor'],
    ['Probolinggo Lamp. II.D.6.b #4', PUSKESMAS, 'functional-head'],
    ['Probolinggo Lamp. II.A.2.b', DINAS, 'owner.unit-head'],
    ['Probolinggo Lamp. II.B.3 Pimpinan butir 1-5 #2', KECAMATAN, 'owner.unit-head'],
  ] as const)('is the level that the text names, and the leader of a team, at any time: %s', (key, unitType, level) => {
    const fact = {
      data: { as: level },
      ...(/II\.[AD]/.test(key) ? { basis: expect.arrayContaining([articleOf(key)]) } : {}),
    };
    for (const step of ['assignee-plan', 'assignee-report']) {
      const play = walkTo(cast(of(unitType)), step);
      const given = perform(play, 'give-feedback', { as: level, person: `person:holder of ${level}` });
      expect(given.facts.at(-1)).toMatchObject({ type: 'feedback-given', by: { position: level }, ...fact });
      expect(refusal(() => perform(play, 'give-feedback', { typed: {} })).code).toBe('contents-missing');
    }
    const play = working(unitType);
    play.do('give-feedback', holder(level), { position: level, ...FOUND });
    expect(play.facts(TEAM).at(-1)).toMatchObject({ type: 'team-feedback-given', ...fact });
    play.do('give-feedback', LEADER, { nominee: MEMBER, ...FOUND });
    expect(play.facts(TEAM).at(-1)).toMatchObject({ data: { as: 'team-leader', nominee: MEMBER } });
    expect(refusal(() => play.do('give-feedback', MEMBER, FOUND)).code).toBe('not-your-act');
  });
});

describe('a result', () => {
  it.each([
    ['Probolinggo Ps.14', DINAS, 'owner.unit-head'],
    ['Probolinggo Lamp. II.A.2.c', KECAMATAN, 'owner.unit-head'],
    ['Probolinggo Lamp. II.B (pertanggungjawaban) 1)', PUSKESMAS, 'owner.unit-head'],
    ['Probolinggo Lamp. II.D.1.b #5', SETDA, 'owner.unit-head'],
    ['Probolinggo Lamp. II.D.2.b #5', DINAS, 'high-leader'],
    ['Probolinggo Lamp. II.D.3.b #5', DPMPTSP, 'owner.unit-head'],
    ['Probolinggo Lamp. II.D.4.b #5', KECAMATAN, 'owner.unit-head'],
    ['Probolinggo Lamp. II.D.5.b #5', UPTD, 'owner.unit-head'],
    ['Probolinggo Lamp. II.D.6.b #5', PUSKESMAS, 'owner.unit-head'],
  ] as const)('is told by the individual, or the leader, to whom the text says: %s', (key, unitType, to) => {
    for (const route of ['appointment-in-unit', 'appointment-cross-unit', 'voluntary-cross-unit'] as const) {
      const reporting = walkTo(cast(of(unitType, route)), 'assignee-report');
      expect(refusal(() => perform(reporting, 'report', { typed: {} })).code).toBe('contents-missing');
      expect(refusal(() => perform(reporting, 'report', { person: MEMBER })).code).toBe('not-your-act');
      const reported = perform(reporting, 'report');
      if (!key.includes('A.2.c')) expect(reported.facts.at(-1)?.basis).toContain(articleOf(key));
      const step = reporting.procedure.steps.find(({ act }) => act === 'report');
      expect([step?.addressee, ...(step?.copies ?? [])]).toContain(to);
      // Directly: nobody stands between the report and its review.
      expect(reporting.procedure.steps.findIndex(({ phase }) => phase === 'evaluation')).toBe(
        reporting.procedure.steps.findIndex(({ act }) => act === 'report') + 1,
      );
    }
    const team = working(unitType).team?.chart.procedure.steps.find(({ key: step }) => step === 'team-leader-report');
    expect([team?.addressee, ...(team?.copies ?? [])]).toContain(to);
  });

  it.each(['Probolinggo Ps.15(2) #1', 'Probolinggo Lamp. II.B.3 Ketua Tim butir 5 #2'])(
    'of a team is the leader’s to report, once its members have reported theirs: %s',
    (key) => {
      const play = working(DINAS);
      const report = (person: string) =>
        refusal(() => play.do('report', person, { typed: { result: 'Selesai' } })).code;
      expect([report(MEMBER), report(LEADER)]).toEqual(['not-your-act', 'members-not-reported']);
      play.member('m2', 'report', MEMBER, { typed: { result: 'Satu peta' } });
      expect(report(LEADER)).toBe('accepted');
      expect(play.facts(TEAM).at(-1)).toMatchObject({
        type: 'team-reported',
        by: { person: LEADER },
        basis: expect.arrayContaining([articleOf(key)]),
      });
    },
  );
});

describe('a task above expectation', () => {
  const completed = walkTo(cast(of(DPMPTSP)));
  const person = personOf(completed, 'high-leader');
  const propose = (award?: Award, reason = 'Jauh di atas target') =>
    perform(completed, 'propose-award', { person, award, typed: { reason } });

  it.each([
    ['Probolinggo Ps.17(2)a', 'certificate'],
    ['Probolinggo Ps.17(2)b', 'national-nomination'],
    ['Probolinggo Ps.17(2)c #1', 'training'],
    ['Probolinggo Ps.17(1)d #1', 'certificate'],
  ] as const)('may be followed by a proposal, by whoever declared it complete, with a reason: %s', (key, award) => {
    expect(refusal(() => propose(award, ' ')).code).toBe('reason-required');
    expect(propose(award).facts.at(-1)).toMatchObject({
      type: 'award-proposed',
      by: { position: 'high-leader' },
      data: { followUp: { award } },
      basis: expect.arrayContaining([articleOf(key)]),
    });
  });

  it('may be followed by the awards that are listed, and no other: Probolinggo Ps.17(2) #2', () => {
    expect(refusal(() => propose()).code).toBe('award-required');
    expect(refusal(() => propose('bonus' as Award)).code).toBe('award-not-listed');
  });

  it('is one of a person rated “very good”: Probolinggo Ps.17(2) #1', () => {
    const [criterion, ...others] = criteriaOf(propose('certificate').facts.at(-1) as Fact);
    expect(others).toEqual([]);
    const fits = (rating: Qualification['rating']) => criterion && meets(criterion, { rating } as Qualification, null);
    expect(RATINGS.filter(fits)).toEqual(['very-good']);
    expect(fits(null)).toBe(false);
  });

  it('or below it may be followed by a proposal of a sanction, with a reason: Probolinggo Ps.17(1)d #2', () => {
    const sanction = (reason: string) => perform(completed, 'propose-sanction', { person, typed: { reason } });
    expect(refusal(() => sanction('')).code).toBe('reason-required');
    expect(sanction('Tidak masuk').facts.at(-1)).toMatchObject({
      type: 'sanction-proposed',
      by: { position: 'high-leader' },
      basis: ['Probolinggo Ps.17(1)d'],
    });
    const open = walkTo(cast(of(DPMPTSP)), 'assignee-report');
    expect(refusal(() => perform(open, 'propose-sanction', { person })).code).toBe('act-not-available');
  });
});
