import { compiledOnce } from '../../compiled-once.ts';
import { type PureTransitions, pureTransitions } from '../../pure-transitions.ts';
import { teamProcedureOfChart } from '../procedure/team-procedure.ts';
import type { TeamProcedure } from '../procedure/team-types.ts';
import { compileTeamChart } from './chart.ts';
import type { TeamChart, TeamEvent, TeamSnapshot } from './chart-types.ts';

/** A team's published chart, compiled once per process and only when asked for. */
export interface PublishedTeamChart {
  readonly procedure: TeamProcedure;
  readonly machine: TeamChart;
  readonly transitions: PureTransitions<TeamSnapshot, TeamEvent, undefined>;
}

/** @throws {UnknownProcedure} where no edition has published it */
export const teamChartNamed = compiledOnce((chart): PublishedTeamChart => {
  const procedure = teamProcedureOfChart(chart);
  const machine = compileTeamChart(procedure);
  return { procedure, machine, transitions: pureTransitions(machine) };
});
