import { type Kysely, sql } from 'kysely';
import type { Database } from '../../database/tables.ts';
import type { StreamProgress } from '../../event-log/stream-progress.ts';
import { PROJECTIONS } from '../../projections/tables/all-projections.ts';

/** How far something is behind the log. */
export interface Lag {
  /** Facts that it lacks. */
  facts: number;
  /** For how long the oldest fact that it lacks has been recorded, by PostgreSQL's clock; 0 where it lacks none. */
  seconds: number;
}

/** How far what follows the log is behind it. What hangs on JetStream is null where nobody knows how far that is. */
export interface Progress {
  /** Facts recorded that have no position yet. */
  sequencer: Lag;
  /** From here on: facts with a position. */
  stream: Lag | null;
  workflows: Lag | null;
  /** By the name of the reporting table. */
  tables: Record<string, Lag>;
}

interface Row extends Lag {
  readonly what: string;
}

const SEQUENCER = 'sequencer';
const TABLE = 'table ';

/** One statement, so that all of it is of one moment. Each row is found by its key, however far behind. */
export async function readProgress(db: Kysely<Database>, stream: StreamProgress | null): Promise<Progress> {
  const known = stream ? { stream: stream.last, workflows: stream.followed } : {};
  const { rows } = await sql<Row>`
    with head as (select coalesce(max(position), 0) as position from log.entry),
      follower as (
        select what, position from unnest(${Object.keys(known)}::text[], ${Object.values(known)}::bigint[]) as known (what, position)
        union all
        select ${TABLE} || name, coalesce(position, 0)
        from unnest(${PROJECTIONS.map(({ name }) => name)}::text[]) as name
        left join reporting.checkpoint on projection = name
      )
    select what, greatest(head.position - follower.position, 0) as facts, ${ageOf(sql`
      select event_seq from log.entry where position = follower.position + 1
    `)} as seconds
    from follower cross join head
    union all
    select ${SEQUENCER}, (select count(*) from log.pending), ${ageOf(sql`select min(seq) from log.pending`)}`.execute(
    db,
  );
  const lags = new Map(rows.map(({ what, facts, seconds }) => [what, { facts: Number(facts), seconds }]));
  const none = { facts: 0, seconds: 0 };
  return {
    sequencer: lags.get(SEQUENCER) ?? none,
    stream: lags.get('stream') ?? null,
    workflows: lags.get('workflows') ?? null,
    tables: Object.fromEntries(PROJECTIONS.map(({ name }) => [name, lags.get(TABLE + name) ?? none])),
  };
}

const ageOf = (seq: ReturnType<typeof sql>) => sql`coalesce((
  select round(extract(epoch from clock_timestamp() - recorded_at), 3)::float8 from log.event where seq = (${seq})
), 0)`;

/** Each by its name, e.g. `tables.inbox`. */
export const lagsByName = ({ sequencer, stream, workflows, tables }: Progress): readonly (readonly [string, Lag])[] => [
  ['sequencer', sequencer],
  ...(stream ? [['stream', stream] as const] : []),
  ...(workflows ? [['workflows', workflows] as const] : []),
  ...Object.entries(tables).map(([name, lag]) => [`tables.${name}`, lag] as const),
];
