import Type from 'typebox';
import { csv } from '../../reports/csv.ts';
import { identityOf } from '../access/authenticate.ts';
import { readerOf } from '../access/reader.ts';
import { sendCsv, wantsCsv } from '../answer-csv.ts';
import type { ApiDeps } from '../deps.ts';
import type { Api } from '../fastify-api.ts';
import { ProblemAnswers } from '../problems/problem-document.ts';
import { Basis, Day, DirectoryId, Instant, Nullable } from '../schemas.ts';
import { type Evidence, evidenceOf } from './evidence.ts';

const Item = Type.Object({
  at: Instant,
  kind: Type.Enum(['assignment', 'team']),
  id: Type.String({ format: 'uuid' }),
  regulation: Type.String(),
  unit: Type.String(),
  phase: Type.String(),
  act: Type.String(),
  result: Nullable(Type.String()),
  basis: Basis,
  attachments: Type.Array(Type.String({ description: 'SHA-256 of a file, in hex' })),
  fact: Type.String({ format: 'uuid' }),
  position: Type.Integer({ description: 'Its place in the log: also `after` of the next page' }),
});

const HEADER = [
  'at',
  'kind',
  'id',
  'regulation',
  'unit',
  'phase',
  'act',
  'result',
  'basis',
  'attachments',
  'fact',
  'position',
];
const MOST = 5_000;

/**
 * `GET /v1/people/:id/evidence`: what a person did in a period, for e-Kinerja, as JSON or, by `Accept: text/csv`, as CSV.
 * The person sees all of it; a head or rater what lies in their own assignments; an auditor everything.
 */
export function readEvidence(api: Api, { db }: ApiDeps): void {
  api.get(
    '/people/:id/evidence',
    {
      schema: {
        operationId: 'readEvidence',
        summary: 'What a person did in a period, as evidence for a rating (JSON, or CSV by Accept)',
        tags: ['people'],
        params: Type.Object({ id: DirectoryId }),
        querystring: Type.Object(
          { from: Day, to: Day, after: Type.Optional(Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER })) },
          { additionalProperties: false },
        ),
        response: { 200: Type.Object({ items: Type.Array(Item) }), ...ProblemAnswers },
      },
    },
    async (request, reply) => {
      const { from, to, after = 0 } = request.query;
      const reader = await readerOf(db, identityOf(request));
      const found = await evidenceOf(db, reader, { person: request.params.id, from, to, after, limit: MOST });
      const items = found.map(itemOf);
      reply.header('vary', 'accept');
      if (!wantsCsv(request)) return { items };
      const rows = items.map((item) => HEADER.map((column) => cell(item[column as keyof typeof item])));
      return sendCsv(reply, csv(HEADER, rows));
    },
  );
}

const itemOf = ({ at, stream, typed, ...evidence }: Evidence) => ({
  ...evidence,
  at: at.toISOString(),
  id: stream,
  result: typed ? (typed.result ?? typed.note ?? typed.purpose ?? null) : null,
  basis: [...evidence.basis],
  attachments: [...evidence.attachments],
});

const cell = (value: string | number | readonly string[] | null): string =>
  Array.isArray(value) ? value.join('; ') : String(value ?? '');
