import { type RawBuilder, sql } from 'kysely';
import { type Hash, leafHash } from '../event-log/transparency/merkle-hash.ts';

/** An entry as it is stored: its bytes, and all that stands beside them and can be held against them. */
export interface StoredEntry {
  /** Null while it waits for its position. */
  readonly position: number | null;
  readonly seq: number;
  readonly id: string;
  readonly stream: string;
  readonly version: number;
  readonly type: string;
  readonly agency: string;
  /** Seconds since 1970 with six decimals: exactly what the column holds. */
  readonly at: string;
  /** Null where it is larger than `ENTRY_LIMIT`: it is not read. */
  readonly entry: string | null;
  /** The leaf's hash in hex, by PostgreSQL, of an entry that is not read. */
  readonly leaf: string | null;
  /** JSON text. */
  readonly typed: string | null;
  /** Hex. */
  readonly salt: string | null;
}

/** Bytes. No message of the stream may be larger (NATS `max_payload`), so no recorded fact is. */
export const ENTRY_LIMIT = 1_048_576;

/** Bytes of an entry and its text as they weigh in memory once read. */
export const STORED_BYTES = sql`least(octet_length(entry), ${sql.lit(ENTRY_LIMIT)}) + coalesce(pg_column_size(typed), 0) + coalesce(octet_length(salt), 0)`;

/** A text beyond the limit is read as an empty one, which nobody can have typed. */
export const STORED_COLUMNS: RawBuilder<StoredEntry> = sql`
  position, seq, id, stream, version, type, agency, extract(epoch from at)::text as at,
  case when octet_length(entry) <= ${sql.lit(ENTRY_LIMIT)} then entry end as entry,
  case when octet_length(entry) > ${sql.lit(ENTRY_LIMIT)} then encode(sha256('\\x00'::bytea || convert_to(entry, 'UTF8')), 'hex') end as leaf,
  case when pg_column_size(typed) > ${sql.lit(ENTRY_LIMIT)} then '' else typed::text end as typed,
  encode(salt, 'hex') as salt`;

export const leafOf = ({ entry, leaf }: StoredEntry): Hash =>
  entry === null ? Buffer.from(leaf ?? '', 'hex') : leafHash(Buffer.from(entry));
