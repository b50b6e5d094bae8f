import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, ImpossibleHistory } from '../../machines/assignment/fold.ts';
import { standing } from '../../machines/assignment/standing.ts';
import { DomainError } from '../../machines/domain-error.ts';
import { FACT_OF, type Fact } from '../../machines/facts.ts';
import { SIDE_ACTS, STEP_ACTS } from '../../machines/vocabulary.ts';
import {
  ASSIGNEE,
  cast,
  EVERY_PROCEDURE,
  judge,
  OTHER_CANDIDATE,
  type Play,
  perform,
  recorded,
  statusOf,
  waiting,
} from './cast.ts';

const RETURNS_AT_MOST = 3;
const ACTS = [...STEP_ACTS, ...SIDE_ACTS];
const PEOPLE = [
  ASSIGNEE,
  OTHER_CANDIDATE,
  'person:stranger',
  'person:holder of owner.unit-head',
  'person:holder of home.rater',
];

const aPlay = fc
  .record({ of: fc.constantFrom(...EVERY_PROCEDURE), casting: fc.constantFrom('distinct', 'rater-heads') })
  .map(({ of, casting }) => cast(of, casting as 'distinct' | 'rater-heads'));
/** One number a turn: nine in ten do the step, the rest pick among what else is possible, or let the deadline pass. */
const someTurns = fc.array(fc.nat(99), { minLength: 40, maxLength: 40 });

function turn(play: Play, choice: number): Play {
  if (!play.assignment) return perform(play, play.procedure.steps[0]?.act ?? 'request');
  const { acts, due } = standing(play.assignment);
  if (choice >= 95 && due !== null && !play.assignment.snapshot.context.reminded) return reminded(play, due);
  const returns = play.facts.filter(({ type }) => type === 'returned').length;
  const possible = acts.filter(({ act }) => act !== 'return' || returns < RETURNS_AT_MOST);
  const side = possible.slice(1)[choice % Math.max(1, possible.length - 1)];
  const wanted = choice >= 80 && side ? side : possible[0];
  return wanted ? perform(play, wanted.act) : play;
}

const reminded = (play: Play, at: string): Play =>
  recorded(play, [
    { type: 'reminder-due', step: waiting(play) ?? '', at, by: null, cause: 'timer', basis: [], data: {}, typed: null },
  ]);

/** What a play comes to, without its machine. */
const standsAs = ({ assignment }: Pick<Play, 'assignment'>) =>
  assignment && {
    standing: standing(assignment),
    context: assignment.snapshot.context,
    asks: JSON.stringify(assignment.actions.map(({ type, params }) => [type, params])),
    version: assignment.version,
  };

const walked = fc.tuple(aPlay, someTurns, fc.nat(25)).map(([start, turns, length]) => {
  let play = start;
  for (const choice of turns.slice(0, length)) if (open(play)) play = turn(play, choice);
  return play;
});
const open = (play: Play) => statusOf(play) === 'open' || play.assignment === null;

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

describe('random acts, legal or not', () => {
  const oddCommand = fc.record(
    {
      act: fc.constantFrom(...ACTS),
      person: fc.constantFrom(...PEOPLE),
      assignee: fc.option(fc.constantFrom(...PEOPLE), { nil: undefined }),
      candidates: fc.option(fc.subarray(PEOPLE), { nil: undefined }),
      typed: fc.option(
        fc.dictionary(
          fc.constantFrom('purpose', 'competence', 'target', 'reason', 'note'),
          fc.constantFrom('', ' ', 'x'),
        ),
        { nil: undefined },
      ),
      expectedVersion: fc.option(fc.nat(12), { nil: undefined }),
    },
    { requiredKeys: ['act'] },
  );

  it('are recorded as they were judged, or change nothing', () => {
    fc.assert(
      fc.property(walked, oddCommand, fc.boolean(), (play, { act, ...said }, reopens) => {
        const before = JSON.stringify(standsAs(play));
        try {
          const opening = reopens || !play.assignment ? play.opening : undefined;
          const drafts = judge(play, act, { ...said, opening });
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
      type: fc.constantFrom(...Object.values(FACT_OF), 'xstate.stop', 'reminder-due'),
      step: fc.option(fc.constantFrom('assignee-report', 'home-rater-approve', 'owner-unit-head-approve'), {
        nil: null,
      }),
      person: fc.constantFrom(...PEOPLE),
      position: fc.constantFrom(null, 'owner.unit-head', 'home.unit-head', 'home.rater', 'section-head', 'high-leader'),
    });
    fc.assert(
      fc.property(walked, forged, (play, { type, step, person, position }) => {
        const last = play.facts[play.facts.length - 1];
        fc.pre(last !== undefined && play.assignment !== null);
        const fact = {
          ...(last as Fact),
          version: play.facts.length + 1,
          type: type as Fact['type'],
          step: step ?? waiting(play) ?? 'completed',
          by: { person, position, delegation: null },
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
        expect(matched?.position ?? null).toBe(position);
        if (matched?.actor === 'assignee') expect(matched.person).toBe(person);
      }),
      { numRuns: 800 },
    );
  });
});
