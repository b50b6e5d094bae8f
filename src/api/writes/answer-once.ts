import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Kysely } from 'kysely';
import type { Database } from '../../database/tables.ts';
import { identityOf } from '../access/authenticate.ts';
import { languageOf } from '../language.ts';
import { PROBLEM_MEDIA_TYPE, problemDocument } from '../problems/problem-document.ts';
import { problemOf } from '../problems/problem-of.ts';
import { PROBLEMS } from '../problems/problem-table.ts';
import { type Answer, claimKey, keepRefusal } from './answers.ts';
import { commandIdOf, fingerprintOf, rowIdOf } from './idempotency-key.ts';

/** A write that was carried out: what it answers follows from the log. */
export interface CarriedOut {
  readonly status: 200 | 201;
  readonly body: { readonly id: string; readonly version: number };
}

/**
 * Carries a write out and answers it; answers the same again to the same write (draft-ietf-httpapi-idempotency-key-header).
 * A refusal is an answer too, and is kept. A fault of ours is none: the write may be sent again, and is recorded once all the
 * same, since its id is the cause of what it records.
 */
export async function answerOnce(
  db: Kysely<Database>,
  request: FastifyRequest,
  reply: FastifyReply,
  work: (commandId: string) => Promise<CarriedOut>,
): Promise<never> {
  const commandId = commandIdOf(request, identityOf(request).person);
  const id = rowIdOf(commandId);
  const refused = await claimKey(db, id, fingerprintOf(request));
  if (refused) return sendRefusal(reply, refused);
  try {
    return sendReceipt(request, reply, await work(commandId));
  } catch (error) {
    const problem = problemOf(error);
    if (PROBLEMS[problem.code].status >= 500) throw error;
    const document = problemDocument(problem, languageOf(request.headers['accept-language']), request.id);
    return sendRefusal(reply, await keepRefusal(db, id, { status: document.status, body: JSON.stringify(document) }));
  }
}

function sendReceipt(request: FastifyRequest, reply: FastifyReply, { status, body }: CarriedOut): never {
  reply.header('etag', `"${body.version}"`);
  if (status === 201) reply.header('location', `${request.routeOptions.url}/${body.id}`);
  return reply.code(status).send(body) as never;
}

/** As it was sent the first time, byte for byte. */
const sendRefusal = (reply: FastifyReply, { status, body }: Answer): never =>
  reply.code(status).type(PROBLEM_MEDIA_TYPE).serializer(String).send(body) as never;
