import { describe, expect, it } from 'vitest';
import { holder, TEAM } from './team-play.ts';
import { formed, LEADER, walkTo } from './team-walk.ts';

const HEAD = holder('owner.unit-head');
const REASON = { typed: { reason: 'Tidak diperlukan lagi' } };
const SURAKARTA = {
  regulation: 'surakarta-32-2023',
  unitType: 'administrator-rates-high-leader-heads',
  scope: 'in-unit',
} as const;

describe('the term of a team', () => {
  it('is announced thirty days before its end, once', () => {
    const play = walkTo(formed(SURAKARTA), 'team-leader-report');
    expect(play.pass('team-term-near', '2026-12-01T16:59:59.000Z')).toBe(false);
    expect(play.pass('team-term-near', '2026-12-01T17:00:00.000Z')).toBe(true);
    expect(play.team?.actions).toMatchObject([
      { type: 'notify', params: { notice: 'reminder', to: [{ position: 'owner.unit-head' }, { person: LEADER }] } },
    ]);
    expect(play.pass('team-term-near', '2026-12-02T17:00:00.000Z')).toBe(false);
    expect(play.standing.status).toBe('open');
  });

  it('ends it at the midnight after its last day, and releases its members', () => {
    const play = walkTo(formed(SURAKARTA), 'team-leader-report');
    expect(play.pass('team-term-passed', '2026-12-31T16:59:59.000Z')).toBe(false);
    expect(play.pass('team-term-passed', '2026-12-31T17:00:00.000Z')).toBe(true);
    expect(play.standing).toMatchObject({ status: 'ended', waiting: [] });
    const released = ['m1', 'm2'].map((stream) => play.facts(stream).at(-1));
    const ended = play.facts(TEAM).at(-1);
    expect(ended?.basis).toEqual(['Surakarta Ps.14(5)c']);
    for (const fact of released)
      expect(fact).toMatchObject({ type: 'released', by: null, data: { carried: { fact: ended?.id } } });
  });

  it('is at most a year in Surakarta', () => {
    const lasting = (to: string) => () => formed(SURAKARTA, { period: { from: '2026-08-03', to } });
    expect(lasting('2027-08-03')).toThrow('term-exceeded');
    expect(lasting('2027-08-02')().standing.status).toBe('open');
  });
});

describe('a team that is not wanted any more', () => {
  it('is withdrawn by the unit head before it is set, not cancelled', () => {
    const play = walkTo(formed(SURAKARTA), 'owner-unit-head-issue-letter');
    expect(() => play.do('cancel', HEAD, REASON)).toThrow('act-not-available');
    play.do('withdraw', HEAD);
    expect(play.standing.status).toBe('withdrawn');
    expect([play.waitsAt('m1'), play.waitsAt('m2')]).toEqual(['released', 'released']);
  });

  it('is cancelled with a reason once it is set, not withdrawn', () => {
    const play = walkTo(formed(SURAKARTA), 'team-leader-report');
    expect(() => play.do('withdraw', HEAD)).toThrow('act-not-available');
    expect(() => play.do('cancel', HEAD)).toThrow('reason-required');
    play.do('cancel', HEAD, REASON);
    expect(play.standing.status).toBe('cancelled');
    expect([play.waitsAt('m1'), play.waitsAt('m2')]).toEqual(['released', 'released']);
    expect(() => play.do('cancel', HEAD, REASON)).toThrow('assignment-closed');
  });
});

it('a supplementary addition that is refused leaves the team as it was, and releases only whom it was about', () => {
  const play = walkTo(formed(SURAKARTA), 'team-leader-report');
  play.add('m3', 'person:3');
  play.do('propose', holder('owner.rater'));
  expect(play.waitsAt('m3')).toBe('owner-unit-head-appoint');
  const waited = ['m1', 'm2'].map((stream) => play.waitsAt(stream));
  play.do('refuse', HEAD, { step: 'owner-unit-head-appoint', ...REASON });
  expect(play.standing.status).toBe('open');
  expect(play.waitsAt('m3')).toBe('released');
  expect(['m1', 'm2'].map((stream) => play.waitsAt(stream))).toEqual(waited);
  expect(play.standing.waiting.some(({ act, role }) => act === 'propose' && role === null)).toBe(false);
  expect(walkTo(play).standing.status).toBe('completed');
});
