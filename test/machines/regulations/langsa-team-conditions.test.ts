import { describe, expect, it } from 'vitest';
import { articleOf } from '../article-of.ts';
import { refusal } from '../refusal.ts';
import { ATTESTED, holder, TEAM, TeamPlay } from '../team/team-play.ts';
import { formed, LEADER, next, take, walkTo } from '../team/team-walk.ts';
import { HIGH_LEADER_ALONE, MEK_1, UNIT_TYPES_HERE } from './langsa-cases.ts';

/** What Langsa's articles ask of forming, verifying and setting a team, transcribed from them by hand. */
const LANGSA = { regulation: 'langsa-48-2024', unitType: MEK_1, scope: 'in-unit' } as const;
const HEAD = holder('owner.unit-head');
const DEPARTMENT = holder('owner.department-head');
const SETTING = ['owner.department-head propose', 'verification-team recommend', 'owner.department-head issue-letter'];
const APPOINTS_LEADER = { role: 'leader', nominee: LEADER, attested: ATTESTED } as const;

const code = (act: () => void): string => refusal(act).code;
const last = (play: TeamPlay) => play.facts(TEAM).at(-1);
/** Who sets the team now, e.g. `owner.department-head propose`. */
const setsNow = (play: TeamPlay): string | undefined =>
  play.standing.waiting
    .filter(({ role, phase }) => role === null && (phase === 'decision' || phase === 'letter'))
    .map(({ actor, act }) => `${actor} ${act}`)[0];
const team = (size: number, more: ConstructorParameters<typeof TeamPlay>[4] = {}) =>
  new TeamPlay('langsa-48-2024', MEK_1, 'in-unit', size, more);

describe('whoever forms a team', () => {
  it.each(['Langsa Ps.10(1)a'])('says its purpose: %s', () => {
    const play = team(2);
    const form = (typed: object) => play.do('form', HEAD, { team: play.opening, attested: ATTESTED, typed });
    expect(refusal(() => form({ name: 'Tim Peta' }))).toMatchObject({ code: 'contents-missing', missing: ['purpose'] });
    form({ name: 'Tim Peta', purpose: 'Menyusun peta' });
    expect(last(play)?.typed?.fields).toContain('purpose');
  });

  it.each(['Langsa Ps.10(1)c'])('says for how long: %s', () => {
    expect(code(() => team(2, { period: { from: '2026-12-31', to: '2026-08-03' } }).form())).toBe('period-invalid');
    const play = team(2, { period: { from: '2026-08-03', to: '2026-09-30' } });
    play.form();
    expect(last(play)?.data.team?.period).toEqual({ from: '2026-08-03', to: '2026-09-30' });
  });

  it.each(['Langsa Ps.10(2) #2'])('is the owner’s head: %s', (key) => {
    for (const unitType of UNIT_TYPES_HERE) {
      const play = formed({ ...LANGSA, unitType });
      const [begun] = play.facts(TEAM);
      expect(begun).toMatchObject({ type: 'team-formed', by: { person: HEAD, position: 'owner.unit-head' } });
      expect(begun?.basis).toContain(articleOf(key));
    }
  });

  it.each(['Langsa Ps.11(1) #1'])('says how many are needed, adds and releases: %s', (key) => {
    const play = team(3);
    play.form();
    for (const n of [1, 2]) play.add(`m${n}`, `person:${n}`);
    expect(code(() => play.do('propose', DEPARTMENT))).toBe('team-incomplete');
    play.add('m3', 'person:3');
    expect(last(play)?.basis).toContain(articleOf(key));
    expect(code(() => play.do('release-member', HEAD, { of: 'm3' }))).toBe('reason-required');
    play.do('release-member', HEAD, { of: 'm3', typed: { reason: 'Tidak diperlukan' } });
    expect(last(play)?.basis).toContain(articleOf(key));
    expect(code(() => play.do('propose', DEPARTMENT))).toBe('team-incomplete');
    play.add('m4', 'person:4');
    play.do('propose', DEPARTMENT);
    expect(last(play)).toMatchObject({ type: 'team-proposed', basis: expect.arrayContaining([articleOf(key)]) });
  });

  it.each(['Langsa Ps.12(1)b'])('has at least two people in it: %s', () => {
    expect(code(() => team(1).form())).toBe('team-too-small');
    expect(code(() => team(2).form())).toBe('accepted');
  });

  it.each(['Langsa Ps.12(1)a'])('cannot do without a leader: %s', () => {
    expect(refusal(() => team(2, { leaderless: true }).form())).toMatchObject({
      code: 'leader-required',
      basis: expect.arrayContaining(['Langsa Ps.12(1)']),
    });
  });
});

