import { describe, expect, it } from 'vitest';
import type { Fact, FactDraft } from '../../../machines/facts.ts';
import { teamEventOf } from '../../../machines/team/chart/events.ts';
import { evolveTeam, type Team, teamContextOf } from '../../../machines/team/chart/fold.ts';
import { monitoredPeriods } from '../../../machines/team/chart/monitored-periods.ts';
import { decideTeam } from '../../../machines/team/judge/decide.ts';
import { endOfNextMonth, monthsAfter } from '../../../machines/term.ts';
import { calendarIn } from '../calendar-of.ts';
import { ATTESTED, holder, TEAM, TeamPlay, VOLUNTEERED } from './team-play.ts';
import { walkTo, formed as withMembers } from './team-walk.ts';

const JAKARTA = calendarIn();
const QUARTERS = [1, 4, 7, 10];
const iso = (at: number) => new Date(at).toISOString();

describe('a vacancy is filled by the end of the next January, April, July or October', () => {
  it.each([
    ['2026-11-22T03:00:00.000Z', '2027-01-31T17:00:00.000Z'],
    ['2026-03-31T16:59:59.000Z', '2026-04-30T17:00:00.000Z'],
    ['2026-03-31T17:00:00.000Z', '2026-07-31T17:00:00.000Z'], // April already, in Jakarta
    ['2026-10-05T03:00:00.000Z', '2027-01-31T17:00:00.000Z'],
  ])('vacated %s: by %s', (at, due) => {
    expect(iso(endOfNextMonth(at, QUARTERS, JAKARTA))).toBe(due);
  });

  it('which the team waits for, once its leader has gone', () => {
    const play = new TeamPlay('surakarta-32-2023', 'administrator-rates-high-leader-heads', 'in-unit', 2);
    play.form();
    for (const n of [1, 2]) play.add(`m${n}`, `person:${n}`);
    expect(play.standing.waiting.find(({ role }) => role === 'leader')?.due).toBeNull();
    play.do('recommend', holder('owner.rater'), { role: 'leader' });
    play.do('nominate', holder('owner.unit-head'), { role: 'leader', nominees: ['person:1'], attested: ATTESTED });
    play.do('appoint', holder('regional-secretary'), { role: 'leader', nominee: 'person:1', attested: ATTESTED });
    play.do('propose', holder('owner.rater'));
    play.do('appoint', holder('owner.unit-head'));
    play.do('issue-letter', holder('owner.unit-head'));
    play.do('vacate-role', holder('owner.unit-head'), { role: 'leader', typed: { reason: 'Pensiun' } });
    const waiting = play.standing.waiting.find(({ role }) => role === 'leader');
    expect(waiting).toMatchObject({ act: 'recommend', due: '2026-10-31T17:00:00.000Z' });
    const told = timer(play.team as Team, 'team-vacancy-due', waiting?.key ?? '', '2026-10-31T17:00:00.000Z');
    expect(told.actions).toMatchObject([
      { type: 'notify', params: { notice: 'reminder', to: [{ actor: 'owner.rater' }] } },
    ]);
  });
});

describe('a quarter', () => {
  it.each([
    ['2026-11-30T03:00:00.000Z', 3, '2027-02-28T03:00:00.000Z'],
    ['2026-01-15T03:00:00.000Z', 3, '2026-04-15T03:00:00.000Z'],
  ])('after %s', (at, months, later) => {
    expect(iso(monthsAfter(at, months))).toBe(later);
  });

  it('reminds the unit head of Surakarta to look at the work, each time anew', () => {
    const play = new TeamPlay('surakarta-32-2023', 'administrator-rates-high-leader-heads', 'in-unit', 2);
    play.form();
    const early = () => timer(play.team as Team, 'team-monitoring-due', 'monitoring', '2026-08-30T03:00:00.000Z');
    expect(early).toThrow('not acceptable');
    const once = timer(play.team as Team, 'team-monitoring-due', 'monitoring', '2026-11-30T03:00:00.000Z');
    expect(once.actions.map(({ type }) => type)).toContain('notify');
    expect(teamContextOf(once).waits.monitoring?.due).toBe('2027-02-28T03:00:00.000Z');
  });
});

