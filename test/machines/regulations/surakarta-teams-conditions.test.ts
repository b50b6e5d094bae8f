import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../machines/facts.ts';
import { newestEdition } from '../../../machines/regulations/editions.ts';
import { type FunctionalLevel, meets, type Post } from '../../../machines/team/criteria.ts';
import { foldTeam } from '../../../machines/team/fold.ts';
import type { TeamCommand } from '../../../machines/team/team-command.ts';
import type { TeamRole } from '../../../machines/vocabulary.ts';
import { articleOf } from '../article-of.ts';
import { refusal } from '../refusal.ts';
import { ATTESTED, holder, TEAM, TeamPlay } from '../team/team-play.ts';
import { formed, LEADER, next, PLANNED, SHOWN, take, takeOwn, walkTo } from '../team/team-walk.ts';

/** What Surakarta's text asks of a team, its leader and its controller, transcribed condition by condition. */
const IN_UNIT = {
  regulation: 'surakarta-32-2023',
  unitType: 'administrator-rates-high-leader-heads',
  scope: 'in-unit',
} as const;
const HEAD = holder('owner.unit-head');
const RATER = holder('owner.rater');
const SECRETARY = holder('regional-secretary');
const MEMBER = 'person:2';
const last = (play: TeamPlay) => play.facts(TEAM).at(-1);
const told = (play: TeamPlay) =>
  (foldTeam(play.facts(TEAM))?.actions ?? []).flatMap(({ type, params }) =>
    type === 'notify' ? (params as { to: { actor: string }[] }).to.map(({ actor }) => actor) : [],
  );

/** Whose seat the last fact of a kind was done from; a history in which another did it is not acceptable. */
function doneFromSeat(play: TeamPlay, type: Fact['type']): string | null | undefined {
  const facts = play.facts(TEAM);
  const at = facts.findLastIndex((fact) => fact.type === type);
  const fact = facts[at];
  const forged = (position: string) => [...facts.slice(0, at), { ...fact, by: { ...fact?.by, position } } as Fact];
  for (const position of ['owner.unit-head', 'owner.rater', 'regional-secretary'])
    if (position !== fact?.by?.position) expect(() => foldTeam(forged(position))).toThrow('not acceptable');
  return fact?.by?.position;
}

/** A team that is ready for whoever fills the role to be nominated. */
const nominating = (role: TeamRole) =>
  walkTo(formed(IN_UNIT), role === 'leader' ? 'leader-owner-unit-head-nominate' : 'team-leader-report');
const nominate = (play: TeamPlay, role: TeamRole, more: Partial<TeamCommand> = {}, by = HEAD) =>
  play.do('nominate', by, { role, nominees: [MEMBER], attested: ATTESTED, ...more });
const setting = (role: TeamRole) => {
  const play = nominating(role);
  nominate(play, role);
  return play;
};

