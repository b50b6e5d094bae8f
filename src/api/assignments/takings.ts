import type { Kysely } from 'kysely';
import type { Opening, PersonId } from '../../../machines/facts.ts';
import { type Taking, type TimeTaken, timeTaken } from '../../../machines/time-taken.ts';
import type { Database } from '../../database/tables.ts';
import { withReporting } from '../lists/reporting-tables.ts';

/**
 * The open assignments of some people, as they take their time and not to what: what whoever decides about them should see
 * [Dairi Lamp. B.2.d-e]. From the reporting table, a moment behind the log.
 * @param but an assignment that is not to be counted: the one that is decided about
 */
export async function takingsOf(
  db: Kysely<Database>,
  persons: readonly PersonId[],
  but: string | null = null,
): Promise<ReadonlyMap<PersonId, readonly Taking[]>> {
  if (persons.length === 0) return new Map();
  let rows = withReporting(db)
    .selectFrom('reporting.assignment')
    .select(['assignee', 'period_from', 'period_to', 'time_share'])
    .where('assignee', 'in', [...persons])
    .where('status', '=', 'open')
    .orderBy('period_from');
  if (but !== null) rows = rows.where('id', '!=', but);
  const found = Map.groupBy(await rows.execute(), ({ assignee }) => assignee ?? '');
  return new Map(persons.map((person) => [person, (found.get(person) ?? []).map(takingOf)]));
}

/** What of a person's time is taken on the fullest day of an assignment, once it is among the others. */
export async function timeTakenWith(
  db: Kysely<Database>,
  person: PersonId,
  { period, timeShare }: Pick<Opening, 'period' | 'timeShare'>,
  id: string | null,
): Promise<TimeTaken> {
  const others = (await takingsOf(db, [person], id)).get(person) ?? [];
  return timeTaken([...others, { period, timeShare: timeShare ?? null }], period);
}

const takingOf = (row: {
  readonly period_from: string;
  readonly period_to: string;
  readonly time_share: number | null;
}): Taking => ({ period: { from: row.period_from, to: row.period_to }, timeShare: row.time_share });
