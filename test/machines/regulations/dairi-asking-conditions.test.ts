import { describe, expect, it } from 'vitest';
import { UnknownProcedure } from '../../../machines/errors.ts';
import { procedure } from '../../../machines/procedure.ts';
import { FORMS, ROUTE_PARTS, ROUTES, type RouteId, type Scope } from '../../../machines/vocabulary.ts';
import { cast, judge, perform, statusOf, waiting, walkTo } from '../cast.ts';
import { refusal } from '../refusal.ts';
import { holder, TEAM, TeamPlay, VOLUNTEERED } from '../team/team-play.ts';
import { DAIRIS, dairis, EDITION, nameOf } from './dairi-procedures.ts';

/** What an assignment is, how far it reaches and who begins it, transcribed by hand from Perbup Dairi 18/2024. */
const OFFERED = ROUTES.filter((route) => EDITION.routes[route]);
const scopesBy = (channel: 'appointment' | 'voluntary'): readonly Scope[] =>
  OFFERED.filter((route) => ROUTE_PARTS[route].channel === channel).map((route) => ROUTE_PARTS[route].scope);
const begun = (route: RouteId) => cast(dairis('administrator-rates', route));
const firstAct = (route: RouteId) => begun(route).procedure.steps[0]?.act ?? 'request';
const without = (route: RouteId, field: 'purpose' | 'competence') => {
  const typed: Record<string, string> = { purpose: 'Menyusun peta', competence: 'Geodesi', target: 'Satu peta' };
  delete typed[field];
  return refusal(() => perform(begun(route), firstAct(route), { typed }));
};

describe('an assignment of Dairi', () => {
  it.each([
    ['Dairi Ps.1(28) #1', 'purpose'],
    ['Dairi Ps.1(28) #3', 'competence'],
    ['Dairi Lamp. B.2.f #2', 'purpose'],
  ] as const)('%s: says its %s on every route, and for how long it is', (_, field) => {
    for (const route of OFFERED) {
      expect(without(route, field)).toMatchObject({ code: 'contents-missing', missing: [field] });
      const [asked] = perform(begun(route), firstAct(route)).facts;
      expect(asked?.data.opening?.period).toEqual({ from: '2026-08-03', to: '2026-12-31' });
    }
  });

  it.each([['Dairi Ps.10(2) #2'], ['Dairi Ps.13(1)'], ['Dairi Lamp. B.2 ¶2 #1'], ['Dairi Lamp. B.2 (cara) a #2']])(
    'by appointment is inside the unit, across units and across agencies, and ends alike: %s',
    () => {
      expect(scopesBy('appointment')).toEqual(['in-unit', 'cross-unit', 'cross-agency']);
      for (const unitType of DAIRIS)
        for (const scope of scopesBy('appointment'))
          expect(statusOf(walkTo(cast(dairis(unitType, `appointment-${scope}`))))).toBe('completed');
    },
  );

  it('is of an individual or in a team, as the unit head decides: Dairi Lamp. A.1.b #1', () => {
    for (const unitType of DAIRIS) {
      const [alone, inTeam] = FORMS.map((form) => dairis(unitType, 'appointment-in-unit', form).steps.map(nameOf));
      expect([alone?.[0], inTeam?.[0]]).toEqual(['owner.unit-head appoint', 'owner.unit-head appoint']);
      const play = new TeamPlay('dairi-18-2024', unitType, 'in-unit', 2);
      const team = { team: play.opening, typed: { name: 'Tim Peta', purpose: 'Menyusun peta' } };
      play.do('form', holder('owner.unit-head'), team);
      expect(play.facts(TEAM)[0]?.by?.position).toBe('owner.unit-head');
      expect(inTeam).toContain('team-leader report');
      expect(alone).not.toContain('team-leader report');
    }
  });
});

describe('by a voluntary application', () => {
  it('nobody comes from another agency: Dairi Lamp. B.2 (cara) b #4', () => {
    expect(scopesBy('voluntary')).toEqual(['in-unit', 'cross-unit']);
    const abroad = { unitType: 'administrator-rates', route: 'voluntary-cross-agency', form: 'individual' };
    expect(() => procedure({ regulation: 'dairi-18-2024', ...abroad } as never)).toThrow(UnknownProcedure);
  });

  it('a person joins a team, in person and for nobody else: Dairi Lamp. B.2 (cara) b #1', () => {
    const play = new TeamPlay('dairi-18-2024', 'high-leader-rates', 'in-unit', 2);
    play.form();
    const asked = { stream: 'm', person: 'person:1', opening: play.memberOpening('voluntary-in-unit'), replaces: null };
    const typed = { purpose: 'Menyusun peta', competence: 'Geodesi', target: 'Peta' };
    expect(refusal(() => play.do('volunteer', 'person:2', { member: asked, typed })).code).toBe('not-your-act');
    play.do('volunteer', 'person:1', { member: asked, typed, attested: VOLUNTEERED });
    const volunteered = play.facts(TEAM).find(({ type }) => type === 'team-member-volunteered');
    expect(volunteered).toMatchObject({ by: { person: 'person:1', position: null } });
    expect(volunteered?.basis).toContain('Dairi Lamp. B.2 (cara) b');
  });
});

describe('before the letter', () => {
  it.each([
    ['Dairi Lamp. B.2 (cara) a #3', 'appointment-cross-unit', 'owner.unit-head'],
    ['Dairi Lamp. B.2 (cara) b #5', 'voluntary-cross-unit', null],
  ] as const)('%s: on %s whoever began may withdraw, and not after it', (_, route, position) => {
    const waits = walkTo(begun(route), 'home-rater-issue-letter');
    const withdrawn = perform(waits, 'withdraw');
    expect(withdrawn.facts.at(-1)?.by?.position).toBe(position);
    expect(withdrawn.facts.at(-1)?.basis).toEqual(['Dairi Lamp. B.2 (cara) a', 'Dairi Lamp. B.2 (cara) b']);
    expect(statusOf(withdrawn)).toBe('withdrawn');
    const written = walkTo(waits, 'assignee-receive');
    expect(refusal(() => judge(written, 'withdraw')).code).toBe('already-decided');
  });
});

describe('a completed task of Dairi', () => {
  it.each([
    ['Dairi Ps.17(1)d #1', 'propose-award', 'award-proposed'],
    ['Dairi Ps.17(1)d #2', 'propose-sanction', 'sanction-proposed'],
  ] as const)('%s: may %s, with a reason', (_, act, type) => {
    const done = walkTo(begun('appointment-in-unit'));
    const person = 'person:holder of administrator';
    expect(refusal(() => judge(done, act, { person, typed: { note: 'Baik' } })).code).toBe('reason-required');
    const proposed = perform(done, act, { person, typed: { reason: 'Jauh di atas target' } });
    expect(proposed.facts.at(-1)).toMatchObject({ type, basis: ['Dairi Ps.17(1)d'] });
    expect(refusal(() => judge(walkTo(begun('appointment-in-unit'), 'supervisor-review'), act)).code).not.toBe(
      'accepted',
    );
    expect(waiting(proposed)).toBeNull();
  });
});
