import { SCOPES, type Scope } from '../vocabulary.ts';

/** How far a member's route reaches, e.g. `cross-unit` of `…/appointment-cross-unit/team@1`. */
export const scopeOf = (chart: string): Scope =>
  SCOPES.find((scope) => chart.includes(`-${scope}/`) || chart.includes(`-${scope}.`)) ?? 'cross-agency';

/** Whether a member comes from the performance owner's own unit. */
export const isOfOwnersUnit = (chart: string): boolean => scopeOf(chart) === 'in-unit';