describe('a team', () => {
  const form = (more: Partial<TeamCommand> = {}, by = HEAD, opening = {}) => {
    const play = new TeamPlay(IN_UNIT.regulation, IN_UNIT.unitType, 'in-unit', 2, opening);
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
    const play = walkTo(formed(IN_UNIT), 'owner-unit-head-appoint');
    play.do('appoint', HEAD);
    expect(doneFromSeat(play, 'team-appointed')).toBe('owner.unit-head');
  });

  it('is proposed by the rater, who does not form it: Surakarta Ps.14(2) #2', () => {
    expect(refused({ position: 'owner.rater' }, RATER).code).toBe('not-your-act');
    const play = walkTo(formed(IN_UNIT), 'owner-rater-propose');
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
    const play = walkTo(formed(IN_UNIT), 'owner-unit-head-issue-letter');
    play.do('issue-letter', HEAD);
    expect(doneFromSeat(play, 'team-letter-issued')).toBe('owner.unit-head');
    const set = play.facts(TEAM).findLast(({ type }) => type === 'team-letter-issued');
    expect(set?.data.letter).toMatchObject({ kind: 'decree', signer: 'owner.unit-head' });
  });

  it.each(['Surakarta Ps.16(2) #1', 'Surakarta Ps.16(4) #1'])('has members whom its unit head assigns: %s', (key) => {
    const play = walkTo(formed(IN_UNIT), 'team-leader-report');
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
    const play = walkTo(formed(IN_UNIT), 'team-leader-report');
    const reason = { typed: { reason: 'Mutasi' } };
    expect(refusal(() => play.do(act, RATER, { ...of, ...reason, position: 'owner.rater' })).code).toBe('not-your-act');
    expect(refusal(() => play.do(act, HEAD, of)).code).toBe('reason-required');
    play.do(act, HEAD, { ...of, ...reason });
    expect(last(play)?.basis).toContain(articleOf(key));
  });

  it.each(['Surakarta Ps.16(2) #2', 'Surakarta Ps.16(4) #2', 'Surakarta Ps.16(1)a'])(
    'has whom the unit head names, once the appointment has gone its way: %s',
    () => {
      const play = formed(IN_UNIT);
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
    const play = formed(IN_UNIT);
    expect(refusal(() => nominate(play, 'leader')).code).toBe('act-not-available');
    play.do('recommend', RATER, { role: 'leader' });
    expect(doneFromSeat(play, 'team-leader-recommended')).toBe('owner.rater');
    expect(told(play)).toContain('owner.unit-head');
    nominate(play, 'leader');
  });

  it('is had before the team is set: Surakarta Ps.15(1)', () => {
    const play = formed(IN_UNIT);
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
    expect(refusal(() => formed(IN_UNIT, { period })).code).toBe('term-exceeded');
    const play = setting('controller');
    play.do('appoint', SECRETARY, { role: 'controller', nominee: MEMBER });
    play.pass('team-term-passed', '2026-12-31T17:00:00.000Z');
    expect(play.standing).toMatchObject({ status: 'ended', waiting: [] });
  });

  it.each([
    ['leader', ['Surakarta Ps.15(5)', 'Surakarta Ps.15(6)'], 'Surakarta Ps.19(3)', 'Surakarta Lamp. V (tim) d'],
    ['controller', ['Surakarta Ps.24(6)', 'Surakarta Ps.24(7)']],
  ] as const)('is refused as the %s where from another unit: %s', (role, basis) => {
    const play = formed({ ...IN_UNIT, scope: 'cross-unit' });
    play.add('m3', null, 'appointment-cross-unit');
    while (takeOwn(play, 'm3'));
    for (const at of role === 'leader' ? ['leader-owner-unit-head-nominate'] : ['team-leader-plan']) walkTo(play, at);
    expect(refusal(() => nominate(play, role, { nominees: ['person of m3'] }))).toMatchObject({
      code: 'outside-owners-unit',
      basis,
    });
  });

  it.each([
    ['leader', 'Surakarta Ps.27(2) #1', 'recommend'],
    ['controller', 'Surakarta Ps.27(2) #2', 'nominate'],
  ] as const)('is found anew by the end of the next quarter where the %s is gone: %s', (role, key, act) => {
    const play = role === 'leader' ? walkTo(formed(IN_UNIT), 'team-leader-report') : setting('controller');
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
    ['leader', 'Surakarta Ps.21(1) #1', 'Surakarta Ps.21(1) #2', 'Surakarta Ps.21(1) #3'],
    ['controller', 'Surakarta Ps.25(1) #1', 'Surakarta Ps.25(1) #2', 'Surakarta Ps.25(1) #3'],
  ] as const)('makes an agreement as the %s, of task and indicators, before anything else: %s', (role, key) => {
    const play =
      role === 'leader' ? walkTo(formed(IN_UNIT), 'leader-team-leader-make-agreement') : setting('controller');
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

describe('the leader’s work', () => {
  const working = () => walkTo(formed(IN_UNIT), 'team-leader-report');
  const report = (play: TeamPlay, more: Partial<TeamCommand> = {}) =>
    refusal(() => play.do('report', LEADER, { attachments: SHOWN, typed: { result: 'Selesai' }, ...more }));

  it.each(['Surakarta Ps.20(3)b', 'Surakarta Ps.23(5)b'])('splits the roles, or is no plan: %s', () => {
    const play = formed(IN_UNIT);
    const canBegin = () =>
      play.standing.members.every(({ status }) => status === 'joined') &&
      !play.standing.waiting.some(({ role, optional }) => role !== null && !optional);
    while (!canBegin()) next(play);
    const plan = (typed: object) => refusal(() => play.do('plan', LEADER, { typed }));
    expect(plan({ activities: PLANNED.activities })).toMatchObject({ code: 'contents-missing', missing: ['roles'] });
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
