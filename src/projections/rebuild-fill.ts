import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Database } from '../database/tables.ts';
import { readLog } from '../event-log/read.ts';
import type { PositionedFact } from '../event-log/recorded-event.ts';
import type { StreamState } from './change.ts';
import { rowChanges } from './commit-changes.ts';
import type { DeadLetter } from './dead-letters.ts';
import { foldChanges } from './fold-changes.ts';
import type { Projection } from './projection.ts';
import type { MergedChanges } from './row-changes.ts';
import { writeChanges } from './write-rows.ts';

/** The table that is filled while the live one is read. */
export const newTableOf = ({ name }: Projection): string => `${name}__new`;

/** What a batch of facts changes in the new tables; nothing is remembered of it until `keep`. */
interface Prepared {
  readonly position: number;
  readonly rows: readonly (readonly [Projection, MergedChanges])[];
  keep(): void;
}

/** Fills new tables from the log, in its order, with every open assignment in memory. */
export class Fill {
  readonly #db: Kysely<Database>;
  readonly #projections: readonly Projection[];
  readonly #batchSize: number;
  readonly #states = new Map<string, StreamState>();
  readonly #parked: ReadonlyMap<Projection, Set<string>>;
  readonly #letters: DeadLetter[] = [];
  #position = 0;

  constructor(db: Kysely<Database>, projections: readonly Projection[], batchSize: number) {
    this.#db = db;
    this.#projections = projections;
    this.#batchSize = batchSize;
    this.#parked = new Map(projections.map((projection) => [projection, new Set<string>()]));
  }

  get position(): number {
    return this.#position;
  }

  /** What the new tables could not take. */
  get letters(): readonly DeadLetter[] {
    return this.#letters;
  }

  /** Up to a position, or to the log's end. While one batch is written, the next is read and folded. */
  async through(target: number, onProgress: (position: number) => void): Promise<void> {
    let writing: Promise<void> = Promise.resolve();
    let reading = this.#read(this.#position, target);
    try {
      for (;;) {
        const facts = await reading;
        const last = facts.at(-1)?.position;
        if (last === undefined) break;
        reading = this.#read(last, target);
        reading.catch(() => {}); // told when it is awaited
        const prepared = await this.#prepare(facts);
        await writing;
        prepared.keep();
        writing = this.#write(prepared);
        writing.catch(() => {});
        onProgress(last);
      }
    } finally {
      await writing;
    }
  }
}
