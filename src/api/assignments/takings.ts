import { type Kysely, sql } from 'kysely';
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

/** How long an act waits for the reporting tables, which may be locked or in the making; milliseconds. */
const TABLES_WAIT_MS = 300;

/**
 * What of a person's time is taken on the fullest day of an assignment, once it is among the others; nothing where the
 * tables do not say so in time: an act rests on the log, and does not wait for what is only told beside it.
 */
export async function timeTakenWith(
  db: Kysely<Database>,
  person: PersonId,
  { period, timeShare }: Pick<Opening, 'period' | 'timeShare'>,
  id: string | null,
): Promise<{ readonly timeTaken?: TimeTaken }> {
  const others = await takenInTime(db, person, id);
  return others ? { timeTaken: timeTaken([...others, { period, timeShare: timeShare ?? null }], period) } : {};
}

async function takenInTime(
  db: Kysely<Database>,
  person: PersonId,
  but: string | null,
): Promise<readonly Taking[] | null> {
  try {
    return await db.transaction().execute(async (tx) => {
      await sql`set local statement_timeout = ${sql.lit(TABLES_WAIT_MS)}`.execute(tx);
      return (await takingsOf(tx, [person], but)).get(person) ?? [];
    });
  } catch {
    return null;
  }
}

const takingOf = (row: {
  readonly period_from: string;
  readonly period_to: string;
  readonly time_share: number | null;
}): Taking => ({ period: { from: row.period_from, to: row.period_to }, timeShare: row.time_share });
