import { completedOf } from '../../machines/assignment/completed.ts';
import { type Assignment, evolve } from '../../machines/assignment/fold.ts';
import { roleOfFact } from '../../machines/assignment/role-of-fact.ts';
import { type Fact, kindOf } from '../../machines/facts.ts';
import { evolveFollowUp, type FollowUp } from '../../machines/follow-up/fold.ts';
import type { Completed } from '../../machines/follow-up/follow-up-types.ts';
import { roleOfFollowUp } from '../../machines/follow-up/role-of-follow-up.ts';
import { evolveTeam, type Team } from '../../machines/team/fold.ts';
import { roleOfTeamFact } from '../../machines/team/role-of-team-fact.ts';

/** Of a completed assignment, only what may still follow is remembered: most of a log is such. */
interface FollowedUp {
  readonly completed: Completed;
  readonly version: number;
  readonly followUp: FollowUp | null;
}

type Told =
  | { readonly kind: 'assignment'; readonly at: Assignment }
  | { readonly kind: 'team'; readonly at: Team }
  | { readonly kind: 'completed'; readonly at: FollowedUp };

/** Replays every stream through its own chart as its facts come by; an ended stream is forgotten but for its number. */
export class Histories {
  readonly #open = new Map<string, Told | 'broken' | 'ended'>();

  get count(): number {
    return this.#open.size;
  }

  /** @returns why the chart does not accept the fact; null where it does, or where the stream has been reported already */
  next(fact: Fact): string | null {
    const before = this.#open.get(fact.stream) ?? null;
    if (before === 'broken') return null;
    try {
      if (before === 'ended') throw new Error('it had ended');
      const after = follow(before, fact);
      this.#open.set(fact.stream, kept(after));
      return citesItsArticles(after, fact) ? null : 'it cites other articles than its step rests on';
    } catch (error) {
      this.#open.set(fact.stream, 'broken');
      return (error as Error).message;
    }
  }
}

function follow(before: Told | null, fact: Fact): Told {
  if (before?.kind === 'completed') return { kind: 'completed', at: followedUp(before.at, fact) };
  const kind = before?.kind ?? kindOf(fact.type);
  return kind === 'team'
    ? { kind, at: evolveTeam(before?.kind === 'team' ? before.at : null, fact) }
    : { kind, at: evolve(before?.kind === 'assignment' ? before.at : null, fact) };
}

function followedUp({ completed, version, followUp }: FollowedUp, fact: Fact): FollowedUp {
  if (fact.version !== version + 1) throw new Error(`follows version ${version}`);
  return { completed, version: fact.version, followUp: evolveFollowUp(followUp, completed, fact) };
}

function kept(after: Told): Told | 'ended' {
  if (after.kind === 'completed' || after.at.snapshot.status !== 'done') return after;
  const completed = after.kind === 'assignment' ? completedOf(after.at.chart, after.at.snapshot) : null;
  return completed ? { kind: 'completed', at: { completed, version: after.at.version, followUp: null } } : 'ended';
}

/** What the fact says it rests on must be what its published procedure says. */
function citesItsArticles(told: Told, fact: Fact): boolean {
  const basis = roleOf(told, fact)?.basis ?? [];
  return basis.length === fact.basis.length && basis.every((article, index) => article === fact.basis[index]);
}

function roleOf(told: Told, fact: Fact) {
  switch (told.kind) {
    case 'team':
      return roleOfTeamFact(told.at.chart, fact);
    case 'assignment':
      return roleOfFact(told.at.chart, fact);
    case 'completed':
      return roleOfFollowUp(told.at.completed.judge.actor, fact);
  }
}
