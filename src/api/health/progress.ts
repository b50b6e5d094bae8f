import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Database } from '../../database/tables.ts';
import type { StreamProgress } from '../../event-log/stream-progress.ts';
import { type Lag as ReadLag, readLags } from '../../projections/engine/lag.ts';
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
  /** Facts with a position that JetStream lacks. */
  stream: Lag | null;
  /** Facts with a position that their workflows have not taken over. */
  workflows: Lag | null;
  /** By the name of the reporting table; facts without a position are lacking too. */
  tables: Record<string, Lag>;
}

/** Each is found by its key, however far behind it is. */
export async function readProgress(db: Kysely<Database>, stream: StreamProgress | null): Promise<Progress> {
  const [{ sequencer, behind }, tables] = await Promise.all([
    behindHead(db, stream ? [stream.last, stream.followed] : []),
    readLags(db, PROJECTIONS),
  ]);
  return {
    sequencer,
    stream: behind[0] ?? null,
    workflows: behind[1] ?? null,
    tables: Object.fromEntries(PROJECTIONS.flatMap(({ name }) => named(name, tables.get(name)))),
  };
}

/** None for a table that is yet to be made. */
const named = (name: string, lag: ReadLag | undefined): (readonly [string, Lag])[] =>
  lag ? [[name, { facts: lag.facts, seconds: rounded(lag.seconds ?? 0) }]] : [];

/** How far the sequencer is behind what is recorded, and each position behind the last. */
async function behindHead(
  db: Kysely<Database>,
  positions: readonly number[],
): Promise<{ sequencer: Lag; behind: readonly Lag[] }> {
  const { rows } = await sql<Lag>`
    with head as (select coalesce(max(position), 0) as position from log.entry),
      reached as (select * from unnest(${positions}::bigint[]) with ordinality as reached (position, index))
    select facts::float8, coalesce(extract(epoch from clock_timestamp() - recorded_at), 0)::float8 as seconds
    from (
      select 0 as index, (select count(*) from log.pending) as facts, (${recordedAt(sql`select min(seq) from log.pending`)}) as recorded_at
      union all
      select index, greatest(head.position - reached.position, 0),
        (${recordedAt(sql`select event_seq from log.entry where position = reached.position + 1`)})
      from reached cross join head
    ) as lag order by index`.execute(db);
  const [sequencer = { facts: 0, seconds: 0 }, ...behind] = rows.map(({ facts, seconds }) => ({
    facts,
    seconds: rounded(seconds),
  }));
  return { sequencer, behind };
}

const recordedAt = (seq: RawBuilder<unknown>) => sql`select recorded_at from log.event where seq = (${seq})`;

/** To the millisecond, and never below 0: the clock may have been set back since. */
const rounded = (seconds: number): number => Math.max(0, Math.round(seconds * 1_000) / 1_000);

/** Each by its name, e.g. `tables.inbox`. */
export const lagsByName = ({ sequencer, stream, workflows, tables }: Progress): readonly (readonly [string, Lag])[] => [
  ['sequencer', sequencer],
  ...(stream ? [['stream', stream] as const] : []),
  ...(workflows ? [['workflows', workflows] as const] : []),
  ...Object.entries(tables).map(([name, lag]) => [`tables.${name}`, lag] as const),
];
