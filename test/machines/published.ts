import { followUpOfChart, followUpProcedure } from '../../machines/follow-up/follow-up-procedure.ts';
import { allProcedures, procedure, procedureOfChart } from '../../machines/procedure.ts';
import { currentEdition } from '../../machines/regulations/regulations.ts';
import { allTeamProcedures, teamProcedureOfChart } from '../../machines/team/team-procedure.ts';
import { REGULATIONS } from '../../machines/vocabulary.ts';
import { digestOf, followUpDigestOf, teamDigestOf } from './chart-digest.ts';

/** The names of every chart in force: of assignments, whoever sets them, of teams, and of what follows a completed task. */
export const chartsInForce = (): string[] => [
  ...allProcedures().flatMap((each) => {
    const raterSets = currentEdition(each.regulation).routes['appointment-in-unit.rater-sets'];
    return each.route === 'appointment-in-unit' && raterSets
      ? [each.chart, procedure(each, 'rater').chart]
      : [each.chart];
  }),
  ...allTeamProcedures().map(({ chart }) => chart),
  ...REGULATIONS.map((regulation) => followUpProcedure(regulation).chart),
];

/** The digest of a chart that a log names. */
export function digestOfChart(chart: string): string {
  const [, kind, third] = chart.split('/');
  if (kind?.startsWith('follow-up')) return followUpDigestOf(followUpOfChart(chart));
  return third === 'team' ? teamDigestOf(teamProcedureOfChart(chart)) : digestOf(procedureOfChart(chart));
}
