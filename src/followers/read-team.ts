import type { Kysely } from 'kysely';
import type { StreamPorts } from '../../activities/streams.ts';
import { type TeamHistory, teamHistory } from '../../machines/team/members/history.ts';
import { type MemberHistory, memberHistory } from '../../machines/team/members/news-of.ts';
import type { Database } from '../database/tables.ts';
import { Folds } from '../event-log/folds.ts';
import { readStreams } from '../event-log/read.ts';

/** Facts kept of all teams, and of all members: a fact and its part in a fold take some 2 KB. */
const MOST_FACTS = 20_000;

/** How a team and its members are read side by side. Each look reads what has been recorded since the last one. */
export function teamReader(db: Kysely<Database>, mostFacts = MOST_FACTS): StreamPorts['readTeam'] {
  const teams = new Folds<TeamHistory>(mostFacts, ({ team }) => team.last.id);
  const members = new Folds<MemberHistory>(mostFacts, ({ assignment }) => assignment.last.id);
  return async (team, streams) => {
    // The last fact that is known is read again: a log that was restored may hold another in its place.
    const known = [
      { stream: team, version: teams.readAfter(team) },
      ...streams.map((stream) => ({ stream, version: members.readAfter(stream) })),
    ];
    const read = await readStreams(db, known);
    const [ofTeam, ...ofMembers] = known.map(({ stream, version }) => ({
      ...{ stream, after: version, facts: read.get(stream) ?? [] },
    }));
    const history = ofTeam ? await teams.extend(team, ofTeam, teamHistory, reread(db, team)) : null;
    const histories: (MemberHistory | null)[] = [];
    for (const { stream, ...seen } of ofMembers)
      histories.push(await members.extend(stream, seen, memberHistory, reread(db, stream)));
    return { history, members: histories };
  };
}

const reread = (db: Kysely<Database>, stream: string) => async () =>
  (await readStreams(db, [{ stream, version: 0 }])).get(stream) ?? [];
