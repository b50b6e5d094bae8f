import { type Fact, type FactDraft, TIMER_FACTS, type TimerFact } from '../facts.ts';
import type { ChartEvent } from './chart-types.ts';

/** The chart's event of a fact, recorded or only proposed: a deadline's fact moves the chart as its own timer would. */
export function eventOf(fact: Fact | FactDraft): ChartEvent {
  const { type, step, at, cause, data, by, typed } = fact;
  return {
    type: isTimerFact(type) ? `xstate.after.${type}.${step}` : type,
    step,
    at,
    cause,
    data,
    by,
    typedFields:
      typed === null ? [] : 'hash' in typed ? (typed as NonNullable<Fact['typed']>).fields : Object.keys(typed),
  };
}

/** Takes XState's name of a delay's event apart, e.g. `xstate.after.reminder-due.home-rater-approve`. */
export function timerOf(eventType: string): { readonly type: TimerFact; readonly step: string } {
  const [, , type, step] = eventType.split('.');
  if (!type || !step || !isTimerFact(type)) throw new Error(`not a timer of an assignment: ${eventType}`);
  return { type, step };
}

const isTimerFact = (type: string): type is TimerFact => (TIMER_FACTS as readonly string[]).includes(type);
