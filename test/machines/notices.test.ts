import { describe, expect, it } from 'vitest';
import type { NotifyParams } from '../../machines/assignment/chart-types.ts';
import { standing } from '../../machines/assignment/standing.ts';
import type { Fact, Instant } from '../../machines/facts.ts';
import { cast, example, type Play, perform, recorded, walkTo } from './cast.ts';

/** Who was told by the last fact, and why. */
const told = ({ assignment }: Pick<Play, 'assignment'>): readonly string[] =>
  (assignment?.actions ?? [])
    .filter(({ type }) => type === 'notify')
    .flatMap(({ params }) => {
      const { notice, to } = params as NotifyParams;
      return to.map(({ position, person }) => `${notice}: ${position ?? person}`);
    });

const crossUnit = cast(example('appointment-cross-unit'));
const crossAgency = cast(example('appointment-cross-agency'));

describe('who is told without having to act', () => {
  it('those copied, and the asker of the answer', () => {
    expect(told(perform(crossUnit, 'request'))).toEqual(['copy: owner.rater']);
    expect(told(walkTo(crossUnit, 'home-unit-head-recommend'))).toEqual(['answer: owner.unit-head']);
    expect(told(walkTo(crossUnit, 'home-rater-issue-letter'))).toEqual([]);
  });

  it('across agencies the asker’s authority and, though no text says so, the asker', () => {
    expect(told(walkTo(crossAgency, 'home-rater-appoint'))).toEqual([
      'answer: owner.authority',
      'answer: owner.unit-head',
    ]);
    expect(told(walkTo(crossAgency, 'home-unit-head-issue-letter'))).toEqual(['answer: person:assignee']);
    expect(told(walkTo(crossAgency, 'assignee-receive'))).toEqual([
      'copy: home.authority',
      'copy: home.rater',
      'copy: owner.authority',
    ]);
  });

  it('the assignee, when the result is accepted', () => {
    expect(told(walkTo(crossUnit))).toEqual(['answer: person:assignee']);
  });

  it('the asker of a refusal, and whoever the answer would have gone to', () => {
    expect(told(perform(walkTo(crossAgency, 'home-rater-answer-availability'), 'refuse'))).toEqual([
      'answer: owner.unit-head',
      'answer: home.authority',
    ]);
    expect(told(perform(perform(cast(example('voluntary-in-unit')), 'request'), 'refuse'))).toEqual([
      'answer: person:assignee',
    ]);
  });

  it('of a withdrawal, whoever was to act and whoever was named', () => {
    expect(told(perform(walkTo(crossUnit, 'home-rater-approve'), 'withdraw'))).toEqual(['closed: home.rater']);
    expect(told(perform(walkTo(crossUnit, 'home-rater-issue-letter'), 'withdraw'))).toEqual([
      'closed: home.rater',
      'closed: person:assignee',
    ]);
  });

  it('of a cancellation, both units and the assignee', () => {
    expect(told(perform(walkTo(crossUnit, 'assignee-plan'), 'cancel'))).toEqual([
      'closed: person:assignee',
      'closed: owner.unit-head',
      'closed: home.unit-head',
    ]);
  });

  it('nobody twice, and nobody of their own act', () => {
    const inUnit = cast(example('appointment-in-unit'));
    expect(told(perform(perform(inUnit, 'appoint'), 'withdraw'))).toEqual(['closed: person:assignee']);
    expect(told(perform(walkTo(inUnit, 'assignee-plan'), 'cancel'))).toEqual(['closed: person:assignee']);
    expect(told(perform(cast(example('appointment-cross-unit'), 'rater-heads'), 'request'))).toEqual([]);
    const raterSets = walkTo(cast(example('appointment-in-unit.rater-sets')), 'assignee-plan');
    expect(told(perform(raterSets, 'cancel'))).toEqual(['closed: person:assignee', 'closed: owner.unit-head']);
  });
});

describe('a deadline that passes', () => {
  const asked = perform(crossUnit, 'request');
  // Asked on Monday 3 August 2026: the fifth working day is Monday the 10th, which ends at midnight in Jakarta.
  const DUE = '2026-08-10T09:00:00.000Z';

  const passed = (play: Play, at: Instant, step = 'home-rater-approve', by: Fact['by'] = null): Play =>
    recorded(play, [{ type: 'reminder-due', step, at, by, cause: 'timer', basis: [], data: {}, typed: null }]);

  it('reminds who has to act, and decides nothing', () => {
    expect(asked.assignment && standing(asked.assignment).due).toBe(DUE);
    const reminded = passed(asked, DUE);
    expect(told(reminded)).toEqual(['reminder: home.rater']);
    expect(reminded.assignment && standing(reminded.assignment)).toEqual(
      asked.assignment && standing(asked.assignment),
    );
    expect(told(perform(reminded, 'approve'))).toEqual(['answer: owner.unit-head']);
  });

  it('reminds once a step, and again at the next', () => {
    const reminded = passed(asked, DUE);
    expect(() => passed(reminded, '2026-09-01T00:00:00.000Z')).toThrow(/not acceptable/);
    const approved = perform(reminded, 'approve');
    expect(told(passed(approved, '2026-09-01T00:00:00.000Z', 'home-unit-head-recommend'))).toEqual([
      'reminder: home.unit-head',
    ]);
  });

  it('is no fact before its time, for another step, by a person, or where nothing is due', () => {
    expect(() => passed(asked, '2026-08-10T08:59:59.999Z')).toThrow(/not acceptable/);
    expect(() => passed(asked, DUE, 'home-unit-head-recommend')).toThrow(/not acceptable/);
    expect(() =>
      passed(asked, DUE, 'home-rater-approve', { person: 'p', position: 'home.rater', delegation: null }),
    ).toThrow(/not acceptable/);
    const lettered = walkTo(crossUnit, 'assignee-receive');
    expect(() => passed(lettered, '2027-01-01T00:00:00.000Z', 'assignee-receive')).toThrow(/not acceptable/);
  });

  it('counts afresh after a return', () => {
    const late = '2026-12-01T00:00:00.000Z';
    const reviewed = perform(passed(walkTo(crossUnit, 'section-head-review'), late, 'section-head-review'), 'review');
    const again = perform(perform(reviewed, 'return'), 'report');
    expect(told(passed(again, late, 'section-head-review'))).toEqual(['reminder: section-head']);
  });
});
