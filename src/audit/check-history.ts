import { type Assignment, evolve } from '../../machines/assignment/fold.ts';
import { roleOfFact } from '../../machines/assignment/role-of-fact.ts';
import type { Fact } from '../../machines/facts.ts';

/** Replays every stream through its own chart as its facts come by; an ended stream is forgotten but for its number. */
export class Histories {
  readonly #open = new Map<string, Assignment | 'broken' | 'ended'>();

  get count(): number {
    return this.#open.size;
  }

  /** @returns why the chart does not accept the fact; null where it does, or where the stream has been reported already */
  next(fact: Fact): string | null {
    const before = this.#open.get(fact.stream) ?? null;
    if (before === 'broken') return null;
    try {
      if (before === 'ended') throw new Error('the assignment had ended');
      const after = evolve(before, fact);
      this.#open.set(fact.stream, after.snapshot.status === 'done' ? 'ended' : after);
      return citesItsArticles(after, fact) ? null : 'it cites other articles than its step rests on';
    } catch (error) {
      this.#open.set(fact.stream, 'broken');
      return (error as Error).message;
    }
  }
}

/** What the fact says it rests on must be what its published procedure says. */
function citesItsArticles({ chart }: Assignment, fact: Fact): boolean {
  const basis = roleOfFact(chart, fact)?.basis ?? [];
  return basis.length === fact.basis.length && basis.every((article, index) => article === fact.basis[index]);
}
