import { describe, expect, it } from 'vitest';
import { procedure } from '../../../machines/procedure.ts';
import type { Form, RouteId, UnitTypeId } from '../../../machines/vocabulary.ts';
import { articleOf } from '../article-of.ts';
import { ASSIGNEE, cast, OTHER_CANDIDATE, perform, statusOf, waiting, walkTo } from '../cast.ts';
import { refusal } from '../refusal.ts';
import { holder, TEAM, TeamPlay } from '../team/team-play.ts';
import { formed, LEADER, PLANNED, walkTo as teamTo } from '../team/team-walk.ts';

/** Lampiran II.D of Perwali Probolinggo 88/2024, by hand: who leads, and which of its six items says so. */
const ROUTES = ['appointment-in-unit', 'appointment-cross-unit', 'voluntary-in-unit', 'voluntary-cross-unit'] as const;
const of = (unitType: UnitTypeId, route: RouteId, form: Form = 'individual') =>
  procedure({ regulation: 'probolinggo-88-2024', unitType, route, form });
const on = (unitType: UnitTypeId) => ROUTES.map((route) => of(unitType, route));
const team = (unitType: UnitTypeId, scope: 'in-unit' | 'cross-unit' = 'in-unit') =>
  formed({ regulation: 'probolinggo-88-2024', unitType, scope });
const HEAD = holder('owner.unit-head');

const SETDA = 'section-head-rates-and-heads';
const DINAS = 'administrator-rates-and-heads';
const DPMPTSP = 'high-leader-rates-and-heads';
const KECAMATAN = 'administrator-rates';
const UPTD = 'supervisor-alone';
const PUSKESMAS = 'functional-alone';

