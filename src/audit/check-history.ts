import { type Assignment, evolve } from '../../machines/assignment/fold.ts';
import { roleOfFact } from '../../machines/assignment/role-of-fact.ts';
import { type Fact, kindOf } from '../../machines/facts.ts';
import { evolveTeam, type Team } from '../../machines/team/fold.ts';
import { roleOfTeamFact } from '../../machines/team/role-of-team-fact.ts';

type Told = { readonly kind: 'assignment'; readonly at: Assignment } | { readonly kind: 'team'; readonly at: Team };

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
      this.#open.set(fact.stream, after.at.snapshot.status === 'done' ? 'ended' : after);
      return citesItsArticles(after, fact) ? null : 'it cites other articles than its step rests on';
    } catch (error) {
      this.#open.set(fact.stream, 'broken');
      return (error as Error).message;
    }
  }
}

function follow(before: Told | null, fact: Fact): Told {
  const kind = before?.kind ?? kindOf(fact.type);
  return kind === 'team'
    ? { kind, at: evolveTeam(before?.kind === 'team' ? before.at : null, fact) }
    : { kind, at: evolve(before?.kind === 'assignment' ? before.at : null, fact) };
}

/** What the fact says it rests on must be what its published procedure says. */
function citesItsArticles(told: Told, fact: Fact): boolean {
  const role = told.kind === 'team' ? roleOfTeamFact(told.at.chart, fact) : roleOfFact(told.at.chart, fact);
  const basis = role?.basis ?? [];
  return basis.length === fact.basis.length && basis.every((article, index) => article === fact.basis[index]);
}
