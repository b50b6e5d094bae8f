import { type Assignment, contextOf, evolve } from '../../machines/assignment/fold.ts';
import { type Standing, standing } from '../../machines/assignment/standing.ts';
import type { Fact, Instant, PersonId } from '../../machines/facts.ts';

/** An assignment after some fact, with what the tables say of its past that the chart itself forgets. */
export interface StreamState {
  readonly assignment: Assignment;
  readonly standing: Standing;
  readonly openedAt: Instant;
  /** Everyone who acted or was named for the task, in the order of their first appearance. */
  readonly persons: readonly PersonId[];
}

/** One fact, and the assignment on both sides of it: all that a projection may know. */
export interface Change {
  readonly position: number;
  readonly fact: Fact;
  /** Null before the first fact. */
  readonly before: StreamState | null;
  readonly after: StreamState;
}

/** @throws {ImpossibleHistory} where the chart does not accept the fact */
export function moveState(before: StreamState | null, fact: Fact): StreamState {
  const assignment = evolve(before?.assignment ?? null, fact);
  return {
    assignment,
    standing: standing(assignment),
    openedAt: before?.openedAt ?? fact.at,
    persons: withPersons(before?.persons ?? [], [fact.by?.person, contextOf(assignment).assignee]),
  };
}

/** The same list where nobody is new: most facts add none, and every open stream keeps its list in memory. */
function withPersons(known: readonly PersonId[], seen: readonly (PersonId | null | undefined)[]): readonly PersonId[] {
  const added = seen.filter((person) => person != null && !known.includes(person)) as PersonId[];
  return added.length > 0 ? [...known, ...new Set(added)] : known;
}
