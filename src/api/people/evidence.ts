import { type Kysely, sql } from 'kysely';
import type { Day, PersonId, Typed } from '../../../machines/facts.ts';
import type { Database } from '../../database/tables.ts';
import type { Reader } from '../access/reader.ts';

/** One thing that a person did in an assignment or a team: what a yearly rating can rest on. */
export interface Evidence {
  readonly at: Date;
  readonly stream: string;
  readonly kind: 'assignment' | 'team';
  readonly regulation: string;
  readonly unit: string;
  readonly act: string;
  readonly phase: string;
  readonly basis: readonly string[];
  /** What was typed: the result, the plan, the note; null where nothing was, or where it is destroyed. */
  readonly typed: Typed | null;
  readonly attachments: readonly string[];
  readonly fact: string;
  readonly position: number;
}

export interface EvidenceQuery {
  readonly person: PersonId;
  readonly from: Day;
  readonly to: Day;
  readonly after: number;
  readonly limit: number;
}

/**
 * What a person did in a period, in the order of the log, as far as the reader may see it: acts in person, not from an
 * office. A fact that only follows another stream's is left out: it is there already.
 */
export async function evidenceOf(
  db: Kysely<Database>,
  { person, seesAll, positions }: Reader,
  { person: of, from, to, after, limit }: EvidenceQuery,
): Promise<Evidence[]> {
  const visible = seesAll || person === of ? sql`true` : sql`concerned.positions && ${[...positions]}::text[]`;
  const { rows } = await sql<Evidence>`
    select timeline.at, timeline.stream, concerned.kind, concerned.regulation, concerned.unit, timeline.act, timeline.phase,
      timeline.basis, event.typed, timeline.fact, timeline.log_position as position,
      coalesce(
        (select array_agg(file ->> 'sha256') from jsonb_array_elements(event.entry::jsonb #> '{data,attachments}') as file),
        '{}'
      ) as attachments
    from reporting.timeline
    join (
      select id, 'assignment' as kind, regulation, owner_unit as unit, positions from reporting.assignment
      union all select id, 'team', regulation, owner_unit, positions from reporting.team
    ) as concerned on concerned.id = timeline.stream
    join log.event on event.id = timeline.fact::uuid
    where timeline.person = ${of} and timeline.position is null and timeline.act is not null
      and event.entry::jsonb #> '{data,carried}' is null
      and timeline.at >= ${from}::date and timeline.at < ${to}::date + 1
      and timeline.log_position > ${after} and ${visible}
    order by timeline.log_position
    limit ${limit}`.execute(db);
  return rows;
}