describe('the quarterly monitoring of Surakarta [Lamp. IV 3.1.2.2 (ketentuan) d, Lamp. V.a 4]', () => {
  const RHYTHM = ['surakarta-32-2023', 'administrator-rates-high-leader-heads', 'in-unit'] as const;
  const NOTE = { typed: { findings: 'Target triwulan tercapai' } };
  const periodsOf = (play: TeamPlay) =>
    monitoredPeriods((play.team as Team).chart.procedure, play.opening, play.facts(TEAM));
  const quarterEnds = (facts: readonly Fact[], at: string): Fact[] => [
    ...facts,
    { ...(facts.at(-1) as Fact), type: 'team-monitoring-due', by: null, version: facts.length + 1, at },
  ];
  const formed = () => {
    const play = new TeamPlay(...RHYTHM, 2);
    play.form();
    for (const n of [1, 2]) play.add(`m${n}`, `person:${n}`);
    return play;
  };

  it.each(['owner.unit-head', 'owner.rater'])('is on record once %s has said what was found', (seat) => {
    const play = formed();
    expect(periodsOf(play)).toMatchObject([{ findings: [], missed: false }]);
    play.do('give-feedback', holder(seat), { position: seat, ...NOTE });
    expect(periodsOf(play)).toMatchObject([{ findings: [4], missed: false }]);
  });

  it('is not done by what was said to one member', () => {
    const [regulation, unitType, scope] = RHYTHM;
    const play = walkTo(withMembers({ regulation, unitType, scope }), 'team-leader-report');
    const say = (more: object) =>
      play.do('give-feedback', holder('owner.unit-head'), { position: 'owner.unit-head', ...NOTE, ...more });
    say({ nominee: 'person:2' });
    expect(periodsOf(play)).toMatchObject([{ findings: [] }]);
    say({});
    expect(periodsOf(play)).toMatchObject([{ findings: [play.facts(TEAM).length] }]);
  });

  it('is seen as missed once its quarter has ended without it, and only then', () => {
    const play = formed();
    const { procedure } = (play.team as Team).chart;
    const seen = (facts: readonly Fact[]) => monitoredPeriods(procedure, play.opening, facts);
    const [first] = periodsOf(play);
    const late = quarterEnds(play.facts(TEAM), first?.to ?? '');
    expect(seen(late)).toMatchObject([
      { to: first?.to, missed: true },
      { from: first?.to, missed: false },
    ]);
    play.do('give-feedback', holder('owner.rater'), { position: 'owner.rater', ...NOTE });
    const done = quarterEnds(play.facts(TEAM), first?.to ?? '');
    expect(seen(done)).toMatchObject([{ findings: [4], missed: false }, { findings: [] }]);
  });

  it('is no rhythm of the other texts', () => {
    const play = new TeamPlay('dairi-18-2024', 'high-leader-rates', 'in-unit', 2);
    play.form();
    expect(periodsOf(play)).toEqual([]);
  });
});

describe('a volunteer', () => {
  it('asks in person, and is a member once the own route has led there', () => {
    const play = new TeamPlay('dairi-18-2024', 'high-leader-rates', 'in-unit', 2);
    play.form();
    const member = {
      stream: 'v1',
      person: 'person:9',
      opening: play.memberOpening('voluntary-in-unit'),
      replaces: null,
    };
    const asks = (person: string, act: 'volunteer' | 'add-member' = 'volunteer') =>
      decideTeam(play.team, { id: 'x', act, person, member }, '2026-08-20T03:00:00.000Z');
    expect(() => asks('person:8')).toThrow('not-your-act');
    const typed = { note: 'Saya bersedia' };
    expect(() => play.do('volunteer', 'person:9', { member, typed })).toThrow('attestation-missing');
    play.do('volunteer', 'person:9', { member, typed, attested: VOLUNTEERED });
    expect(play.waitsAt('v1')).toBe('owner-unit-head-approve');
    expect(() => asks('person:9')).toThrow('already-member');
    play.member('v1', 'approve', holder('owner.unit-head'));
    play.member('v1', 'issue-letter', holder('owner.unit-head'));
    play.member('v1', 'receive', 'person:9');
    expect(play.standing.members).toMatchObject([{ person: 'person:9', status: 'joined' }]);
  });
});

function timer(team: Team, type: FactDraft['type'], step: string, at: string): Team {
  const version = team.version + 1;
  const draft = { type, step, at, by: null, cause: `${type}@1`, basis: [], data: {}, typed: null };
  expect(teamEventOf(draft, version).type).toBe(`xstate.after.${type}.${step}`);
  return evolveTeam(team, { ...draft, id: `${TEAM}#${version}`, stream: TEAM, version });
}
