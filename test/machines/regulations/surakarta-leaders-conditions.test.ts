import { describe, expect, it } from 'vitest';
import { newestEdition } from '../../../machines/regulations/editions.ts';
import type { TeamCommand } from '../../../machines/team/judge/team-command.ts';
import { type FunctionalLevel, meets, type Post } from '../../../machines/team/procedure/criteria.ts';
import { RATER_AND_HEAD } from '../../../machines/unit-types/unit-types.ts';
import type { TeamRole } from '../../../machines/vocabulary.ts';
import { articleOf } from '../article-of.ts';
import { refusal } from '../refusal.ts';
import { ATTESTED, type TeamPlay } from '../team/team-play.ts';
import { formed, LEADER, PLANNED, SHOWN, take, takeOwn, walkTo } from '../team/team-walk.ts';
import { doneFromSeat, HEAD, last, MEMBER, RATER, SECRETARY, TWO_OFFICIALS, team, told } from './surakarta-plays.ts';

/** What Surakarta's text asks of a leader and a controller, transcribed condition by condition. */
/** A team that is ready for whoever fills the role to be nominated. */
const nominating = (role: TeamRole) =>
  walkTo(team(), role === 'leader' ? 'leader-owner-unit-head-nominate' : 'team-leader-report');
const nominate = (play: TeamPlay, role: TeamRole, more: Partial<TeamCommand> = {}, by = HEAD) =>
  play.do('nominate', by, { role, nominees: [MEMBER], attested: ATTESTED, ...more });
const setting = (role: TeamRole) => {
  const play = nominating(role);
  nominate(play, role);
  return play;
};

const ROLES = [
  ['leader', 'Surakarta Ps.15(3) #1', 'Surakarta Ps.15(3) #3', 'Surakarta Ps.15(4)'],
  ['controller', 'Surakarta Ps.24(4) #1', 'Surakarta Ps.24(4) #2', 'Surakarta Ps.24(5)'],
] as const;

describe.each(ROLES)('the %s', (role, nominated, most, set) => {
  it(`is nominated by the unit head, to the Regional Secretary: ${nominated}`, () => {
    const play = nominating(role);
    nominate(play, role);
    expect(doneFromSeat(play, `team-${role}-nominated`)).toBe('owner.unit-head');
    expect(last(play)?.basis).toContain(articleOf(nominated));
    expect(told(play)).toEqual(['regional-secretary', 'personnel-department']);
  });

  it(`is one of three candidates at most: ${most}`, () => {
    const nominees = ['person:1', 'person:2', 'person:3', 'person:4'];
    expect(refusal(() => nominate(nominating(role), role, { nominees }))).toMatchObject({
      code: 'too-many-candidates',
      most: 3,
      basis: expect.arrayContaining([articleOf(most)]),
    });
  });

  it(`is set by the Regional Secretary, from among them: ${set}`, () => {
    const play = setting(role);
    const appoint = (nominee: string) => play.do('appoint', SECRETARY, { role, nominee });
    expect(refusal(() => appoint(LEADER)).code).toBe('nominee-not-listed');
    appoint(MEMBER);
    expect(doneFromSeat(play, `team-${role}-appointed`)).toBe('regional-secretary');
    expect(play.standing.roles[role]?.holder).toBe(MEMBER);
    expect(last(play)?.basis).toContain(set);
  });
});

