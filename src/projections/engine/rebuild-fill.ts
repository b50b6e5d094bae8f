import { type Kysely, sql } from 'kysely';
import type { Database } from '../../database/tables.ts';
import { readLog } from '../../event-log/read.ts';
import type { PositionedFact } from '../../event-log/recorded-event.ts';
import type { Change, StreamState } from './change.ts';
import { rowChanges } from './commit-changes.ts';
import { type DeadLetter, deadLetter } from './dead-letters.ts';
import { isDataFailure } from './failures.ts';
import { foldChanges, type Unfoldable } from './fold-changes.ts';
import type { Projection } from './projection.ts';
import { writeChanges } from './write-rows.ts';

/** The table that is filled while the live one is read. */
export const newTableOf = ({ name }: Projection): string => `${name}__new`;

/** Enough facts to make the cost of a statement small, few enough to keep the next batch coming. */
const BATCH = 8_000;

/** Fills new tables from the log, in its order, with every open assignment in memory. */
export class Fill {
  readonly #db: Kysely<Database>;
  readonly #tables: readonly NewTable[];
  readonly #states = new Map<string, StreamState>();
  #position = 0;

  constructor(db: Kysely<Database>, projections: readonly Projection[]) {
    this.#db = db;
    this.#tables = projections.map((projection) => new NewTable(db, projection));
  }

  get position(): number {
    return this.#position;
  }

  /** What the new tables could not take. */
  get letters(): readonly DeadLetter[] {
    return this.#tables.flatMap(({ letters }) => letters);
  }

  /** Up to a position, or to the log's end. While one batch is written, the next is read and folded. */
  async through(target: number, onProgress: (position: number) => void = () => {}): Promise<void> {
    let writing: Promise<unknown> = Promise.resolve();
    let reading = this.#read(this.#position, target);
    try {
      for (;;) {
        const facts = await reading;
        const last = facts.at(-1);
        if (!last) return;
        reading = this.#read(last.position, target);
        reading.catch(() => {}); // told when it is awaited
        const { changes, keep } = await foldChanges(this.#db, this.#states, byStream(facts));
        keep();
        await writing;
        writing = Promise.all(this.#tables.map((table) => table.write(changes)));
        writing.catch(() => {});
        this.#position = last.position;
        onProgress(last.position);
      }
    } finally {
      await writing;
    }
  }

  async #read(after: number, target: number): Promise<readonly PositionedFact[]> {
    return target > after ? await readLog(this.#db, after, Math.min(BATCH, target - after)) : [];
  }
}

/**
 * Stream by stream, each in its order: rows of different streams have nothing to do with each other, and states that are
 * made and dropped close together cost the garbage collector a fifth less.
 */
function byStream(facts: readonly PositionedFact[]): PositionedFact[] {
  return [...Map.groupBy(facts, ({ fact }) => fact.stream).values()].flat();
}

class NewTable {
  readonly letters: DeadLetter[] = [];
  readonly #db: Kysely<Database>;
  readonly #projection: Projection;
  #parked: ReadonlySet<string> = new Set();

  constructor(db: Kysely<Database>, projection: Projection) {
    this.#db = db;
    this.#projection = projection;
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
