import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../machines/assignment/fold.ts';
import { standing } from '../../machines/assignment/standing.ts';
import { DomainError, ImpossibleHistory } from '../../machines/errors.ts';
import { FACT_OF, type Fact } from '../../machines/facts.ts';
import { type Act, SIDE_ACTS, STEP_ACTS } from '../../machines/vocabulary.ts';
import { ASSIGNEE, judge, OTHER_CANDIDATE, type Play, recorded, waiting } from './cast.ts';
import { standsAs, walked } from './random-plays.ts';

const ACTS = [...STEP_ACTS, ...SIDE_ACTS];
const PEOPLE = [
  ASSIGNEE,
  OTHER_CANDIDATE,
  'person:stranger',
  'person:holder of owner.unit-head',
  'person:holder of home.rater',
];

describe('random acts, legal or not', () => {
  /** What the procedure asks for in most cases, something odd in the others; a field that is absent is as it should be. */
  const oddly = fc.record(
    {
      person: fc.constantFrom(...PEOPLE),
      assignee: fc.constantFrom(undefined, ...PEOPLE),
      candidates: fc.option(fc.subarray(PEOPLE), { nil: undefined }),
      typed: fc.dictionary(fc.constantFrom('purpose', 'reason', 'note'), fc.constantFrom('', ' ', 'x')),
      expectedVersion: fc.nat(12),
    },
    { requiredKeys: [] },
  );
  const someAct = fc.record({
    any: fc.constantFrom(...ACTS),
    possible: fc.nat(2),
    odd: fc.constantFrom(true, false, false),
  });
  const actOf = (play: Play, { any, possible, odd }: { any: Act; possible: number; odd: boolean }): Act =>
    odd || !play.assignment ? any : (standing(play.assignment).acts[possible]?.act ?? any);

  it('are recorded as they were judged, or change nothing', () => {
    fc.assert(
      fc.property(walked, someAct, fc.oneof(fc.constant({}), oddly), (play, chosen, said) => {
        const act = actOf(play, chosen);
        const before = JSON.stringify(standsAs(play));
        try {
          const drafts = judge(play, act, said);
          const after = recorded(play, drafts);
          expect(drafts.length).toBeGreaterThan(0);
          expect(after.assignment?.version).toBe(play.facts.length + drafts.length);
          expect(drafts[0]?.type).toBe(FACT_OF[act]);
        } catch (error) {
          expect(error).toBeInstanceOf(DomainError);
        }
        expect(JSON.stringify(standsAs(play))).toBe(before);
      }),
      { numRuns: 800 },
    );
  });

  it('written into the log behind the chart’s back, either match an act possible then or make the history impossible', () => {
    const forged = fc.record({
      chosen: someAct,
      foreign: fc.constantFrom(null, null, null, 'xstate.stop', 'reminder-due'),
      step: fc.constantFrom(null, null, null, 'assignee-report', 'home-rater-approve'),
      person: fc.constantFrom(...PEOPLE),
      position: fc.constantFrom('rightful', 'rightful', null, 'owner.unit-head', 'home.rater', 'section-head'),
    });
    fc.assert(
      fc.property(walked, forged, (play, { chosen, foreign, step, person, position }) => {
        const act = actOf(play, chosen);
        const type = foreign ?? FACT_OF[act];
        const rightful = play.assignment && standing(play.assignment).acts.find((each) => each.act === act);
        const last = play.facts[play.facts.length - 1];
        fc.pre(last !== undefined && play.assignment !== null);
        const fact = {
          ...(last as Fact),
          version: play.facts.length + 1,
          type: type as Fact['type'],
          step: step ?? waiting(play) ?? 'completed',
          by: { person, position: position === 'rightful' ? (rightful?.position ?? null) : position, delegation: null },
          data: { assignee: ASSIGNEE, candidates: [ASSIGNEE] },
          typed: { fields: ['reason'], hash: 'f' },
        };
        const possible = play.assignment ? standing(play.assignment).acts : [];
        try {
          fold([...play.facts, fact]);
        } catch (error) {
          expect(error).toBeInstanceOf(ImpossibleHistory);
          return;
        }
        expect(fact.step).toBe(waiting(play));
        const matched = possible.find(({ act }) => FACT_OF[act] === type);
        expect(matched).toBeDefined();
        expect(matched?.position ?? null).toBe(fact.by.position);
        if (matched?.actor === 'assignee') expect(matched.person).toBe(person);
      }),
      { numRuns: 800 },
    );
  });
});
