import type { Kysely } from 'kysely';
import type { Day, PersonId } from '../../../machines/facts.ts';
import type { Database } from '../../database/tables.ts';
import { withReporting } from '../lists/reporting-tables.ts';

/** What of a person's time is given to assignments already: from when to when, and not to what. */
export interface TimeTaken {
  readonly person: PersonId;
  readonly periods: readonly { readonly from: Day; readonly to: Day }[];
}

/**
 * The open assignments of some people: what whoever decides about them should see [Dairi Lamp. B.2.d-e]. From the reporting
 * table, a moment behind the log.
 * @param but an assignment that is not to be counted: the one that is decided about
 */
export async function timeTakenOf(
  db: Kysely<Database>,
  persons: readonly PersonId[],
  but: string | null = null,
): Promise<readonly TimeTaken[]> {
  if (persons.length === 0) return [];
  let rows = withReporting(db)
    .selectFrom('reporting.assignment')
    .select(['assignee', 'period_from', 'period_to'])
    .where('assignee', 'in', [...persons])
    .where('status', '=', 'open')
    .orderBy('period_from');
  if (but !== null) rows = rows.where('id', '!=', but);
  const taken = Map.groupBy(await rows.execute(), ({ assignee }) => assignee ?? '');
  return persons.map((person) => ({
    person,
    periods: (taken.get(person) ?? []).map(({ period_from, period_to }) => ({ from: period_from, to: period_to })),
  }));
}
