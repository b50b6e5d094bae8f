import { describe, expect, it } from 'vitest';
import type { NotifyParams } from '../../../machines/assignment/chart-types.ts';
import { ATTESTED, holder, TEAM, TeamPlay } from './team-play.ts';
import { formed, LEADER, PLANNED, SHOWN, walkTo } from './team-walk.ts';

const HEAD = holder('owner.unit-head');
const REASON = { typed: { reason: 'Mutasi' } };
const RESULT = { typed: { result: 'Separuh selesai' } };
const SURAKARTA = {
  regulation: 'surakarta-32-2023',
  unitType: 'administrator-rates-high-leader-heads',
  scope: 'in-unit',
} as const;
const DAIRI = { regulation: 'dairi-18-2024', unitType: 'high-leader-rates', scope: 'in-unit' } as const;
const LANGSA = { regulation: 'langsa-48-2024', unitType: 'high-leader-rates-and-heads', scope: 'in-unit' } as const;

describe('a report asked of a member', () => {
  it('is answered by that member in person, and by nobody else', () => {
    const play = walkTo(formed(DAIRI), 'team-leader-report');
    const asLeader = { nominee: 'person:2', position: 'owner.rater' };
    expect(() => play.do('request-report', LEADER, asLeader)).toThrow('not-your-act');
    expect(() => play.do('request-report', HEAD, { nominee: 'person:9' })).toThrow('member-unknown');
    play.do('request-report', HEAD, { nominee: 'person:2', dueOn: '2026-09-30' });
    const [question] = play.standing.questions;
    expect(question).toMatchObject({ kind: 'report', person: 'person:2', dueOn: '2026-09-30' });
    const answers = question?.id ?? '';
    for (const other of [LEADER, HEAD])
      expect(() => play.do('answer-report', other, { answers, ...RESULT })).toThrow('not-your-act');
    expect(() => play.do('answer-report', 'person:2', { answers, typed: { result: ' ' } })).toThrow('contents-missing');
    play.do('answer-report', 'person:2', { answers, ...RESULT });
    expect(play.standing.questions).toEqual([]);
    expect(() => play.do('answer-report', 'person:2', { answers, ...RESULT })).toThrow('question-unknown');
    expect(play.waitsAt('m2')).toBe('assignee-report');
  });

  it('is unknown to Surakarta, whose text has no such report', () => {
    const play = walkTo(formed(SURAKARTA), 'team-leader-report');
    expect(() => play.do('request-report', HEAD, { nominee: 'person:2' })).toThrow('act-not-available');
  });
});

