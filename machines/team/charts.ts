import { type PureTransitions, pureTransitions } from '../pure-transitions.ts';
import { compileTeamChart } from './chart.ts';
import type { TeamChart, TeamEvent, TeamSnapshot } from './chart-types.ts';
import { teamProcedureOfChart } from './team-procedure.ts';
import type { TeamProcedure } from './team-types.ts';

/** A team's published chart, compiled once per process and only when asked for. */
export interface PublishedTeamChart {
  readonly procedure: TeamProcedure;
  readonly machine: TeamChart;
  readonly transitions: PureTransitions<TeamSnapshot, TeamEvent, undefined>;
}

const compiled = new Map<string, PublishedTeamChart>();

/** @throws {UnknownProcedure} where no edition has published it */
export function teamChartNamed(chart: string): PublishedTeamChart {
  const known = compiled.get(chart);
  if (known) return known;
  const procedure = teamProcedureOfChart(chart);
  const machine = compileTeamChart(procedure);
  const published: PublishedTeamChart = { procedure, machine, transitions: pureTransitions(machine) };
  compiled.set(chart, published);
  return published;
}
