import { describe, expect, it } from 'vitest';
import { isOfOwnersUnit } from '../../../machines/chart-name.ts';
import { newestEdition } from '../../../machines/regulations/editions.ts';
import { memberNamed } from '../../../machines/team/chart/members.ts';
import type { Scope } from '../../../machines/vocabulary.ts';
import { articleOf } from '../article-of.ts';
import { cast, perform, walkTo } from '../cast.ts';
import { refusal } from '../refusal.ts';
import { ATTESTED, holder, TEAM, TeamPlay } from '../team/team-play.ts';
import { formed, LEADER, PLANNED, SHOWN, takeOwn, walkTo as teamTo } from '../team/team-walk.ts';
import { DAIRIS, dairis } from './dairi-procedures.ts';

/** What annex B.3 and B.4 of Perbup Dairi 18/2024 want of teams, transcribed by hand. */
const HEAD = holder('owner.unit-head');
const DAIRI = { regulation: 'dairi-18-2024', unitType: 'high-leader-rates', scope: 'in-unit' } as const;
const SCOPES = ['in-unit', 'cross-unit', 'cross-agency'] as const;
const teamOf = (scope: Scope, size = 2) => {
  const play = new TeamPlay('dairi-18-2024', 'high-leader-rates', scope, size);
  play.form();
  return play;
};
/** The first from the owner's unit, the second from as far as the team reaches. */
const mixed = (scope: 'cross-unit' | 'cross-agency') => {
  const play = teamOf(scope);
  play.add('m1', LEADER);
  play.add('m2', null, `appointment-${scope}`);
  return play;
};
const appoint = (play: TeamPlay, person: string, nominee: string, more: object = { attested: ATTESTED }) =>
  play.do('appoint', person, { role: 'leader', nominee, ...more });
const working = () => teamTo(formed(DAIRI), 'team-leader-report');

describe('a team of Dairi', () => {
  it.each([
    ['Dairi Ps.10(2) #1'],
    ['Dairi Lamp. A.1.b #2'],
    ['Dairi Lamp. B.3.a'],
    ['Dairi Lamp. B.3.b'],
    ['Dairi Lamp. B.3 (pelaksanaan) b'],
    ['Dairi Lamp. B.3 (pelaksanaan) c'],
  ])('takes in people from as far as the unit head formed it for, and no farther: %s', () => {
    SCOPES.forEach((scope, far) => {
      const play = teamOf(scope);
      expect(play.facts(TEAM)[0]?.by?.position).toBe('owner.unit-head');
      SCOPES.forEach((from, index) => {
        const asked = refusal(() => play.add(`m${index}`, index === 0 ? 'person:1' : null, `appointment-${from}`));
        expect([scope, from, asked.code]).toEqual([scope, from, index <= far ? 'accepted' : 'scope-exceeded']);
      });
    });
  });

  it('takes in people whatever post they hold: Dairi Lamp. B.2.c', () => {
    const kinds = (regulation: 'dairi-18-2024' | 'langsa-48-2024') =>
      Object.values(newestEdition(regulation).team.roles).flatMap(({ criteria }) => criteria.map(({ kind }) => kind));
    expect(kinds('langsa-48-2024')).not.toEqual([]);
    expect(kinds('dairi-18-2024')).toEqual([]);
    expect(formed(DAIRI).standing.members.map(({ status }) => status)).toEqual(['agreed', 'agreed']);
    expect(formed(DAIRI).facts(TEAM)[0]?.basis).toContain('Dairi Lamp. B.2.c');
  });

  it('has as many members as the unit head says, who alone asks for them, and does not begin with fewer: Dairi Lamp. B.3.e #1', () => {
    for (const size of [2, 3]) {
      const play = teamOf('in-unit', size);
      expect(play.facts(TEAM)[0]?.data.team?.size).toBe(size);
      const member = { stream: 'm1', person: 'person:1', opening: play.memberOpening('appointment-in-unit') };
      const asked = { member: { ...member, replaces: null } };
      const byRater = () => play.do('add-member', holder('owner.rater'), { ...asked, position: 'owner.rater' });
      expect(refusal(byRater).code).toBe('not-your-act');
      play.do('add-member', HEAD, asked);
    }
    const three = teamOf('in-unit', 3);
    for (const n of [1, 2]) three.add(`m${n}`, `person:${n}`);
    appoint(three, HEAD, LEADER);
    for (const n of [1, 2]) {
      three.member(`m${n}`, 'issue-letter', HEAD);
      three.member(`m${n}`, 'receive', `person:${n}`);
    }
    expect(refusal(() => three.do('plan', LEADER, { typed: PLANNED })).code).toBe('team-incomplete');
  });

  it('loses members and roles by its unit head, with a reason: Dairi Lamp. B.3.e #2', () => {
    const play = working();
    const reason = { typed: { reason: 'Mutasi' } };
    expect(refusal(() => play.do('release-member', HEAD, { of: 'm2' })).code).toBe('reason-required');
    expect(refusal(() => play.do('vacate-role', HEAD, { role: 'leader' })).code).toBe('reason-required');
    play.do('vacate-role', HEAD, { role: 'leader', ...reason });
    expect(play.standing.roles.leader?.holder).toBeNull();
    play.do('release-member', HEAD, { of: 'm2', ...reason });
    expect(play.standing.members.find(({ stream }) => stream === 'm2')?.status).toBe('released');
    for (const { basis } of play.facts(TEAM).slice(-2)) expect(basis).toEqual(['Dairi Lamp. B.3.e']);
  });
});

