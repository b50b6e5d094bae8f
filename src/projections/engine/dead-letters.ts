import { type Kysely, sql, type Transaction } from 'kysely';
import type { Fact } from '../../../machines/facts.ts';
import type { Database } from '../../database/tables.ts';
import type { Projection } from './projection.ts';

/** A fact that a projection could not take, or that waits behind one of its stream. */
export interface DeadLetter {
  readonly projection: string;
  readonly stream: string;
  readonly version: number;
  readonly position: number;
  readonly error: string;
}

/** Why a fact waits that is not at fault itself. */
export class ParkedBefore extends Error {
  readonly code = 'parked-before';

  constructor() {
    super('an earlier fact of this stream is parked');
  }
}

export function deadLetter(projection: Projection, position: number, fact: Fact, error: unknown): DeadLetter {
  const message = error instanceof Error ? error.message : String(error);
  const { stream, version } = fact;
  // PostgreSQL's text holds no NUL, and a message may quote what it could not take.
  return { projection: projection.name, stream, version, position, error: message.replaceAll('\0', '').slice(0, 2000) };
}

/** Which of these streams are parked, by projection. Ask it under the projections' locks: a retry may unpark one. */
export async function parkedStreams(
  tx: Transaction<Database>,
  projections: readonly Projection[],
  streams: readonly string[],
): Promise<ReadonlyMap<string, Set<string>>> {
  const parked = new Map(projections.map(({ name }) => [name, new Set<string>()]));
  const rows = await tx
    .selectFrom('reporting.dead_letter')
    .select(['projection', 'stream'])
    .distinct()
    .where('projection', 'in', [...parked.keys()])
    .where(sql<boolean>`stream = any(${[...new Set(streams)]}::text[])`)
    .execute();
  for (const { projection, stream } of rows) parked.get(projection)?.add(stream);
  return parked;
}

/** At most so many in one statement: each takes five of its 65,535 parameters. */
const AT_ONCE = 5_000;

export async function insertDeadLetters(tx: Transaction<Database>, letters: readonly DeadLetter[]): Promise<void> {
  for (let from = 0; from < letters.length; from += AT_ONCE) {
    await tx
      .insertInto('reporting.dead_letter')
      .values(letters.slice(from, from + AT_ONCE))
      .onConflict((conflict) =>
        conflict.columns(['projection', 'position']).doUpdateSet(({ ref }) => ({ error: ref('excluded.error') })),
      )
      .execute();
  }
}

/** The positions that a table lacks because they are parked. */
export async function deadLetterPositions(
  db: Kysely<Database>,
  projection: Projection,
): Promise<{ readonly positions: ReadonlySet<number>; readonly streams: number }> {
  const rows = await db
    .selectFrom('reporting.dead_letter')
    .select(['stream', 'position'])
    .where('projection', '=', projection.name)
    .execute();
  return {
    positions: new Set(rows.map(({ position }) => position)),
    streams: new Set(rows.map(({ stream }) => stream)).size,
  };
}
