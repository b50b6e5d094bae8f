import { describe, expect, it } from 'vitest';
import { cast, EVERY_PROCEDURE, example, judge, perform, statusOf, waiting, walkTo } from './cast.ts';
import { refusal } from './refusal.ts';

const typesOf = (facts: readonly { readonly type: string }[]) => facts.map(({ type }) => type);

describe('where rater and unit head are one official, one decision records both', () => {
  it('across units: approval and recommendation', () => {
    const asked = walkTo(cast(example('appointment-cross-unit'), 'rater-heads'), 'home-rater-approve');
    const drafts = judge(asked, 'approve');
    expect(drafts).toMatchObject([
      {
        type: 'approved',
        step: 'home-rater-approve',
        by: { position: 'home.unit-head' },
        typed: { note: 'Ya' },
      },
      { type: 'recommended', step: 'home-unit-head-recommend', by: { position: 'home.unit-head' }, typed: null },
    ]);
    const [approved, recommended] = drafts;
    expect(recommended?.data.assignee).toBe('person:assignee');
    expect(approved?.data.assignee).toBeUndefined();
    expect(recommended).toMatchObject({ cause: approved?.cause, at: approved?.at });
    expect(recommended?.basis).toEqual(['Dairi Lamp. B.2 (cara) a.2.c']);
  });

  it('across agencies: recommendation and availability, but not the other side’s instruction', () => {
    const asked = walkTo(cast(example('appointment-cross-agency'), 'rater-heads'), 'home-authority-instruct');
    expect(typesOf(judge(asked, 'instruct'))).toEqual(['instructed']);
    const instructed = perform(asked, 'instruct');
    expect(typesOf(judge(instructed, 'recommend'))).toEqual(['recommended', 'availability-answered']);
  });

  it('in the unit: proposal and appointment, with the opening on the first fact only', () => {
    const drafts = judge(cast(example('appointment-in-unit.rater-sets'), 'rater-heads'), 'propose');
    expect(typesOf(drafts)).toEqual(['proposed', 'appointed']);
    expect(drafts.map(({ data }) => data.opening !== undefined)).toEqual([true, false]);
  });

  it('all of it or nothing: the second fact’s wants turn the whole down', () => {
    const asked = walkTo(cast(example('appointment-cross-unit'), 'rater-heads'), 'home-rater-approve');
    expect(refusal(() => judge(asked, 'approve', { assignee: undefined }))).toMatchObject({
      code: 'assignee-required',
      act: 'recommend',
      step: 'home-unit-head-recommend',
    });
  });

  it('never the letter: signing is an act of its own', () => {
    for (const route of ['appointment-in-unit', 'voluntary-in-unit', 'voluntary-cross-unit'] as const) {
      const { procedure } = cast(example(route));
      const steps = procedure.steps.slice(
        0,
        procedure.steps.findIndex(({ act }) => act === 'issue-letter'),
      );
      const decided = steps.reduce((play, { act }) => perform(play, act), cast(procedure, 'rater-heads'));
      expect(waiting(decided)).toMatch(/-issue-letter$/);
    }
  });

  it('never a refusal, which ends it at once', () => {
    const asked = walkTo(cast(example('appointment-cross-unit'), 'rater-heads'), 'home-rater-approve');
    expect(typesOf(judge(asked, 'refuse'))).toEqual(['refused']);
  });

  it.each(EVERY_PROCEDURE.map((each) => [each.chart, each] as const))('%s ends as it does for two', (_, each) => {
    const one = walkTo(cast(each, 'rater-heads'));
    const two = walkTo(cast(each));
    expect(statusOf(one)).toBe('completed');
    expect(one.facts.map(({ type, step, basis }) => [type, step, basis])).toEqual(
      two.facts.map(({ type, step, basis }) => [type, step, basis]),
    );
    const commands = new Set(one.facts.map(({ cause }) => cause)).size;
    const merged = ['appointment-in-unit.rater-sets', 'appointment-cross-unit', 'appointment-cross-agency'];
    expect(two.facts.length - commands).toBe(merged.some((route) => each.chart.includes(`/${route}/`)) ? 1 : 0);
  });
});

describe('where two people hold the two positions, each decides', () => {
  it('even when one of them acts for the other: a delegation is another position', () => {
    const asked = walkTo(cast(example('appointment-cross-unit')), 'home-rater-approve');
    expect(typesOf(judge(asked, 'approve', { person: 'person:holder of home.unit-head' }))).toEqual(['approved']);
  });

  it('one reviewer who holds two seats of the chain passes both at once', () => {
    const play = cast(example('voluntary-in-unit'));
    const seats = { ...play.opening.seats, assistant: 'section-head' };
    const reported = walkTo({ ...play, opening: { ...play.opening, seats } }, 'section-head-review');
    expect(typesOf(judge(reported, 'review'))).toEqual(['reviewed', 'reviewed']);
  });
});
