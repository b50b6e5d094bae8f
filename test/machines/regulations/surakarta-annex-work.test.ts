import { describe, expect, it } from 'vitest';
import { namedSteps } from '../../../machines/assignment/steps.ts';
import type { Fact } from '../../../machines/facts.ts';
import { allProcedures } from '../../../machines/procedure.ts';
import type { Team } from '../../../machines/team/chart/fold.ts';
import { monitoredPeriods } from '../../../machines/team/chart/monitored-periods.ts';
import { articleOf } from '../article-of.ts';
import { cast, judge, perform, waiting, walkTo as walkAlone } from '../cast.ts';
import { refusal } from '../refusal.ts';
import { ATTESTED, holder, TEAM, type TeamPlay } from '../team/team-play.ts';
import { formed, LEADER, next, PLANNED, SHOWN, takeOwn, walkTo } from '../team/team-walk.ts';

/** Lampiran II and IV 3.1.1 to 3.1.2 of Surakarta condition by condition, transcribed by hand: the work, and its evaluation. */
const EVERY = allProcedures().filter(({ regulation }) => regulation === 'surakarta-32-2023');
const OF = { regulation: 'surakarta-32-2023', unitType: 'administrator-rates-high-leader-heads' } as const;
const IN_UNIT = { ...OF, scope: 'in-unit' } as const;
const HEAD = holder('owner.unit-head');
const RATER = holder('owner.rater');
const SECRETARY = holder('regional-secretary');
const MEMBER = 'person:2';
const TEAMS_REPORT = 'team-leader-report';

const found = (play: TeamPlay, type: string): Fact | undefined =>
  play.facts(TEAM).findLast((fact) => fact.type === type);
const working = () => walkTo(formed(IN_UNIT), TEAMS_REPORT);
const reported = () => {
  const play = working();
  takeOwn(play, 'm2');
  play.do('report', LEADER, { attachments: SHOWN, typed: { result: 'Selesai' } });
  return play;
};
const waitingOf = (play: TeamPlay) =>
  play.standing.waiting.filter(({ role }) => role === null).map(({ actor, act }) => `${actor} ${act}`);

describe('the work of an individual', () => {
  it.each(['Surakarta Lamp. II.1', 'Surakarta Lamp. IV 3.1.1.1 #2'])(
    'begins with a plan that says something: %s',
    () => {
      for (const each of EVERY.filter(({ form }) => form === 'individual')) {
        const planning = walkAlone(cast(each), 'assignee-plan');
        expect(refusal(() => judge(planning, 'plan', { typed: { note: 'Ya' } }))).toMatchObject({
          ...{ code: 'contents-missing', missing: ['activities', 'budget'] },
          basis: expect.arrayContaining(['Surakarta Lamp. IV 3.1.1.1', 'Surakarta Ps.20(3)a']),
        });
        expect(waiting(perform(planning, 'plan'))).toBe('assignee-report');
      }
    },
  );

  it('as that of a team is reviewed by the rater first, who returns what is off target: Surakarta Lamp. II.3', () => {
    for (const each of EVERY) {
      const judged = namedSteps(each).filter(({ act }) => act === 'review' || act === 'complete');
      expect(judged.map(({ actor, act }) => `${actor} ${act}`)).toEqual([
        'owner.rater review',
        'owner.unit-head complete',
      ]);
      if (each.form === 'team') continue;
      const returned = perform(walkAlone(cast(each), 'owner-rater-review'), 'return');
      expect([waiting(returned), returned.facts.at(-1)?.by?.position]).toEqual(['assignee-report', 'owner.rater']);
    }
  });
});

