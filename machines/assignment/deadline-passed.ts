import type { Cited } from '../citation.ts';
import type { FactDraft, Instant, TimerFact } from '../facts.ts';
import type { PassedDelay } from '../passed-delay.ts';
import type { Procedure } from '../procedure-types.ts';
import { eventOf, timerOf } from './events.ts';
import type { Assignment } from './fold.ts';

/**
 * The fact of a deadline that has passed; null where the chart lets it pass unseen. Silence decides nothing: it is put
 * on record and reminds, and what is for a given period ends with it.
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
    basis: groundOfTimer(chart.procedure, type).basis,
    data: {},
    typed: null,
  };
  return snapshot.can(eventOf(draft)) ? draft : null;
}

/** By which article a deadline of an assignment counts. */
export const groundOfTimer = ({ answerWithin, term }: Procedure, type: TimerFact): Cited =>
  type === 'reminder-due' ? answerWithin : term;
