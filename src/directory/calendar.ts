import { type Kysely, sql } from 'kysely';
import type { Calendar, Period } from '../../machines/facts.ts';
import type { Database } from '../database/tables.ts';

/** The holidays that can matter to this assignment's deadlines: of its period, and a year beyond. */
export async function calendarOf(
  db: Kysely<Database>,
  agency: string,
  zone: Calendar['zone'],
  { to }: Period,
): Promise<Calendar> {
  const today = new Date().toISOString().slice(0, 10);
  const rows = await db
    .selectFrom('directory.holiday')
    .select('day')
    .where('agency', '=', agency)
    .where('day', '>=', today)
    .where('day', '<=', sql<string>`${to}::date + interval '1 year'`)
    .orderBy('day')
    .execute();
  return { zone, holidays: rows.map(({ day }) => day) };
}
