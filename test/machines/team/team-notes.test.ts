import { describe, expect, it } from 'vitest';
import type { RegulationId } from '../../../machines/regulations/editions.ts';
import { foldTeam } from '../../../machines/team/chart/fold.ts';
import type { UnitTypeId } from '../../../machines/vocabulary.ts';
import { articleOf } from '../article-of.ts';
import { refusal } from '../refusal.ts';
import { ATTESTED, holder, TEAM, TeamPlay } from './team-play.ts';
import { formed, LEADER, next, PLANNED, walkTo } from './team-walk.ts';

const HEAD = holder('owner.unit-head');
const RESULT = { typed: { result: 'Satu peta' } };
const working = (regulation: RegulationId, unitType: UnitTypeId): TeamPlay =>
  walkTo(formed({ regulation, unitType, scope: 'in-unit' }), 'team-leader-report');
const told = (play: TeamPlay): readonly string[] =>
  (foldTeam(play.facts(TEAM))?.actions ?? []).flatMap(({ type, params }) =>
    type === 'notify' ? (params as { to: { actor: string }[] }).to.map(({ actor }) => actor) : [],
  );
const last = (play: TeamPlay) => play.facts(TEAM).at(-1);

describe('the leader', () => {
  it.each([
    ['Dairi Lamp. B.3 Ketua Tim 5 #2', 'dairi-18-2024', 'administrator-rates'],
    ['Probolinggo Lamp. II.B.3 Ketua Tim butir 5 #2', 'probolinggo-88-2024', 'administrator-rates'],
    ['Langsa Ps.16(4)e #3', 'langsa-48-2024', 'administrator-rates'],
    ['Surakarta Ps.23(5)e #2', 'surakarta-32-2023', 'administrator-rates-high-leader-heads'],
    ['Surakarta Lamp. IV 3.1.2.3.d butir 4)e #2', 'surakarta-32-2023', 'administrator-rates-high-leader-heads'],
  ] as const)(
    'reports each member’s result to that member’s own rater and the unit head: %s',
    (key, regulation, unitType) => {
      const play = working(regulation, unitType);
      expect(refusal(() => play.do('report-member', 'person:2', { of: 'm2', ...RESULT })).code).toBe('not-your-act');
      expect(refusal(() => play.do('report-member', LEADER, { of: 'm1', ...RESULT })).code).toBe('own-assignment');
      expect(refusal(() => play.do('report-member', LEADER, { of: 'm9', ...RESULT })).code).toBe('member-unknown');
      expect(refusal(() => play.do('report-member', LEADER, { of: 'm2' }))).toMatchObject({ missing: ['result'] });
      play.do('report-member', LEADER, { of: 'm2', ...RESULT });
      expect(last(play)).toMatchObject({
        type: 'team-member-result-reported',
        data: { of: 'm2' },
        by: { person: LEADER },
      });
      expect(last(play)?.basis).toContain(articleOf(key));
      expect(told(play)).toEqual(['owner.rater', 'owner.unit-head']);
    },
  );

  it('reports it to the rater of the side that the member comes from', () => {
    const play = new TeamPlay('dairi-18-2024', 'administrator-rates', 'cross-unit', 2);
    play.form();
    play.add('m1', LEADER);
    play.add('m2', null, 'appointment-cross-unit');
    while (!play.standing.members.every(({ status }) => status === 'joined') && next(play));
    play.do('report-member', LEADER, { of: 'm2', ...RESULT });
    expect(told(play)).toEqual(['home.rater', 'owner.unit-head']);
  });
});

describe('the plan of a team', () => {
  it('is agreed to by the unit head, once, and anew where it was made anew', () => {
    const play = walkTo(
      formed({ regulation: 'dairi-18-2024', unitType: 'administrator-rates', scope: 'in-unit' }),
      'team-leader-report',
    );
    expect(refusal(() => play.do('agree-plan', LEADER)).code).toBe('own-assignment');
    play.do('agree-plan', HEAD);
    expect(last(play)).toMatchObject({ type: 'team-plan-agreed', basis: ['Dairi Lamp. D.4.a'] });
    expect(refusal(() => play.do('agree-plan', HEAD)).code).toBe('already-agreed');
    play.do('return', HEAD, { step: 'team-leader-report', typed: { reason: 'Anggaran berubah' } });
    expect(refusal(() => play.do('agree-plan', HEAD)).code).toBe('plan-missing');
    play.do('plan', LEADER, { typed: PLANNED });
    play.do('agree-plan', HEAD);
  });
});

describe('in Surakarta', () => {
  const unitType = 'administrator-rates-high-leader-heads' as const;

  it('the direct superior consents to the agreement of a leader, which the work does not wait for: Surakarta Ps.21(1) #3', () => {
    const play = formed({ regulation: 'surakarta-32-2023', unitType, scope: 'in-unit' });
    const waits = () => play.standing.waiting.find(({ role }) => role === 'leader');
    while (waits()?.act !== 'consent-agreement' && next(play));
    expect(waits()).toMatchObject({ position: 'owner.unit-head', basis: ['Surakarta Ps.21(1)'] });
    expect(refusal(() => play.do('consent-agreement', LEADER, { role: 'leader' })).code).toBe('own-assignment');
    play.do('consent-agreement', HEAD, { role: 'leader' });
    expect(last(play)).toMatchObject({ type: 'team-leader-agreement-consented', by: { position: 'owner.unit-head' } });
    expect(waits()).toBeUndefined();
  });

  it('... and of a controller: Surakarta Ps.25(1) #3', () => {
    const play = working('surakarta-32-2023', unitType);
    const role = 'controller' as const;
    play.do('nominate', HEAD, { role, nominees: ['person:9'], attested: ATTESTED });
    play.do('appoint', holder('regional-secretary'), { role, nominee: 'person:9' });
    play.do('make-agreement', 'person:9', { role, typed: { purpose: 'Koordinasi', target: 'Tiga tim' } });
    play.do('consent-agreement', HEAD, { role });
    expect(last(play)).toMatchObject({ type: 'team-controller-agreement-consented', basis: ['Surakarta Ps.25(1)'] });
  });

  it('the unit head asks for a transfer of one from outside, and the personnel department hears of it', () => {
    const play = formed({ regulation: 'surakarta-32-2023', unitType, scope: 'in-unit' });
    const reason = { typed: { reason: 'Tidak ada yang kompeten di dalam unit' } };
    expect(refusal(() => play.do('request-transfer', HEAD, reason)).code).toBe('nominee-required');
    expect(refusal(() => play.do('request-transfer', HEAD, { nominee: 'person:9' })).code).toBe('contents-missing');
    expect(refusal(() => play.do('request-transfer', HEAD, { nominee: LEADER, ...reason })).code).toBe(
      'already-member',
    );
    play.do('request-transfer', HEAD, { nominee: 'person:9', ...reason });
    expect(last(play)).toMatchObject({
      type: 'team-transfer-requested',
      basis: ['Surakarta Ps.15(6)', 'Surakarta Ps.24(7)'],
      data: { nominee: 'person:9' },
    });
    expect(told(play)).toEqual(['personnel-department']);
  });

  it('is the only text with a transfer', () => {
    const play = working('dairi-18-2024', 'administrator-rates');
    const asked = { nominee: 'person:9', typed: { reason: 'x' } };
    expect(refusal(() => play.do('request-transfer', HEAD, asked)).code).toBe('act-not-available');
  });
});
