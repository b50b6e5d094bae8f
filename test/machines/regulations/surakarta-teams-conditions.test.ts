import { describe, expect, it } from 'vitest';
import type { TeamCommand } from '../../../machines/team/judge/team-command.ts';
import { articleOf } from '../article-of.ts';
import { refusal } from '../refusal.ts';
import { ATTESTED, holder, TEAM, TeamPlay } from '../team/team-play.ts';
import { LEADER, next, PLANNED, SHOWN, takeOwn, walkTo } from '../team/team-walk.ts';
import { doneFromSeat, HEAD, last, RATER, TWO_OFFICIALS, team, told } from './surakarta-plays.ts';

/** What Surakarta's text asks of a team and of its leader's work, transcribed condition by condition. */
describe('a team', () => {
  const form = (more: Partial<TeamCommand> = {}, by = HEAD, opening = {}) => {
    const play = new TeamPlay('surakarta-32-2023', TWO_OFFICIALS, 'in-unit', 2, opening);
    const typed = { name: 'Tim Peta', purpose: 'Menyusun peta' };
    play.do('form', by, { team: play.opening, attested: ATTESTED, typed, ...more });
    return play;
  };
  const refused = (...said: Parameters<typeof form>) => refusal(() => form(...said));

  it('is a leader and members, so at least two: Surakarta Ps.13(2)', () => {
    expect(refused({}, HEAD, { size: 1 }).code).toBe('team-too-small');
    expect(refused({}, HEAD, { leaderless: true }).code).toBe('leader-required');
  });

  it('is formed by the unit head, who appoints it: Surakarta Ps.14(2) #1', () => {
    expect(refused({ position: 'home.unit-head' }).code).toBe('not-your-act');
    const play = walkTo(team(), 'owner-unit-head-appoint');
    play.do('appoint', HEAD);
    expect(doneFromSeat(play, 'team-appointed')).toBe('owner.unit-head');
  });

  it('may be formed by the rater, who says so, and is proposed by the rater: Surakarta Ps.14(2) #2', () => {
    expect(refused({ position: 'owner.rater' }, RATER).code).toBe('accepted');
    expect(refused({ position: 'regional-secretary' }, holder('regional-secretary')).code).toBe('not-your-act');
    const play = walkTo(team(), 'owner-rater-propose');
    play.do('propose', RATER);
    expect(told(play)).toContain('owner.unit-head');
  });

  it.each([
    ['Surakarta Ps.14(2) #3', 'purpose', { name: 'Tim Peta' }],
    ['Surakarta Ps.14(4)', 'name', { purpose: 'Menyusun peta' }],
  ] as const)('says what it is for, and has a name: %s', (_, field, typed) => {
    expect(refused({ typed })).toMatchObject({ code: 'contents-missing', missing: [field] });
  });

  it('is set by a Keputusan that the unit head signs: Surakarta Ps.14(3)', () => {
    const play = walkTo(team(), 'owner-unit-head-issue-letter');
    play.do('issue-letter', HEAD);
    expect(doneFromSeat(play, 'team-letter-issued')).toBe('owner.unit-head');
    const set = play.facts(TEAM).findLast(({ type }) => type === 'team-letter-issued');
    expect(set?.data.letter).toMatchObject({ kind: 'decree', signer: 'owner.unit-head' });
  });

  it.each(['Surakarta Ps.16(2) #1', 'Surakarta Ps.16(4) #1'])('has members whom its unit head assigns: %s', (key) => {
    const play = walkTo(team(), 'team-leader-report');
    const type = key.includes('16(2)') ? 'appointed' : 'letter-issued';
    for (const stream of ['m1', 'm2'])
      expect(play.facts(stream).find((fact) => fact.type === type)).toMatchObject({
        by: { position: 'owner.unit-head' },
        basis: expect.arrayContaining([articleOf(key)]),
      });
  });

  it('is formed by criteria, for which whoever forms it answers: Surakarta Ps.14(5)', () => {
    for (const without of ['cascading', 'unheld', 'workload'] as const)
      expect(refused({ attested: { ...ATTESTED, [without]: undefined } }).code).toBe('attestation-missing');
    expect(refused({}, HEAD, { period: { from: '2026-08-03', to: '2027-08-03' } }).code).toBe('term-exceeded');
  });

  it.each([
    ['Surakarta Ps.16(2) #4', 'release-member', { of: 'm2' }],
    ['Surakarta Ps.16(2) #4', 'vacate-role', { role: 'leader' }],
    ['Surakarta Ps.16(4) #2', 'release-member', { of: 'm2' }],
    ['Surakarta Ps.16(4) #2', 'vacate-role', { role: 'leader' }],
  ] as const)('is changed by its unit head alone, with a reason: %s, %s', (key, act, of) => {
    const play = walkTo(team(), 'team-leader-report');
    const reason = { typed: { reason: 'Mutasi' } };
    expect(refusal(() => play.do(act, RATER, { ...of, ...reason, position: 'owner.rater' })).code).toBe('not-your-act');
    expect(refusal(() => play.do(act, HEAD, of)).code).toBe('reason-required');
    play.do(act, HEAD, { ...of, ...reason });
    expect(last(play)?.basis).toContain(articleOf(key));
  });

  it.each(['Surakarta Ps.16(2) #2', 'Surakarta Ps.16(4) #2', 'Surakarta Ps.16(1)a'])(
    'has whom the unit head names, once the appointment has gone its way: %s',
    () => {
      const play = team();
      const member = {
        stream: 'm3',
        person: 'person:3',
        opening: play.memberOpening('appointment-in-unit'),
        replaces: null,
      };
      const add = (position: string) => play.do('add-member', holder(position), { member, position });
      expect(refusal(() => add('owner.rater')).code).toBe('not-your-act');
      add('owner.unit-head');
      walkTo(play, 'team-leader-report');
      expect(play.standing.members.find(({ stream }) => stream === 'm3')).toMatchObject({
        status: 'joined',
        set: true,
      });
      expect(play.facts('m3').map(({ type }) => type)).toContain('appointed');
    },
  );
});

