import { type Kysely, sql } from 'kysely';

/** What a person is qualified for, over time; and several heads told of one fact as the same actor. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table directory.qualification (
      id                    text primary key,
      person                text not null references directory.person,
      post                  text not null check (post in ('functional-expert', 'functional-skilled', 'staff')),
      education             text not null check (education in ('sma', 'd1', 'd2', 'd3', 'd4', 's1', 's2', 's3')),
      functional_level      text check (functional_level in ('ahli-pertama', 'ahli-muda', 'ahli-madya', 'ahli-utama')),
      rank                  text,      -- golongan/ruang, e.g. III/c
      job_class             integer check (job_class between 1 and 17),
      supervisor_experience boolean not null default false,
      competences           text[] not null default '{}',
      rating                text check (rating in ('very-poor', 'misconduct', 'needs-improvement', 'good', 'very-good')),
      valid_from            timestamptz not null,
      valid_to              timestamptz check (valid_to > valid_from)
    )`.execute(db);
  await sql`create index on directory.qualification (person)`.execute(db);
  // What its class is worth decides who rates those whose class is as high [Probolinggo Lamp. II.B.1].
  await sql`alter table directory.position add column job_class integer check (job_class between 1 and 17)`.execute(db);
  await sql`alter table directory.notice drop constraint notice_pkey`.execute(db);
  await sql`
    create unique index notice_once on directory.notice (fact, notice, actor, coalesce(position, ''), coalesce(person, ''))`.execute(
    db,
  );
}
