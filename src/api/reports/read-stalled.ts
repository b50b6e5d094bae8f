import Type from 'typebox';
import { ACTOR_WORDS } from '../../../machines/words/actors.ts';
import { namesOf } from '../../directory/names.ts';
import { csv, INDONESIAN_SPREADSHEET } from '../../reports/csv.ts';
import { keyOf, stalledOf } from '../../reports/stalled.ts';
import { actWords, headerOfStalled, rowOfStalled } from '../../reports/stalled-table.ts';
import { identityOf } from '../access/authenticate.ts';
import { readerOf } from '../access/reader.ts';
import { sendCsv, wantsCsv } from '../answer-csv.ts';
import { ActName, ActorName } from '../assignments/assignment-schema.ts';
import type { ApiDeps } from '../deps.ts';
import type { Api } from '../fastify-api.ts';
import { languageOf } from '../language.ts';
import { DEFAULT_LIMIT, decodeCursor, NextCursor, PageQuery, pageOf } from '../lists/paging.ts';
import { visibleTo } from '../lists/row-conditions.ts';
import { ProblemAnswers } from '../problems/problem-document.ts';
import { AssignmentId, DirectoryId, Instant, Label, Nullable, PersonName, PositionName, UnitName } from '../schemas.ts';
import { RoleName, TeamActName } from '../teams/team-schema.ts';

const Item = Type.Object({
  kind: Type.Enum(['assignment', 'team']),
  id: AssignmentId,
  step: Type.String(),
  agency: Type.String(),
  unit: UnitName,
  act: Type.Union([ActName, TeamActName]),
  actLabel: Label,
  role: Nullable(RoleName),
  actor: ActorName,
  actorLabel: Label,
  position: Nullable(PositionName),
  person: Nullable(PersonName),
  since: Instant,
  due: Instant,
  workingDaysLate: Type.Integer({ description: 'Of the agency, since the day on which it was due' }),
});

/** `GET /v1/reports/stalled`: what is overdue, of what the reader may see; as JSON or, by `Accept: text/csv`, as CSV. */
export function readStalled(api: Api, { db }: ApiDeps): void {
  api.get(
    '/reports/stalled',
    {
      schema: {
        operationId: 'readStalled',
        summary:
          'What is overdue in assignments and teams that you may see, the longest first (JSON, or CSV by Accept)',
        tags: ['reports'],
        querystring: Type.Object(
          { agency: Type.Optional(DirectoryId), unit: Type.Optional(DirectoryId), ...PageQuery },
          { additionalProperties: false },
        ),
        response: { 200: Type.Object({ items: Type.Array(Item), next: NextCursor }), ...ProblemAnswers },
      },
    },
    async (request, reply) => {
      const { agency, unit, cursor, limit = DEFAULT_LIMIT } = request.query;
      const after = decodeCursor(cursor);
      const reader = await readerOf(db, identityOf(request));
      const found = await stalledOf(db, { visible: visibleTo(reader), agency, unit, after, limit: limit + 1 });
      const { rows, next } = pageOf(found, limit, (row) => ({ at: row.due, key: keyOf(row) }));
      const names = await namesOf(db, {
        persons: rows.map(({ person }) => person),
        positions: rows.map(({ position }) => position),
        units: rows.map((row) => row.unit),
      });
      reply.header('vary', 'accept, accept-language');
      if (!wantsCsv(request))
        return {
          items: rows.map(({ zone: _, act, kind, actor, role, unit, position, person, since, due, ...row }) => ({
            ...{ ...row, kind, act, actor, role },
            unit: names.unit(unit),
            actLabel: actWords({ kind, act }),
            actorLabel: ACTOR_WORDS[actor],
            position: names.position(position),
            person: names.person(person),
            since: since.toISOString(),
            due: due.toISOString(),
          })),
          next,
        };
      if (next) reply.header('link', `<${nextPage(request.query, next)}>; rel="next"`);
      const language = languageOf(request.headers['accept-language']);
      const table = rows.map((row) => rowOfStalled(row, names, language));
      return sendCsv(reply, csv(headerOfStalled(language), table, INDONESIAN_SPREADSHEET));
    },
  );
}

/** A table has no room for it: RFC 8288. */
const nextPage = (query: Readonly<Record<string, string | number>>, cursor: string): string =>
  `/v1/reports/stalled?${new URLSearchParams({ ...query, cursor } as Record<string, string>)}`;
