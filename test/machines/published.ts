import { followUpOfChart, followUpProcedure } from '../../machines/follow-up/follow-up-procedure.ts';
import { procedureOfChart } from '../../machines/procedure.ts';
import { proceduresInForce } from '../../machines/procedures-in-force.ts';
import { newestEdition, REGULATIONS } from '../../machines/regulations/editions.ts';
import { allTeamProcedures, teamProcedureOfChart } from '../../machines/team/procedure/team-procedure.ts';
import { digestOf, followUpDigestOf, teamDigestOf } from './chart-digest.ts';

/** The names of every chart in force: of assignments, whoever sets them, of teams, and of what follows a completed task. */
export const chartsInForce = (): string[] => [
  ...proceduresInForce().map(({ chart }) => chart),
  ...allTeamProcedures().map(({ chart }) => chart),
  ...REGULATIONS.map((regulation) => followUpProcedure(newestEdition(regulation)).chart),
];

/** The digest of a chart that a log names. */
export function digestOfChart(chart: string): string {
  const [, kind, third] = chart.split('/');
  if (kind?.startsWith('follow-up')) return followUpDigestOf(followUpOfChart(chart));
  return third === 'team' ? teamDigestOf(teamProcedureOfChart(chart)) : digestOf(procedureOfChart(chart));
}
