import type { Kysely } from 'kysely';
import type { CarriedCommand } from '../../machines/assignment/decide-carried.ts';
import { fold } from '../../machines/assignment/fold.ts';
import { nextCarried } from '../../machines/team/carry.ts';
import { newsOf } from '../../machines/team/news-of.ts';
import type { TeamCommand } from '../../machines/team/team-command.ts';
import type { Database } from '../database/tables.ts';
import { readStream, readStreamWithText } from '../event-log/read.ts';

/** The next fact of a team that a member's own assignment has to follow; null where there is none that it could. */
export async function nextOfTeam(db: Kysely<Database>, team: string, stream: string): Promise<CarriedCommand | null> {
  const [history, facts] = await Promise.all([readStreamWithText(db, team), readStream(db, stream)]);
  return nextCarried(history, stream, fold(facts), heardIn(facts));
}

/** What members' own assignments have to tell their team, and have not told yet. */
export async function newsOfMembers(
  db: Kysely<Database>,
  team: string,
  streams: readonly string[],
): Promise<TeamCommand[]> {
  const heard = heardIn(await readStream(db, team));
  const histories = await Promise.all(streams.map((stream) => readStream(db, stream)));
  return histories.flatMap((facts) => newsOf(facts, heard));
}

function heardIn(facts: readonly { readonly cause: string }[]): (fact: string) => boolean {
  const causes = new Set(facts.map(({ cause }) => cause));
  return (fact) => causes.has(fact);
}
