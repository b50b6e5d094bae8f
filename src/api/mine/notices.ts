import { sql } from 'kysely';
import Type from 'typebox';
import { ACTOR_WORDS } from '../../../machines/words/actors.ts';
import { NOTICE_WORDS } from '../../../machines/words/notices.ts';
import { namesOf } from '../../directory/names.ts';
import { identityOf } from '../access/authenticate.ts';
import { type Reader, readerOf } from '../access/reader.ts';
import type { ApiDeps } from '../deps.ts';
import type { Api } from '../fastify-api.ts';
import { type Cursor, DEFAULT_LIMIT, decodeCursor, NextCursor, PageQuery, pageOf } from '../lists/paging.ts';
import { isFor } from '../lists/row-conditions.ts';
import { ProblemAnswers } from '../problems/problem-document.ts';
import { AssignmentId, Instant, Label, Nullable, PersonName, PositionName } from '../schemas.ts';
import { wordFor } from '../word-for.ts';

const Item = Type.Object({
  assignment: AssignmentId,
  fact: Type.String({ format: 'uuid' }),
  notice: Type.String(),
  noticeLabel: Label,
  actor: Type.String(),
  actorLabel: Label,
  position: Nullable(PositionName),
  person: Nullable(PersonName),
  step: Type.String(),
  at: Instant,
});

/** `GET /v1/notices`: what the reader was told without having to act, newest first. */
export function listNotices(api: Api, { db }: ApiDeps): void {
  api.get(
    '/notices',
    {
      schema: {
        operationId: 'listNotices',
        summary: 'What you were told without having to act: copies, answers, reminders; newest first',
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
      const { rows, next } = pageOf(found, limit, ({ at, key }) => ({ at, key }));
      const names = await namesOf(db, {
        persons: rows.map(({ person }) => person),
        positions: rows.map(({ position }) => position),
      });
      return {
        items: rows.map(({ stream, fact, notice, actor, position, person, step, at }) => ({
          assignment: stream,
          fact,
          notice,
          noticeLabel: wordFor(NOTICE_WORDS, notice),
          actor,
          actorLabel: wordFor(ACTOR_WORDS, actor),
          position: names.position(position),
          person: names.person(person),
          step,
          at: at.toISOString(),
        })),
        next,
      };
    },
  );
}

/** A fact can leave several notices: what tells them apart is all that they are unique by. */
const KEY = sql<string>`fact::text || '/' || notice || '/' || actor || '/' || coalesce(position, '') || '/' || coalesce(person, '')`;

function rowsFor(db: ApiDeps['db'], reader: Reader, cursor: Cursor | null, limit: number) {
  let rows = db
    .selectFrom('directory.notice')
    .select(['fact', 'notice', 'actor', 'position', 'person', 'stream', 'step', sql<Date>`at`.as('at'), KEY.as('key')])
    .where(isFor(reader));
  if (cursor) {
    const { at, key } = cursor;
    rows = rows.where(sql<boolean>`(at < ${at} or (at = ${at} and ${KEY} > ${key}))`);
  }
  return rows.orderBy('at', 'desc').orderBy(KEY).limit(limit).execute();
}
