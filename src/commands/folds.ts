/** What folding a stream has come to. */
interface Folded {
  readonly version: number;
}

/**
 * Folds of streams, kept from one look to the next: a fact that is recorded never changes, so that only what came since has to be
 * read. Whoever loses them folds again, and any number of processes may have their own. They hold facts, never what people
 * typed. The streams that nobody has asked for the longest go first.
 */
export class Folds<Fold extends Folded> {
  readonly #kept = new Map<string, Fold>();
  readonly #most: number;
  #facts = 0;

  /** @param most facts of all streams together; the last stream asked for is kept however long it is */
  constructor(most: number) {
    this.#most = most;
  }

  get(stream: string): Fold | null {
    const fold = this.#kept.get(stream);
    if (!fold) return null;
    this.#kept.delete(stream);
    this.#kept.set(stream, fold); // the last in order is the last that was asked for
    return fold;
  }

  /** Two looks at once both bring what they have read: the longer one stays. */
  keep(stream: string, fold: Fold | null): void {
    if (!fold || fold.version <= (this.#kept.get(stream)?.version ?? 0)) return;
    this.#forget(stream);
    this.#kept.set(stream, fold);
    this.#facts += fold.version;
    for (const oldest of this.#kept.keys()) {
      if (this.#facts <= this.#most || oldest === stream) return;
      this.#forget(oldest);
    }
  }

  #forget(stream: string): void {
    this.#facts -= this.#kept.get(stream)?.version ?? 0;
    this.#kept.delete(stream);
  }
}