describe('an obstacle', () => {
  const acrossUnits = () => {
    const play = new TeamPlay('dairi-18-2024', 'high-leader-rates', 'cross-unit', 2);
    play.form();
    play.add('m1', LEADER);
    play.add('m2', null, 'appointment-cross-unit');
    return play;
  };

  it('is raised by a member, with alternatives', () => {
    const play = acrossUnits();
    const obstacle = { obstacle: 'Cuaca', alternatives: 'Tunda dua minggu' };
    for (const other of ['person:9', HEAD])
      expect(() => play.do('raise-obstacle', other, { typed: obstacle })).toThrow('not-your-act');
    expect(() => play.do('raise-obstacle', LEADER, { typed: { obstacle: 'Cuaca' } })).toThrow('contents-missing');
    play.do('raise-obstacle', LEADER, { typed: obstacle });
    expect(play.standing.questions).toMatchObject([{ kind: 'obstacle', person: LEADER }]);
  });

  it('is followed up by the head of a unit that members come from, and waits for its decision all the same', () => {
    const play = acrossUnits();
    play.do('raise-obstacle', LEADER, { collaboration: true, typed: { obstacle: 'Cuaca', alternatives: 'Tunda' } });
    const answers = play.standing.questions[0]?.id ?? '';
    for (const position of ['home.rater', 'elsewhere'])
      expect(() => play.do('follow-up-obstacle', holder(position), { answers, position, ...RESULT })).toThrow(
        'not-your-act',
      );
    play.do('follow-up-obstacle', holder('home.unit-head'), { answers, position: 'home.unit-head', ...RESULT });
    expect(play.standing.questions).toMatchObject([{ id: answers, followedUp: ['home.unit-head'] }]);
  });

  it('goes to no other head, and is not theirs, where nobody said that they must collaborate', () => {
    const play = acrossUnits();
    play.do('raise-obstacle', LEADER, { typed: { obstacle: 'Cuaca', alternatives: 'Tunda' } });
    const told = (play.team?.actions ?? []).flatMap(({ params }) => (params as NotifyParams).to ?? []);
    expect(told.map(({ position }) => position)).toEqual(['owner.unit-head']);
    const answers = play.standing.questions[0]?.id ?? '';
    expect(() =>
      play.do('follow-up-obstacle', holder('home.unit-head'), { answers, position: 'home.unit-head', ...RESULT }),
    ).toThrow('not-your-act');
  });

  it('is decided by the rater too in Surakarta, in a team of one unit and in no other', () => {
    for (const [scope, decides] of [
      ['in-unit', true],
      ['cross-unit', false],
    ] as const) {
      const play = formed({ ...SURAKARTA, scope });
      play.do('raise-obstacle', LEADER, { typed: { obstacle: 'Cuaca', alternatives: 'Tunda' } });
      const answers = play.standing.questions[0]?.id ?? '';
      const decide = () =>
        play.do('decide-obstacle', holder('owner.rater'), { answers, position: 'owner.rater', ...RESULT });
      if (decides) decide();
      else expect(decide).toThrow('not-your-act');
      expect(play.standing.questions).toHaveLength(decides ? 0 : 1);
    }
  });

  it('is decided by the unit head, not by a home head', () => {
    const play = acrossUnits();
    play.do('raise-obstacle', LEADER, { typed: { obstacle: 'Cuaca', alternatives: 'Tunda' } });
    const answers = play.standing.questions[0]?.id ?? '';
    const fromHome = { answers, position: 'home.unit-head', ...RESULT };
    expect(() => play.do('decide-obstacle', holder('home.unit-head'), fromHome)).toThrow('not-your-act');
    expect(() => play.do('decide-obstacle', HEAD, { answers })).toThrow('contents-missing');
    play.do('decide-obstacle', HEAD, { answers, typed: { result: 'Ditunda' } });
    expect(play.standing.questions).toEqual([]);
    expect(() => play.do('decide-obstacle', HEAD, { answers, ...RESULT })).toThrow('question-unknown');
  });
});

describe('a head of a home unit in Langsa who heads the department as well', () => {
  it('agrees to the member, and proposes the team as another act', () => {
    const play = new TeamPlay('langsa-48-2024', 'administrator-rates-and-heads', 'cross-unit', 2);
    play.form();
    const opening = play.memberOpening('appointment-cross-unit');
    const seats = { ...opening.seats, 'home.unit-head': 'owner.department-head' };
    const member = { stream: 'm1', person: null, opening: { ...opening, seats }, replaces: null };
    const typed = { purpose: 'Menyusun peta', competence: 'Geodesi', target: 'Satu peta' };
    play.do('add-member', HEAD, { member, typed });
    play.member('m1', 'approve', holder('owner.department-head'), { assignee: 'person:1' });
    expect(play.waitsAt('m1')).toBe('owner-department-head-propose');
    expect(play.standing.members).toMatchObject([{ person: 'person:1', status: 'agreed' }]);
  });
});

