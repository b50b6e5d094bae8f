import { sql } from 'kysely';
import Type from 'typebox';
import { ACTOR_WORDS } from '../../../machines/words/actors.ts';
import { TEAM_ACT_WORDS } from '../../../machines/words/team-acts.ts';
import { namesOf } from '../../directory/names.ts';
import { identityOf } from '../access/authenticate.ts';
import { readerOf } from '../access/reader.ts';
import type { ApiDeps } from '../deps.ts';
import type { Api } from '../fastify-api.ts';
import { DEFAULT_LIMIT, decodeCursor, NextCursor, PageQuery, pageOf } from '../paging.ts';
import { ProblemAnswers } from '../problems/problem-document.ts';
import { withReporting } from '../reporting-tables.ts';
import { ActorName } from '../view/assignment-schema.ts';
import { AssignmentId, Instant, Label, Nullable, PersonName, PositionName } from '../view/schemas.ts';
import { RoleName, TeamActName } from '../view/team-schema.ts';

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
      const { positions, person } = await readerOf(db, identityOf(request));
      const limit = request.query.limit ?? DEFAULT_LIMIT;
      let found = withReporting(db)
        .selectFrom('reporting.team_inbox')
        .selectAll()
        .select(sql<string>`team || ' ' || item`.as('key'))
        .where((where) =>
          where.or([sql<boolean>`position = any(${[...positions]}::text[])`, where('person', '=', person)]),
        );
      if (cursor) {
        const { at, key } = cursor;
        found = found.where(sql<boolean>`(since > ${at} or (since = ${at} and team || ' ' || item > ${key}))`);
      }
      const page = await found
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
