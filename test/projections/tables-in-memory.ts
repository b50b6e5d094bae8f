import type { Fact } from '../../machines/facts.ts';
import { type Change, moveState, type StreamState } from '../../src/projections/engine/change.ts';
import type { Projection } from '../../src/projections/engine/projection.ts';
import { MergedChanges } from '../../src/projections/engine/row-changes.ts';

export type Rows = Map<string, Record<string, unknown>>;

/** The changes that facts make, positioned as a log that begins with them. */
export function changesOf(facts: readonly Fact[]): Change[] {
  const states = new Map<string, StreamState>();
  return facts.map((fact, index) => {
    const before = states.get(fact.stream) ?? null;
    const after = moveState(before, fact);
    states.set(fact.stream, after);
    return { position: index + 1, fact, before, after };
  });
}

/** A projection's table after these changes, applied in batches of a size. */
export function tableOf(projection: Projection, changes: readonly Change[], batchSize = 1): Rows {
  const rows: Rows = new Map();
  const keyOf = (row: Record<string, unknown>) => projection.key.map((column) => row[column]).join('/');
  for (let from = 0; from < changes.length; from += batchSize) {
    const merged = new MergedChanges(projection);
    for (const change of changes.slice(from, from + batchSize)) merged.add(projection.project(change));
    for (const key of merged.drops()) rows.delete(keyOf(key));
    for (const row of merged.puts()) rows.set(keyOf(row), row);
  }
  return rows;
}
