import type { FactDraft, Instant } from '../facts.ts';
import type { PassedDelay } from '../passed-delay.ts';
import { eventOf, timerOf } from './events.ts';
import type { Assignment } from './fold.ts';

/**
 * The fact of a deadline that has passed; null where the chart lets it pass unseen. Silence decides nothing: it is only put
 * on record, and reminds.
 */
export function deadlinePassed(
  { chart, snapshot }: Assignment,
  { event, armedBy }: PassedDelay,
  at: Instant,
): FactDraft | null {
  const { type, step } = timerOf(event);
  const draft: FactDraft = {
    type,
    step,
    at,
    by: null,
    cause: `${type}@${armedBy}`,
    basis: chart.procedure.answerWithin.basis,
    data: {},
    typed: null,
  };
  return snapshot.can(eventOf(draft)) ? draft : null;
}
