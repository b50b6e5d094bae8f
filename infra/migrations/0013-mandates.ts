import { type Kysely, sql } from 'kysely';

/**
 * A delegation can be a mandate: for some acts only (UU 30/2014 Ps. 14). Any delegation may name its acts, and says by which
 * letter it was made.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table directory.delegation drop constraint delegation_kind_check`.execute(db);
  await sql`
    alter table directory.delegation
      add column acts text[] check (cardinality(acts) > 0),
      add column letter text,
      add constraint delegation_kind_check check (kind in ('plt', 'plh', 'mandate')),
      add constraint mandate_names_its_acts check (kind <> 'mandate' or acts is not null)`.execute(db);
}
