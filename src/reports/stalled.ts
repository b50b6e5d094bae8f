import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Calendar, PersonId, PositionId, UnitId } from '../../machines/facts.ts';
import type { TeamAct } from '../../machines/team/judge/team-command.ts';
import type { Act, Actor, TeamRole } from '../../machines/vocabulary.ts';
import { dayOf, workingDaysAfter } from '../../machines/working-days.ts';
import type { Database } from '../database/tables.ts';
import { calendarOf } from '../directory/calendar.ts';

/** A step whose answer was due, and for which somebody still waits. */
export interface Stalled {
  readonly kind: 'assignment' | 'team';
  /** The assignment or the team. */
  readonly id: string;
  readonly step: string;
  readonly agency: string;
  readonly zone: Calendar['zone'];
  readonly unit: UnitId;
  readonly act: Act | TeamAct;
  readonly role: TeamRole | null;
  readonly actor: Actor;
  readonly position: PositionId | null;
  readonly person: PersonId | null;
  readonly since: Date;
  readonly due: Date;
  /** How many working days of the agency's have begun since the day on which it was due. */
  readonly workingDaysLate: number;
}

export interface StalledQuery {
  /** Of the columns `positions` and `persons`: what the reader may see. */
  readonly visible: RawBuilder<boolean>;
  readonly agency?: string | undefined;
  readonly unit?: string | undefined;
  /** Where the page before ended. */
  readonly after: { readonly at: Date; readonly key: string } | null;
  readonly limit: number;
}

/** What tells those apart that were due at the same time. */
export const keyOf = ({ id, step }: Pick<Stalled, 'id' | 'step'>): string => `${id} ${step}`;
const idIn = (key: string): string => key.split(' ', 1)[0] ?? '';
const stepIn = (key: string): string => key.slice(idIn(key).length + 1);

/** What is overdue in assignments and teams, the longest first. From the reporting tables, a moment behind the log. */
export async function stalledOf(
  db: Kysely<Database>,
  { visible, agency, unit, after, limit }: StalledQuery,
): Promise<Stalled[]> {
  // Each branch walks its index in order and stops: joined first and sorted then, a million waiting rows took half a second.
  const matching = (id: RawBuilder<string>, step: RawBuilder<string>) => sql`
    waiting.due < now() and ${visible}
    and ${agency === undefined ? sql`true` : sql`waiting.agency = ${agency}`}
    and ${unit === undefined ? sql`true` : sql`whole.owner_unit = ${unit}`}
    and ${after ? sql`(waiting.due, ${id}, ${step}) > (${after.at}, ${idIn(after.key)}, ${stepIn(after.key)})` : sql`true`}
    order by waiting.due, ${id}, ${step} limit ${limit}`;
  const { rows } = await sql<Omit<Stalled, 'zone' | 'workingDaysLate'> & { now: Date }>`
    select stalled.*, now() as now
    from (
      (select 'assignment' as kind, waiting.id, waiting.step, waiting.agency, whole.owner_unit as unit, waiting.act, null as role,
        waiting.actor, waiting.position, waiting.person, waiting.since, waiting.due
      from reporting.inbox as waiting join reporting.assignment as whole using (id)
      where ${matching(sql`waiting.id`, sql`waiting.step`)})
      union all
      (select 'team', waiting.team, waiting.item, waiting.agency, whole.owner_unit, waiting.act, waiting.role,
        waiting.actor, waiting.position, waiting.person, waiting.since, waiting.due
      from reporting.team_inbox as waiting join reporting.team as whole on whole.id = waiting.team
      where ${matching(sql`waiting.team`, sql`waiting.item`)})
    ) as stalled
    order by due, id, step
    limit ${limit}`.execute(db);
  const [oldest] = rows;
  if (!oldest) return [];
  // The calendar must know the day on which the oldest was due, in whatever zone its agency is.
  const from = new Date(oldest.due.getTime() - DAY_MS).toISOString().slice(0, 10);
  const agencies = [...new Set(rows.map((row) => row.agency))];
  const calendars = new Map(
    await Promise.all(agencies.map(async (each) => [each, await calendarOf(db, each, from)] as const)),
  );
  return rows.map(({ now, ...row }) => {
    const calendar = calendars.get(row.agency);
    if (!calendar) throw new Error(`no calendar of ${row.agency}`);
    const [due, today] = [row.due, now].map((at) => dayOf(at.toISOString(), calendar)) as [string, string];
    return { ...row, zone: calendar.zone, workingDaysLate: workingDaysAfter(due, today, calendar) };
  });
}

const DAY_MS = 86_400_000;