describe('planning', () => {
  it.each([
    ['Probolinggo Lamp. II.D.1.a #2', SETDA],
    ['Probolinggo Lamp. II.D.2.a #2', DINAS],
    ['Probolinggo Lamp. II.D.3.a #2', DPMPTSP],
    ['Probolinggo Lamp. II.D.4.a #2', KECAMATAN],
    ['Probolinggo Lamp. II.D.5.a #2', UPTD],
    ['Probolinggo Lamp. II.D.6.a #2', PUSKESMAS],
  ] as const)('leaves form, scope and leader to the head: %s', (_key, unitType) => {
    for (const scope of ['in-unit', 'cross-unit', 'cross-agency'] as const) {
      for (const form of ['individual', 'team'] as const)
        expect(of(unitType, `appointment-${scope}`, form).steps[0]?.actor).toBe('owner.unit-head');
      for (const leaderless of [false, true]) {
        const play = new TeamPlay('probolinggo-88-2024', unitType, scope, 3, { leaderless });
        play.form();
        expect(play.facts(TEAM)[0]).toMatchObject({
          by: { position: 'owner.unit-head' },
          data: { team: { scope, size: 3, leaderless } },
        });
        const needs = play.standing.waiting.some(({ role, optional }) => role === 'leader' && !optional);
        expect(needs).toBe(!leaderless);
      }
    }
  });

  it.each([
    ['Probolinggo Lamp. II.D.1.a #3', SETDA],
    ['Probolinggo Lamp. II.D.2.a #3', DINAS],
    ['Probolinggo Lamp. II.D.3.a #3', DPMPTSP],
    ['Probolinggo Lamp. II.D.4.a #3', KECAMATAN],
    ['Probolinggo Lamp. II.D.5.a #3', UPTD],
    ['Probolinggo Lamp. II.D.6.a #3', PUSKESMAS],
  ] as const)('involves people of other units by a request, and not without: %s', (_key, unitType) => {
    const play = cast(of(unitType, 'appointment-cross-unit'));
    for (const act of ['appoint', 'recommend', 'issue-letter'] as const)
      expect(refusal(() => perform(play, act)).code).toBe('act-not-available');
    const asked = perform(play, 'request');
    expect(asked.facts[0]?.data.letter?.kind).toBe('involvement-request');
    expect(waiting(asked)).toBe('home-rater-approve');
    const across = new TeamPlay('probolinggo-88-2024', unitType, 'cross-unit', 2);
    across.form();
    expect(refusal(() => across.add('m1', null, 'appointment-cross-unit', { typed: {} })).code).toBe(
      'contents-missing',
    );
    across.add('m1', null, 'appointment-cross-unit');
    expect(across.facts('m1').map(({ type }) => type)).toEqual(['requested']);
  });

  it.each([
    ['Probolinggo Lamp. II.A.1.c #1', SETDA],
    ['Probolinggo Lamp. II.D.1.a #4', SETDA],
    ['Probolinggo Lamp. II.D.2.a #4', DINAS],
    ['Probolinggo Lamp. II.D.3.a #4', DPMPTSP],
    ['Probolinggo Lamp. II.D.4.a #4', KECAMATAN],
    ['Probolinggo Lamp. II.D.5.a #4', UPTD],
    ['Probolinggo Lamp. II.D.6.a #4', PUSKESMAS],
  ] as const)('is the person’s, and goes back until the head agrees: %s', (key, unitType) => {
    for (const each of on(unitType)) {
      const planning = walkTo(cast(each), 'assignee-plan');
      expect(refusal(() => perform(planning, 'plan', { person: OTHER_CANDIDATE })).code).toBe('not-your-act');
      const planned = perform(planning, 'plan');
      expect(planned.facts.at(-1)?.by).toMatchObject({ person: ASSIGNEE, position: null });
      const returned = perform(planned, 'return');
      expect(returned.facts.at(-1)?.by?.position).toBe('owner.unit-head');
      if (key.includes('II.D')) expect(returned.facts.at(-1)?.basis).toContain(articleOf(key));
      expect(waiting(returned)).toBe('assignee-plan');
    }
  });

  it.each([
    ['Probolinggo Lamp. II.D.1.a #5', SETDA],
    ['Probolinggo Lamp. II.D.2.a #5', DINAS],
    ['Probolinggo Lamp. II.D.3.a #5', DPMPTSP],
    ['Probolinggo Lamp. II.D.4.a #5', KECAMATAN],
    ['Probolinggo Lamp. II.D.5.a #5', UPTD],
    ['Probolinggo Lamp. II.D.6.a #5', PUSKESMAS],
  ] as const)('says its budget, which stays on record, or is none: %s', (_key, unitType) => {
    const planning = walkTo(cast(of(unitType, 'appointment-in-unit')), 'assignee-plan');
    const bare = refusal(() => perform(planning, 'plan', { typed: { activities: 'Survei' } }));
    expect(bare).toMatchObject({ code: 'contents-missing', missing: ['budget'] });
    const budgeted = perform(planning, 'plan', { typed: { activities: 'Survei', budget: 'Rp10 juta' } });
    expect(budgeted.facts.at(-1)?.typed?.fields).toEqual(['activities', 'budget']);
  });

  it('has the Administrator assign on the recommendation of the Pengawas: Probolinggo Lamp. II.D.4.a #7', () => {
    const key = { regulation: 'probolinggo-88-2024', unitType: KECAMATAN, route: 'appointment-in-unit' } as const;
    const play = cast(procedure({ ...key, form: 'individual' }, 'rater'));
    expect(refusal(() => perform(play, 'appoint')).code).toBe('act-not-available');
    const set = perform(perform(play, 'propose'), 'appoint');
    const basis = expect.arrayContaining(['Probolinggo Lamp. II.D.4.a']);
    expect(set.facts).toMatchObject([
      { type: 'proposed', by: { position: 'owner.unit-head' }, basis },
      { type: 'appointed', by: { position: 'owner.rater' }, basis, data: { assignee: ASSIGNEE } },
    ]);
  });
});

