import { describe, expect, it } from 'vitest';
import { UnknownProcedure } from '../../../machines/errors.ts';
import { newestEdition, REGULATIONS } from '../../../machines/regulations/editions.ts';
import { compileTeamChart } from '../../../machines/team/chart/chart.ts';
import { allTeamProcedures, teamProcedureOfChart } from '../../../machines/team/procedure/team-procedure.ts';
import { TEAM_STATUSES, UNIT_TYPES } from '../../../machines/vocabulary.ts';

const ALL = allTeamProcedures().map((each) => [each.chart, each] as const);

describe.each(ALL)('%s', (chart, procedure) => {
  const { steps, beside, regulation } = procedure;

  it('rests every step, and every act beside them, on an article of its regulation', () => {
    const { cite } = newestEdition(regulation);
    for (const { basis } of [...steps, ...beside]) {
      expect(basis.length).toBeGreaterThan(0);
      for (const article of basis) expect(article).toMatch(new RegExp(`^${cite} (Ps\\.|Lamp\\. )`));
    }
  });

  it('has a key for every step, and calls nothing the same in two regions that wait side by side', () => {
    const keys = steps.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(beside.map(({ act, actor }) => `${actor} ${act}`)).size).toBe(beside.length);
    const regionsOf = Map.groupBy(steps, ({ fact }) => fact);
    for (const same of regionsOf.values()) expect(new Set(same.map(({ region }) => region)).size).toBe(1);
  });

  it('compiles to a chart with a state for every step that its own fact leaves, and every way to end', () => {
    const { root } = compileTeamChart(procedure);
    for (const { key, region, fact } of steps)
      expect(Object.keys(root.states.open?.states[region]?.states[key]?.config.on ?? {})).toContain(fact);
    for (const end of TEAM_STATUSES.filter((status) => status !== 'open')) expect(root.states[end]?.type).toBe('final');
  });

  it('is found again by its name, and by no name that only resembles it', () => {
    expect(teamProcedureOfChart(chart).chart).toBe(chart);
    for (const wrong of [
      chart.replace(/@\d+$/, '@99'),
      chart.replace('@', '@0'),
      chart.replace('/team/', '/individual/'),
      chart.replace('/team/', '/team/team/'),
      `${chart} `,
      `x${chart}`,
    ])
      expect(() => teamProcedureOfChart(wrong)).toThrow(UnknownProcedure);
  });
});

it('every unit type of every regulation can form a team, at least in its own unit', () => {
  const inUnit = ALL.flatMap(([, { regulation, unitType, scope }]) =>
    scope === 'in-unit' ? [`${regulation} ${unitType}`] : [],
  );
  expect(inUnit).toEqual(
    REGULATIONS.flatMap((regulation) =>
      UNIT_TYPES.filter((unitType) => newestEdition(regulation).mechanisms[unitType]).map(
        (unitType) => `${regulation} ${unitType}`,
      ),
    ),
  );
});
