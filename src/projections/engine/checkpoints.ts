import type { Kysely, Transaction } from 'kysely';
import type { Database } from '../../database/tables.ts';
import type { Projection } from './projection.ts';

/** How far each projection has come: the position of the last fact that its table holds. */
export type Checkpoints = ReadonlyMap<string, number>;

/** Somebody else moved a projection meanwhile: another projector, a rebuild. What was prepared for it is void. */
export class CheckpointMoved extends Error {
  readonly code = 'checkpoint-moved';

  constructor(projection: string, expected: number, actual: number | undefined) {
    super(`projection ${projection} is at position ${actual ?? 'none'}, not at ${expected}`);
  }
}

/** @throws {CheckpointMoved} where a projection has none: its table is yet to be made */
export async function readCheckpoints(db: Kysely<Database>, projections: readonly Projection[]): Promise<Checkpoints> {
  return await complete(checkpointQuery(db, projections), projections);
}

/** The same, and nobody moves them until the transaction ends. */
export async function lockCheckpoints(
  tx: Transaction<Database>,
  projections: readonly Projection[],
): Promise<Checkpoints> {
  return await complete(checkpointQuery(tx, projections).forUpdate(), projections);
}

export async function setCheckpoints(
  tx: Transaction<Database>,
  projections: readonly Projection[],
  position: number,
): Promise<void> {
  const names = projections.map(({ name }) => name);
  await tx.updateTable('reporting.checkpoint').set({ position }).where('projection', 'in', names).execute();
}

export const lowest = (checkpoints: Checkpoints): number => Math.min(...checkpoints.values());
export const highest = (checkpoints: Checkpoints): number => Math.max(...checkpoints.values());

/** Always in the same order, so that two who lock them wait for each other and never crosswise. */
const checkpointQuery = (db: Kysely<Database>, projections: readonly Projection[]) =>
  db
    .selectFrom('reporting.checkpoint')
    .select(['projection', 'position'])
    .where(
      'projection',
      'in',
      projections.map(({ name }) => name),
    )
    .orderBy('projection');

async function complete(
  query: ReturnType<typeof checkpointQuery>,
  projections: readonly Projection[],
): Promise<Checkpoints> {
  const found = new Map((await query.execute()).map(({ projection, position }) => [projection, position]));
  for (const { name } of projections) if (!found.has(name)) throw new CheckpointMoved(name, 0, undefined);
  return found;
}
