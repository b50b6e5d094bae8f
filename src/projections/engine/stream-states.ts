import type { StreamState } from './change.ts';

/** Where assignments stand, kept from one batch to the next; what it has lost is folded again from the log. */
export interface StreamStates {
  get(stream: string): StreamState | undefined;
  set(stream: string, state: StreamState): void;
  delete(stream: string): void;
}

/** Keeps those that moved last. */
export class RecentStreamStates implements StreamStates {
  readonly #capacity: number;
  readonly #byStream = new Map<string, StreamState>(); // a Map remembers the order of insertion: the oldest is first

  /** @param capacity how many streams, of some 5 kB each */
  constructor(capacity = 20_000) {
    this.#capacity = capacity;
  }

  get size(): number {
    return this.#byStream.size;
  }

  get(stream: string): StreamState | undefined {
    return this.#byStream.get(stream);
  }

  set(stream: string, state: StreamState): void {
    this.#byStream.delete(stream);
    this.#byStream.set(stream, state);
    if (this.#byStream.size <= this.#capacity) return;
    for (const oldest of this.#byStream.keys()) {
      this.#byStream.delete(oldest);
      return;
    }
  }

  delete(stream: string): void {
    this.#byStream.delete(stream);
  }
}
