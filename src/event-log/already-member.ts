import { type Kysely, sql } from 'kysely';
import type { PersonId } from '../../machines/facts.ts';
import { foldTeam, teamContextOf } from '../../machines/team/chart/fold.ts';
import { present } from '../../machines/team/chart/members.ts';
import type { Database } from '../database/tables.ts';
import { readStream } from './read.ts';
import type { RecordRequest } from './record-request.ts';

export interface MemberTwice {
  readonly outcome: 'refused';
  readonly code: 'already-member';
  readonly details: Readonly<Record<string, unknown>>;
}

/** Who of some people is named in some assignments: their team hears of it only later. */
async function namedIn(
  db: Kysely<Database>,
  streams: readonly string[],
  persons: readonly PersonId[],
): Promise<PersonId[]> {
  const { rows } = await sql<{ person: PersonId }>`
    select entry::jsonb #>> '{data,assignee}' as person from log.event
    where stream = any(${streams}) and entry::jsonb #>> '{data,assignee}' = any(${persons})`.execute(db);
  return rows.map(({ person }) => person);
}

/** Who a request would bring into which team. */
interface Joining {
  readonly team: string;
  readonly persons: readonly PersonId[];
  /** The members' own assignments that it is about. */
  readonly streams: readonly string[];
}

/** @returns null where it brings nobody into a team */
export function joiningIn({ stream, drafts, joins }: RecordRequest): Joining | null {
  const own = drafts.filter(({ data }) => !data.carried);
  const named = joins ? own.flatMap(({ data }) => (data.assignee ? [data.assignee] : [])) : [];
  if (joins && named.length > 0) return { team: joins, persons: named, streams: [stream] };
  const added = own.flatMap(({ data }) => (data.member?.person ? [data.member] : []));
  if (added.length === 0) return null;
  const persons = added.flatMap(({ person }) => (person ? [person] : []));
  return { team: stream, persons, streams: added.map((member) => member.stream) };
}

/** One at a time for each person and team, on a session of its own: of two sides that name one person at once, the second sees the first. */
export async function oneAtATime<T>(
  db: Kysely<Database>,
  { team, persons }: Joining,
  work: (session: Kysely<Database>) => Promise<T>,
): Promise<T> {
  const keys = [...new Set(persons)].sort().map((person) => `${team} ${person}`);
  return await db.connection().execute(async (session) => {
    for (const key of keys) await sql`select pg_advisory_lock(hashtextextended(${key}, 0))`.execute(session);
    try {
      return await work(session);
    } finally {
      for (const key of keys) await sql`select pg_advisory_unlock(hashtextextended(${key}, 0))`.execute(session);
    }
  });
}

/** Whether somebody whom a request brings into a team is in it already, by another assignment: only its log and theirs know. */
export async function memberTwice(
  db: Kysely<Database>,
  { team, persons, streams }: Joining,
): Promise<MemberTwice | null> {
  const folded = foldTeam(await readStream(db, team));
  const others = folded ? present(teamContextOf(folded)).filter((member) => !streams.includes(member.stream)) : [];
  const known = others.map(({ person }) => person);
  const elsewhere = new Set([
    ...known,
    ...(await namedIn(
      db,
      others.map((member) => member.stream),
      persons,
    )),
  ]);
  const twice = persons.find((person) => elsewhere.has(person));
  return twice === undefined ? null : { outcome: 'refused', code: 'already-member', details: { person: twice } };
}
