import type { Kysely } from 'kysely';
import type { Database } from '../../src/database/tables.ts';
import { factOf } from '../../src/event-log/read.ts';
import { moveState, type StreamState } from '../../src/projections/engine/change.ts';
import { MergedChanges } from '../../src/projections/engine/row-changes.ts';
import { writeChanges } from '../../src/projections/engine/write-rows.ts';
import { PROJECTIONS } from '../../src/projections/tables/all-projections.ts';

/** Brings the reporting tables up to the log at once, by the projections' own rules. */
export async function project(db: Kysely<Database>): Promise<void> {
  const rows = await db.selectFrom('log.event').select(['seq', 'entry']).orderBy('seq').execute();
  for (const projection of PROJECTIONS) {
    const merged = new MergedChanges(projection);
    const states = new Map<string, StreamState>();
    rows.forEach(({ entry }, index) => {
      const fact = factOf(entry);
      const before = states.get(fact.stream) ?? null;
      const after = moveState(before, fact);
      states.set(fact.stream, after);
      merged.add(projection.project({ position: index + 1, fact, before, after }));
    });
    await writeChanges(db, projection, merged);
  }
}
