import { describe, expect, it } from 'vitest';
import type { NotifyParams } from '../../../machines/assignment/chart-types.ts';
import { articleOf } from '../article-of.ts';
import { refusal } from '../refusal.ts';
import { holder, TEAM, TeamPlay } from '../team/team-play.ts';
import { LEADER } from '../team/team-walk.ts';

/** What annex B.3 of Perbup Dairi 18/2024 wants where a team meets an obstacle, transcribed by hand. */
const HEAD = holder('owner.unit-head');
const OTHER = holder('home.unit-head');
const OBSTACLE = { obstacle: 'Cuaca', alternatives: 'Tunda dua minggu' };
const RESULT = { typed: { result: 'Ditunda' } };

type Reach = 'in-unit' | 'cross-unit' | 'cross-agency';
const teamOf = (scope: Reach) => {
  const play = new TeamPlay('dairi-18-2024', 'high-leader-rates', scope, 2);
  play.form();
  play.add('m1', LEADER);
  if (scope === 'in-unit') play.add('m2', 'person:2');
  else play.add('m2', null, `appointment-${scope}`);
  return play;
};
const raised = (scope: Reach, more: object = {}) => {
  const play = teamOf(scope);
  play.do('raise-obstacle', LEADER, { typed: OBSTACLE, ...more });
  return { play, answers: play.standing.questions[0]?.id ?? '' };
};
const toldOf = (play: TeamPlay) =>
  (play.team?.actions ?? []).flatMap(({ params }) => (params as NotifyParams).to ?? []).map(({ position }) => position);
const last = (play: TeamPlay) => play.facts(TEAM).at(-1);

describe('an obstacle', () => {
  it.each([
    ['Dairi Lamp. B.3 (pelaksanaan) a.3 #1', 'in-unit'],
    ['Dairi Lamp. B.3 (pelaksanaan) b.3 #1', 'cross-unit'],
    ['Dairi Lamp. B.3 (pelaksanaan) c.4 #1', 'cross-agency'],
  ] as const)('%s: %s is brought by the team to the head of the owner’s unit', (key, scope) => {
    const { play } = raised(scope);
    expect(last(play)?.basis).toContain(articleOf(key));
    expect(toldOf(play)).toEqual(['owner.unit-head']);
    for (const outsider of ['person:9', HEAD])
      expect(refusal(() => play.do('raise-obstacle', outsider, { typed: OBSTACLE })).code).toBe('not-your-act');
  });

  it.each([
    ['Dairi Lamp. B.3 (pelaksanaan) a.3 #2', 'in-unit'],
    ['Dairi Lamp. B.3 (pelaksanaan) b.3 #2', 'cross-unit'],
    ['Dairi Lamp. B.3 (pelaksanaan) c.4 #2', 'cross-agency'],
  ] as const)('%s: %s comes with alternatives', (key, scope) => {
    const bare = refusal(() => teamOf(scope).do('raise-obstacle', LEADER, { typed: { obstacle: 'Cuaca' } }));
    expect(bare).toMatchObject({ code: 'contents-missing', missing: ['alternatives'] });
    expect(bare.basis).toContain(articleOf(key));
  });

  it.each([
    ['Dairi Lamp. B.3 (pelaksanaan) b.3 #3', 'cross-unit'],
    ['Dairi Lamp. B.3 (pelaksanaan) c.4 #3', 'cross-agency'],
  ] as const)('%s: %s is decided by the head of the owner’s unit', (key, scope) => {
    const { play, answers } = raised(scope);
    expect(refusal(() => play.do('decide-obstacle', HEAD, { answers })).code).toBe('contents-missing');
    play.do('decide-obstacle', HEAD, { answers, ...RESULT });
    expect(last(play)).toMatchObject({ type: 'team-obstacle-decided', by: { position: 'owner.unit-head' } });
    expect(last(play)?.basis).toContain(articleOf(key));
    expect(play.standing.questions).toEqual([]);
  });

  it('inside the unit is nobody else’s to decide, and there is nobody else to follow it up', () => {
    const { play, answers } = raised('in-unit');
    const other = { answers, position: 'home.unit-head', ...RESULT };
    expect(refusal(() => play.do('decide-obstacle', OTHER, other)).code).toBe('not-your-act');
    expect(refusal(() => play.do('follow-up-obstacle', OTHER, other)).code).toBe('act-not-available');
  });

  it.each(['cross-unit', 'cross-agency'] as const)(
    '%s is not decided by the head of another unit, who follows it up at most',
    (scope) => {
      const { play, answers } = raised(scope, { collaboration: true });
      const other = { answers, position: 'home.unit-head', ...RESULT };
      expect(refusal(() => play.do('decide-obstacle', OTHER, other)).code).toBe('not-your-act');
      play.do('follow-up-obstacle', OTHER, other);
      // It waits for its decision all the same.
      expect(play.standing.questions).toMatchObject([{ id: answers, followedUp: ['home.unit-head'] }]);
      play.do('decide-obstacle', HEAD, { answers, ...RESULT });
      expect(play.standing.questions).toEqual([]);
    },
  );
});

describe('an obstacle for which heads must collaborate', () => {
  const HEADS = { 'cross-unit': ['home.unit-head'], 'cross-agency': ['home.unit-head', 'home.authority'] } as const;

  it.each([
    ['Dairi Lamp. B.3 (pelaksanaan) b.4 #1', 'cross-unit'],
    ['Dairi Lamp. B.3 (pelaksanaan) c.5 #1', 'cross-agency'],
  ] as const)('%s: %s goes to those heads as well, and only then', (key, scope) => {
    expect(toldOf(raised(scope).play)).toEqual(['owner.unit-head']);
    const { play } = raised(scope, { collaboration: true });
    expect(toldOf(play)).toEqual(['owner.unit-head', ...HEADS[scope]]);
    expect(last(play)?.basis).toContain(articleOf(key));
  });

  it.each([
    ['Dairi Lamp. B.3 (pelaksanaan) b.4 #2', 'cross-unit'],
    ['Dairi Lamp. B.3 (pelaksanaan) c.5 #2', 'cross-agency'],
  ] as const)('%s: %s is followed up by each of them, and by nobody else', (key, scope) => {
    const { play, answers } = raised(scope, { collaboration: true });
    for (const position of ['home.rater', 'owner.rater'])
      expect(
        refusal(() => play.do('follow-up-obstacle', holder(position), { answers, position, ...RESULT })).code,
      ).toBe('not-your-act');
    for (const position of HEADS[scope]) {
      play.do('follow-up-obstacle', holder(position), { answers, position, ...RESULT });
      expect(last(play)).toMatchObject({ type: 'team-obstacle-followed-up', by: { position } });
      expect(last(play)?.basis).toContain(articleOf(key));
    }
    const alone = raised(scope);
    const uncalled = { answers: alone.answers, position: 'home.unit-head', ...RESULT };
    expect(refusal(() => alone.play.do('follow-up-obstacle', OTHER, uncalled)).code).toBe('not-your-act');
  });
});
