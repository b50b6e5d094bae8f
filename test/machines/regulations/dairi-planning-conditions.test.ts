import { describe, expect, it } from 'vitest';
import { RATER_AND_HEAD } from '../../../machines/unit-types/unit-types.ts';
import { articleOf } from '../article-of.ts';
import { cast, judge, perform, statusOf, waiting, walkTo } from '../cast.ts';
import { refusal } from '../refusal.ts';
import { holder, TEAM, TeamPlay } from '../team/team-play.ts';
import { formed, LEADER, PLANNED, walkTo as teamTo } from '../team/team-walk.ts';
import { DAIRIS, dairis, ITEMS, type Item, nameOf, stepOf } from './dairi-procedures.ts';

/** Planning and roles by the items of annex D of Perbup Dairi 18/2024, transcribed by hand. */
const HEAD = holder('owner.unit-head');
const planningOf = (n: Item) => walkTo(cast(dairis(ITEMS[n].type, 'appointment-in-unit')), 'assignee-plan');

describe('in planning', () => {
  it.each([
    ['Dairi Lamp. D.1.a #4', 1],
    ['Dairi Lamp. D.2.a #2', 2],
    ['Dairi Lamp. D.3.a #2', 3],
    ['Dairi Lamp. D.4.a #4', 4],
    ['Dairi Lamp. D.5.a #2', 5],
    ['Dairi Lamp. D.6.a #2', 6],
    ['Dairi Lamp. D.7.a #2', 7],
    ['Dairi Lamp. D.8.a #4', 8],
    ['Dairi Lamp. D.9.a #4', 9],
    ['Dairi Lamp. D.10.a #2', 10],
  ] as const)(
    '%s: whoever heads units of item %i says team or individual, how far it reaches and who leads',
    (_, n) => {
      const { type, head } = ITEMS[n];
      expect(RATER_AND_HEAD[type].unitHead).toBe(head);
      expect(dairis(type, 'appointment-in-unit').steps.map(nameOf)[0]).toBe('owner.unit-head appoint');
      for (const scope of ['in-unit', 'cross-unit'] as const)
        for (const leaderless of [false, true]) {
          const play = new TeamPlay('dairi-18-2024', type, scope, 2, { leaderless });
          play.form();
          expect(play.facts(TEAM)).toMatchObject([
            { by: { position: 'owner.unit-head' }, data: { team: { scope, leaderless } } },
          ]);
          play.add('m1', LEADER);
          expect(play.standing.waiting.find(({ role }) => role === 'leader')?.optional).toBe(leaderless);
        }
    },
  );

  it.each([
    ['Dairi Lamp. D.1.a #5', 1],
    ['Dairi Lamp. D.2.a #3', 2],
    ['Dairi Lamp. D.3.a #3', 3],
    ['Dairi Lamp. D.4.a #5', 4],
    ['Dairi Lamp. D.5.a #3', 5],
    ['Dairi Lamp. D.6.a #3', 6],
    ['Dairi Lamp. D.7.a #3', 7],
    ['Dairi Lamp. D.8.a #5', 8],
    ['Dairi Lamp. D.9.a #5', 9],
    ['Dairi Lamp. D.10.a #3', 10],
  ] as const)('%s: people of other units come to one of item %i by a request, which their side may refuse', (_, n) => {
    const { type } = ITEMS[n];
    const each = dairis(type, 'appointment-cross-unit');
    expect(each.steps.slice(0, 2).map(nameOf)).toEqual(['owner.unit-head request', 'home.rater approve']);
    const asked = walkTo(cast(each), 'home-rater-approve');
    expect(refusal(() => judge(asked, 'issue-letter')).code).toBe('act-not-available');
    expect(statusOf(perform(asked, 'refuse'))).toBe('refused');
    const within = new TeamPlay('dairi-18-2024', type, 'in-unit', 2);
    within.form();
    expect(refusal(() => within.add('m1', null, 'appointment-cross-unit')).code).toBe('scope-exceeded');
    const across = new TeamPlay('dairi-18-2024', type, 'cross-unit', 2);
    across.form();
    across.add('m1', null, 'appointment-cross-unit');
    expect([across.waitsAt('m1'), across.standing.members[0]?.status]).toEqual(['home-rater-approve', 'asked']);
  });

  it.each([
    ['Dairi Lamp. D.1.a #6', 1],
    ['Dairi Lamp. D.2.a #4', 2],
    ['Dairi Lamp. D.3.a #4', 3],
    ['Dairi Lamp. D.4.a #6', 4],
    ['Dairi Lamp. D.5.a #4', 5],
    ['Dairi Lamp. D.6.a #4', 6],
    ['Dairi Lamp. D.7.a #4', 7],
    ['Dairi Lamp. D.8.a #6', 8],
    ['Dairi Lamp. D.9.a #6', 9],
    ['Dairi Lamp. D.10.a #4', 10],
  ] as const)('%s: an individual of item %i plans, and the head sends back what was not agreed', (key, n) => {
    const planning = planningOf(n);
    const empty = refusal(() => judge(planning, 'plan', { typed: { note: 'Ya' } }));
    expect(empty).toMatchObject({ code: 'contents-missing', missing: ['activities', 'budget'] });
    const planned = perform(planning, 'plan');
    expect(stepOf(planned.procedure, 'assignee plan')?.addressee).toBe('owner.unit-head');
    expect(planned.facts.at(-1)?.basis).toContain(articleOf(key));
    const returned = perform(planned, 'return');
    expect(returned.facts.at(-1)).toMatchObject({ type: 'returned', by: { position: 'owner.unit-head' } });
    expect(waiting(returned)).toBe('assignee-plan');
  });

  it.each([
    ['Dairi Lamp. D.1.a #8', 1],
    ['Dairi Lamp. D.2.a #6', 2],
    ['Dairi Lamp. D.3.a #6', 3],
    ['Dairi Lamp. D.4.a #8', 4],
    ['Dairi Lamp. D.5.a #6', 5],
    ['Dairi Lamp. D.6.a #6', 6],
    ['Dairi Lamp. D.7.a #6', 7],
    ['Dairi Lamp. D.8.a #8', 8],
    ['Dairi Lamp. D.9.a #8', 9],
    ['Dairi Lamp. D.10.a #6', 10],
  ] as const)('%s: the budget of item %i stands in the plan, or there is none', (key, n) => {
    const bare = refusal(() => perform(planningOf(n), 'plan', { typed: { activities: 'Survei' } }));
    expect(bare).toMatchObject({ code: 'contents-missing', missing: ['budget'] });
    const planned = perform(planningOf(n), 'plan', { typed: { activities: 'Survei', budget: 'Rp 12 juta' } });
    expect(planned.facts.at(-1)?.typed?.fields).toEqual(['activities', 'budget']);
    expect(planned.facts.at(-1)?.basis).toContain(articleOf(key));
  });
});

