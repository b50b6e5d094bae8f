import type { Kysely } from 'kysely';
import type { Database } from '../database/tables.ts';
import { checkProjections } from '../projections/engine/check.ts';
import { type RebuildProgress, rebuildAll, rebuildProjection } from '../projections/engine/rebuild.ts';
import { retryDeadLetters } from '../projections/engine/retry-dead-letters.ts';
import { PROJECTIONS, projectionNamed } from '../projections/tables/all-projections.ts';
import type { Output } from './output.ts';

/** `penugasan projections rebuild`: fills new tables beside the live ones from the log, then swaps. */
export async function rebuildCommand(output: Output, db: Kysely<Database>, name?: string): Promise<void> {
  const onProgress = ({ position, last }: RebuildProgress) => output.progress(`${position} / ${last}`);
  if (name !== undefined) projectionNamed(name);
  const result = name === undefined ? await rebuildAll(db, onProgress) : await rebuildProjection(db, name, onProgress);
  output.progress('');
  output.print(output.json ? JSON.stringify(result) : JSON.stringify(result, null, 2));
}

/** `penugasan projections check`: folds the log and compares it with the tables, row by row. */
export async function checkCommand(output: Output, db: Kysely<Database>): Promise<boolean> {
  const results = await checkProjections(db, ({ streams }) => output.progress(`${streams}`));
  output.progress('');
  output.print(output.json ? JSON.stringify(results) : JSON.stringify(results, null, 2));
  return Object.values(results).every(({ missing, extra, different }) => missing + extra + different.length === 0);
}

/** `penugasan projections retry`: plays the dead letters again, in order. */
export async function retryCommand(output: Output, db: Kysely<Database>, name?: string): Promise<void> {
  const names = name === undefined ? PROJECTIONS.map((each) => each.name) : [projectionNamed(name).name];
  for (const each of names) output.print(JSON.stringify({ projection: each, ...(await retryDeadLetters(db, each)) }));
}
