import fc from 'fast-check';
import { standing } from '../../machines/assignment/standing.ts';
import { cast, EVERY_PROCEDURE, type Play, perform, recorded, statusOf, waiting } from './cast.ts';

const RETURNS_AT_MOST = 3;

export const aPlay = fc
  .record({ of: fc.constantFrom(...EVERY_PROCEDURE), casting: fc.constantFrom('distinct', 'rater-heads') })
  .map(({ of, casting }) => cast(of, casting as 'distinct' | 'rater-heads'));
/** One number a turn: most do the step, the rest pick among what else is possible, or let the deadline pass. */
export const someTurns = fc.array(fc.nat(99), { minLength: 40, maxLength: 40 });

export function turn(play: Play, choice: number): Play {
  if (!play.assignment) return perform(play, play.procedure.steps[0]?.act ?? 'request');
  const { acts, due } = standing(play.assignment);
  if (choice >= 95 && due !== null && !play.assignment.snapshot.context.reminded) return reminded(play, due);
  const returns = play.facts.filter(({ type }) => type === 'returned').length;
  const possible = acts.filter(({ act }) => act !== 'return' || returns < RETURNS_AT_MOST);
  const side = possible.slice(1)[choice % Math.max(1, possible.length - 1)];
  const wanted = choice >= 90 && side ? side : possible[0];
  return wanted ? perform(play, wanted.act) : play;
}

const reminded = (play: Play, at: string): Play =>
  recorded(play, [
    { type: 'reminder-due', step: waiting(play) ?? '', at, by: null, cause: 'timer', basis: [], data: {}, typed: null },
  ]);

/** What a play comes to, without its machine. */
export const standsAs = ({ assignment }: Pick<Play, 'assignment'>) =>
  assignment && {
    standing: standing(assignment),
    context: assignment.snapshot.context,
    asks: JSON.stringify(assignment.actions.map(({ type, params }) => [type, params])),
    version: assignment.version,
  };

export const walked = fc.tuple(aPlay, someTurns, fc.nat(16)).map(([start, turns, length]) => {
  let play = start;
  for (const choice of turns.slice(0, length)) if (open(play)) play = turn(play, choice);
  return play;
});
export const open = (play: Play) => statusOf(play) === 'open' || play.assignment === null;
