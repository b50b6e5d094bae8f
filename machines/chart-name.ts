import { compiledOnce } from './compiled-once.ts';
import { UnknownProcedure } from './errors.ts';
import type { Edition } from './regulations/edition.ts';
import { editionNumbered, isRegulation, type RegulationId } from './regulations/editions.ts';
import {
  FORMS,
  type Form,
  ROUTE_PARTS,
  ROUTES,
  type RouteId,
  SCOPES,
  type Scope,
  type Setter,
  UNIT_TYPES,
  type UnitTypeId,
} from './vocabulary.ts';

/** What the name of a chart says, e.g. `dairi-18-2024/high-leader-rates/voluntary-in-unit/individual@1`. */
export type ChartName = AssignmentChartName | TeamChartName | FollowUpChartName;

interface OfEdition {
  readonly regulation: RegulationId;
  readonly edition: number;
}

export interface AssignmentChartName extends OfEdition {
  readonly kind: 'assignment';
  readonly unitType: UnitTypeId;
  readonly route: RouteId;
  readonly setter: Setter;
  readonly form: Form;
}

export interface TeamChartName extends OfEdition {
  readonly kind: 'team';
  readonly unitType: UnitTypeId;
  readonly scope: Scope;
}

export interface FollowUpChartName extends OfEdition {
  readonly kind: 'follow-up';
}

/** As facts bear it. */
export function chartNameOf(name: ChartName): string {
  const { regulation, edition } = name;
  switch (name.kind) {
    case 'assignment': {
      const variant = name.setter === 'rater' ? `${name.route}${RATER_SETS}` : name.route;
      return `${regulation}/${name.unitType}/${variant}/${name.form}@${edition}`;
    }
    case 'team':
      return `${regulation}/${name.unitType}/team/${name.scope}@${edition}`;
    case 'follow-up':
      return `${regulation}/follow-up@${edition}`;
    default:
      return name satisfies never;
  }
}

const RATER_SETS = '.rater-sets';

/**
 * Whether such a chart has been published is for its regulation to say.
 * @throws {UnknownProcedure} where it is not the name of a chart, letter by letter
 */
export const parseChartName = compiledOnce((chart): ChartName => {
  const [path = '', edition = ''] = chart.split('@');
  const name = named(path.split('/'), Number(edition));
  // What only resembles a name, e.g. `…@01` or a voluntary route that the rater sets, names nothing.
  if (!name || chartNameOf(name) !== chart) throw new UnknownProcedure('chart', chart);
  return name;
});

/** @throws {UnknownProcedure} where it names a chart of another kind */
export function chartNameOfKind<Kind extends ChartName['kind']>(
  chart: string,
  kind: Kind,
): Extract<ChartName, { kind: Kind }> {
  const name = parseChartName(chart);
  if (name.kind !== kind) throw new UnknownProcedure('chart', chart);
  return name as Extract<ChartName, { kind: Kind }>;
}

/** @throws {UnknownProcedure} where it names a chart of another kind */
export const assignmentChartName = (chart: string): AssignmentChartName => chartNameOfKind(chart, 'assignment');

/** The edition by which whatever runs by a chart runs. @throws {UnknownProcedure} where the regulation has none of that number */
export function editionOfChart(chart: string): Edition {
  const { regulation, edition } = parseChartName(chart);
  const found = editionNumbered(regulation, edition);
  if (!found) throw new UnknownProcedure('chart', chart);
  return found;
}

function named([regulation = '', ...rest]: readonly string[], edition: number): ChartName | null {
  if (!isRegulation(regulation) || !Number.isInteger(edition)) return null;
  const of = { regulation, edition };
  const [first = '', second = '', third = '', ...more] = rest;
  if (more.length > 0) return null;
  if (first === 'follow-up') return { kind: 'follow-up', ...of };
  const unitType = UNIT_TYPES.find((each) => each === first);
  if (!unitType) return null;
  if (second === 'team') {
    const scope = SCOPES.find((each) => each === third);
    return scope ? { kind: 'team', ...of, unitType, scope } : null;
  }
  const raterSets = second === `appointment-in-unit${RATER_SETS}`;
  const route = raterSets ? 'appointment-in-unit' : ROUTES.find((each) => each === second);
  const form = FORMS.find((each) => each === third);
  return route && form
    ? { kind: 'assignment', ...of, unitType, route, setter: raterSets ? 'rater' : 'unit-head', form }
    : null;
}

/** How far a member's route reaches, e.g. `cross-unit` of `…/appointment-cross-unit/team@1`. */
export const scopeOf = (chart: string): Scope => ROUTE_PARTS[assignmentChartName(chart).route].scope;

/** Whether a member comes from the performance owner's own unit. */
export const isOfOwnersUnit = (chart: string): boolean => scopeOf(chart) === 'in-unit';