describe('who leads or controls', () => {
  const qualifies = (role: TeamRole, post: Post, functionalLevel: FunctionalLevel | null) =>
    newestEdition('surakarta-32-2023').team.roles[role]?.criteria.every((criterion) =>
      meets(
        criterion,
        {
          post,
          functionalLevel,
          education: 's1',
          jobClass: 9,
          supervisorExperience: true,
          competences: [],
          rating: null,
        },
        null,
      ),
    );

  it('leads as a functional officer (Keahlian) or as staff: Surakarta Ps.15(2) #1', () => {
    expect(qualifies('leader', 'functional-expert', 'ahli-pertama')).toBe(true);
    expect(qualifies('leader', 'staff', null)).toBe(true);
    expect(qualifies('leader', 'functional-skilled', null)).toBe(false);
  });

  it.each(['Surakarta Ps.24(2) #1', 'Surakarta Ps.24(2) #2'])(
    'controls as a functional officer, at least Ahli Muda: %s',
    () => {
      for (const level of ['ahli-muda', 'ahli-madya', 'ahli-utama'] as const) {
        expect(qualifies('controller', 'functional-expert', level)).toBe(true);
        expect(qualifies('controller', 'staff', level)).toBe(false);
      }
      expect(qualifies('controller', 'functional-expert', 'ahli-pertama')).toBe(false);
    },
  );

  it('leads on the consideration of the rater, who gives it first: Surakarta Ps.15(3) #2', () => {
    const play = team();
    expect(refusal(() => nominate(play, 'leader')).code).toBe('act-not-available');
    play.do('recommend', RATER, { role: 'leader' });
    expect(doneFromSeat(play, 'team-leader-recommended')).toBe('owner.rater');
    expect(told(play)).toContain('owner.unit-head');
    nominate(play, 'leader');
  });

  it('controls the team of a department where one is wanted, and hears of its work: Surakarta Ps.24(1) #1', () => {
    const play = setting('controller');
    play.do('appoint', SECRETARY, { role: 'controller', nominee: MEMBER });
    takeOwn(play, 'm2');
    play.do('report', LEADER, { attachments: SHOWN, typed: { result: 'Selesai' } });
    expect(told(play)).toContain('controller');
    const without = walkTo(team()).standing;
    expect([without.status, without.roles.controller]).toEqual(['completed', undefined]);
  });

  it('controls where the high leader who heads the unit has proposed it: Surakarta Ps.24(1) #2', () => {
    expect(RATER_AND_HEAD[TWO_OFFICIALS].unitHead).toBe('high-leader');
    const play = setting('controller');
    expect(doneFromSeat(play, 'team-controller-nominated')).toBe('owner.unit-head');
    expect(last(play)?.basis).toContain('Surakarta Ps.24(1)');
  });

  it('is had before the team is set: Surakarta Ps.15(1)', () => {
    const play = team();
    for (const key of ['owner-rater-propose', 'owner-unit-head-appoint'])
      take(play, play.standing.waiting.find((step) => step.key === key) as never);
    expect(refusal(() => play.do('issue-letter', HEAD))).toMatchObject({
      code: 'leader-missing',
      basis: ['Surakarta Ps.15(1)'],
    });
  });

  it.each([
    ['Surakarta Ps.24(3)a', { unheld: true, workload: 1 }, 'cascading'],
    ['Surakarta Ps.24(3)b', { cascading: true, workload: 1 }, 'unheld'],
    ['Surakarta Ps.24(3)c', { cascading: true, unheld: true, workload: 0.9 }, 'workload-1'],
  ] as const)(
    'controls where the criteria are met, for which the unit head answers: %s',
    (article, attested, criterion) => {
      const lacks = refusal(() => nominate(nominating('controller'), 'controller', { attested }));
      expect(lacks).toMatchObject({ code: 'attestation-missing', criterion, basis: [article] });
    },
  );

  it('controls for as long as the team lasts, a year at most: Surakarta Ps.24(3)d', () => {
    const period = { from: '2026-08-03', to: '2027-08-03' };
    expect(
      refusal(() => formed({ regulation: 'surakarta-32-2023', unitType: TWO_OFFICIALS, scope: 'in-unit' }, { period }))
        .code,
    ).toBe('term-exceeded');
    const play = setting('controller');
    play.do('appoint', SECRETARY, { role: 'controller', nominee: MEMBER });
    play.pass('team-term-passed', '2026-12-31T17:00:00.000Z');
    expect(play.standing).toMatchObject({ status: 'ended', waiting: [] });
  });

  it.each([
    ['Surakarta Ps.15(5)', 'leader'],
    ['Surakarta Ps.15(6)', 'leader'],
    ['Surakarta Ps.19(3)', 'leader'],
    ['Surakarta Lamp. V (tim) d', 'leader'],
    ['Surakarta Ps.24(6)', 'controller'],
    ['Surakarta Ps.24(7)', 'controller'],
  ] as const)('is refused where from another unit: %s, %s', (_, role) => {
    const play = team('cross-unit');
    play.add('m3', null, 'appointment-cross-unit');
    while (takeOwn(play, 'm3'));
    for (const at of role === 'leader' ? ['leader-owner-unit-head-nominate'] : ['team-leader-plan']) walkTo(play, at);
    expect(refusal(() => nominate(play, role, { nominees: ['person of m3'] }))).toMatchObject({
      code: 'outside-owners-unit',
      basis:
        role === 'leader' ? ['Surakarta Ps.15(5)', 'Surakarta Ps.15(6)'] : ['Surakarta Ps.24(6)', 'Surakarta Ps.24(7)'],
    });
  });

  it.each([
    ['leader', 'Surakarta Ps.27(2) #1', 'recommend'],
    ['controller', 'Surakarta Ps.27(2) #2', 'nominate'],
  ] as const)('is found anew by the end of the next quarter where the %s is gone: %s', (role, key, act) => {
    const play = role === 'leader' ? walkTo(team(), 'team-leader-report') : setting('controller');
    if (role === 'controller') play.do('appoint', SECRETARY, { role, nominee: MEMBER });
    play.do('vacate-role', HEAD, { role, typed: { reason: 'Pensiun' } });
    const anew = play.standing.waiting.find((step) => step.role === role);
    expect(anew).toMatchObject({ act, due: '2026-10-31T17:00:00.000Z' });
    const early = '2026-10-31T16:59:59.000Z';
    expect(play.pass('team-vacancy-due', early, anew?.key)).toBe(false);
    expect(play.pass('team-vacancy-due', '2026-10-31T17:00:00.000Z', anew?.key)).toBe(true);
    expect(last(play)?.basis).toContain(articleOf(key));
  });

  it('is nominated and set with the knowledge of the personnel department: Surakarta Ps.30 #2', () => {
    const play = setting('controller');
    expect(told(play)).toContain('personnel-department');
    play.do('appoint', SECRETARY, { role: 'controller', nominee: MEMBER });
    expect(told(play)).toContain('personnel-department');
  });

  it.each([
    ['Surakarta Ps.21(1) #1', 'leader'],
    ['Surakarta Ps.21(1) #2', 'leader'],
    ['Surakarta Ps.21(1) #3', 'leader'],
    ['Surakarta Ps.25(1) #1', 'controller'],
    ['Surakarta Ps.25(1) #2', 'controller'],
    ['Surakarta Ps.25(1) #3', 'controller'],
  ] as const)('makes an agreement, of task and indicators, before anything else: %s, %s', (key, role) => {
    const play = role === 'leader' ? walkTo(team(), 'leader-team-leader-make-agreement') : setting('controller');
    if (role === 'controller') play.do('appoint', SECRETARY, { role, nominee: MEMBER });
    const person = play.standing.roles[role]?.holder ?? '';
    const make = (typed: object) => refusal(() => play.do('make-agreement', person, { role, typed }));
    const early = () =>
      role === 'leader'
        ? play.do('plan', person, { typed: PLANNED })
        : play.do('report-control', person, { attachments: SHOWN, typed: { result: 'Sesuai' } });
    expect(refusal(early)).toMatchObject({ code: 'agreement-missing', basis: [articleOf(key)] });
    expect(make({ purpose: 'Peta' })).toMatchObject({ code: 'contents-missing', missing: ['target'] });
    expect(make({ target: 'Satu peta' })).toMatchObject({ code: 'contents-missing', missing: ['purpose'] });
    expect(make({ purpose: 'Peta', target: 'Satu peta' }).code).toBe('accepted');
  });
});
