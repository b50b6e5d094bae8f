import { type Kysely, sql } from 'kysely';
import type { Database } from '../database/tables.ts';

/** A log that has lost facts: PostgreSQL was restored from an older copy. Until `penugasan restore` nothing is recorded. */

/** That something knows more than the log holds. */
export type LogEvidence =
  /** JetStream holds this event at this position. */
  | { readonly by: 'stream'; readonly position: number; readonly id: string }
  /** A signed head was published that the log does not reach. */
  | { readonly by: 'head'; readonly size: number }
  /** A head was published for what the log holds, or a restore, and the log knows nothing of it. */
  | { readonly by: 'head'; readonly size: number; readonly another: true }
  /** This process has seen the position, in this generation of the log's identity. */
  | { readonly by: 'memory'; readonly position: number; readonly generation: number }
  /** A workflow has applied this version of its stream. */
  | { readonly by: 'workflow'; readonly stream: string; readonly version: number };

/** What is known to be missing. */
export interface Behind {
  readonly by: 'stream' | 'head' | 'memory' | 'workflow' | 'restore';
  /** Of the assignment or team, where a workflow knows more of it; else empty. */
  readonly stream: string;
  /** A position; a version, where a workflow knows it. */
  readonly known: number;
  readonly held: number;
}

/** The log has lost facts, or is being restored: nothing is recorded. */
export class LogBehind extends Error {
  readonly code = 'log-behind';
  readonly behind: readonly Behind[];

  constructor(behind: readonly Behind[]) {
    super(
      `the log has lost facts: ${behind.map(told).join('; ') || 'it does not hold what was read of it'}; run "penugasan restore"`,
    );
    this.behind = behind;
  }
}

/** A condition for every statement that writes to the log. */
export const LOG_IS_WHOLE = sql<boolean>`not exists (select from log.behind)`;

/**
 * Closes the log, where it does not by now hold what the evidence says: evidence that came late does no harm.
 * @returns whether the log is closed for it
 */
export async function reportLogBehind(db: Kysely<Database>, evidence: LogEvidence): Promise<boolean> {
  const { stream, known, held, lacks } = claimOf(evidence);
  const { rows } = await sql`
    insert into log.behind (by, stream, known, held)
    select ${evidence.by}, ${stream}, ${known}, ${held} where ${lacks}
    on conflict (by, stream) do update set known = greatest(log.behind.known, excluded.known)
    returning by`.execute(db);
  return rows.length > 0;
}

export async function readLogBehind(db: Kysely<Database>): Promise<readonly Behind[]> {
  return await db.selectFrom('log.behind').select(['by', 'stream', 'known', 'held']).orderBy('at').execute();
}

/** For readiness. @throws {LogBehind} */
export async function assertLogIsWhole(db: Kysely<Database>): Promise<void> {
  const behind = await readLogBehind(db);
  if (behind.length > 0) throw new LogBehind(behind);
}

const LAST = sql<number>`(select coalesce(max(position), 0) from log.entry)`;

function claimOf(evidence: LogEvidence) {
  switch (evidence.by) {
    case 'stream': {
      const { position, id } = evidence;
      const lacks = sql`not exists (
        select from log.entry join log.event on seq = event_seq where position = ${position} and id = ${id}::uuid)`;
      return { stream: '', known: position, held: LAST, lacks };
    }
    case 'head':
      return {
        stream: '',
        known: evidence.size,
        held: LAST,
        lacks: 'another' in evidence ? sql`true` : sql`${LAST} < ${evidence.size}`,
      };
    case 'memory': {
      const sameLog = sql`not exists (select from log.restoration where generation > ${evidence.generation})`;
      return {
        stream: '',
        known: evidence.position,
        held: LAST,
        lacks: sql`${LAST} < ${evidence.position} and ${sameLog}`,
      };
    }
    case 'workflow': {
      const { stream, version } = evidence;
      const held = sql<number>`(select coalesce(max(version), 0) from log.event where stream = ${stream})`;
      return { stream, known: version, held, lacks: sql`${held} < ${version} and not ${lossAccepted(stream)}` };
    }
  }
}

/** A loss was accepted when the stream was there already, or lost whole: what its workflow knows more is of that loss. */
const lossAccepted = (stream: string) => sql`exists (
  select from log.restoration
  where generation > 1 and last_seq >= coalesce((select min(seq) from log.event where stream = ${stream}), 0))`;

function told({ by, stream, known, held }: Behind): string {
  switch (by) {
    case 'stream':
      return `JetStream holds position ${known}, which the log (at ${held}) does not`;
    case 'head':
      return `a head of ${known} entries was published, which the log (at ${held}) does not make`;
    case 'memory':
      return `position ${known} was there before, the log is at ${held}`;
    case 'workflow':
      return `the workflow of ${stream} knows version ${known}, the log ${held}`;
    case 'restore':
      return 'a restore is under way';
  }
}
