import { sql } from 'kysely';
import Type from 'typebox';
import { ACTOR_WORDS } from '../../../machines/words/actors.ts';
import { NOTICE_WORDS } from '../../../machines/words/kinds.ts';
import { namesOf } from '../../directory/names.ts';
import { recipientKey } from '../../projections/tables/notice.ts';
import { identityOf } from '../access/authenticate.ts';
import { type Reader, readerOf } from '../access/reader.ts';
import type { ApiDeps } from '../deps.ts';
import type { Api } from '../fastify-api.ts';
import { type Cursor, DEFAULT_LIMIT, decodeCursor, NextCursor, PageQuery, pageOf } from '../lists/paging.ts';
import { withReporting } from '../lists/reporting-tables.ts';
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

/** `GET /v1/notices`: what the reader was told without having to act, newest first. From the reporting table: a moment behind the log. */
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

/** Tells apart what is of one instant. */
const KEY = sql<string>`concat_ws('/', fact, notice, recipient)`;

/** The newest of each position and of the person, by its index, however many there are; of these the newest. */
function rowsFor(db: ApiDeps['db'], { positions, person }: Reader, cursor: Cursor | null, limit: number) {
  const recipients = [
    ...positions.map((position) => recipientKey({ position, person: null })),
    recipientKey({ position: null, person }),
  ];
  const newest = withReporting(db)
    .selectFrom('reporting.notice')
    .select(['fact', 'notice', 'actor', 'position', 'person', 'stream', 'step', 'at', KEY.as('key')])
    .where('recipient', '=', sql.ref<string>('reader.recipient'))
    .$if(cursor !== null, (query) => query.where(olderThan(cursor as Cursor)))
    .orderBy('at', 'desc')
    .orderBy('key', 'desc')
    .limit(limit);
  return db
    .selectFrom(sql<{ recipient: string }>`unnest(${recipients}::text[])`.as<'reader'>(sql`reader (recipient)`))
    .innerJoinLateral(newest.as('told'), (join) => join.onTrue())
    .selectAll('told')
    .orderBy('told.at', 'desc')
    .orderBy('told.key', 'desc')
    .limit(limit)
    .execute();
}

const olderThan = ({ at, key }: Cursor) => sql<boolean>`at <= ${at} and (at < ${at} or ${KEY} < ${key})`;
