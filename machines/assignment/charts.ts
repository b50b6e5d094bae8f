import type { Opening } from '../facts.ts';
import { procedureOfChart } from '../procedure.ts';
import type { Procedure } from '../procedure-types.ts';
import { type ChartAction, type PureTransitions, pureTransitions } from '../pure-transitions.ts';
import { compileChart } from './chart.ts';
import type { AssignmentChart, AssignmentSnapshot, ChartEvent, NamedStep } from './chart-types.ts';

import { namedSteps } from './steps.ts';

/** A published chart, compiled once per process and only when asked for. */
export interface PublishedChart {
  readonly procedure: Procedure;
  readonly steps: readonly NamedStep[];
  readonly machine: AssignmentChart;
  readonly transitions: PureTransitions<AssignmentSnapshot, ChartEvent, Opening>;
}

const compiled = new Map<string, PublishedChart>();

/** @throws {UnknownProcedure} where no edition has published it */
export function chartNamed(chart: string): PublishedChart {
  const known = compiled.get(chart);
  if (known) return known;
  const procedure = procedureOfChart(chart);
  const machine = compileChart(procedure);
  const published: PublishedChart = {
    procedure,
    steps: namedSteps(procedure),
    machine,
    transitions: pureTransitions(machine),
  };
  compiled.set(chart, published);
  return published;
}

/** The chart before its first fact. */
export const startOf = ({ transitions }: PublishedChart, opening: Opening): AssignmentSnapshot =>
  transitions.initial(opening);

/** Moves the chart by one event. An event that it does not accept leaves the very same snapshot. */
export const move = (
  { transitions }: PublishedChart,
  from: AssignmentSnapshot,
  event: ChartEvent,
): [AssignmentSnapshot, readonly ChartAction[]] => transitions.next(from, event);
