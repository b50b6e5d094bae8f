import type { Kysely } from 'kysely';
import type { AssignmentActivities } from '../../activities/ports.ts';
import { bringsText, nextCarried } from '../../machines/team/carry.ts';
import { type TeamHistory, teamHistory } from '../../machines/team/history.ts';
import { type MemberHistory, memberHistory, newsFor } from '../../machines/team/news-of.ts';
import type { Database } from '../database/tables.ts';
import { readStreams, readTyped } from '../event-log/read.ts';
import { Folds } from './folds.ts';

/** Facts kept of all teams, and of all members: a fact and its part in a fold take some 2 KB. */
const MOST_FACTS = 20_000;

/** How a team and its members look into each other's streams. Each look reads what has been recorded since the last one. */
export function following(
  db: Kysely<Database>,
  mostFacts = MOST_FACTS,
): Pick<AssignmentActivities, 'nextOfTeam' | 'newsOfMembers'> {
  const teams = new Folds<TeamHistory>(mostFacts);
  const members = new Folds<MemberHistory>(mostFacts);

  async function look(team: string, streams: readonly string[]) {
    const knownTeam = teams.get(team);
    const known = streams.map((stream) => ({ stream, before: members.get(stream) }));
    const read = await readStreams(db, [
      { stream: team, version: knownTeam?.version ?? 0 },
      ...known.map(({ stream, before }) => ({ stream, version: before?.version ?? 0 })),
    ]);
    const history = teamHistory(knownTeam, read.get(team) ?? []);
    teams.keep(team, history);
    const assignments = known.map(({ stream, before }) => {
      const member = memberHistory(before, read.get(stream) ?? []);
      members.keep(stream, member);
      return member;
    });
    return { history, assignments };
  }

  return {
    async nextOfTeam(team, stream) {
      const { history, assignments } = await look(team, [stream]);
      const [member = null] = assignments;
      const next =
        history &&
        nextCarried(history, stream, member?.assignment ?? null, (fact) => member?.causes.has(fact) === true);
      const typed = next && bringsText(history, next) ? await readTyped(db, next.id) : null;
      return next && typed ? { ...next, typed } : next;
    },
    async newsOfMembers(team, streams) {
      const { history, assignments } = await look(team, streams);
      return assignments.flatMap((member) => newsFor(history, member));
    },
  };
}
