import type { Kysely } from 'kysely';
import type { Database } from '../../database/tables.ts';
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
   * Applies what the log holds up to a position, and nothing else, whoever named it.
   * @throws {LogIncomplete} where the log does not reach that far; what it has is applied
   */
  async through(position: number): Promise<void> {
    while (this.position < position && !this.#options.signal.aborted) {
      const facts = await this.#next(position);
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
  async #next(through: number): Promise<LogFact[]> {
    const { db, batchSize } = this.#options;
    const { position } = this;
    const read = await readLog(db, position, Math.min(through - position, batchSize));
    const facts = read.filter((fact, index) => fact.position === position + 1 + index);
    if (facts.length === 0) throw new LogIncomplete(position + 1, through);
    return facts;
  }
}
