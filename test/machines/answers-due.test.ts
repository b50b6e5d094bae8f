import { describe, expect, it } from 'vitest';
import { standing } from '../../machines/assignment/standing.ts';
import { allProcedures } from '../../machines/procedure.ts';
import { REGULATIONS } from '../../machines/regulations/editions.ts';
import { cast, perform } from './cast.ts';

describe('an answer, by UU 6/2023', () => {
  it.each(REGULATIONS)('is due within five working days of being asked: %s', (regulation) => {
    const asking = allProcedures().find((each) => each.regulation === regulation && each.steps[0]?.act === 'request');
    if (!asking) throw new Error('nobody asks');
    // Asked on Monday the 3rd of August 2026: a week on, when the office closes.
    const asked = perform(cast(asking), 'request');
    if (!asked.assignment) throw new Error('nothing is asked');
    expect(asked.facts[0]?.at).toBe('2026-08-03T03:00:00.000Z');
    expect(standing(asked.assignment).due).toBe('2026-08-10T09:00:00.000Z');
    expect(asking.answerWithin).toMatchObject({ workingDays: 5, basis: ['UU 30/2014 Ps.53', 'UU 6/2023'] });
    expect(asking.answerWithin.interpretation?.en).toContain('no deadline');
  });
});
