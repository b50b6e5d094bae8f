import { type Kysely, sql } from 'kysely';
import type { Database } from '../../database/tables.ts';
import { readLog } from '../../event-log/read.ts';
import type { Change } from './change.ts';
import { rowChanges } from './commit-changes.ts';
import { type DeadLetter, deadLetter } from './dead-letters.ts';
import { isDataFailure } from './failures.ts';
import { foldChanges, type Unfoldable } from './fold-changes.ts';
import { newTableOf } from './new-table.ts';
import type { Projection } from './projection.ts';
import { RecentStreamStates } from './stream-states.ts';
import { writeChanges } from './write-rows.ts';

/** How many facts one transaction takes at most. */
const BATCH = 1_000;

export interface Filled {
  readonly position: number;
  readonly letters: readonly DeadLetter[];
}

/** Brings new tables, which are filled up to a position, forward along the log while others record. */
export class CatchUp {
  readonly #db: Kysely<Database>;
  readonly #tables: readonly NewTable[];
  readonly #states = new RecentStreamStates();
  #position: number;

  constructor(db: Kysely<Database>, projections: readonly Projection[], { position, letters }: Filled) {
    this.#db = db;
    this.#position = position;
    this.#tables = projections.map((projection) => {
      const refused = letters.filter((letter) => letter.projection === projection.name);
      return new NewTable(db, projection, refused);
    });
  }

  get position(): number {
    return this.#position;
  }

  /** What the new tables could not take. */
  get letters(): readonly DeadLetter[] {
    return this.#tables.flatMap(({ letters }) => letters);
  }

  /** Up to a position, or to the log's end. */
  async through(target: number): Promise<void> {
    while (this.#position < target) {
      const facts = await readLog(this.#db, this.#position, Math.min(BATCH, target - this.#position));
      const last = facts.at(-1);
      if (!last) return;
      const { changes, keep } = await foldChanges(this.#db, this.#states, facts);
      for (const table of this.#tables) await table.write(changes);
      keep();
      this.#position = last.position;
    }
  }
}

class NewTable {
  readonly letters: DeadLetter[];
  readonly #db: Kysely<Database>;
  readonly #projection: Projection;
  #parked: ReadonlySet<string>;

  constructor(db: Kysely<Database>, projection: Projection, refused: readonly DeadLetter[]) {
    this.#db = db;
    this.#projection = projection;
    this.letters = [...refused];
    this.#parked = new Set(refused.map(({ stream }) => stream));
  }

  /** Writes a batch but for what the table cannot take; that and all after it of its stream become dead letters. */
  async write(changes: readonly (Change | Unfoldable)[]): Promise<void> {
    const parked = new Set(this.#parked);
    const { rows, refused } = rowChanges(this.#projection, changes, parked);
    try {
      await this.#db.transaction().execute(async (tx) => {
        // Nobody reads this table before it is swapped in, and that commit makes all earlier ones durable too.
        await sql`set local synchronous_commit = off`.execute(tx);
        await writeChanges(tx, this.#projection, rows, newTableOf(this.#projection));
      });
    } catch (error) {
      if (!isDataFailure(error)) throw error;
      return await this.#writeParts(changes, error);
    }
    this.#parked = parked;
    this.letters.push(...refused);
  }

  async #writeParts(changes: readonly (Change | Unfoldable)[], error: unknown): Promise<void> {
    const [change] = changes;
    if (!change) return;
    if (changes.length === 1) {
      this.#parked = new Set([...this.#parked, change.fact.stream]);
      this.letters.push(deadLetter(this.#projection, change.position, change.fact, error));
      return;
    }
    const middle = Math.ceil(changes.length / 2);
    await this.write(changes.slice(0, middle));
    await this.write(changes.slice(middle));
  }
}
