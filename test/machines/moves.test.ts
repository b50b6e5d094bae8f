import { describe, expect, it } from 'vitest';
import { initialTransition, transition } from 'xstate';
import { eventOf } from '../../machines/assignment/events.ts';
import { type Assignment, evolve } from '../../machines/assignment/fold.ts';
import { cast, EACH_ROUTE, type Play, perform, recorded, waiting, walkTo } from './cast.ts';

/** What a move leaves and asks for, by value. */
const moved = ([snapshot, actions]: readonly [unknown, readonly { type: string; params?: unknown }[]]) => {
  const { value, status, context } = snapshot as { value: unknown; status: string; context: unknown };
  return JSON.parse(
    JSON.stringify({ value, status, context, asks: actions.map(({ type, params }) => [type, params]) }),
  );
};

/** A history with everything in it: a deadline that passed, a return, and in the end a cancellation. */
function eventful(start: Play): Play {
  const due = start.procedure.steps.findIndex(({ deadline }) => deadline !== null);
  const asked = start.procedure.steps.slice(0, due).reduce((play, { act }) => perform(play, act), start);
  const at = '2026-10-01T00:00:00.000Z';
  const passed = { type: 'reminder-due', step: waiting(asked) ?? '', at, by: null, cause: 'timer', basis: [] } as const;
  const reminded = recorded(asked, [{ ...passed, data: {}, typed: null }]);
  const returned = perform(walkTo(reminded, 'assistant-review'), 'return');
  return perform(walkTo(returned, 'regional-secretary-complete'), 'cancel');
}

describe('a fact moves the chart as XState’s own pure transition does', () => {
  it.each(EACH_ROUTE.map((each) => [each.chart, each] as const))('%s', (_, each) => {
    for (const play of [eventful(cast(each)), walkTo(cast(each, 'rater-heads'))]) {
      const machine = play.assignment?.chart.machine;
      if (!machine) throw new Error('nothing was played');
      let [theirs] = initialTransition(machine, play.opening);
      let ours: Assignment | null = null;
      for (const fact of play.facts) {
        const [next, actions] = transition(machine, theirs, eventOf(fact));
        ours = evolve(ours, fact);
        expect(moved([ours.snapshot, ours.actions])).toEqual(moved([next, actions]));
        theirs = next;
      }
    }
  });
});