describe('in execution', () => {
  it.each([
    ['Dairi Lamp. D.1.b #1', 1],
    ['Dairi Lamp. D.2.b #1', 2],
    ['Dairi Lamp. D.3.b #1', 3],
    ['Dairi Lamp. D.4.b #1', 4],
    ['Dairi Lamp. D.5.b #1', 5],
    ['Dairi Lamp. D.6.b #1', 6],
    ['Dairi Lamp. D.7.b #1', 7],
    ['Dairi Lamp. D.8.b #1', 8],
    ['Dairi Lamp. D.9.b #1', 9],
    ['Dairi Lamp. D.10.b #1', 10],
  ] as const)('%s: an individual of item %i sets out the activities before reporting', (key, n) => {
    const planning = planningOf(n);
    expect(refusal(() => judge(planning, 'report')).code).toBe('act-not-available');
    const planned = perform(planning, 'plan');
    expect(planned.facts.at(-1)).toMatchObject({
      type: 'planned',
      typed: { fields: expect.arrayContaining(['activities']) },
    });
    expect(planned.facts.at(-1)?.basis).toContain(articleOf(key));
  });

  it.each([
    ['Dairi Lamp. D.1.b #2', 1],
    ['Dairi Lamp. D.2.b #2', 2],
    ['Dairi Lamp. D.3.b #2', 3],
    ['Dairi Lamp. D.4.b #2', 4],
    ['Dairi Lamp. D.5.b #2', 5],
    ['Dairi Lamp. D.6.b #2', 6],
    ['Dairi Lamp. D.7.b #2', 7],
    ['Dairi Lamp. D.8.b #2', 8],
    ['Dairi Lamp. D.9.b #2', 9],
    ['Dairi Lamp. D.10.b #2', 10],
  ] as const)('%s: the leader of a team of item %i splits the roles, or has no plan', (_, n) => {
    const play = teamTo(
      formed({ regulation: 'dairi-18-2024', unitType: ITEMS[n].type, scope: 'in-unit' }),
      'team-leader-plan',
    );
    for (const stream of ['m1', 'm2']) play.member(stream, 'issue-letter', HEAD);
    play.do('appoint', HEAD, { role: 'leader', nominee: LEADER, attested: { skill: true } });
    for (const p of [1, 2]) play.member(`m${p}`, 'receive', `person:${p}`);
    const plan = (typed: object) => play.do('plan', LEADER, { typed });
    expect(refusal(() => plan({ activities: 'Survei', budget: 'Rp0' }))).toMatchObject({
      code: 'contents-missing',
      missing: ['roles'],
    });
    expect(refusal(() => plan({ activities: 'Survei', roles: 'Menurut kompetensi' }))).toMatchObject({
      missing: ['budget'],
    });
    plan(PLANNED);
    expect(play.facts(TEAM).at(-1)).toMatchObject({
      ...{ type: 'team-planned', typed: { fields: ['activities', 'budget', 'roles'] } },
    });
  });
});

describe('in a unit without an item of its own', () => {
  const planning = () => walkTo(cast(dairis('supervisor-rates-and-heads', 'appointment-in-unit')), 'assignee-plan');
  const planned = (typed: object) => perform(planning(), 'plan', { typed }).facts.at(-1);

  it.each([
    ['Dairi Lamp. A.1.c #1', 'activities'],
    ['Dairi Lamp. A.1.c #2', 'budget'],
    ['Dairi Lamp. A.2.a #1', 'activities'],
  ] as const)('%s: the plan says the %s', (key, field) => {
    const whole = { activities: 'Survei', budget: 'Rp 12 juta' };
    expect(planned(whole)?.typed?.fields).toContain(field);
    expect(planned(whole)?.basis).toContain(articleOf(key));
    const { [field]: _, ...without } = whole;
    expect(refusal(() => planned(without))).toMatchObject({ code: 'contents-missing', missing: [field] });
  });

  it('as in any, the plan of a team says who does what: Dairi Lamp. A.2.a #2', () => {
    for (const unitType of DAIRIS)
      expect(stepOf(dairis(unitType, 'appointment-in-unit', 'team'), 'team-leader plan')).toMatchObject({
        says: ['activities', 'budget', 'roles'],
        basis: expect.arrayContaining(['Dairi Lamp. A.2.a']),
      });
  });
});
