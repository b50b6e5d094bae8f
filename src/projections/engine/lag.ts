import { type Kysely, sql } from 'kysely';
import type { Database } from '../../database/tables.ts';
import type { Projection } from './projection.ts';

/** How far a table is behind the log. */
export interface Lag {
  /** Recorded facts that are not yet in the table, those without a position included. */
  readonly facts: number;
  /** How long ago the oldest of them was recorded; null where there is none. */
  readonly seconds: number | null;
}

/** By projection; one whose table is yet to be made is left out. Cheap: it counts positions, not rows. */
export async function readLags(
  db: Kysely<Database>,
  projections: readonly Projection[],
): Promise<ReadonlyMap<string, Lag>> {
  const { rows } = await sql<Lag & { projection: string }>`
    select projection,
           (greatest(last.position - checkpoint.position, 0) + waiting.facts)::int as facts,
           extract(epoch from clock_timestamp() - coalesce(oldest.recorded_at, waiting.since))::float8 as seconds
    from reporting.checkpoint
    cross join (select coalesce(max(position), 0) as position from log.entry) last
    cross join (
      select count(*) as facts, min(event.recorded_at) as since
      from log.pending join log.event on event.seq = pending.seq
    ) waiting
    left join lateral (
      select event.recorded_at
      from log.entry join log.event on event.seq = entry.event_seq
      where entry.position = checkpoint.position + 1
    ) oldest on true
    where projection = any(${projections.map(({ name }) => name)}::text[])`.execute(db);
  return new Map(
    // The clock may have been set back since.
    rows.map(({ projection, facts, seconds }) => [projection, { facts, seconds: seconds && Math.max(0, seconds) }]),
  );
}
