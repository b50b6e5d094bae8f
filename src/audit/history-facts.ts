import type { Kysely } from 'kysely';
import type { Fact, Typed } from '../../machines/facts.ts';
import type { Database } from '../database/tables.ts';
import { placeOf } from './entry-checker.ts';
import { oneLine, type Problem } from './problem.ts';
import { readFact } from './read-fact.ts';
import { entriesOfStreams } from './read-log.ts';
import type { StoredEntry } from './stored-entry.ts';

/** A fact of a history with its place in the log. */
export interface HistoryFact {
  readonly stored: StoredEntry;
  readonly fact: Fact;
  readonly typed: Typed | null;
}

/** An entry that holds no fact: where, and why not. */
export type HistoryEntry = HistoryFact | { readonly stored: StoredEntry; readonly broken: Problem };

/** The facts of some streams in the order of the log, read page by page; those that wait for their position come last. */
export async function* historyOf(db: Kysely<Database>, streams: readonly string[]): AsyncGenerator<HistoryEntry> {
  for await (const page of entriesOfStreams(db, streams)) for (const stored of page) yield historyEntry(stored);
}

function historyEntry(stored: StoredEntry): HistoryEntry {
  const place = placeOf(stored);
  if (stored.entry === null)
    return { stored, broken: { code: 'entry-too-large', why: 'the entry is too large to be read', ...place } };
  const { fact, why } = readFact(stored.entry);
  if (!fact) return { stored, broken: { code: 'entry-unreadable', why: `the entry is ${why}`, ...place } };
  return { stored, fact, typed: typedOf(stored.typed) };
}

/** What does not read as text is left out here: whether it is what was typed is for the verification to say. */
function typedOf(typed: string | null): Typed | null {
  try {
    return typed === null ? null : (JSON.parse(typed) as Typed);
  } catch {
    return null;
  }
}

/** The problem that a chart's refusal of a fact is. */
export const refusedBy = (stored: StoredEntry, error: unknown): Problem => ({
  code: 'history-impossible',
  why: oneLine((error as Error).message),
  ...placeOf(stored),
});
