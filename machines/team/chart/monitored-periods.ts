import type { Fact, Instant, PositionId } from '../../facts.ts';
import { monthsAfter } from '../../term.ts';
import type { TeamOpening } from '../procedure/team-fact-data.ts';
import type { TeamProcedure } from '../procedure/team-types.ts';

/** A span of time in which a regulation has a team's work looked at. */
export interface MonitoredPeriod {
  readonly from: Instant;
  /** When it ended; where it runs yet, when it is to end. */
  readonly to: Instant;
  /** The versions of the facts by which unit head or rater put on record what they found in the whole team's work. */
  readonly findings: readonly number[];
  /** It has ended, and nothing was put on record. */
  readonly missed: boolean;
}

/**
 * The periods of a team since it was formed, the running one last; none where the text has no rhythm.
 * A period ends with the fact that its time was up, so that the log alone says which were missed.
 * The last period of a closed team is never missed: it did not come to its end.
 */
export function monitoredPeriods(
  { rules }: TeamProcedure,
  { seats }: TeamOpening,
  facts: readonly Fact[],
): readonly MonitoredPeriod[] {
  if (!rules.monitoring) return [];
  const { everyMonths } = rules.monitoring;
  const watching = [seats['owner.unit-head'], seats['owner.rater']];
  const starts = [0, ...facts.flatMap(({ type }, index) => (type === 'team-monitoring-due' ? [index] : []))];
  return starts.map((start, nth) => {
    const next = starts[nth + 1];
    const findings = facts.slice(start, next).filter((fact) => isAboutAll(fact, watching));
    const from = (facts[start] as Fact).at;
    return {
      from,
      to: next === undefined ? new Date(monthsAfter(from, everyMonths)).toISOString() : (facts[next] as Fact).at,
      findings: findings.map(({ version }) => version),
      missed: next !== undefined && findings.length === 0,
    };
  });
}

const isAboutAll = ({ type, by, data }: Fact, watching: readonly (PositionId | null | undefined)[]): boolean =>
  type === 'team-feedback-given' && data.nominee === undefined && by !== null && watching.includes(by.position);
