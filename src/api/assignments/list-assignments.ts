import Type, { type Static } from 'typebox';
import { REGULATIONS } from '../../../machines/regulations/editions.ts';
import { FORMS, PHASES, ROUTES, STATUSES, UNIT_TYPES } from '../../../machines/vocabulary.ts';
import { PHASE_WORDS, ROUTE_WORDS } from '../../../machines/words/kinds.ts';
import { STATUS_WORDS } from '../../../machines/words/statuses.ts';
import { type Names, namesOf } from '../../directory/names.ts';
import { identityOf } from '../access/authenticate.ts';
import { type Reader, readerOf } from '../access/reader.ts';
import type { ApiDeps } from '../deps.ts';
import type { Api } from '../fastify-api.ts';
import { type Cursor, DEFAULT_LIMIT, decodeCursor, NextCursor, PageQuery, pageOf } from '../lists/paging.ts';
import { withReporting } from '../lists/reporting-tables.ts';
import { openedBefore, visibleTo } from '../lists/row-conditions.ts';
import { ProblemAnswers } from '../problems/problem-document.ts';
import { AssignmentId, Day, DirectoryId, Instant, Label, Nullable, PersonName, UnitName } from '../schemas.ts';

const Query = Type.Object(
  {
    status: Type.Optional(Type.Enum([...STATUSES])),
    phase: Type.Optional(Type.Enum([...PHASES])),
    route: Type.Optional(Type.Enum([...ROUTES])),
    unit: Type.Optional(DirectoryId),
    assignee: Type.Optional(DirectoryId),
    ...PageQuery,
  },
  { additionalProperties: false },
);

const Item = Type.Object({
  id: AssignmentId,
  agency: Type.String(),
  chart: Type.String(),
  regulation: Type.Enum([...REGULATIONS]),
  unitType: Type.Enum([...UNIT_TYPES]),
  route: Type.Enum([...ROUTES]),
  routeLabel: Label,
  form: Type.Enum([...FORMS]),
  status: Type.Enum([...STATUSES]),
  statusLabel: Label,
  phase: Nullable(Type.Enum([...PHASES])),
  phaseLabel: Nullable(Label),
  step: Nullable(Type.String()),
  ownerUnit: UnitName,
  homeUnit: UnitName,
  requester: Nullable(PersonName),
  assignee: Nullable(PersonName),
  since: Instant,
  due: Nullable(Instant),
  openedAt: Instant,
  closedAt: Nullable(Instant),
  period: Type.Object({ from: Day, to: Day }),
  version: Type.Integer(),
});

const Page = Type.Object({ items: Type.Array(Item), next: NextCursor });

/** `GET /v1/assignments`: those that the reader may see, newest first. From the reporting table: a moment behind the log. */
export function listAssignments(api: Api, { db }: ApiDeps): void {
  api.get(
    '/assignments',
    {
      schema: {
        operationId: 'listAssignments',
        summary: 'The assignments that you may see, newest first',
        tags: ['assignments'],
        querystring: Query,
        response: { 200: Page, ...ProblemAnswers },
      },
    },
    async (request) => {
      const { query } = request;
      const cursor = decodeCursor(query.cursor);
      const reader = await readerOf(db, identityOf(request));
      const limit = query.limit ?? DEFAULT_LIMIT;
      const found = await rowsFor(db, reader, query, cursor, limit + 1);
      const { rows, next } = pageOf(found, limit, ({ opened_at, id }) => ({ at: opened_at, key: id }));
      const names = await namesOf(db, {
        persons: rows.flatMap(({ assignee, requester }) => [assignee, requester]),
        units: rows.flatMap(({ owner_unit, home_unit }) => [owner_unit, home_unit]),
      });
      return { items: rows.map((row) => itemOf(row, names)), next };
    },
  );
}

function rowsFor(
  db: ApiDeps['db'],
  reader: Reader,
  { status, phase, route, unit, assignee }: Static<typeof Query>,
  cursor: Cursor | null,
  limit: number,
) {
  let rows = withReporting(db)
    .selectFrom('reporting.assignment')
    .selectAll()
    .where(visibleTo(reader))
    .where(openedBefore(cursor));
  if (status) rows = rows.where('status', '=', status);
  if (phase) rows = rows.where('phase', '=', phase);
  if (route) rows = rows.where('route', '=', route);
  if (assignee) rows = rows.where('assignee', '=', assignee);
  if (unit) rows = rows.where((where) => where.or([where('owner_unit', '=', unit), where('home_unit', '=', unit)]));
  return rows.orderBy('opened_at', 'desc').orderBy('id').limit(limit).execute();
}

type Row = Awaited<ReturnType<typeof rowsFor>>[number];

const itemOf = (row: Row, names: Names): Static<typeof Item> => ({
  id: row.id,
  agency: row.agency,
  chart: row.chart,
  regulation: row.regulation,
  unitType: row.unit_type,
  route: row.route,
  routeLabel: ROUTE_WORDS[row.route],
  form: row.form,
  status: row.status,
  statusLabel: STATUS_WORDS[row.status],
  phase: row.phase,
  phaseLabel: row.phase && PHASE_WORDS[row.phase],
  step: row.step,
  ownerUnit: names.unit(row.owner_unit),
  homeUnit: names.unit(row.home_unit),
  requester: names.person(row.requester),
  assignee: names.person(row.assignee),
  since: row.since.toISOString(),
  due: row.due?.toISOString() ?? null,
  openedAt: row.opened_at.toISOString(),
  closedAt: row.closed_at?.toISOString() ?? null,
  period: { from: row.period_from, to: row.period_to },
  version: row.version,
});