describe('execution', () => {
  it.each([
    ['Probolinggo Lamp. II.D.1.b #1', SETDA],
    ['Probolinggo Lamp. II.D.2.b #1', DINAS],
    ['Probolinggo Lamp. II.D.3.b #1', DPMPTSP],
    ['Probolinggo Lamp. II.D.4.b #1', KECAMATAN],
    ['Probolinggo Lamp. II.D.5.b #1', UPTD],
    ['Probolinggo Lamp. II.D.6.b #1', PUSKESMAS],
  ] as const)('begins with the activities in detail: %s', (key, unitType) => {
    for (const each of on(unitType)) {
      const planning = walkTo(cast(each), 'assignee-plan');
      expect(refusal(() => perform(planning, 'plan', { typed: { note: 'Ya' } }))).toMatchObject({
        code: 'contents-missing',
        missing: ['activities', 'budget'],
        basis: expect.arrayContaining([articleOf(key)]),
      });
      expect(refusal(() => perform(planning, 'report')).code).toBe('act-not-available');
    }
  });

  it.each([
    ['Probolinggo Lamp. II.A.2.a #1', SETDA],
    ['Probolinggo Lamp. II.D.1.b #2', SETDA],
    ['Probolinggo Lamp. II.D.2.b #2', DINAS],
    ['Probolinggo Lamp. II.D.3.b #2', DPMPTSP],
    ['Probolinggo Lamp. II.D.4.b #2', KECAMATAN],
    ['Probolinggo Lamp. II.D.5.b #2', UPTD],
    ['Probolinggo Lamp. II.D.6.b #2', PUSKESMAS],
  ] as const)('of a team says who does what, in the leader’s plan: %s', (_key, unitType) => {
    const play = teamTo(team(unitType), 'leader-owner-unit-head-appoint');
    play.do('appoint', HEAD, { role: 'leader', nominee: LEADER, attested: { skill: true } });
    for (const n of [1, 2]) {
      play.member(`m${n}`, 'issue-letter', HEAD);
      play.member(`m${n}`, 'receive', `person:${n}`);
    }
    const plan = (person: string, typed: object) => refusal(() => play.do('plan', person, { typed }));
    expect(plan('person:2', PLANNED).code).toBe('not-your-act');
    expect(plan(LEADER, { activities: 'Survei', budget: 'Rp0' })).toMatchObject({
      code: 'contents-missing',
      missing: ['roles'],
    });
    expect(plan(LEADER, { roles: 'Menurut kompetensi' })).toMatchObject({ missing: ['activities', 'budget'] });
    expect(plan(LEADER, PLANNED).code).toBe('accepted');
  });
});

describe('evaluation', () => {
  it.each([
    ['Probolinggo Lamp. II.D.1.c #1', SETDA, 'section-head', 'assistant'],
    ['Probolinggo Lamp. II.D.1.c #2', SETDA, 'assistant', 'regional-secretary'],
    ['Probolinggo Lamp. II.D.2.c #1', DINAS, 'administrator', 'high-leader'],
    ['Probolinggo Lamp. II.D.4.c #1', KECAMATAN, 'supervisor', 'administrator'],
    ['Probolinggo Lamp. II.A.3', DINAS, 'administrator', 'high-leader'],
    ['Probolinggo Lamp. II.A.3', KECAMATAN, 'supervisor', 'administrator'],
  ] as const)('is a review that passes the result up, and nobody skips: %s', (key, unitType, reviewer, above) => {
    for (const each of on(unitType)) {
      const reviewing = walkTo(cast(each), `${reviewer}-review`);
      expect(refusal(() => perform(reviewing, 'complete')).code).toBe('act-not-available');
      const passed = perform(reviewing, 'review');
      expect(passed.facts.at(-1)?.by?.position).toBe(reviewer);
      if (key.includes('II.D')) expect(passed.facts.at(-1)?.basis).toEqual([articleOf(key)]);
      expect(waiting(passed)?.startsWith(above)).toBe(true);
      expect(statusOf(walkTo(passed))).toBe('completed');
    }
  });
});
