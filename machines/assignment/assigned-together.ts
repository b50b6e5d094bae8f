import type { AlsoAssigned, Fact, FactDraft, Instant, Opening, Typed } from '../facts.ts';
import type { Procedure } from '../procedure-types.ts';
import type { ChartEvent, NamedStep } from './chart-types.ts';

/**
 * One request across agencies is answered with a list of those who are assigned [Dairi Lamp. B.2 (cara) a.3.e butir 1-2,
 * Probolinggo Lamp. II.B.2.1)c) butir 5]. Each of them has an assignment of their own: one goes on in the stream of the
 * request, the others begin in streams of their own with the very decision that assigns them.
 */
export function assigningStep({ form }: Pick<Procedure, 'form'>, steps: readonly NamedStep[]): NamedStep | null {
  const listed = steps.findIndex(({ names }) => names === 'candidates');
  if (listed < 0 || form !== 'individual') return null;
  return steps.slice(listed).find(({ names }) => names === 'assignee') ?? null;
}

/** Whether an assignment may begin with this fact: another's, by which its own person was assigned too. */
export const beginsTogether = (step: NamedStep, { assignedWith }: Opening, { step: of, data }: ChartEvent): boolean =>
  assignedWith !== undefined && of === step.key && data.carried?.stream === assignedWith && data.assignee !== undefined;

/** The first fact of the assignment of somebody whom a decision about several assigned too. */
export const beginningWith = (
  decision: Fact,
  { person, opening, timeTaken }: AlsoAssigned,
  at: Instant,
  typed: Typed | null,
): FactDraft => ({
  type: decision.type,
  step: decision.step,
  at,
  by: decision.by && { person: decision.by.person, position: decision.by.position },
  cause: decision.id,
  basis: decision.basis,
  data: {
    opening,
    assignee: person,
    ...(timeTaken ? { timeTaken } : {}),
    carried: { stream: decision.stream, fact: decision.id, delegation: decision.by?.delegation ?? null },
  },
  typed,
});
