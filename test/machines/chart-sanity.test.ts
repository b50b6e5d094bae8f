import { describe, expect, it } from 'vitest';
import type { AnyStateNode } from 'xstate';
import { assigningStep } from '../../machines/assignment/assigned-together.ts';
import { chartNamed } from '../../machines/assignment/charts.ts';
import { besides } from '../../machines/assignment/steps.ts';
import { FACT_OF, TIMER_FACTS } from '../../machines/facts.ts';
import type { Act } from '../../machines/vocabulary.ts';
import { cast, EVERY_PROCEDURE, perform, timeOf, waiting } from './cast.ts';
import { graphOf } from './chart-graph.ts';

const ENDS = ['completed', 'refused', 'withdrawn', 'cancelled', 'ended'];
const named = EVERY_PROCEDURE.map((each) => [each.chart, each] as const);

describe.each(named)('%s', (chart, each) => {
  const { machine, steps } = chartNamed(chart);
  const { states, arrows } = graphOf(each);
  const keys = steps.map(({ key }) => key);

  it('reaches every one of its states', () => {
    expect([...states].sort()).toEqual([...keys, ...reachableEnds(each)].sort());
  });

  it('leads out of every state to an end, and out of no end', () => {
    const leadsToEnd = new Set(ENDS);
    for (let grown = -1; grown !== leadsToEnd.size; ) {
      grown = leadsToEnd.size;
      for (const { from, to } of arrows) if (leadsToEnd.has(to)) leadsToEnd.add(from);
    }
    for (const key of keys) expect(leadsToEnd).toContain(key);
    expect(arrows.filter(({ from }) => ENDS.includes(from))).toEqual([]);
  });

  it('has a state of its own for every step', () => {
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(key).toMatch(/^[a-z-]+$/);
  });

  it('calls no two acts of one state the same', () => {
    steps.forEach((step, index) => {
      const acts = [step.act, ...Object.keys(besides(each, index))] as Act[];
      const facts = acts.map((act) => FACT_OF[act]);
      expect(new Set(facts).size).toBe(facts.length);
      // A decision about several, in another's stream, begins an assignment in its middle.
      const begins = index === 0 ? assigningStep(each, steps) : null;
      const accepted = [...facts, ...(begins ? [FACT_OF[begins.act]] : [])];
      expect(Object.keys(nodeOf(machine.root, step.key).config.on ?? {}).sort()).toEqual(accepted.sort());
    });
  });

  it('accepts the facts of a step only while that step waits', () => {
    for (const { from, step } of arrows) expect(step).toBe(from);
    for (const [index, { key, act }] of steps.entries()) {
      const from = arrows.filter((arrow) => arrow.from === key && arrow.fact === FACT_OF[act]);
      expect([...new Set(from.map(({ to }) => to))]).toEqual([keys[index + 1] ?? 'completed']);
    }
  });

  it('asks for no effect but a notice, and for no delay that is not made', () => {
    const actions = [...everyNode(machine.root)].flatMap((node) => [...node.transitions.values()].flat());
    const asked = actions.flatMap((transition) =>
      transition.actions.map((action) => (action as { type: string }).type),
    );
    expect([...new Set(asked)].sort()).toEqual(['notify', 'xstate.assign']);
    expect(Object.keys(machine.implementations.delays)).toEqual([...TIMER_FACTS]);
  });

  it('arms a delay longer than nothing where an answer is due or the term counts, and no other', () => {
    let play = cast(each);
    for (const { act, key } of steps) {
      expect(waiting(play)).toBe(key);
      play = perform(play, act);
      const next = steps.find((step) => step.key === waiting(play));
      const delays = (play.assignment?.actions ?? []).flatMap(({ type, params }) =>
        type === 'xstate.raise' ? [params as { delay: number; event: { type: string } }] : [],
      );
      const works = next?.phase === 'execution' || next?.phase === 'reporting';
      const passes = {
        ...(next?.deadline ? { 'reminder-due': play.assignment?.snapshot.context.due } : {}),
        // Of a period to 31 December, where the agency is.
        ...(works ? { 'term-near': '2026-12-01T17:00:00.000Z', 'term-passed': '2026-12-31T17:00:00.000Z' } : {}),
      };
      const now = Date.parse(timeOf(play.facts.length));
      expect(delays.map(({ event, delay }) => [event.type, new Date(now + delay).toISOString()])).toEqual(
        Object.entries(passes).map(([timer, at]) => [`xstate.after.${timer}.${next?.key}`, at]),
      );
      for (const { delay } of delays) expect(delay).toBeGreaterThan(0);
    }
  });
});

/** An appointment in the unit asks nobody, so nobody refuses; where the rater sets it, the rater may. */
function reachableEnds({ route, setter }: (typeof EVERY_PROCEDURE)[number]): string[] {
  const nobodyIsAsked = route === 'appointment-in-unit' && setter === 'unit-head';
  return ENDS.filter((end) => !(end === 'refused' && nobodyIsAsked));
}

function* everyNode(node: AnyStateNode): Generator<AnyStateNode> {
  yield node;
  for (const child of Object.values(node.states)) yield* everyNode(child as AnyStateNode);
}

function nodeOf(root: AnyStateNode, key: string): AnyStateNode {
  for (const node of everyNode(root)) if (node.key === key) return node;
  throw new Error(`no state ${key}`);
}
