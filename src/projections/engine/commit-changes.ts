import type { Kysely } from 'kysely';
import type { Database } from '../../database/tables.ts';
import type { Change } from './change.ts';
import { CheckpointMoved, type Checkpoints, lockCheckpoints, setCheckpoints } from './checkpoints.ts';
import { type DeadLetter, deadLetter, insertDeadLetters, ParkedBefore, parkedStreams } from './dead-letters.ts';
import type { Unfoldable } from './fold-changes.ts';
import type { Projection } from './projection.ts';
import { MergedChanges } from './row-changes.ts';
import { writeChanges } from './write-rows.ts';

export interface Batch {
  readonly projections: readonly Projection[];
  /** In the order of the log, up to the position that the projections reach by them. */
  readonly changes: readonly (Change | Unfoldable)[];
}

/**
 * Writes a batch to the tables and moves their checkpoints, all or nothing.
 * @param from where each projection stands; what lies before that, it has already
 * @returns what went to the dead letters
 * @throws {CheckpointMoved} where a projection stands elsewhere by now
 */
export async function commitChanges(
  db: Kysely<Database>,
  { projections, changes }: Batch,
  from: Checkpoints,
): Promise<readonly DeadLetter[]> {
  const last = changes.at(-1)?.position ?? 0;
  const behind = projections.filter(({ name }) => (from.get(name) ?? 0) < last);
  if (behind.length === 0) return [];
  return await db.transaction().execute(async (tx) => {
    const actual = await lockCheckpoints(tx, behind);
    for (const { name } of behind) {
      if (actual.get(name) !== from.get(name)) throw new CheckpointMoved(name, from.get(name) ?? 0, actual.get(name));
    }
    const streams = changes.map(({ fact }) => fact.stream);
    const parked = await parkedStreams(tx, behind, streams);
    const letters: DeadLetter[] = [];
    for (const projection of behind) {
      const ahead = changes.filter(({ position }) => position > (from.get(projection.name) ?? 0));
      const { rows, refused } = rowChanges(projection, ahead, parked.get(projection.name) ?? new Set());
      await writeChanges(tx, projection, rows);
      letters.push(...refused);
    }
    await insertDeadLetters(tx, letters);
    await setCheckpoints(tx, behind, last);
    return letters;
  });
}

/** What the facts change in one table, and the facts that it cannot take. A stream once parked stays so. */
export function rowChanges(
  projection: Projection,
  changes: readonly (Change | Unfoldable)[],
  parked: Set<string>,
): { readonly rows: MergedChanges; readonly refused: readonly DeadLetter[] } {
  const rows = new MergedChanges(projection);
  const refused: DeadLetter[] = [];
  for (const change of changes) {
    const { position, fact } = change;
    try {
      if (parked.has(fact.stream)) throw new ParkedBefore();
      if ('error' in change) throw change.error;
      rows.add(projection.project(change));
    } catch (error) {
      parked.add(fact.stream);
      refused.push(deadLetter(projection, position, fact, error));
    }
  }
  return { rows, refused };
}
