import { type Kysely, sql } from 'kysely';
import type { RecordRequest } from '../../activities/ports.ts';
import type { PersonId } from '../../machines/facts.ts';
import { foldTeam, teamContextOf } from '../../machines/team/fold.ts';
import { present } from '../../machines/team/members.ts';
import type { Database } from '../database/tables.ts';
import { readStream } from './read.ts';

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

/** Whether somebody whom a home side names for a team is in it already, by another assignment: only the team's log knows. */
export async function memberTwice(
  db: Kysely<Database>,
  { stream, drafts, joins }: RecordRequest,
): Promise<MemberTwice | null> {
  const named = joins ? drafts.flatMap(({ data }) => (data.assignee && !data.carried ? [data.assignee] : [])) : [];
  if (!joins || named.length === 0) return null;
  const team = foldTeam(await readStream(db, joins));
  const others = team ? present(teamContextOf(team)).filter((member) => member.stream !== stream) : [];
  const known = others.map(({ person }) => person);
  const streams = others.map((member) => member.stream);
  const elsewhere = new Set([...known, ...(await namedIn(db, streams, named))]);
  const twice = named.find((person) => elsewhere.has(person));
  return twice === undefined ? null : { outcome: 'refused', code: 'already-member', details: { person: twice } };
}
