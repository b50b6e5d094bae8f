import type { Kysely } from 'kysely';
import type { Database } from '../database/tables.ts';

/** An entry as it is stored: the bytes, and everything that stands beside them. */
export interface StoredEntry {
  readonly position: number;
  readonly id: string;
  readonly stream: string;
  readonly version: number;
  readonly type: string;
  readonly agency: string;
  readonly at: Date;
  readonly entry: string;
  readonly typed: Record<string, string> | null;
  readonly salt: Buffer | null;
}

const PAGE = 5_000;

/** The whole log in its order, page by page; the next page is read while this one is checked. */
export async function* storedEntries(db: Kysely<Database>): AsyncGenerator<readonly StoredEntry[]> {
  let next = page(db, 0);
  for (;;) {
    const entries = await next;
    const last = entries[entries.length - 1];
    if (!last) return;
    next = page(db, last.position);
    next.catch(() => {}); // reported by the await above, unless nobody reads on
    yield entries;
  }
}

const page = (db: Kysely<Database>, after: number): Promise<StoredEntry[]> =>
  db
    .selectFrom('log.entry')
    .innerJoin('log.event', 'log.event.seq', 'log.entry.event_seq')
    .select(['position', 'id', 'stream', 'version', 'type', 'agency', 'at', 'entry', 'typed', 'salt'])
    .where('position', '>', after)
    .orderBy('position')
    .limit(PAGE)
    .execute() as unknown as Promise<StoredEntry[]>;
