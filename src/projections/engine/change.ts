import { type Assignment, contextOf, evolve } from '../../../machines/assignment/fold.ts';
import { type Standing, standing } from '../../../machines/assignment/standing.ts';
import { type Fact, type Instant, kindOf, type PersonId, type PositionId } from '../../../machines/facts.ts';
import { everSeated } from '../../../machines/rating/seated.ts';
import { evolveTeam, type Team, teamContextOf } from '../../../machines/team/fold.ts';
import { type TeamStanding, teamStanding } from '../../../machines/team/standing.ts';
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
  /** Every position that has had a seat in it, in the same order. */
  readonly positions: readonly PositionId[];
  readonly standing: Standing;
}

export interface TeamState extends Past {
  readonly kind: 'team';
  readonly team: Team;
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
    const members = teamContextOf(team).members.map(({ person }) => person);
    const persons = withNew(known, [fact.by?.person, ...members]);
    return { kind: 'team', version, team, standing: teamStanding(team), openedAt, persons };
  }
  const assignment = evolve((before as AssignmentState | null)?.assignment ?? null, fact);
  const persons = withNew(known, [fact.by?.person, contextOf(assignment).assignee]);
  const seated = (before as AssignmentState | null)?.positions ?? [];
  const positions = withNew(seated, everSeated([fact]));
  return { kind: 'assignment', version, assignment, standing: standing(assignment), openedAt, persons, positions };
}

/** The same list where nobody is new: most facts add none, and every open stream keeps its lists in memory. */
function withNew(known: readonly string[], seen: readonly (string | null | undefined)[]): readonly string[] {
  const added = seen.filter((each) => each != null && !known.includes(each)) as string[];
  return added.length > 0 ? [...known, ...new Set(added)] : known;
}
