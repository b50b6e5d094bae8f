import { describe, expect, it } from 'vitest';
import type { FactDraft } from '../../../machines/facts.ts';
import { decideTeam } from '../../../machines/team/decide.ts';
import { teamEventOf } from '../../../machines/team/events.ts';
import { evolveTeam, type Team, teamContextOf } from '../../../machines/team/fold.ts';
import { endOfNextMonth, monthsAfter } from '../../../machines/team/term.ts';
import { ATTESTED, holder, TEAM, TeamPlay } from './team-play.ts';

const JAKARTA = { zone: 'Asia/Jakarta', holidays: [] } as const;
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
    play.do('volunteer', 'person:9', { member, typed: { note: 'Saya bersedia' } });
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
