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

/** One stream's facts with its states between them, as far as its chart accepts them. */
export type StreamChanges = readonly (Change | Unfoldable)[];

/**
 * The facts of streams that begin in a range, up to a position of the log. Streams that begin together lie close together
 * in the log, so few pages are read for many facts.
 */
export async function readStreamsBegunIn(
  client: pg.Pool | pg.ClientBase,
  { after, through }: BeginningRange,
  last: number,
): Promise<readonly StreamChanges[]> {
  const { rows } = await client.query<{ position: number; entry: string }>(FACTS_BEGUN_IN, [after, through, last]);
  const facts = rows.map(({ position, entry }): LogFact => ({ position, fact: factOf(entry), traceparent: null }));
  return [...Map.groupBy(facts, ({ fact }) => fact.stream).values()].map(changesOf);
}

const FACTS_BEGUN_IN = `
  select entry.position, event.entry
  from log.entry first_entry
  join log.event first on first.seq = first_entry.event_seq and first.version = 1
  join log.event event on event.stream = first.stream
  join log.entry entry on entry.event_seq = event.seq and entry.position <= $3
  where first_entry.position > $1 and first_entry.position <= $2
  order by event.stream, event.version`;

function changesOf(facts: readonly LogFact[]): StreamChanges {
  let before: StreamState | null = null;
  let error: unknown = null;
  return facts.map(({ position, fact }): Change | Unfoldable => {
    if (error) return { position, fact, error };
    try {
      const after: StreamState = moveState(before, fact);
      const change = { position, fact, before, after };
      before = after;
      return change;
    } catch (failure) {
      error = failure;
      return { position, fact, error };
    }
  });
}

/** Puts whole streams into a new table that holds nothing of them. @returns what the table could not take */
export async function fillTable(
  client: pg.ClientBase,
  projection: Projection,
  streams: readonly StreamChanges[],
  now: Date,
): Promise<readonly DeadLetter[]> {
  const { rows, refused } = keptRows(projection, streams, now);
  try {
    await copyRows(client, projection, rows, newTableOf(projection));
    return refused;
  } catch (error) {
    if (!isDataFailure(error)) throw error;
    return await fillParts(client, projection, streams, now, error);
  }
}

function keptRows(projection: Projection, streams: readonly StreamChanges[], now: Date) {
  const { rows, refused } = rowChanges(projection, streams.flat(), new Set());
  const cutoff = expiryCutoff(projection, now);
  return { rows: rows.puts().filter((row) => isKept(projection, row, cutoff)), refused };
}

/** PostgreSQL refuses some row: the streams are halved until it is found. */
async function fillParts(
  client: pg.ClientBase,
  projection: Projection,
  streams: readonly StreamChanges[],
  now: Date,
  error: unknown,
): Promise<readonly DeadLetter[]> {
  const [stream] = streams;
  if (!stream) throw error;
  if (streams.length > 1) {
    const middle = Math.ceil(streams.length / 2);
    const letters = await fillTable(client, projection, streams.slice(0, middle), now);
    return [...letters, ...(await fillTable(client, projection, streams.slice(middle), now))];
  }
  return await fillBeginning(client, projection, stream, now, error);
}

/** The facts of a stream up to the one that brings what PostgreSQL refuses; that one parks the stream. */
async function fillBeginning(
  client: pg.ClientBase,
  projection: Projection,
  stream: StreamChanges,
  now: Date,
  error: unknown,
): Promise<readonly DeadLetter[]> {
  for (let length = stream.length - 1; length >= 0; length -= 1) {
    const { rows, refused } = keptRows(projection, [stream.slice(0, length)], now);
    try {
      await copyRows(client, projection, rows, newTableOf(projection));
      const [parking, ...behind] = stream.slice(length).map(({ position, fact }) => ({ position, fact }));
      return [
        ...refused,
        ...(parking ? [deadLetter(projection, parking.position, parking.fact, error)] : []),
        ...behind.map(({ position, fact }) => deadLetter(projection, position, fact, new ParkedBefore())),
      ];
    } catch (failure) {
      if (!isDataFailure(failure)) throw failure;
    }
  }
  throw error; // PostgreSQL refuses a COPY of no rows at all
}
