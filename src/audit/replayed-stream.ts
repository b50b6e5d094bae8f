import { completedOf } from '../../machines/assignment/completed.ts';
import { type Assignment, evolve } from '../../machines/assignment/fold.ts';
import { roleOfFact } from '../../machines/assignment/role-of-fact.ts';
import { type Fact, kindOf } from '../../machines/facts.ts';
import { evolveFollowUp, type FollowUp } from '../../machines/follow-up/fold.ts';
import type { Completed } from '../../machines/follow-up/follow-up-types.ts';
import { roleOfFollowUp } from '../../machines/follow-up/role-of-follow-up.ts';
import { evolveTeam, type Team } from '../../machines/team/chart/fold.ts';
import { roleOfTeamFact } from '../../machines/team/procedure/role-of-team-fact.ts';

/** Of a completed assignment, only what may still follow is kept: most streams of a log are such. */
interface CompletedStream {
  readonly completed: Completed;
  readonly version: number;
  readonly followUp: FollowUp | null;
}

/** Where a stream's facts so far leave its chart; `ended` where nothing may follow. */
export type ReplayedStream =
  | { readonly kind: 'assignment'; readonly state: Assignment }
  | { readonly kind: 'team'; readonly state: Team }
  | { readonly kind: 'completed'; readonly state: CompletedStream }
  | { readonly kind: 'ended' };

/**
 * Moves a stream (null: not begun) by its next fact. Pure.
 * @throws {Error} saying why its chart does not accept the fact
 */
export function replayFact(before: ReplayedStream | null, fact: Fact): ReplayedStream {
  const after = moved(before, fact);
  if (!citesItsArticles(after, fact)) throw new Error('it cites other articles than its step rests on');
  return withoutHistory(after);
}

type MovedStream = Exclude<ReplayedStream, { readonly kind: 'ended' }>;

function moved(before: ReplayedStream | null, fact: Fact): MovedStream {
  switch (before?.kind ?? kindOf(fact.type)) {
    case 'ended':
      throw new Error('its stream had ended');
    case 'completed':
      return { kind: 'completed', state: followedUp((before as { state: CompletedStream }).state, fact) };
    case 'team':
      return { kind: 'team', state: evolveTeam(before?.kind === 'team' ? before.state : null, fact) };
    case 'assignment':
      return { kind: 'assignment', state: evolve(before?.kind === 'assignment' ? before.state : null, fact) };
  }
}

function followedUp({ completed, version, followUp }: CompletedStream, fact: Fact): CompletedStream {
  if (fact.version !== version + 1) throw new Error(`follows version ${version}`);
  return { completed, version: fact.version, followUp: evolveFollowUp(followUp, completed, fact) };
}

function withoutHistory(after: MovedStream): ReplayedStream {
  if (after.kind === 'completed' || after.state.snapshot.status !== 'done') return after;
  const completed = after.kind === 'assignment' ? completedOf(after.state.chart, after.state.snapshot) : null;
  return completed
    ? { kind: 'completed', state: { completed, version: after.state.version, followUp: null } }
    : { kind: 'ended' };
}

/** What the fact says it rests on must be what its published procedure says. */
function citesItsArticles(stream: MovedStream, fact: Fact): boolean {
  const basis = roleOf(stream, fact)?.basis ?? [];
  return basis.length === fact.basis.length && basis.every((article, index) => article === fact.basis[index]);
}

function roleOf(stream: MovedStream, fact: Fact) {
  switch (stream.kind) {
    case 'team':
      return roleOfTeamFact(stream.state.chart, fact);
    case 'assignment':
      return roleOfFact(stream.state.chart, fact);
    case 'completed':
      return roleOfFollowUp(stream.state.completed.judge.actor, fact);
  }
}
