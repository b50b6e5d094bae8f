import type { Kysely } from 'kysely';
import type { Database } from '../database/tables.ts';
import { checkProjections } from '../projections/engine/check.ts';
import {
  type RebuildOptions,
  type RebuildProgress,
  rebuildAll,
  rebuildProjection,
} from '../projections/engine/rebuild.ts';
import { retryDeadLetters } from '../projections/engine/retry-dead-letters.ts';
import type { ProjectionCheck } from '../projections/engine/table-check.ts';
import { PROJECTIONS, projectionNamed } from '../projections/tables/all-projections.ts';
import { CliError, type Output } from './output.ts';

/** `penugasan projections rebuild`: fills new tables beside the live ones from the log, then swaps. */
export async function rebuildCommand(output: Output, database: RebuildOptions, name?: string): Promise<void> {
  const onProgress = ({ position, last }: RebuildProgress) => output.progress(`${position} / ${last}`);
  const options = { ...database, onProgress };
  const result = name === undefined ? await rebuildAll(options) : await rebuildProjection(name, options);
  output.progress('');
  output.print(output.json ? JSON.stringify(result) : JSON.stringify(result, null, 2));
}

/**
 * `penugasan projections check`: folds the log and compares it with the tables, row by row, and tells how far they are
 * behind. @returns whether there was something to check, and all of it was right and near enough
 * @param maxBehind how many facts a table may be behind, as it was typed
 * @throws {CliError} where that is no number
 */
export async function checkCommand(output: Output, db: Kysely<Database>, maxBehind: string): Promise<boolean> {
  const limit = countOf(maxBehind);
  const results = await checkProjections(db, ({ streams }) => output.progress(`${streams}`));
  output.progress('');
  output.print(output.json ? JSON.stringify(results) : JSON.stringify(results, null, 2));
  const wrong = complaints(results, limit);
  if (!output.json) for (const line of wrong) output.print(line);
  return wrong.length === 0;
}

function countOf(text: string): number {
  if (!/^\d{1,15}$/.test(text))
    throw new CliError('not-a-number', `--max-behind wants a number of facts, not "${text}"`);
  return Number(text);
}

/** What is to be said against the tables; nothing, where all is well. */
export function complaints(results: Readonly<Record<string, ProjectionCheck>>, maxBehind: number): readonly string[] {
  const tables = Object.entries(results);
  if (tables.every(([, { position, rows, behind }]) => position + rows + behind === 0))
    return ['nothing to check: the log has no facts, and the tables have no rows'];
  return tables.flatMap(([name, { missing, extra, different, behind, behindSeconds }]) => [
    ...(missing + extra + different.length > 0 ? [`${name} is not what the log says`] : []),
    ...(behind > maxBehind
      ? [
          `${name} is ${behind} facts behind, the oldest of ${Math.round(behindSeconds ?? 0)} s ago; ${maxBehind} may be`,
        ]
      : []),
  ]);
}

/** `penugasan projections retry`: plays the dead letters again, in order. */
export async function retryCommand(output: Output, db: Kysely<Database>, name?: string): Promise<void> {
  const names = name === undefined ? PROJECTIONS.map((each) => each.name) : [projectionNamed(name).name];
  for (const each of names) output.print(JSON.stringify({ projection: each, ...(await retryDeadLetters(db, each)) }));
}
