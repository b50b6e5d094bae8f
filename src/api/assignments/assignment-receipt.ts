import Type, { type Static } from 'typebox';
import { type Assignment, fold } from '../../../machines/assignment/fold.ts';
import { standing } from '../../../machines/assignment/standing.ts';
import type { Fact } from '../../../machines/facts.ts';
import { PHASES, STATUSES } from '../../../machines/vocabulary.ts';
import { AssignmentId, DirectoryId, Instant, Nullable } from '../schemas.ts';
import { RecordedFacts, recordedFacts } from '../writes/recorded-facts.ts';
import { ActName, ActorName } from './assignment-schema.ts';
import { Warnings, warningsOf } from './time-taken.ts';

const AlsoAssigned = Type.Array(Type.Object({ assignment: AssignmentId, person: DirectoryId }), {
  description: 'Whom it assigned besides, each in an assignment of their own, which begins in a moment',
});

/**
 * What a write answers: the facts that it recorded, and where the assignment stood once they were. It follows from the log
 * alone, so the same write is answered the same, byte for byte, however late it is sent again.
 */
export const AssignmentReceipt = Type.Object({
  id: AssignmentId,
  chart: Type.String(),
  version: Type.Integer({ description: 'Also the ETag' }),
  status: Type.Enum([...STATUSES]),
  phase: Nullable(Type.Enum([...PHASES])),
  step: Nullable(Type.String({ description: 'The step that waits: what the next act must say it has seen' })),
  waitingFor: Nullable(
    Type.Object({
      act: ActName,
      actor: ActorName,
      position: Nullable(DirectoryId),
      person: Nullable(DirectoryId),
      since: Instant,
      due: Nullable(Instant),
    }),
  ),
  assignee: Nullable(DirectoryId),
  alsoAssigned: AlsoAssigned,
  facts: RecordedFacts,
  warnings: Warnings,
});
export type AssignmentReceipt = Static<typeof AssignmentReceipt>;

/** @param facts those that the write recorded, and that left the assignment in this state */
export function assignmentReceipt(state: Assignment, facts: readonly Fact[]): AssignmentReceipt {
  const { status, phase, step, acts, assignee, since, due } = standing(state);
  const [first] = acts;
  return {
    id: state.stream,
    chart: state.chart.procedure.chart,
    version: state.version,
    status,
    phase,
    step,
    waitingFor: first
      ? { act: first.act, actor: first.actor, position: first.position, person: first.person, since, due }
      : null,
    assignee,
    alsoAssigned: alsoAssignedIn(facts),
    facts: recordedFacts(facts),
    warnings: warningsOf(facts, state.chart.procedure.workload),
  };
}

const alsoAssignedIn = (facts: readonly Fact[]): Static<typeof AlsoAssigned> =>
  facts.flatMap(({ data }) => (data.alsoAssigned ?? []).map(({ stream, person }) => ({ assignment: stream, person })));

/** The receipt of a write that was carried out before; null where it was not. */
export function earlierReceipt(facts: readonly Fact[], commandId: string): AssignmentReceipt | null {
  const recorded = facts.filter(({ cause }) => cause === commandId);
  const state = fold(facts.slice(0, recorded.at(-1)?.version ?? 0));
  return state && assignmentReceipt(state, recorded);
}
