import type { Procedure } from '../procedure-types.ts';
import { isToldOnce } from '../told-once.ts';
import type { Actor } from '../vocabulary.ts';
import type { AssignmentContext, ChartEvent, NamedStep, NotifyParams } from './chart-types.ts';
import { initiatorOf, recipient } from './steps.ts';

/** What XState hands to guards and actions. */
export interface Args {
  readonly context: AssignmentContext;
  readonly event: ChartEvent;
}

/** Who gets which notice of a fact; nobody, where null. */
export type Told = { readonly notice: NotifyParams['notice']; readonly actors: readonly Actor[] } | null;

export const answer = (...actors: Actor[]): Told => ({ notice: 'answer', actors });
export const closed = (...actors: Actor[]): Told => ({ notice: 'closed', actors });

/** Who asked, and everybody whom the decision would have been told [Surakarta Lamp. IV 3.1.c.3]. */
export const refusedTo = (procedure: Procedure, { addressee, copies, informs }: NamedStep): readonly Actor[] => [
  ...new Set([initiatorOf(procedure), ...(addressee ? [addressee] : []), ...copies, ...informs]),
];

/** The next actor finds it in the inbox; the others whom the step addresses, copies or informs get a notice. */
export function toldOf(step: NamedStep, next: NamedStep | undefined): Told {
  const answered =
    step.addressee && step.addressee !== next?.actor && step.addressee !== step.actor ? [step.addressee] : [];
  const actors = [...new Set([...answered, ...step.copies, ...step.informs])];
  return actors.length > 0 ? { notice: answered.length > 0 ? 'answer' : 'copy', actors } : null;
}

export const tell = (told: Told) =>
  told
    ? [
        {
          type: 'notify' as const,
          params: ({ context, event }: Args): NotifyParams => ({
            notice: told.notice,
            to: told.actors.map((actor) => recipient(actor, context)).filter(isToldOnce(event)),
          }),
        },
      ]
    : [];
