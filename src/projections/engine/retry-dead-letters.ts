import type { Kysely, Transaction } from 'kysely';
import type { Database } from '../../database/tables.ts';
import { readStream } from '../../event-log/read.ts';
import { PROJECTIONS, projectionNamed } from '../tables/all-projections.ts';
import { moveState, type StreamState } from './change.ts';
import { lockCheckpoints } from './checkpoints.ts';
import type { Projection } from './projection.ts';
import { MergedChanges } from './row-changes.ts';
import { writeChanges } from './write-rows.ts';

export interface RetryResult {
  readonly unparked: readonly string[];
  readonly stillParked: readonly { readonly stream: string; readonly error: string }[];
}

/**
 * Gives a projection its parked facts once more, stream by stream, in the order of the log. A stream that is taken whole
 * goes on with the others; one that is not stays parked as it was.
 * @throws {UnknownProjection}
 */
export async function retryDeadLetters(
  db: Kysely<Database>,
  name: string,
  among: readonly Projection[] = PROJECTIONS,
): Promise<RetryResult> {
  const projection = projectionNamed(name, among);
  const unparked: string[] = [];
  const stillParked: { stream: string; error: string }[] = [];
  for (const stream of await streamsParked(db, projection)) {
    try {
      await db.transaction().execute(async (tx) => await retryStream(tx, projection, stream));
      unparked.push(stream);
    } catch (error) {
      stillParked.push({ stream, error: error instanceof Error ? error.message : String(error) });
    }
  }
  return { unparked, stillParked };
}

async function streamsParked(db: Kysely<Database>, { name }: Projection): Promise<string[]> {
  const rows = await db
    .selectFrom('reporting.dead_letter')
    .select('stream')
    .where('projection', '=', name)
    .groupBy('stream')
    .orderBy(({ fn }) => fn.min('position'))
    .execute();
  return rows.map(({ stream }) => stream);
}

/** Under the projection's lock, so that no fact of the stream is parked meanwhile. */
async function retryStream(tx: Transaction<Database>, projection: Projection, stream: string): Promise<void> {
  await lockCheckpoints(tx, [projection]);
  const letters = await tx
    .selectFrom('reporting.dead_letter')
    .select(['version', 'position'])
    .where('projection', '=', projection.name)
    .where('stream', '=', stream)
    .execute();
  const positionOf = new Map(letters.map(({ version, position }) => [version, position]));
  const last = Math.max(...positionOf.keys());
  const rows = new MergedChanges(projection);
  let before: StreamState | null = null;
  for (const fact of await readStream(tx, stream)) {
    if (fact.version > last) break; // recorded, but yet to come
    const after: StreamState = moveState(before, fact);
    const position = positionOf.get(fact.version);
    if (position !== undefined) rows.add(projection.project({ position, fact, before, after }));
    before = after;
  }
  await writeChanges(tx, projection, rows);
  await tx
    .deleteFrom('reporting.dead_letter')
    .where('projection', '=', projection.name)
    .where('stream', '=', stream)
    .execute();
}
