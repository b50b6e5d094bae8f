import type { Fact, FactDraft } from '../../facts.ts';
import { isTeamTimerFact, type TeamTimerFact } from '../procedure/team-facts.ts';
import type { TeamEvent } from './chart-types.ts';

/** The chart's event of a team's fact, recorded or only proposed: a deadline's fact moves the chart as its own timer would. */
export function teamEventOf(fact: Fact | FactDraft, version: number): TeamEvent {
  const { type, step, at, cause, data, by, typed } = fact;
  return {
    type: isTeamTimerFact(type) ? `xstate.after.${type}.${step}` : type,
    step,
    at,
    cause,
    data,
    by,
    version,
    typedFields:
      typed === null ? [] : 'hash' in typed ? (typed as NonNullable<Fact['typed']>).fields : Object.keys(typed),
  };
}

/** Takes XState's name of a delay's event apart, e.g. `xstate.after.team-term-near.open`. */
export function teamTimerOf(eventType: string): { readonly type: TeamTimerFact; readonly step: string } {
  const [, , type, step] = eventType.split('.');
  if (!type || !step || !isTeamTimerFact(type)) throw new Error(`not a timer of a team: ${eventType}`);
  return { type, step };
}
