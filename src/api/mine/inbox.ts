import { sql } from 'kysely';
import Type from 'typebox';
import { PHASES, ROUTES } from '../../../machines/vocabulary.ts';
import { ACTOR_WORDS } from '../../../machines/words/actors.ts';
import { ACT_WORDS } from '../../../machines/words/acts.ts';
import { PHASE_WORDS, ROUTE_WORDS } from '../../../machines/words/kinds.ts';
import { namesOf } from '../../directory/names.ts';
import { identityOf } from '../access/authenticate.ts';
import { type Reader, readerOf } from '../access/reader.ts';
import { ActName, ActorName } from '../assignments/assignment-schema.ts';
import type { ApiDeps } from '../deps.ts';
import type { Api } from '../fastify-api.ts';
import { type Cursor, DEFAULT_LIMIT, decodeCursor, NextCursor, PageQuery, pageOf } from '../lists/paging.ts';
import { withReporting } from '../lists/reporting-tables.ts';
import { isFor, mayDo, waitsSince } from '../lists/row-conditions.ts';
import { ProblemAnswers } from '../problems/problem-document.ts';
import { AssignmentId, Instant, Label, Nullable, PersonName, PositionName } from '../schemas.ts';

const Item = Type.Object({
  assignment: AssignmentId,
  route: Type.Enum([...ROUTES]),
  routeLabel: Label,
  phase: Type.Enum([...PHASES]),
  phaseLabel: Label,
  step: Type.String(),
  act: ActName,
  actLabel: Label,
  actor: ActorName,
  actorLabel: Label,
  position: Nullable(PositionName),
  person: Nullable(PersonName),
  assignee: Nullable(PersonName),
  since: Instant,
  due: Nullable(Instant),
  remindedAt: Nullable(Instant),
});

/** `GET /v1/inbox`: what waits for the reader, the longest first. From the reporting table: a moment behind the log. */
export function readInbox(api: Api, { db }: ApiDeps): void {
  api.get(
    '/inbox',
    {
      schema: {
        operationId: 'readInbox',
        summary: 'What waits for you, the longest first',
        tags: ['mine'],
        querystring: Type.Object(PageQuery, { additionalProperties: false }),
        response: {
          200: Type.Object({ items: Type.Array(Item), next: NextCursor }),
          ...ProblemAnswers,
        },
      },
    },
    async (request) => {
      const cursor = decodeCursor(request.query.cursor);
      const reader = await readerOf(db, identityOf(request));
      const limit = request.query.limit ?? DEFAULT_LIMIT;
      const found = await rowsFor(db, reader, cursor, limit + 1);
      const { rows, next } = pageOf(found, limit, ({ since, id }) => ({ at: since, key: id }));
      const names = await namesOf(db, {
        persons: rows.flatMap(({ person, assignee }) => [person, assignee]),
        positions: rows.map(({ position }) => position),
      });
      return {
        items: rows.map((row) => ({
          assignment: row.id,
          route: row.route,
          routeLabel: ROUTE_WORDS[row.route],
          phase: row.phase,
          phaseLabel: PHASE_WORDS[row.phase],
          step: row.step,
          act: row.act,
          actLabel: ACT_WORDS[row.act],
          actor: row.actor,
          actorLabel: ACTOR_WORDS[row.actor],
          position: names.position(row.position),
          person: names.person(row.person),
          assignee: names.person(row.assignee),
          since: row.since.toISOString(),
          due: row.due?.toISOString() ?? null,
          remindedAt: row.reminded_at?.toISOString() ?? null,
        })),
        next,
      };
    },
  );
}

const rowsFor = (db: ApiDeps['db'], reader: Reader, cursor: Cursor | null, limit: number) =>
  withReporting(db)
    .selectFrom('reporting.inbox')
    .selectAll()
    .where(isFor(reader))
    .where(mayDo(reader))
    .where(waitsSince(cursor, sql`id`))
    .orderBy('since')
    .orderBy('id')
    .limit(limit)
    .execute();
