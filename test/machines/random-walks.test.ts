import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../machines/assignment/fold.ts';
import type { Fact } from '../../machines/facts.ts';
import { statusOf, waiting } from './cast.ts';
import { aPlay, open, someTurns, standsAs, turn, walked } from './random-plays.ts';

describe('random legal walks', () => {
  it('always end', () => {
    fc.assert(
      fc.property(aPlay, someTurns, (start, turns) => {
        let play = start;
        for (const choice of turns) if (open(play)) play = turn(play, choice);
        for (let rest = 0; open(play) && rest < 30; rest += 1) play = turn(play, 0);
        expect(['completed', 'refused', 'withdrawn', 'cancelled']).toContain(statusOf(play));
        expect(waiting(play)).toBeNull();
      }),
      { numRuns: 200 },
    );
  });

  it('fold to where they led, also through JSON and from any version on', () => {
    fc.assert(
      fc.property(walked, fc.nat(), (play, cut) => {
        expect(standsAs({ assignment: fold(play.facts) })).toEqual(standsAs(play));
        const through: Fact[] = JSON.parse(JSON.stringify(play.facts));
        expect(through).toEqual(play.facts);
        expect(standsAs({ assignment: fold(through) })).toEqual(standsAs(play));
        const half = fold(play.facts.slice(0, cut % (play.facts.length + 1)));
        expect(half?.version ?? 0).toBe(cut % (play.facts.length + 1));
      }),
      { numRuns: 200 },
    );
  });
});
