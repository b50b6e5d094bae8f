import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { AssignmentContext } from '../../machines/assignment/chart-types.ts';
import { chartNamed } from '../../machines/assignment/charts.ts';
import { standing } from '../../machines/assignment/standing.ts';
import { FACT_OF } from '../../machines/facts.ts';
import type { Procedure } from '../../machines/procedure-types.ts';
import type { Act } from '../../machines/vocabulary.ts';
import { cast, type Play, perform, waiting } from './cast.ts';

/**
 * SHA-256 of all that a published chart is: the procedure as data, the compiled machine, and what it does. A machine's functions
 * have no bytes to hash, so they stand by kind and name; what they decide shows in the behaviour.
 */
export function digestOf(procedure: Procedure): string {
  const { machine } = chartNamed(procedure.chart);
  const published = { procedure, machine: plain(machine.config), behaviour: behaviourOf(procedure) };
  return createHash('sha256')
    .update(canonicalize(published) ?? '')
    .digest('hex');
}

/** Every step of the way to the end, and from each of them every act beside it. */
function behaviourOf(procedure: Procedure): unknown[] {
  const behaviour: unknown[] = [];
  let play = cast(procedure);
  for (const { act } of procedure.steps) {
    for (const beside of play.assignment ? standing(play.assignment).acts.slice(1) : [])
      behaviour.push(outcome(perform(play, beside.act), beside.act));
    play = perform(play, act);
    behaviour.push(outcome(play, act));
  }
  return behaviour;
}

function outcome(play: Play, act: Act): unknown {
  const { assignment, facts } = play;
  const last = facts[facts.length - 1];
  const { opening: _, ...context } = (assignment?.snapshot.context ?? {}) as AssignmentContext;
  return {
    act,
    fact: { is: FACT_OF[act], step: last?.step, position: last?.by?.position ?? null, basis: last?.basis },
    leadsTo: waiting(play) ?? assignment?.snapshot.value,
    context,
    asks: (assignment?.actions ?? []).map(({ type, params }) => ({ type, params: plain(params) })),
  };
}

/** The same value, each function replaced by its kind and name. */
function plain(value: unknown): unknown {
  if (typeof value === 'function') return `function ${'type' in value ? value.type : value.name}`;
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== 'object') return value ?? null;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plain(each)]));
}
