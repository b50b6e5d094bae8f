import { describe, expect, it } from 'vitest';
import { namedSteps } from '../../../machines/assignment/steps.ts';
import type { Reviewer } from '../../../machines/vocabulary.ts';
import { articleOf } from '../article-of.ts';
import { cast, judge, perform, statusOf, waiting, walkTo } from '../cast.ts';
import { refusal } from '../refusal.ts';
import { holder, TEAM, TeamPlay } from '../team/team-play.ts';
import { formed, LEADER, SHOWN, takeOwn, walkTo as teamTo } from '../team/team-walk.ts';
import { DAIRIS, dairis, ITEMS, type Item, stepOf } from './dairi-procedures.ts';

/** Monitoring, results and reviews by the items of annex D of Perbup Dairi 18/2024, transcribed by hand. */
const alone = (n: Item) => cast(dairis(ITEMS[n].type, 'appointment-in-unit'));
const teamAt = (n: Item, step: string) =>
  teamTo(formed({ regulation: 'dairi-18-2024', unitType: ITEMS[n].type, scope: 'in-unit' }), step);

describe('the work', () => {
  it.each([
    ['Dairi Lamp. D.1.b #4', 1],
    ['Dairi Lamp. D.2.b #4', 2],
    ['Dairi Lamp. D.3.b #4', 3],
    ['Dairi Lamp. D.4.b #4', 4],
    ['Dairi Lamp. D.5.b #4', 5],
    ['Dairi Lamp. D.6.b #4', 6],
    ['Dairi Lamp. D.7.b #4', 7],
    ['Dairi Lamp. D.8.b #4', 8],
    ['Dairi Lamp. D.9.b #4', 9],
    ['Dairi Lamp. D.10.b #4', 10],
  ] as const)('%s: of item %i is looked at by the level that it names, alone and in a team', (key, n) => {
    const { watches: level, type } = ITEMS[n];
    const said = { as: level, person: `person:holder of ${level}` };
    for (const step of ['assignee-plan', 'assignee-report']) {
      const given = perform(walkTo(alone(n), step), 'give-feedback', said);
      expect(given.facts.at(-1)).toMatchObject({ type: 'feedback-given', by: { position: level } });
      expect(given.facts.at(-1)?.basis).toContain(articleOf(key));
      expect(waiting(given)).toBe(step);
    }
    const play = new TeamPlay('dairi-18-2024', type, 'in-unit', 2);
    play.form();
    play.add('m1', LEADER);
    play.do('give-feedback', holder(level), { position: level, typed: { findings: 'Percepat survei' } });
    expect(play.facts(TEAM).at(-1)).toMatchObject({ type: 'team-feedback-given', data: { as: level } });
    expect(play.facts(TEAM).at(-1)?.basis).toContain(articleOf(key));
  });
});

