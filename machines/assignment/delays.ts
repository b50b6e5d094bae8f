import { assign } from 'xstate';
import type { TimerFact } from '../facts.ts';
import type { Procedure } from '../procedure-types.ts';
import { noticeOfTerm } from '../term.ts';
import { endOfDay } from '../working-days.ts';
import type { AssignmentContext, ChartEvent, NamedStep } from './chart-types.ts';
import { isWork } from './steps.ts';
import { type Args, closed, tell } from './told.ts';

/** How long after its step began to wait each of them passes; milliseconds, negative where the time is over already. */
export const DELAYS = {
  'reminder-due': ({ context: { due, since } }) => (due && since ? Date.parse(due) - Date.parse(since) : 0),
  'term-near': ({ context }) => fromWaitingTo(noticeOf(context), context),
  'term-passed': ({ context }) => fromWaitingTo(termOf(context), context),
} as const satisfies Record<TimerFact, (args: Pick<Args, 'context'>) => number>;

/** What silence brings: a reminder where an answer is due, and the end of what an individual does at its term. */
export function delays({ form }: Procedure, step: NamedStep, index: number) {
  const reminds = step.deadline !== null && index > 0 && !step.ofTeam;
  const after = { ...(reminds ? reminder(step) : {}), ...(form === 'individual' && isWork(step) ? term(step) : {}) };
  return Object.keys(after).length > 0 ? { after } : {};
}

const reminder = (step: NamedStep) => ({
  'reminder-due': {
    guard: ({ context, event }: Args) =>
      isTimeOf(step, event) && !context.reminded && context.due !== null && event.at >= context.due,
    actions: [assign({ reminded: true }), ...tell({ notice: 'reminder', actors: [step.actor] })],
  },
});

const term = (step: NamedStep) => ({
  'term-near': {
    guard: ({ context, event }: Args) =>
      isTimeOf(step, event) && endsIt(context) && !context.warned && Date.parse(event.at) >= noticeOf(context),
    actions: [assign({ warned: true }), ...tell({ notice: 'reminder', actors: ['assignee', 'owner.unit-head'] })],
  },
  'term-passed': {
    target: '#ended',
    guard: ({ context, event }: Args) =>
      isTimeOf(step, event) && endsIt(context) && Date.parse(event.at) >= termOf(context),
    actions: tell(closed('assignee', 'owner.unit-head', 'home.unit-head')),
  },
});

/** What was put on record after its term, or sent back after it, is not ended by it. */
const endsIt = (context: AssignmentContext): boolean =>
  context.since !== null && Date.parse(context.since) < termOf(context);

/** Nobody's act: a delay of the waiting step. */
const isTimeOf = (step: NamedStep, { by, step: waiting }: ChartEvent): boolean => by === null && waiting === step.key;

const fromWaitingTo = (time: number, { since }: AssignmentContext): number => time - (since ? Date.parse(since) : 0);

/** When the last day of the assignment is over; milliseconds since the epoch. */
const termOf = ({ opening }: AssignmentContext): number => endOfDay(opening.period.to, opening.calendar);

const noticeOf = ({ opening }: AssignmentContext): number => noticeOfTerm(opening.period, opening.calendar);
