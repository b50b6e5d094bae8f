import { type Assignment, contextOf, evolve } from '../../../machines/assignment/fold.ts';
import { type Standing, standing } from '../../../machines/assignment/standing.ts';
import { type Fact, type Instant, kindOf, type PersonId, type PositionId } from '../../../machines/facts.ts';
import { everSeated } from '../../../machines/rating/seated.ts';
import { evolveTeam, statusOf, type Team, teamContextOf } from '../../../machines/team/chart/fold.ts';
import { holders } from '../../../machines/team/chart/members.ts';
import { type TeamStanding, teamStanding } from '../../../machines/team/chart/standing.ts';
import type { Status, TeamStatus } from '../../../machines/vocabulary.ts';
import type { RowChanges } from './projection.ts';

/** A stream after some fact, with what the tables say of its past that the chart itself forgets. */
export type StreamState = AssignmentState | TeamState;

interface Past {
  readonly version: number;
  readonly openedAt: Instant;
  /** Everyone who acted or was named for the task, in the order of their first appearance. */
  readonly persons: readonly PersonId[];
}

export interface AssignmentState extends Past {
  readonly kind: 'assignment';
  readonly assignment: Assignment;
  readonly status: Status;
  /** Every position that has had a seat in it, in the same order. */
  readonly positions: readonly PositionId[];
  /** Worked out when it is first asked for: most facts are not. */
  readonly standing: Standing;
}

export interface TeamState extends Past {
  readonly kind: 'team';
  readonly team: Team;
  readonly status: TeamStatus;
  readonly standing: TeamStanding;
}

/** One fact, and its stream on both sides of it: all that a projection may know. */
export interface Change<State extends StreamState = StreamState> {
  readonly position: number;
  readonly fact: Fact;
  /** Null before the first fact. */
  readonly before: State | null;
  readonly after: State;
}

/** For a table of assignments: a team's facts leave it as it is. */
export const ofAssignments =
  <Row>(project: (change: Change<AssignmentState>) => RowChanges<Row>) =>
  (change: Change): RowChanges<Row> =>
    change.after.kind === 'assignment' ? project(change as Change<AssignmentState>) : {};

/** For a table of teams. */
export const ofTeams =
  <Row>(project: (change: Change<TeamState>) => RowChanges<Row>) =>
  (change: Change): RowChanges<Row> =>
    change.after.kind === 'team' ? project(change as Change<TeamState>) : {};

/** @throws {ImpossibleHistory} where the chart does not accept the fact */
export function moveState(before: StreamState | null, fact: Fact): StreamState {
  const { version } = fact;
  const openedAt = before?.openedAt ?? fact.at;
  const known = before?.persons ?? [];
  if ((before?.kind ?? kindOf(fact.type)) === 'team') {
    const team = evolveTeam((before as TeamState | null)?.team ?? null, fact);
    const context = teamContextOf(team);
    const persons = withNew(known, [
      fact.by?.person,
      ...context.members.map(({ person }) => person),
      ...holders(context),
    ]);
    const lazily = once(() => teamStanding(team));
    return {
      ...{ kind: 'team', version, team, status: statusOf(team), openedAt, persons },
      get standing() {
        return lazily();
      },
    };
  }
  const assignment = evolve((before as AssignmentState | null)?.assignment ?? null, fact);
  const persons = withNew(known, [fact.by?.person, contextOf(assignment).assignee]);
  const seated = (before as AssignmentState | null)?.positions ?? [];
  const positions = withNew(seated, everSeated([fact]));
  const { snapshot } = assignment;
  const status = snapshot.status === 'done' ? (snapshot.value as Status) : 'open';
  const lazily = once(() => standing(assignment));
  return {
    ...{ kind: 'assignment', version, assignment, status, openedAt, persons, positions },
    get standing() {
      return lazily();
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** The same list where nobody is new: most facts add none, and every open stream keeps its lists in memory. */
function withNew(known: readonly string[], seen: readonly (string | null | undefined)[]): readonly string[] {
  const added = seen.filter((each) => each != null && !known.includes(each)) as string[];
  return added.length > 0 ? [...known, ...new Set(added)] : known;
}
