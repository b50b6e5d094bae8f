import { sql } from 'kysely';
import Type from 'typebox';
import { ACTOR_WORDS } from '../../../machines/words/actors.ts';
import { TEAM_ACT_WORDS } from '../../../machines/words/team-acts.ts';
import { namesOf } from '../../directory/names.ts';
import { identityOf } from '../access/authenticate.ts';
import { readerOf } from '../access/reader.ts';
import { ActorName } from '../assignments/assignment-schema.ts';
import type { ApiDeps } from '../deps.ts';
import type { Api } from '../fastify-api.ts';
import { DEFAULT_LIMIT, decodeCursor, NextCursor, PageQuery, pageOf } from '../lists/paging.ts';
import { withReporting } from '../lists/reporting-tables.ts';
import { isFor, mayDo, waitsSince } from '../lists/row-conditions.ts';
import { ProblemAnswers } from '../problems/problem-document.ts';
import { AssignmentId, Instant, Label, Nullable, PersonName, PositionName } from '../schemas.ts';
import { RoleName, TeamActName } from '../teams/team-schema.ts';

const Item = Type.Object({
  team: AssignmentId,
  item: Type.String({ description: 'The waiting step, or what `answers` must name' }),
  act: TeamActName,
  actLabel: Label,
  role: Nullable(RoleName),
  actor: ActorName,
  actorLabel: Label,
  position: Nullable(PositionName),
  person: Nullable(PersonName),
  since: Instant,
  due: Nullable(Instant),
});

/** What waits in a team is told apart by both. */
const ITEM = sql<string>`(team || ' ' || item)`;

/** `GET /v1/teams/inbox`: what waits for the reader in teams, the longest first. From the reporting table. */
export function readTeamInbox(api: Api, { db }: ApiDeps): void {
  api.get(
    '/teams/inbox',
    {
      schema: {
        operationId: 'readTeamInbox',
        summary: 'What waits for you in teams, the longest first',
        tags: ['mine'],
        querystring: Type.Object(PageQuery, { additionalProperties: false }),
        response: { 200: Type.Object({ items: Type.Array(Item), next: NextCursor }), ...ProblemAnswers },
      },
    },
    async (request) => {
      const cursor = decodeCursor(request.query.cursor);
      const reader = await readerOf(db, identityOf(request));
      const limit = request.query.limit ?? DEFAULT_LIMIT;
      const page = await withReporting(db)
        .selectFrom('reporting.team_inbox')
        .selectAll()
        .select(ITEM.as('key'))
        .where(isFor(reader))
        .where(mayDo(reader))
        .where(waitsSince(cursor, ITEM))
        .orderBy('since')
        .orderBy('key')
        .limit(limit + 1)
        .execute();
      const { rows, next } = pageOf(page, limit, ({ since, key }) => ({ at: since, key }));
      const names = await namesOf(db, {
        persons: rows.map((row) => row.person),
        positions: rows.map(({ position }) => position),
      });
      return {
        items: rows.map((row) => ({
          team: row.team,
          item: row.item,
          act: row.act,
          actLabel: TEAM_ACT_WORDS[row.act],
          role: row.role,
          actor: row.actor,
          actorLabel: ACTOR_WORDS[row.actor],
          position: names.position(row.position),
          person: names.person(row.person),
          since: row.since.toISOString(),
          due: row.due?.toISOString() ?? null,
        })),
        next,
      };
    },
  );
}