describe('who is besides a member', () => {
  it('a coordinator in Langsa is the unit head’s to appoint, and never waited for', () => {
    const without = walkTo(formed(LANGSA));
    expect(without.standing).toMatchObject({ status: 'completed', roles: { leader: { holder: LEADER } } });
    expect(without.standing.roles.coordinator).toBeUndefined();
    const play = formed(LANGSA);
    const waiting = play.standing.waiting.find(({ role }) => role === 'coordinator');
    expect(waiting).toMatchObject({ act: 'appoint', position: 'owner.unit-head', optional: true });
    const coordinator = { role: 'coordinator', nominee: 'person:2' } as const;
    play.do('appoint', HEAD, coordinator);
    expect(play.standing.roles.coordinator?.holder).toBe('person:2');
    const elsewhere = formed({ ...LANGSA, unitType: 'administrator-rates-and-heads' });
    expect(() => elsewhere.do('appoint', HEAD, coordinator)).toThrow('act-not-available');
  });

  it('a controller in Surakarta is one of three at most, set by the Regional Secretary', () => {
    const play = walkTo(formed(SURAKARTA), 'team-leader-report');
    const four = ['person:1', 'person:2', 'person:3', 'person:4'];
    const role = 'controller' as const;
    expect(() => play.do('nominate', HEAD, { role, nominees: [] })).toThrow('candidates-required');
    const attested = ATTESTED;
    expect(() => play.do('nominate', HEAD, { role, nominees: four })).toThrow('too-many-candidates');
    expect(() => play.do('nominate', HEAD, { role, nominees: ['person:2'] })).toThrow('attestation-missing');
    play.do('nominate', HEAD, { role, nominees: ['person:2'], attested });
    const waiting = play.standing.waiting.find((step) => step.role === role);
    expect(waiting).toMatchObject({ act: 'appoint', position: 'regional-secretary' });
    const secretary = holder('regional-secretary');
    expect(() => play.do('appoint', secretary, { role, nominee: LEADER })).toThrow('nominee-not-listed');
    play.do('appoint', secretary, { role, nominee: 'person:2' });
    expect(play.standing.roles).toMatchObject({ leader: { holder: LEADER }, controller: { holder: 'person:2' } });
  });

  it('a team in Dairi without a leader is planned and reported by the unit head', () => {
    const play = formed(DAIRI, { leaderless: true });
    for (const stream of ['m1', 'm2']) play.member(stream, 'issue-letter', HEAD);
    for (const n of [1, 2]) play.member(`m${n}`, 'receive', `person:${n}`);
    expect(play.standing.waiting.find(({ act }) => act === 'plan')).toMatchObject({ position: 'owner.unit-head' });
    play.do('plan', HEAD, { typed: PLANNED });
    play.member('m1', 'report', LEADER, { attachments: SHOWN, ...RESULT });
    expect(() => play.do('report', HEAD, RESULT)).toThrow('members-not-reported');
    play.member('m2', 'report', 'person:2', { attachments: SHOWN, ...RESULT });
    play.do('report', HEAD, RESULT);
    expect([play.waitsAt('m1'), play.waitsAt('m2')]).toEqual(['administrator-review', 'administrator-review']);
  });

  it('a leader who leaves vacates the role, and the team waits for another before it plans', () => {
    const play = walkTo(formed(DAIRI), 'team-leader-plan');
    for (const stream of ['m1', 'm2']) play.member(stream, 'issue-letter', HEAD);
    play.do('appoint', HEAD, { role: 'leader', nominee: LEADER, attested: ATTESTED });
    play.member('m1', 'cancel', HEAD, REASON);
    expect(play.facts(TEAM).at(-1)?.type).toBe('team-member-left');
    expect(play.standing.roles.leader?.holder).toBeNull();
    expect(play.standing.waiting.find(({ role }) => role === 'leader')).toMatchObject({
      act: 'appoint',
      optional: false,
    });
    expect(() => play.do('appoint', HEAD, { role: 'leader', nominee: LEADER, attested: ATTESTED })).toThrow(
      'not-a-member',
    );
    play.do('appoint', HEAD, { role: 'leader', nominee: 'person:2', attested: ATTESTED });
    expect(play.standing.waiting.find(({ act }) => act === 'plan')?.person).toBe('person:2');
  });
});
