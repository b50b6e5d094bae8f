import { describe, expect, it } from 'vitest';
import { monitoredPeriods } from '../../../machines/team/chart/monitored-periods.ts';
import { articleOf } from '../article-of.ts';
import { refusal } from '../refusal.ts';
import { ATTESTED, holder, TEAM, type TeamPlay } from '../team/team-play.ts';
import { LEADER, takeOwn, walkTo } from '../team/team-walk.ts';
import { HEAD, MEMBER, RATER, team, told } from './surakarta-plays.ts';

/** What Lampiran V of Surakarta's text asks of a team at work, transcribed condition by condition. */
describe('a team at work', () => {
  const across = (scope: 'cross-unit' | 'cross-agency') => {
    const play = team(scope);
    play.add('m3', null, `appointment-${scope}`);
    while (takeOwn(play, 'm3'));
    return play;
  };
  const raise = (play: TeamPlay, more: object = {}) => {
    play.do('raise-obstacle', LEADER, { typed: { obstacle: 'Cuaca', alternatives: 'Tunda' }, ...more });
    return play.standing.questions[0]?.id ?? '';
  };
  const decide = (play: TeamPlay, answers: string, position: string) =>
    play.do('decide-obstacle', holder(position), { answers, position, typed: { result: 'Tunda' } });
  const followUp = (play: TeamPlay, answers: string, position: string) =>
    play.do('follow-up-obstacle', holder(position), { answers, position, typed: { result: 'Dibantu' } });

  it('takes in people no farther than its scope: Surakarta Lamp. V (tim) a-b', () => {
    const routes = ['appointment-in-unit', 'appointment-cross-unit', 'appointment-cross-agency'] as const;
    for (const [most, scope] of (['in-unit', 'cross-unit', 'cross-agency'] as const).entries())
      for (const [far, route] of routes.entries())
        expect(refusal(() => team(scope).add('m3', far === 0 ? 'person:3' : null, route)).code).toBe(
          far > most ? 'scope-exceeded' : 'accepted',
        );
  });

  it.each(['Surakarta Lamp. V (tim) c #1', 'Surakarta Lamp. V (tim) c #2'])(
    'has a leader from among its members, for whose skill the unit head answers: %s',
    () => {
      const play = walkTo(team('in-unit'), 'leader-owner-unit-head-nominate');
      const nominate = (nominee: string, attested = {}) =>
        refusal(() => play.do('nominate', HEAD, { role: 'leader', nominees: [nominee], attested }));
      expect(nominate(MEMBER)).toMatchObject({ code: 'attestation-missing', criterion: 'skill' });
      expect(nominate('person:9', ATTESTED).code).toBe('not-a-member');
      expect(nominate(MEMBER, ATTESTED).code).toBe('accepted');
    },
  );

  it.each([
    ['Surakarta Lamp. V.a #1', 'in-unit'],
    ['Surakarta Lamp. V.b #1', 'cross-unit'],
    ['Surakarta Lamp. V.c #1', 'cross-agency'],
  ] as const)('brings an obstacle with alternatives to the owner’s unit head, who decides: %s, %s', (key, scope) => {
    const play = scope === 'in-unit' ? team(scope) : across(scope);
    const bare = refusal(() => raise(play, { typed: { obstacle: 'Cuaca' } }));
    expect(bare).toMatchObject({ code: 'contents-missing', missing: ['alternatives'] });
    const answers = raise(play);
    expect(told(play)).toEqual(['owner.unit-head']);
    expect(refusal(() => decide(play, answers, 'home.unit-head')).code).toBe('not-your-act');
    decide(play, answers, 'owner.unit-head');
    expect(play.facts(TEAM).at(-1)?.basis).toContain(articleOf(key));
    expect(play.standing.questions).toEqual([]);
  });

  it('of one unit may have it decided by the rater instead, of several not: Surakarta Lamp. V.a #2', () => {
    const inside = team('in-unit');
    decide(inside, raise(inside), 'owner.rater');
    expect(inside.standing.questions).toEqual([]);
    const outside = across('cross-unit');
    const answers = raise(outside);
    expect(refusal(() => decide(outside, answers, 'owner.rater')).code).toBe('not-your-act');
  });

  it.each([
    ['Surakarta Lamp. V.b #2', 'cross-unit', 'home.unit-head'],
    ['Surakarta Lamp. V.c #2', 'cross-agency', 'home.authority'],
  ] as const)('brings it to the heads at home only where they must collaborate: %s, %s', (key, scope, head) => {
    const alone = across(scope);
    const kept = raise(alone);
    expect(told(alone)).not.toContain(head);
    expect(refusal(() => followUp(alone, kept, head)).code).toBe('not-your-act');
    const play = across(scope);
    const answers = raise(play, { collaboration: true });
    expect(told(play)).toContain(head);
    followUp(play, answers, head);
    expect(play.facts(TEAM).at(-1)).toMatchObject({
      by: { position: head },
      basis: expect.arrayContaining([articleOf(key)]),
    });
  });

  it.each(['owner.unit-head', 'owner.rater'])(
    'is monitored by the %s, and by no member: Surakarta Lamp. V.a 4 #1',
    (position) => {
      const play = walkTo(team('in-unit'), 'team-leader-report');
      const findings = { typed: { findings: 'Sesuai target' } };
      expect(refusal(() => play.do('give-feedback', MEMBER, findings)).code).toBe('not-your-act');
      play.do('give-feedback', position === 'owner.rater' ? RATER : HEAD, { position, ...findings });
      expect(play.facts(TEAM).at(-1)).toMatchObject({
        data: { as: position },
        basis: expect.arrayContaining(['Surakarta Lamp. V.a 4']),
      });
    },
  );

  it('is monitored every quarter: Surakarta Lamp. V.a 4 #2', () => {
    const play = team('in-unit');
    const due = monitoredPeriods(play.team?.chart.procedure as never, play.opening, play.facts(TEAM))[0];
    expect(new Date(due?.to ?? '').getUTCMonth() - new Date(due?.from ?? '').getUTCMonth()).toBe(3);
    expect(play.pass('team-monitoring-due', due?.to ?? '', 'monitoring')).toBe(true);
    expect(told(play)).toEqual(['owner.unit-head']);
  });
});
