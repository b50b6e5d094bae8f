import { type Kysely, sql } from 'kysely';

/** By which table of Surakarta's Lampiran III a unit's people are rated; none elsewhere. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table directory.unit add column typology text check (typology in (
      'regional-secretariat', 'inspectorate', 'department', 'one-level-department', 'council-secretariat',
      'three-level-department', 'disaster-agency', 'district', 'hospital', 'health-centre', 'technical-unit',
      'school', 'non-formal-school'))`.execute(db);
}
