import { type Kysely, sql } from 'kysely';
import type { Database } from '../database/tables.ts';
import { MOST_PROBLEMS, type Problem } from './problem.ts';

interface Unaccounted {
  readonly why: string;
  readonly position: number | null;
  readonly stream: string | null;
  readonly version: number | null;
}

/** Every recorded event has its position or waits for it, and nothing else has or does. */
export async function unaccountedEvents(db: Kysely<Database>): Promise<Problem[]> {
  const { rows } = await sql<Unaccounted>`
    (select 'it has no position and does not wait for one' as why, null::bigint as position, stream, version from log.event
      where not exists (select from log.entry where event_seq = event.seq)
        and not exists (select from log.pending where pending.seq = event.seq) order by seq)
    union all
    (select 'it has its position and waits for one', position, stream, version
      from log.pending join log.entry on event_seq = seq join log.event using (seq) order by position)
    union all
    (select 'event ' || seq || ' waits for a position and is not there', null, null, null from log.pending
      where not exists (select from log.event where event.seq = pending.seq))
    union all
    (select 'its event ' || event_seq || ' is not there', position, null, null from log.entry
      where not exists (select from log.event where event.seq = event_seq))
    union all
    (select 'its position is ' || position || ', more than a log can have', null, stream, version
      from log.entry join log.event on seq = event_seq where position > ${Number.MAX_SAFE_INTEGER})
    limit ${MOST_PROBLEMS}`.execute(db);
  return rows.map(({ why, position, stream, version }) => ({
    code: 'event-unaccounted',
    why,
    ...(position === null ? {} : { position }),
    ...(stream === null ? {} : { stream }),
    ...(version === null ? {} : { version }),
  }));
}