describe('the work of a team', () => {
  const look = (play: TeamPlay, person: string, more: object = {}) =>
    play.do('give-feedback', person, { typed: { findings: 'Sesuai target' }, ...more });

  it.each([
    ['Surakarta Lamp. IV 3.1.2.2 (ketentuan) d #1', 'owner.unit-head', 'Surakarta Lamp. IV 3.1.2.2 (ketentuan) d'],
    ['Surakarta Lamp. IV 3.1.2.2 (ketentuan) d #1', 'owner.rater', 'Surakarta Lamp. IV 3.1.2.2 (ketentuan) d'],
    ['Surakarta Lamp. IV 3.1.2.3.d butir 1)-2) #1', 'owner.rater', 'Surakarta Ps.23(4)'],
  ] as const)('is looked at by unit head and rater, who tell all of it, %s: %s', (_key, position, article) => {
    const play = working();
    expect(refusal(() => look(play, holder(position), { position, typed: { note: 'Baik' } })).code).toBe(
      'contents-missing',
    );
    expect(refusal(() => look(play, 'person:9')).code).toBe('not-your-act');
    look(play, holder(position), { position });
    expect(found(play, 'team-feedback-given')).toMatchObject({
      ...{ by: { position }, data: { as: position }, basis: expect.arrayContaining([article]) },
    });
  });

  it('is looked at every quarter: Surakarta Lamp. IV 3.1.2.2 (ketentuan) d #2', () => {
    const play = working();
    const [first] = monitoredPeriods((play.team as Team).chart.procedure, play.opening, play.facts(TEAM));
    expect([first?.from.slice(0, 7), first?.to.slice(0, 7)]).toEqual(['2026-08', '2026-11']);
    expect(play.pass('team-monitoring-due', '2026-10-31T00:00:00.000Z', 'monitoring')).toBe(false);
    expect(play.pass('team-monitoring-due', first?.to ?? '', 'monitoring')).toBe(true);
    expect(found(play, 'team-monitoring-due')?.basis).toContain('Surakarta Lamp. IV 3.1.2.2 (ketentuan) d');
  });

  it('is looked at by its controller too: Surakarta Lamp. IV 3.1.2.3.d butir 3) #1', () => {
    const play = working();
    expect(refusal(() => look(play, MEMBER)).code).toBe('not-your-act');
    play.do('nominate', HEAD, { role: 'controller', nominees: [MEMBER], attested: ATTESTED });
    play.do('appoint', SECRETARY, { role: 'controller', nominee: MEMBER });
    look(play, MEMBER);
    expect(found(play, 'team-feedback-given')).toMatchObject({
      ...{ by: { person: MEMBER, position: null }, data: { as: 'controller' } },
      basis: expect.arrayContaining(['Surakarta Lamp. IV 3.1.2.3.d butir 3)']),
    });
  });

  it('is split among its members by the leader’s plan: Surakarta Lamp. IV 3.1.2.3.d butir 4)b', () => {
    const play = formed(IN_UNIT);
    while (
      play.standing.members.some(({ status }) => status !== 'joined') ||
      play.standing.roles.leader?.agreed !== true
    )
      next(play);
    expect(
      refusal(() => play.do('plan', LEADER, { typed: { activities: PLANNED.activities, budget: 'Rp0' } })),
    ).toMatchObject({
      ...{ code: 'contents-missing', missing: ['roles'] },
    });
    expect(refusal(() => play.do('plan', MEMBER, { typed: PLANNED })).code).toBe('not-your-act');
    play.do('plan', LEADER, { typed: PLANNED });
    expect(found(play, 'team-planned')?.typed?.fields).toContain('roles');
  });

  it('is reported to the leader by each member before the leader reports: Surakarta Lamp. IV 3.1.2.3.d butir 5)c', () => {
    const play = working();
    const report = () => play.do('report', LEADER, { attachments: SHOWN, typed: { result: 'Selesai' } });
    expect(refusal(report).code).toBe('members-not-reported');
    takeOwn(play, 'm2');
    expect(play.facts('m2').findLast(({ type }) => type === 'reported')?.by?.person).toBe(MEMBER);
    report();
    for (const { form, steps } of EVERY)
      if (form === 'team')
        expect(steps.find(({ actor, act }) => actor === 'assignee' && act === 'report')?.addressee).toBe('team-leader');
  });

  it('is reported to the unit head and to each member’s rater: Surakarta Lamp. IV 3.1.2.3.d butir 4)e #1', () => {
    for (const { form, route, steps } of EVERY) {
      if (form !== 'team') continue;
      const raters = route.endsWith('in-unit') ? ['owner.rater'] : ['owner.rater', 'home.rater'];
      expect(steps.find(({ actor, act }) => actor === 'team-leader' && act === 'report')).toMatchObject({
        ...{ addressee: 'owner.unit-head', copies: raters },
        basis: expect.arrayContaining(['Surakarta Lamp. IV 3.1.2.3.d butir 4)e']),
      });
    }
  });
});

describe('the result of a team', () => {
  it.each([
    ['Surakarta Lamp. IV 3.1.2.3 #1', RATER, 'review', 'owner.unit-head complete'],
    ['Surakarta Lamp. IV 3.1.2.3 #2', HEAD, 'complete', undefined],
  ] as const)('goes from the rater to the unit head, whose word ends it: %s', (key, person, act, then) => {
    const play = reported();
    expect(waitingOf(play)).toEqual(['owner.rater review']);
    expect(refusal(() => play.do('complete', HEAD)).code).not.toBe('accepted');
    if (act === 'complete') play.do('review', RATER);
    expect(refusal(() => play.do(act, LEADER)).code).not.toBe('accepted');
    play.do(act, person);
    expect(waitingOf(play)).toEqual(then ? [then] : []);
    expect(play.standing.status).toBe(then ? 'open' : 'completed');
    expect(play.facts(TEAM).at(-1)?.basis).toContain(articleOf(key));
  });

  it('goes back to the team where it is off target: Surakarta Lamp. IV 3.1.2.3.c', () => {
    const play = reported();
    expect(refusal(() => play.do('return', RATER)).code).toBe('reason-required');
    play.do('return', RATER, { typed: { reason: 'Belum lengkap' } });
    expect(found(play, 'team-returned')?.basis).toContain('Surakarta Lamp. IV 3.1.2.3.c');
    expect(waitingOf(play)).toEqual(['team-leader report']);
    expect(play.waitsAt('m2')).toBe('assignee-report');
    expect(walkTo(play).standing.status).toBe('completed');
  });
});
