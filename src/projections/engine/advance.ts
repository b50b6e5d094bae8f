import type { Kysely } from 'kysely';
import type { Database } from '../../database/tables.ts';
import type { DeliveredFact } from '../../event-log/delivered-fact.ts';
import { readLog } from '../../event-log/read.ts';
import { advanced, applyChanges } from './apply-changes.ts';
import { CheckpointMoved, type Checkpoints, lowest, readCheckpoints } from './checkpoints.ts';
import type { DeadLetter } from './dead-letters.ts';
import { LogIncomplete } from './failures.ts';
import { foldChanges, type LogFact } from './fold-changes.ts';
import type { Projection } from './projection.ts';
import type { StreamStates } from './stream-states.ts';

export interface AdvanceOptions {
  readonly db: Kysely<Database>;
  readonly projections: readonly Projection[];
  readonly states: StreamStates;
  /** How many facts one transaction takes at most. */
  readonly batchSize: number;
  /** Stops between two transactions. */
  readonly signal: AbortSignal;
  readonly onApplied: (facts: readonly LogFact[]) => void;
  readonly onParked: (letters: readonly DeadLetter[]) => void;
}

/** Brings the tables forward along the log, from wherever each of them stands. One at a time. */
export class Advance {
  readonly #options: AdvanceOptions;
  #checkpoints: Checkpoints;

  constructor(options: AdvanceOptions, checkpoints: Checkpoints) {
    this.#options = options;
    this.#checkpoints = checkpoints;
  }

  /** The position that every table has reached. */
  get position(): number {
    return lowest(this.#checkpoints);
  }

  /**
   * Applies facts that were delivered, in whatever order and however often. Those between that were not, or that could not
   * be read, are taken from the log.
   * @throws {LogIncomplete} where the log does not have them
   */
  async through(delivered: readonly DeliveredFact[]): Promise<void> {
    const known = new Map<number, LogFact>();
    for (const { position, fact, traceparent } of delivered) {
      if (fact) known.set(position, { position, fact, traceparent });
    }
    await this.#to(Math.max(0, ...delivered.map(({ position }) => position)), known);
  }

  /** Applies what the log has, up to a position or to its end. */
  async throughLog(position: number): Promise<void> {
    try {
      await this.#to(position, new Map());
    } catch (error) {
      if (!(error instanceof LogIncomplete)) throw error;
    }
  }

  async #to(position: number, known: ReadonlyMap<number, LogFact>): Promise<void> {
    while (this.position < position && !this.#options.signal.aborted) {
      const facts = await this.#next(position, known);
      try {
        await this.#apply(facts);
      } catch (error) {
        if (!(error instanceof CheckpointMoved)) throw error;
        this.#checkpoints = await readCheckpoints(this.#options.db, this.#options.projections);
      }
    }
  }

  async #apply(facts: readonly LogFact[]): Promise<void> {
    const { db, projections, states, onApplied, onParked } = this.#options;
    const { changes, keep } = await foldChanges(db, states, facts);
    const parked = await applyChanges(db, { projections, changes }, this.#checkpoints);
    keep();
    this.#checkpoints = advanced(this.#checkpoints, facts.at(-1)?.position ?? 0);
    if (parked.length > 0) onParked(parked);
    onApplied(facts);
  }

  /** The facts that follow, without a gap. */
  async #next(through: number, known: ReadonlyMap<number, LogFact>): Promise<LogFact[]> {
    const { db, batchSize } = this.#options;
    const from = this.position + 1;
    const facts: LogFact[] = [];
    for (let at = from; at <= through && facts.length < batchSize; ) {
      const fact = known.get(at);
      if (fact) {
        facts.push(fact);
        at += 1;
        continue;
      }
      const limit = Math.min(through - at + 1, batchSize - facts.length);
      const read = await readLog(db, at - 1, limit);
      // What was read so far is worth applying, even where the log ends too early.
      const inOrder = read.filter(({ position }, index) => position === at + index);
      if (inOrder.length === 0 && facts.length === 0) throw new LogIncomplete(at);
      facts.push(...inOrder);
      at += inOrder.length;
      if (inOrder.length < limit) break;
    }
    return facts;
  }
}