describe('people of other units', () => {
  const acrossOf = (scope: 'cross-unit' | 'cross-department') => {
    const play = new TeamPlay('langsa-48-2024', MEK_1, scope, 2);
    play.form();
    play.add('m1', LEADER);
    play.add('m2', null, `appointment-${scope}`);
    return play;
  };

  it.each(['Langsa Ps.10(2) #1'])('are asked for by the owner’s head, of the head where they come from: %s', (key) => {
    for (const scope of ['cross-unit', 'cross-department'] as const) {
      const [asked] = acrossOf(scope).facts('m2');
      expect(asked).toMatchObject({
        by: { position: 'owner.unit-head' },
        data: { letter: { kind: 'involvement-request', addressee: 'home.unit-head' } },
        basis: [articleOf(key)],
      });
    }
  });

  it.each(['Langsa Ps.10(3) #1'])('are agreed to by a reply letter to whoever asked: %s', (key) => {
    for (const scope of ['cross-unit', 'cross-department'] as const) {
      const play = acrossOf(scope);
      expect(code(() => play.member('m2', 'approve', holder('home.unit-head')))).toBe('assignee-required');
      play.member('m2', 'approve', holder('home.unit-head'), { assignee: 'person:2' });
      expect(play.facts('m2').at(-1)).toMatchObject({
        type: 'approved',
        data: { letter: { kind: 'reply', addressee: 'owner.unit-head' } },
        basis: [articleOf(key)],
      });
    }
  });
});

describe('a team', () => {
  it.each(['Langsa Ps.11(2) #2', 'Langsa Ps.11(3) #1'])('is verified before it is set: %s', (key) => {
    for (const unitType of UNIT_TYPES_HERE) {
      const play = formed({ ...LANGSA, unitType });
      expect(setsNow(play)).toBe(SETTING[0]);
      play.do('propose', DEPARTMENT);
      expect(setsNow(play)).toBe(SETTING[1]);
      expect(code(() => play.do('issue-letter', DEPARTMENT))).toBe('act-not-available');
      play.do('recommend', holder('verification-team'));
      expect(last(play)).toMatchObject({ by: { position: 'verification-team' } });
      expect(last(play)?.basis).toContain(articleOf(key));
    }
    const refused = formed(LANGSA);
    refused.do('propose', DEPARTMENT);
    refused.do('refuse', holder('verification-team'), { typed: { reason: 'Beban kerja' } });
    expect(refused.standing.status).toBe('refused');
  });

  it.each(['Langsa Ps.11(3) #2'])('is set by the department, and so is its leader: %s', (key) => {
    for (const [scope, signer] of [
      ['in-unit', 'owner.department-head'],
      ['cross-unit', 'owner.department-head'],
      ['cross-department', 'regional-secretary'],
    ] as const) {
      const play = formed({ ...LANGSA, scope });
      play.do('propose', DEPARTMENT);
      play.do('recommend', holder('verification-team'));
      play.do('appoint', DEPARTMENT, APPOINTS_LEADER);
      expect(last(play)).toMatchObject({ by: { position: 'owner.department-head' } });
      expect(last(play)?.basis).toContain(articleOf(key));
      play.do('issue-letter', holder(signer));
      expect(last(play)).toMatchObject({ by: { position: signer }, data: { letter: { kind: 'command-letter' } } });
      expect(last(play)?.basis).toContain(articleOf(key));
    }
  });

  it.each(['Langsa Ps.11(3) #3'])('that is set has its additions verified and set again: %s', (key) => {
    const play = walkTo(formed(LANGSA), 'team-leader-plan');
    while (setsNow(play)) next(play);
    play.add('m3', 'person:3');
    expect(last(play)?.basis).toContain(articleOf(key));
    const steps: (string | undefined)[] = [];
    while (setsNow(play)) {
      steps.push(setsNow(play));
      take(
        play,
        play.standing.waiting.find(({ role, phase }) => role === null && /decision|letter/.test(phase)) as never,
      );
    }
    expect(steps).toEqual(SETTING);
    expect(play.standing.members.map(({ set }) => set)).toEqual([true, true, true]);
    play.do('vacate-role', HEAD, { role: 'leader', typed: { reason: 'Mutasi' } });
    expect(last(play)?.basis).toContain(articleOf(key));
  });

  it.each(['Langsa Ps.12(1)'])('is not set without a leader, who is one of its members: %s', () => {
    const play = formed(LANGSA);
    play.do('propose', DEPARTMENT);
    play.do('recommend', holder('verification-team'));
    expect(refusal(() => play.do('issue-letter', DEPARTMENT))).toMatchObject({
      code: 'leader-missing',
      basis: expect.arrayContaining(['Langsa Ps.12(1)']),
    });
    const stranger = { ...APPOINTS_LEADER, nominee: 'person:9' };
    expect(code(() => play.do('appoint', DEPARTMENT, stranger))).toBe('not-a-member');
    play.do('appoint', DEPARTMENT, APPOINTS_LEADER);
    expect(code(() => play.do('issue-letter', DEPARTMENT))).toBe('accepted');
  });

  it.each(['Langsa Ps.12(2) #1'])('has a coordinator only where a high leader rates and heads: %s', (key) => {
    const coordinator = { role: 'coordinator', nominee: 'person:2' } as const;
    for (const unitType of UNIT_TYPES_HERE) {
      const play = formed({ ...LANGSA, unitType });
      if (unitType !== HIGH_LEADER_ALONE) {
        expect(code(() => play.do('appoint', HEAD, coordinator))).toBe('act-not-available');
        continue;
      }
      play.do('appoint', HEAD, coordinator);
      expect(last(play)).toMatchObject({ by: { position: 'owner.unit-head' }, basis: [articleOf(key)] });
      expect(play.standing.roles.coordinator?.holder).toBe('person:2');
    }
  });
});
