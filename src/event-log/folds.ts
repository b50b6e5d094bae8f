import type { Fact } from '../../machines/facts.ts';

/** What folding a stream has come to. */
interface Folded {
  readonly version: number;
}

/**
 * Folds of streams, kept from one look to the next: a fact that is recorded never changes, so that only what came since has to
 * be read. Whoever loses them folds again, and any number of processes may have their own. They hold facts, never what people
 * typed. The streams that nobody has asked for the longest go first.
 */
export class Folds<Fold extends Folded> {
  readonly #kept = new Map<string, Fold>();
  readonly #most: number;
  readonly #lastIdOf: (fold: Fold) => string;
  #facts = 0;

  /** @param most facts of all streams together; the last stream asked for is kept however long it is */
  constructor(most: number, lastIdOf: (fold: Fold) => string) {
    this.#most = most;
    this.#lastIdOf = lastIdOf;
  }

  /** From where a stream is to be read: its last known fact is read again, to see that the log still holds it. */
  readAfter(stream: string): number {
    return Math.max(0, (this.#kept.get(stream)?.version ?? 0) - 1);
  }

  /**
   * Folds on by what was read, and keeps what it comes to.
   * @param read the facts after `after`, which `readAfter` has said, in order
   * @param reread reads the whole stream: where its fold was given up meanwhile, or where a log that was restored from an older
   * copy does not hold what was known of it
   */
  async extend(
    stream: string,
    { after, facts }: { readonly after: number; readonly facts: readonly Fact[] },
    foldOn: (before: Fold | null, facts: readonly Fact[]) => Fold | null,
    reread: () => Promise<readonly Fact[]>,
  ): Promise<Fold | null> {
    const before = this.#kept.get(stream);
    const follows = before !== undefined && facts[0]?.id === this.#lastIdOf(before);
    const fold = follows
      ? foldOn(before, facts.slice(1))
      : foldOn(null, after === 0 && before === undefined ? facts : await reread());
    this.#forget(stream);
    if (fold) this.#keep(stream, fold);
    return fold;
  }

  #keep(stream: string, fold: Fold): void {
    this.#kept.set(stream, fold); // the last in order is the last that was asked for
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
