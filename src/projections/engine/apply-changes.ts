import type { Kysely } from 'kysely';
import type { Database } from '../../database/tables.ts';
import type { Change } from './change.ts';
import type { Checkpoints } from './checkpoints.ts';
import { type Batch, commitChanges } from './commit-changes.ts';
import type { DeadLetter } from './dead-letters.ts';
import { isDataFailure } from './failures.ts';
import type { Unfoldable } from './fold-changes.ts';

/**
 * Commits a batch, or all of it but what cannot be taken. A batch that PostgreSQL refuses is halved until the fact is
 * found, then tried table by table; the one that refuses it parks the stream.
 * @returns what went to the dead letters
 * @throws {CheckpointMoved} and whatever may pass
 */
export async function applyChanges(
  db: Kysely<Database>,
  batch: Batch,
  from: Checkpoints,
): Promise<readonly DeadLetter[]> {
  try {
    return await commitChanges(db, batch, from);
  } catch (error) {
    if (!isDataFailure(error)) throw error;
    return await applyParts(db, batch, from, error);
  }
}

async function applyParts(
  db: Kysely<Database>,
  { projections, changes }: Batch,
  from: Checkpoints,
  error: unknown,
): Promise<readonly DeadLetter[]> {
  const [change] = changes;
  if (!change) return [];
  if (changes.length > 1) {
    const middle = Math.ceil(changes.length / 2);
    const [first, second] = [changes.slice(0, middle), changes.slice(middle)];
    const letters = await applyChanges(db, { projections, changes: first }, from);
    const reached = advanced(from, first.at(-1)?.position ?? 0);
    return [...letters, ...(await applyChanges(db, { projections, changes: second }, reached))];
  }
  if (projections.length === 1)
    return await commitChanges(db, { projections, changes: [refused(change, error)] }, from);
  const letters: DeadLetter[] = [];
  for (const projection of projections) {
    letters.push(...(await applyChanges(db, { projections: [projection], changes }, from)));
  }
  return letters;
}

const refused = ({ position, fact }: Change | Unfoldable, error: unknown): Unfoldable => ({ position, fact, error });

export const advanced = (from: Checkpoints, position: number): Checkpoints =>
  new Map([...from].map(([name, at]) => [name, Math.max(at, position)]));
