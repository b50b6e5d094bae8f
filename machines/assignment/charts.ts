import { compiledOnce } from '../compiled-once.ts';
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

/** @throws {UnknownProcedure} where no edition has published it */
export const chartNamed = compiledOnce((chart): PublishedChart => {
  const procedure = procedureOfChart(chart);
  const machine = compileChart(procedure);
  return { procedure, steps: namedSteps(procedure), machine, transitions: pureTransitions(machine) };
});

/** The chart before its first fact. */
export const startOf = ({ transitions }: PublishedChart, opening: Opening): AssignmentSnapshot =>
  transitions.initial(opening);

/** Moves the chart by one event. An event that it does not accept leaves the very same snapshot. */
export const move = (
  { transitions }: PublishedChart,
  from: AssignmentSnapshot,
  event: ChartEvent,
): [AssignmentSnapshot, readonly ChartAction[]] => transitions.next(from, event);
