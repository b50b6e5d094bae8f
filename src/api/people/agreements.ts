import { type Kysely, sql } from 'kysely';
import type { Instant, PersonId, PositionId, Typed } from '../../../machines/facts.ts';
import type { TeamRole } from '../../../machines/vocabulary.ts';
import type { Database } from '../../database/tables.ts';

/** A performance agreement that somebody made for a role in a team. */
export interface Agreement {
  readonly team: string;
  readonly role: TeamRole;
  readonly person: PersonId;
  readonly at: Instant;
  /** The task and its indicators; null where they are destroyed at the end of their retention. */
  readonly typed: Typed | null;
  /** Who consented to it, and when; null where nobody has yet. */
  readonly consented: { readonly position: PositionId; readonly at: Instant } | null;
  readonly basis: readonly string[];
  /** Its place in the log. */
  readonly position: number;
}

/**
 * The register of performance agreements of a unit's teams [Surakarta Ps.21, Ps.25], oldest first. From the reporting tables, a
 * moment behind the log.
 */
export async function agreementsOf(
  db: Kysely<Database>,
  unit: string,
  { after, limit }: { readonly after: number; readonly limit: number },
): Promise<Agreement[]> {
  const { rows } = await sql<Omit<Agreement, 'at' | 'consented'> & { at: Date; by: string | null; since: Date | null }>`
    select made.stream as team, substring(made.type from '^team-(.*)-agreement-made$') as role, made.person, made.at, made.basis,
      made.log_position as position, event.typed, consent.position as by, consent.at as since
    from reporting.timeline as made
    join reporting.team on team.id = made.stream and team.owner_unit = ${unit}
    join log.event on event.id = made.fact::uuid
    left join lateral (
      select consented.position, consented.at from reporting.timeline as consented
      where consented.stream = made.stream and consented.version > made.version
        and consented.type = replace(made.type, 'agreement-made', 'agreement-consented')
        and not exists (
          select from reporting.timeline as newer
          where newer.stream = made.stream and newer.type = made.type
            and newer.version > made.version and newer.version < consented.version)
      order by consented.version limit 1
    ) as consent on true
    where made.type like 'team-%-agreement-made' and made.log_position > ${after}
    order by made.log_position
    limit ${limit}`.execute(db);
  return rows.map(({ at, by, since, ...agreement }) => ({
    ...agreement,
    at: at.toISOString(),
    consented: by && since ? { position: by, at: since.toISOString() } : null,
  }));
}
