import { type Kysely, sql } from 'kysely';
import type { Database } from '../database/tables.ts';
import { STORED_BYTES, STORED_COLUMNS, type StoredEntry } from './stored-entry.ts';

export interface PlacedEntry extends StoredEntry {
  readonly position: number;
}

/** A page ends at whichever it reaches first: entries that are large must not fill the memory. */
const PAGE_ENTRIES = 5_000;
const PAGE_BYTES = 8 * 1_048_576;

/** All entries that have their position, in order, page by page; the next page is read while this one is checked. */
export async function* storedEntries(db: Kysely<Database>): AsyncGenerator<readonly PlacedEntry[]> {
  let next = pageAfter(db, 0);
  for (;;) {
    const entries = await next;
    const last = entries[entries.length - 1];
    if (!last) return;
    next = pageAfter(db, last.position);
    next.catch(() => {}); // reported by the await above, unless nobody reads on
    yield entries;
  }
}

async function pageAfter(db: Kysely<Database>, position: number): Promise<readonly PlacedEntry[]> {
  const { rows } = await sql<PlacedEntry>`
    select ${STORED_COLUMNS} from (
      select position, log.event.*, sum(${STORED_BYTES}) over (order by position rows unbounded preceding) - (${STORED_BYTES}) as before
      from log.entry join log.event on seq = event_seq
      where position > ${position} and position <= ${Number.MAX_SAFE_INTEGER} order by position limit ${PAGE_ENTRIES}
    ) as page where before < ${PAGE_BYTES}`.execute(db);
  return rows;
}

/** Every event without a position, in the order of recording. */
export async function* waitingEntries(db: Kysely<Database>): AsyncGenerator<readonly StoredEntry[]> {
  const { rows } = await sql<Key>`
    select seq::text, ${STORED_BYTES} as bytes from log.event
    where not exists (select from log.entry where event_seq = seq) order by log.event.seq`.execute(db);
  yield* entriesOf(db, rows);
}

/** The entries of some streams in the order of the log; those that wait for their position come last. */
export async function* entriesOfStreams(
  db: Kysely<Database>,
  streams: readonly string[],
): AsyncGenerator<readonly StoredEntry[]> {
  const { rows } = await sql<Key>`
    select seq::text, ${STORED_BYTES} as bytes from log.event left join log.entry on event_seq = seq
    where stream = any(${streams}::text[]) order by position nulls last, log.event.seq`.execute(db);
  yield* entriesOf(db, rows);
}

interface Key {
  /** As text: whatever number stands there. */
  readonly seq: string;
  readonly bytes: number;
}

async function* entriesOf(db: Kysely<Database>, keys: readonly Key[]): AsyncGenerator<readonly StoredEntry[]> {
  for (let from = 0; from < keys.length; ) {
    let to = from;
    for (let bytes = 0; to < keys.length && to - from < PAGE_ENTRIES && bytes < PAGE_BYTES; to += 1)
      bytes += keys[to]?.bytes ?? 0;
    const seqs = keys.slice(from, to).map(({ seq }) => seq);
    const { rows } = await sql<StoredEntry>`
      select ${STORED_COLUMNS} from unnest(${seqs}::bigint[]) with ordinality as key (of_seq, place)
      join log.event on seq = of_seq left join log.entry on event_seq = seq order by place`.execute(db);
    yield rows;
    from = to;
  }
}
