import { type Assignment, evolve } from '../../machines/assignment/fold.ts';
import type { Fact } from '../../machines/facts.ts';

export interface StreamEntry {
  readonly stream: string;
  readonly entry: string;
}

/** Where each stream stands that has not ended. */
export class Replayed {
  readonly #open = new Map<string, Assignment>();

  take(fact: Fact): void {
    const after = evolve(this.#open.get(fact.stream) ?? null, fact);
    if (after.snapshot.status === 'active') this.#open.set(fact.stream, after);
    else this.#open.delete(fact.stream);
  }
}