describe('the leader’s work', () => {
  const working = () => walkTo(team(), 'team-leader-report');
  const report = (play: TeamPlay, more: Partial<TeamCommand> = {}) =>
    refusal(() => play.do('report', LEADER, { attachments: SHOWN, typed: { result: 'Selesai' }, ...more }));

  it.each(['Surakarta Ps.20(3)b', 'Surakarta Ps.23(5)b'])('splits the roles, or is no plan: %s', () => {
    const play = team();
    const canBegin = () =>
      play.standing.members.every(({ status }) => status === 'joined') &&
      !play.standing.waiting.some(({ role, optional }) => role !== null && !optional);
    while (!canBegin()) next(play);
    const plan = (typed: object) => refusal(() => play.do('plan', LEADER, { typed }));
    expect(plan({ activities: PLANNED.activities, budget: 'Rp0' })).toMatchObject({
      code: 'contents-missing',
      missing: ['roles'],
    });
    expect(plan(PLANNED).code).toBe('accepted');
  });

  it('is reported after each member has: Surakarta Ps.23(5)e #2', () => {
    const play = working();
    expect(report(play).code).toBe('members-not-reported');
    takeOwn(play, 'm2');
    expect(report(play).code).toBe('accepted');
  });

  it('is reported with supporting data: Surakarta Ps.26(1) #2', () => {
    const play = working();
    takeOwn(play, 'm2');
    expect(report(play, { attachments: [] }).code).toBe('supporting-data-missing');
  });

  it.each(['Surakarta Ps.23(4) #2', 'Surakarta Ps.23(4) #3'])('is directed and monitored by the rater: %s', (key) => {
    const play = working();
    const say = (more: object) => play.do('give-feedback', RATER, { position: 'owner.rater', ...more });
    expect(refusal(() => say({}))).toMatchObject({ code: 'contents-missing', missing: ['findings'] });
    say({ typed: { findings: 'Percepat survei' } });
    expect(last(play)).toMatchObject({ data: { as: 'owner.rater' }, basis: expect.arrayContaining([articleOf(key)]) });
    expect(told(play)).toEqual(['assignee', 'assignee']);
  });
});
