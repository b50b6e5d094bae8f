import { assignmentChartName } from '../../chart-name.ts';
import { ROUTE_PARTS, type Scope } from '../../vocabulary.ts';

/** How far a member's route reaches, e.g. `cross-unit` of `…/appointment-cross-unit/team@1`. */
export const scopeOf = (chart: string): Scope => ROUTE_PARTS[assignmentChartName(chart).route].scope;

/** Whether a member comes from the performance owner's own unit. */
export const isOfOwnersUnit = (chart: string): boolean => scopeOf(chart) === 'in-unit';
