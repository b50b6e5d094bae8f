import { type Kysely, sql } from 'kysely';
import type { Label } from '../../machines/words/label.ts';
import type { Database } from '../database/tables.ts';

/** A stored value that no verification speaks for. */
export interface NotProven {
  /** A column as `log.event.recorded_at`, or a table as `log.reconciled`. */
  readonly value: string;
  readonly why: Label;
}

/** The tables that are the record, with the columns that are proven: altering any of these is found. */
const PROVEN: Readonly<Record<string, readonly string[]>> = {
  'log.event': ['id', 'stream', 'version', 'type', 'agency', 'at', 'entry', 'typed', 'salt'],
  'log.entry': ['position', 'event_seq'],
  'log.pending': ['seq'],
  'log.tile': ['level', 'index', 'hashes'],
  'log.checkpoint': ['size', 'root', 'note'],
};

/** Columns of the record of which it is decided that nothing proves them. */
export const UNPROVEN_COLUMNS: Readonly<Record<string, Label>> = {
  'log.event.seq': {
    id: 'hanya urutannya di dalam satu riwayat yang diperiksa, bukan angkanya',
    en: 'only its order within a stream is checked, not the number',
  },
  'log.event.recorded_at': {
    id: 'jam pangkalan data saat mencatat; entri hanya memuat waktu tindakan (at)',
    en: 'the database’s clock when it recorded; the entry holds the time of the act (at) only',
  },
  'log.event.traceparent': {
    id: 'petunjuk untuk penelusuran teknis, tidak termuat dalam entri',
    en: 'a hint for technical tracing that no entry holds',
  },
  'log.checkpoint.at': {
    id: 'jam pangkalan data; kepala log yang ditandatangani tidak memuat waktu',
    en: 'the database’s clock; a signed head holds no time',
  },
};

const OUTSIDE_THE_RECORD: Label = {
  id: 'catatan kerja layanan, bukan bagian dari rekaman',
  en: 'what the service notes for its own work, no part of the record',
};
export const UNDECIDED: Label = {
  id: 'pemeriksaan ini tidak mengenalnya',
  en: 'this verification does not know it',
};

/** What stands in the log's tables and is proven by nothing, read from the tables as they are: so that nothing is left out. */
export async function storedButNotProven(db: Kysely<Database>): Promise<NotProven[]> {
  const { rows } = await sql<{ table: string; column: string }>`
    select 'log.' || relname as table, attname as column
    from pg_class join pg_attribute on attrelid = pg_class.oid
    where relnamespace = 'log'::regnamespace and relkind in ('r', 'p') and attnum > 0 and not attisdropped
    order by relname, attnum`.execute(db);
  const outside = [...new Set(rows.map(({ table }) => table))].filter((table) => !(table in PROVEN));
  return [
    ...rows
      .filter(({ table, column }) => PROVEN[table]?.includes(column) === false)
      .map(({ table, column }) => `${table}.${column}`)
      .map((value) => ({ value, why: UNPROVEN_COLUMNS[value] ?? UNDECIDED })),
    ...outside.map((value) => ({ value, why: OUTSIDE_THE_RECORD })),
  ];
}
