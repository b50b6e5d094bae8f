import type { FastifyReply, FastifyRequest } from 'fastify';

/** Whether a table was asked for instead of JSON. */
export const wantsCsv = ({ headers }: Pick<FastifyRequest, 'headers'>): boolean =>
  /\btext\/csv\b/.test(headers.accept ?? '');

/** Answers with a table, whatever schema the JSON of the same address has. */
export const sendCsv = (reply: Pick<FastifyReply, 'type'>, table: string) =>
  reply
    .type('text/csv; charset=utf-8')
    .serializer(String)
    .send(table as never);
