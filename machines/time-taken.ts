import type { Day, Period } from './facts.ts';

/** How much of somebody's working time an assignment takes: whole percent, from 1 to 100. */
export type TimeShare = number;

export const isTimeShare = (share: number): share is TimeShare => Number.isInteger(share) && share >= 1 && share <= 100;

/** An assignment, as it takes somebody's time. */
export interface Taking {
  readonly period: Period;
  /** Null where nobody said it. */
  readonly timeShare: TimeShare | null;
}

/** What assignments take of working time in a period. */
export interface TimeTaken {
  /** Percent of one person's working time on the fullest day of the period. */
  readonly percent: number;
  /** How many of the assignments in the period say no share, and so are not in it. */
  readonly unsaid: number;
}

/** One person has no more than this. */
export const WHOLE_TIME = 100;

/** What some assignments together take on the fullest day of a period. */
export function timeTaken(takings: readonly Taking[], within: Period): TimeTaken {
  const inside = takings.filter(({ period }) => period.from <= within.to && period.to >= within.from);
  // The sum only grows on a day on which one of them begins.
  const days = [within.from, ...inside.map(({ period }) => period.from).filter((day) => day > within.from)];
  return {
    percent: Math.max(...days.map((day) => takenOn(day, inside))),
    unsaid: inside.filter(({ timeShare }) => timeShare === null).length,
  };
}

const takenOn = (day: Day, takings: readonly Taking[]): number =>
  takings
    .filter(({ period }) => period.from <= day && day <= period.to)
    .reduce((sum, { timeShare }) => sum + (timeShare ?? 0), 0);

/** Whether more is taken than one person has. */
export const isOverTaken = ({ percent }: TimeTaken): boolean => percent > WHOLE_TIME;
