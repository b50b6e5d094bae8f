import { type Kysely, sql } from 'kysely';

/**
 * National holidays are tables of the product (machines/calendar). The directory keeps what is an agency's own: how many days it
 * works a week (Perpres 21/2023 Ps. 3, 6), its local holidays and voting days.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table directory.agency
      add column work_days smallint not null default 5 check (work_days in (5, 6))`.execute(db);
  await sql`
    alter table directory.holiday
      add column kind text not null default 'local' check (kind in ('local', 'voting-day'))`.execute(db);
}