describe('a result', () => {
  it.each([
    ['Dairi Lamp. D.1.b #5', 1],
    ['Dairi Lamp. D.2.b #5', 2],
    ['Dairi Lamp. D.3.b #5', 3],
    ['Dairi Lamp. D.4.b #5', 4],
    ['Dairi Lamp. D.5.b #5', 5],
    ['Dairi Lamp. D.6.b #5', 6],
    ['Dairi Lamp. D.7.b #5', 7],
    ['Dairi Lamp. D.8.b #5', 8],
    ['Dairi Lamp. D.9.b #5', 9],
    ['Dairi Lamp. D.10.b #5', 10],
  ] as const)(
    '%s: of an individual of item %i goes to the unit head, and where it says so to the level above',
    (key, n) => {
      const reporting = walkTo(alone(n), 'assignee-report');
      expect(refusal(() => judge(reporting, 'report', { typed: { note: 'Ya' } })).code).toBe('contents-missing');
      expect(refusal(() => judge(reporting, 'report', { person: 'person:another' })).code).toBe('not-your-act');
      expect(stepOf(reporting.procedure, 'assignee report')).toMatchObject({
        addressee: 'owner.unit-head',
        copies: n === 2 ? ['high-leader'] : [],
        basis: expect.arrayContaining([articleOf(key)]),
      });
    },
  );

  it.each([
    ['Dairi Lamp. D.1.b #6', 1],
    ['Dairi Lamp. D.2.b #6', 2],
    ['Dairi Lamp. D.3.b #6', 3],
    ['Dairi Lamp. D.4.b #6', 4],
    ['Dairi Lamp. D.5.b #6', 5],
    ['Dairi Lamp. D.6.b #6', 6],
    ['Dairi Lamp. D.7.b #6', 7],
    ['Dairi Lamp. D.8.b #6', 8],
    ['Dairi Lamp. D.9.b #6', 9],
    ['Dairi Lamp. D.10.b #6', 10],
  ] as const)('%s: of a team of item %i goes there by its leader, once all members have reported', (_, n) => {
    const play = teamAt(n, 'team-leader-report');
    const report = () => play.do('report', LEADER, { attachments: SHOWN, typed: { result: 'Selesai' } });
    expect(refusal(report).code).toBe('members-not-reported');
    takeOwn(play, 'm2');
    report();
    const step = play.team?.chart.procedure.steps.find(({ key }) => key === 'team-leader-report');
    expect(step).toMatchObject({
      addressee: 'owner.unit-head',
      copies: n === 2 ? ['owner.rater', 'high-leader'] : ['owner.rater'],
    });
  });

  it.each([
    ['Dairi Lamp. D.1.c #1', 1, 'administrator', 'review'],
    ['Dairi Lamp. D.1.c #2', 1, 'high-leader', 'complete'],
    ['Dairi Lamp. D.2.c #1', 2, 'administrator', 'review'],
    ['Dairi Lamp. D.2.c #2', 2, 'high-leader', 'complete'],
    ['Dairi Lamp. D.3.c #1', 3, 'high-leader', 'complete'],
    ['Dairi Lamp. D.3.c #2', 3, 'high-leader', 'complete'],
    ['Dairi Lamp. D.4.c #1', 4, 'supervisor', 'review'],
    ['Dairi Lamp. D.4.c #2', 4, 'administrator', 'complete'],
    ['Dairi Lamp. D.5.c #1', 5, 'administrator', 'complete'],
    ['Dairi Lamp. D.6.c #1', 6, 'supervisor', 'complete'],
    ['Dairi Lamp. D.7.c #1', 7, 'functional-head', 'complete'],
    ['Dairi Lamp. D.8.c #1', 8, 'assistant', 'review'],
    ['Dairi Lamp. D.8.c #2', 8, 'regional-secretary', 'complete'],
    ['Dairi Lamp. D.9.c #1', 9, 'section-head', 'review'],
    ['Dairi Lamp. D.9.c #2', 9, 'assistant', 'review'],
    ['Dairi Lamp. D.9.c #3', 9, 'regional-secretary', 'complete'],
    ['Dairi Lamp. D.10.c #1', 10, 'section-head', 'review'],
    ['Dairi Lamp. D.10.c #2', 10, 'assistant', 'review'],
    ['Dairi Lamp. D.10.c #3', 10, 'regional-secretary', 'complete'],
    ['Dairi Lamp. A.3 #1', null, 'supervisor', 'review'],
    ['Dairi Lamp. B.1.b.2 #2', null, 'supervisor', 'review'],
  ] as const satisfies readonly (readonly [string, Item | null, Reviewer, 'review' | 'complete'])[])(
    '%s: of item %s is before the %s to %s, who may send it back',
    (key, n, reviewer, act) => {
      const type = n ? ITEMS[n].type : 'supervisor-rates-and-heads';
      const waits = walkTo(cast(dairis(type, 'voluntary-in-unit')), `${reviewer}-${act}`);
      const returned = perform(waits, 'return');
      expect([waiting(returned), returned.facts.at(-1)?.by?.position]).toEqual(['assignee-report', reviewer]);
      const reviewed = perform(waits, act);
      expect(reviewed.facts.at(-1)).toMatchObject({ by: { position: reviewer } });
      expect(reviewed.facts.at(-1)?.basis).toContain(articleOf(key));
      expect(statusOf(reviewed)).toBe(act === 'complete' ? 'completed' : 'open');
    },
  );

  it.each([
    ['Dairi Lamp. D.5.c #2', 5],
    ['Dairi Lamp. D.6.c #2', 6],
    ['Dairi Lamp. D.7.c #2', 7],
  ] as const)('%s: off target in a unit of item %i goes back to the individual or the team', (key, n) => {
    const reported = perform(walkTo(alone(n), 'assignee-report'), 'report');
    expect(refusal(() => judge(reported, 'return', { typed: { note: 'Belum' } })).code).toBe('reason-required');
    const returned = perform(reported, 'return');
    expect(waiting(returned)).toBe('assignee-report');
    expect(returned.facts.at(-1)?.basis).toEqual([articleOf(key)]);
    const { head } = ITEMS[n];
    const play = teamAt(n, `${head}-complete`);
    play.do('return', holder(head), { typed: { reason: 'Belum sesuai' } });
    expect(play.facts(TEAM).at(-1)?.basis).toEqual([articleOf(key)]);
    expect(play.standing.waiting.filter(({ role }) => role === null).map(({ act }) => act)).toEqual(['report']);
  });

  it('climbs to level 1 in every unit with two levels or more: Dairi Lamp. A.2.c', () => {
    const levelOne = {
      'high-leader-rates': 'high-leader',
      'administrator-rates-and-heads': 'high-leader',
      'administrator-rates': 'administrator',
      'supervisor-rates-and-heads': 'administrator',
      'secretary-rates': 'regional-secretary',
      'assistant-rates': 'regional-secretary',
      'section-head-rates-and-heads': 'regional-secretary',
    };
    const reviews = DAIRIS.map(
      (type) =>
        [
          type,
          namedSteps(dairis(type, 'appointment-in-unit'))
            .filter(({ phase }) => phase === 'evaluation')
            .map(({ actor, addressee }) => [actor, addressee]),
        ] as const,
    ).filter(([, chain]) => chain.length > 1);
    expect(Object.fromEntries(reviews.map(([type, chain]) => [type, chain.at(-1)?.[0]]))).toEqual(levelOne);
    for (const [, chain] of reviews)
      expect(chain.map(([, addressee]) => addressee)).toEqual([...chain.slice(1).map(([actor]) => actor), 'assignee']);
  });
});
