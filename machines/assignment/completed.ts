import type { Completed } from '../follow-up/follow-up-types.ts';
import type { AssignmentContext, AssignmentSnapshot } from './chart-types.ts';
import type { PublishedChart } from './charts.ts';
import { recipient } from './steps.ts';

/** Who declares the task complete: the last of the chain. */
export const judgeOf = ({ steps }: Pick<PublishedChart, 'steps'>) => {
  const last = steps[steps.length - 1];
  if (!last) throw new Error('a procedure without steps');
  return last.actor;
};

/** What may be followed up; null unless the task was declared complete. */
export function completedOf(chart: PublishedChart, { status, value, context }: AssignmentSnapshot): Completed | null {
  if (status !== 'done' || value !== 'completed') return null;
  const { assignee, opening } = context as AssignmentContext;
  const { regulation, edition } = chart.procedure;
  return {
    edition: { regulation, edition },
    judge: { actor: judgeOf(chart), position: recipient(judgeOf(chart), context).position },
    assignee,
    homeHead: opening.seats['home.unit-head'] ?? null,
  };
}
