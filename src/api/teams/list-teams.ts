import Type from 'typebox';
import { SCOPES, TEAM_STATUSES } from '../../../machines/vocabulary.ts';
import { TEAM_STATUS_WORDS } from '../../../machines/words/statuses.ts';
import { namesOf } from '../../directory/names.ts';
import { identityOf } from '../access/authenticate.ts';
import { readerOf } from '../access/reader.ts';
import type { ApiDeps } from '../deps.ts';
import type { Api } from '../fastify-api.ts';
import { DEFAULT_LIMIT, decodeCursor, NextCursor, PageQuery, pageOf } from '../lists/paging.ts';
import { withReporting } from '../lists/reporting-tables.ts';
import { openedBefore, visibleTo } from '../lists/row-conditions.ts';
import { ProblemAnswers } from '../problems/problem-document.ts';
import { AssignmentId, Day, Instant, Label, Nullable, PersonName, UnitName } from '../schemas.ts';

const Item = Type.Object({
  id: AssignmentId,
  scope: Type.Enum([...SCOPES]),
  status: Type.Enum([...TEAM_STATUSES]),
  statusLabel: Label,
  ownerUnit: UnitName,
  leader: Nullable(PersonName),
  size: Type.Integer(),
  members: Type.Integer({ description: 'In it, or on their way' }),
  joined: Type.Integer(),
  period: Type.Object({ from: Day, to: Day }),
  openedAt: Instant,
  closedAt: Nullable(Instant),
  version: Type.Integer(),
});

/** `GET /v1/teams`: the teams that the reader may see, newest first. From the reporting table. */
export function listTeams(api: Api, { db }: ApiDeps): void {
  api.get(
    '/teams',
    {
      schema: {
        operationId: 'listTeams',
        summary: 'The teams that you may see, newest first',
        tags: ['teams'],
        querystring: Type.Object(PageQuery, { additionalProperties: false }),
        response: { 200: Type.Object({ items: Type.Array(Item), next: NextCursor }), ...ProblemAnswers },
      },
    },
    async (request) => {
      const { query } = request;
      const cursor = decodeCursor(query.cursor);
      const reader = await readerOf(db, identityOf(request));
      const limit = query.limit ?? DEFAULT_LIMIT;
      const page = await withReporting(db)
        .selectFrom('reporting.team')
        .selectAll()
        .where(visibleTo(reader))
        .where(openedBefore(cursor))
        .orderBy('opened_at', 'desc')
        .orderBy('id')
        .limit(limit + 1)
        .execute();
      const { rows, next } = pageOf(page, limit, ({ opened_at, id }) => ({ at: opened_at, key: id }));
      const names = await namesOf(db, {
        persons: rows.map(({ leader }) => leader),
        units: rows.map(({ owner_unit }) => owner_unit),
      });
      return {
        items: rows.map((row) => ({
          id: row.id,
          scope: row.scope,
          status: row.status,
          statusLabel: TEAM_STATUS_WORDS[row.status],
          ownerUnit: names.unit(row.owner_unit),
          leader: names.person(row.leader),
          size: row.size,
          members: row.members,
          joined: row.joined,
          period: { from: row.period_from, to: row.period_to },
          openedAt: row.opened_at.toISOString(),
          closedAt: row.closed_at?.toISOString() ?? null,
          version: row.version,
        })),
        next,
      };
    },
  );
}
