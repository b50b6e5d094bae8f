import type { FactDraft, Instant } from '../../facts.ts';
import type { PassedDelay } from '../../passed-delay.ts';
import { groundOfTimer } from '../procedure/ground-of-timer.ts';
import { teamEventOf, teamTimerOf } from './events.ts';
import type { Team } from './fold.ts';

/**
 * The fact of a team's deadline that has passed; null where the chart lets it pass unseen. Silence decides nothing: only the
 * end of a team's term ends it.
 */
export function teamDeadlinePassed(
  { chart, snapshot, version }: Team,
  { event, armedBy }: PassedDelay,
  at: Instant,
): FactDraft | null {
  const { type, step } = teamTimerOf(event);
  const { cited } = chart.procedure;
  const draft: FactDraft = {
    type,
    step,
    at,
    by: null,
    cause: `${type}@${armedBy}`,
    basis: cited(groundOfTimer(chart.procedure, type, step)).basis,
    data: {},
    typed: null,
  };
  return snapshot.can(teamEventOf(draft, version + 1)) ? draft : null;
}
