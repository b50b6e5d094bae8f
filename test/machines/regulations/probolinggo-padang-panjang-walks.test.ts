import { describe, expect, it } from 'vitest';
import { allProcedures, procedure } from '../../../machines/procedure.ts';
import { cast, judge, perform, statusOf, waiting, walkTo } from '../cast.ts';
import { refusal } from '../refusal.ts';

const every = allProcedures()
  .filter(({ regulation }) => ['probolinggo-88-2024', 'padang-panjang-48-2024'].includes(regulation))
  .filter(({ form }) => form === 'individual')
  .flatMap((each) => (each.route === 'appointment-in-unit' ? [each, procedure(each, 'rater')] : [each]));

describe.each(every.map((each) => [each.chart, each] as const))('%s', (_, each) => {
  it('is completed where everybody does their part, and refused at each decision, with a reason', () => {
    let play = cast(each);
    const refusedAt: string[] = [];
    for (const [index, step] of each.steps.entries()) {
      if (index > 0 && step.phase === 'decision' && step.actor !== 'assignee') {
        expect(refusal(() => judge(play, 'refuse', { typed: undefined })).code).toBe('reason-required');
        expect(statusOf(perform(play, 'refuse'))).toBe('refused');
        refusedAt.push(`${step.actor} ${step.act}`);
      }
      play = perform(play, step.act);
    }
    expect([statusOf(play), waiting(play)]).toEqual(['completed', null]);
    // Only an appointment by the unit head itself asks nobody.
    expect(refusedAt.length > 0).toBe(!(each.route === 'appointment-in-unit' && each.setter === 'unit-head'));
  });

  it('is completed too where one official rates and heads', () => {
    expect(statusOf(walkTo(cast(each, 'rater-heads')))).toBe('completed');
  });
});