describe('the leader', () => {
  it('may be one of the members, whom the unit head appoints: Dairi Lamp. B.3.c #1', () => {
    const play = formed(DAIRI);
    const step = play.team?.chart.procedure.steps.find(({ region }) => region === 'leader');
    expect(step).toMatchObject({ actor: 'owner.unit-head', act: 'appoint', basis: ['Dairi Lamp. B.3.c'] });
    expect(refusal(() => appoint(play, HEAD, 'person:9')).code).toBe('not-a-member');
    appoint(play, HEAD, LEADER);
    expect(play.standing.roles.leader?.holder).toBe(LEADER);
    // "May": a team can do without one.
    expect(formed(DAIRI, { leaderless: true }).standing.waiting.find(({ role }) => role === 'leader')?.optional).toBe(
      true,
    );
  });

  it.each([['Dairi Ps.10(3)'], ['Dairi Lamp. B.3.d']])(
    'had better come from the owner’s unit, and one from elsewhere is told apart, not refused: %s',
    (key) => {
      const play = mixed('cross-unit');
      while (takeOwn(play, 'm2', 'person:2') && play.standing.members[1]?.status === 'asked');
      appoint(play, HEAD, 'person:2');
      const { chart, snapshot } = play.team ?? {};
      const origin = chart?.procedure.rules.roles.leader?.origin;
      expect(origin).toMatchObject({ fromOwnersUnit: 'preferred' });
      expect(origin && chart?.procedure.cited(origin).basis).toContain(key);
      const member = snapshot && memberNamed(snapshot.context, 'person:2');
      expect(member && isOfOwnersUnit(member.opening.chart)).toBe(false);
      expect(play.standing.roles.leader?.holder).toBe('person:2');
    },
  );

  it('reports the team’s work to the unit head, and nobody else does: Dairi Ps.15(2) #1', () => {
    for (const unitType of DAIRIS) {
      const play = teamTo(formed({ ...DAIRI, unitType }), 'team-leader-report');
      takeOwn(play, 'm2');
      const report = { attachments: SHOWN, typed: { result: 'Selesai' } };
      expect(refusal(() => play.do('report', 'person:2', report)).code).toBe('not-your-act');
      expect(refusal(() => play.do('report', LEADER, { typed: {} })).code).toBe('contents-missing');
      play.do('report', LEADER, report);
      const reported = play.facts(TEAM).find(({ type }) => type === 'team-reported');
      expect(reported?.basis).toContain('Dairi Ps.15(2)');
      const steps = play.team?.chart.procedure.steps ?? [];
      expect(steps.find(({ key }) => key === 'team-leader-report')?.addressee).toBe('owner.unit-head');
    }
  });

  it('has from each member a report of that member’s own result: Dairi Lamp. B.3 Ketua Tim 5 #2', () => {
    const play = working();
    const report = (typed: object) => play.member('m2', 'report', 'person:2', { attachments: SHOWN, typed });
    expect(refusal(() => play.do('report', LEADER, { typed: { result: 'Selesai' } })).code).toBe(
      'members-not-reported',
    );
    expect(refusal(() => report({ note: 'Ya' })).code).toBe('contents-missing');
    report({ result: 'Peta selesai' });
    expect(play.facts('m2').at(-1)).toMatchObject({ type: 'reported', by: { person: 'person:2' } });
  });

  it.each([
    ['Dairi Lamp. B.3 Ketua Tim 4 #1', LEADER, null],
    ['Dairi Lamp. B.3 Ketua Tim 4 #2', LEADER, null],
    ['Dairi Lamp. B.3 (pelaksanaan) a.4 #2', HEAD, 'owner.unit-head'],
    ['Dairi Lamp. B.3 Pimpinan 3', HEAD, 'owner.unit-head'],
    ['Dairi Lamp. B.3 Pimpinan 5', HEAD, 'owner.unit-head'],
  ] as const)(
    'or the unit head gives feedback to members, again and again, and members do not: %s',
    (key, by, seat) => {
      const play = working();
      const give = (person: string, more: object = {}) =>
        play.do('give-feedback', person, { ...(seat ? { position: seat } : {}), nominee: 'person:2', ...more });
      const findings = { typed: { findings: 'Percepat survei' } };
      expect(refusal(() => give(by)).code).toBe('contents-missing');
      expect(refusal(() => play.do('give-feedback', 'person:2', { nominee: LEADER, ...findings })).code).toBe(
        'not-your-act',
      );
      give(by, findings);
      give(by, findings);
      const given = play.facts(TEAM).filter(({ type }) => type === 'team-feedback-given');
      expect(given.map((fact) => [fact.by?.position, fact.data.nominee])).toEqual([
        [seat, 'person:2'],
        [seat, 'person:2'],
      ]);
      if (!key.includes('Pimpinan')) expect(given[0]?.basis).toContain(articleOf(key));
    },
  );
});

describe('the work of Dairi', () => {
  it('is accounted for to the unit head, alone or in a team: Dairi Lamp. B (penyesuaian) 3 #1', () => {
    for (const unitType of DAIRIS)
      for (const form of ['individual', 'team'] as const) {
        const { steps } = dairis(unitType, 'appointment-cross-unit', form);
        const last = steps.findLast(({ act }) => act === 'report');
        expect(last).toMatchObject({
          actor: form === 'team' ? 'team-leader' : 'assignee',
          addressee: 'owner.unit-head',
        });
      }
    const reporting = walkTo(cast(dairis('secretary-rates', 'appointment-cross-unit')), 'assignee-report');
    expect(refusal(() => perform(reporting, 'report', { typed: { note: 'Ya' } })).code).toBe('contents-missing');
  });
});
