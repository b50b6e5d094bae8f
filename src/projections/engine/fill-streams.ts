import type pg from 'pg';
import { factOf } from '../../event-log/read.ts';
import { type Change, moveState, type StreamState } from './change.ts';
import { rowChanges } from './commit-changes.ts';
import { copyRows } from './copy-rows.ts';
import { type DeadLetter, deadLetter, ParkedBefore } from './dead-letters.ts';
import { isDataFailure } from './failures.ts';
import type { LogFact, Unfoldable } from './fold-changes.ts';
import { newTableOf } from './new-table.ts';
import type { Projection } from './projection.ts';
import { expiryCutoff, isKept } from './retention.ts';

/** Streams that begin after one position and up to another. */
export interface BeginningRange {
  readonly after: number;
  readonly through: number;
}

/** The facts of one stream, from its first. */
export type StreamFacts = readonly LogFact[];

/**
 * The facts of streams that begin in a range, up to a position of the log. Streams that begin together lie close together
 * in the log, so few pages are read for many facts.
 */
export async function readStreamsBegunIn(
  client: pg.Pool | pg.ClientBase,
  { after, through }: BeginningRange,
  last: number,
): Promise<readonly StreamFacts[]> {
  const { rows } = await client.query<{ position: number; entry: string }>(FACTS_BEGUN_IN, [after, through, last]);
  const facts = rows.map(({ position, entry }): LogFact => ({ position, fact: factOf(entry), traceparent: null }));
  return [...Map.groupBy(facts, ({ fact }) => fact.stream).values()];
}

const FACTS_BEGUN_IN = `
  select entry.position, event.entry
  from log.entry first_entry
  join log.event first on first.seq = first_entry.event_seq and first.version = 1
  join log.event event on event.stream = first.stream
  join log.entry entry on entry.event_seq = event.seq and entry.position <= $3
  where first_entry.position > $1 and first_entry.position <= $2
  order by event.stream, event.version`;

/**
 * Puts whole streams into new tables that hold nothing of them. Each is folded and projected by itself, so that no more
 * than its rows stays in memory.
 * @returns what the tables could not take
 */
export async function fillTables(
  client: pg.ClientBase,
  projections: readonly Projection[],
  streams: readonly StreamFacts[],
  now: Date,
): Promise<readonly DeadLetter[]> {
  const tables = projections.map((projection) => new FilledTable(projection, now));
  for (const stream of streams) {
    const changes = changesOf(stream);
    for (const table of tables) table.add(changes);
  }
  const letters: DeadLetter[] = [];
  for (const { projection, rows, refused } of tables) {
    try {
      await copyRows(client, projection, rows, newTableOf(projection));
      letters.push(...refused);
    } catch (error) {
      if (!isDataFailure(error)) throw error;
      letters.push(...(await fillParts(client, projection, streams, now, error)));
    }
  }
  return letters;
}

/** What streams leave in one table, and what it cannot take of them. */
class FilledTable {
  readonly projection: Projection;
  readonly rows: Record<string, unknown>[] = [];
  readonly refused: DeadLetter[] = [];
  readonly #cutoff: Date | null;

  constructor(projection: Projection, now: Date) {
    this.projection = projection;
    this.#cutoff = expiryCutoff(projection, now);
  }

  add(changes: readonly (Change | Unfoldable)[]): void {
    const needed = this.projection.fromLastChange ? changes.slice(Math.max(0, lastChange(changes))) : changes;
    const { rows, refused } = rowChanges(this.projection, needed, new Set());
    for (const row of rows.puts()) if (isKept(this.projection, row, this.#cutoff)) this.rows.push(row);
    this.refused.push(...refused);
  }
}

const lastChange = (changes: readonly (Change | Unfoldable)[]): number =>
  changes.findLastIndex((change) => !('error' in change));

/** A stream's changes, as far as its chart accepts its facts. */
function changesOf(facts: StreamFacts): readonly (Change | Unfoldable)[] {
  let before: StreamState | null = null;
  let failed: { readonly error: unknown } | null = null;
  return facts.map(({ position, fact }): Change | Unfoldable => {
    if (failed) return { position, fact, ...failed };
    try {
      const after: StreamState = moveState(before, fact);
      const change = { position, fact, before, after };
      before = after;
      return change;
    } catch (error) {
      failed = { error };
      return { position, fact, error };
    }
  });
}

/** PostgreSQL refuses some row: the streams are halved until it is found. */
async function fillParts(
  client: pg.ClientBase,
  projection: Projection,
  streams: readonly StreamFacts[],
  now: Date,
  error: unknown,
): Promise<readonly DeadLetter[]> {
  const [stream] = streams;
  if (!stream) throw error;
  if (streams.length === 1) return await fillBeginning(client, projection, stream, now, error);
  const middle = Math.ceil(streams.length / 2);
  return [
    ...(await fillTables(client, [projection], streams.slice(0, middle), now)),
    ...(await fillTables(client, [projection], streams.slice(middle), now)),
  ];
}

/** The facts of a stream up to the one that brings what PostgreSQL refuses; that one parks the stream. */
async function fillBeginning(
  client: pg.ClientBase,
  projection: Projection,
  stream: StreamFacts,
  now: Date,
  error: unknown,
): Promise<readonly DeadLetter[]> {
  const [last, before] = [stream.at(-1), stream.slice(0, -1)];
  if (!last) throw error; // PostgreSQL refuses a COPY of no rows at all
  const letters = await fillTables(client, [projection], [before], now);
  const why = letters.some((letter) => letter.stream === last.fact.stream) ? new ParkedBefore() : error;
  return [...letters, deadLetter(projection, last.position, last.fact, why)];
}
