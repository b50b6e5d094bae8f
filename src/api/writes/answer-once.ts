import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Kysely } from 'kysely';
import type { Database } from '../../database/tables.ts';
import { identityOf } from '../access/authenticate.ts';
import { languageOf } from '../language.ts';
import { PROBLEM_MEDIA_TYPE, problemDocument } from '../problems/problem-document.ts';
import { problemOf } from '../problems/problem-of.ts';
import { PROBLEMS } from '../problems/problem-table.ts';
import { type Answer, claimKey, keepAnswer } from './answers.ts';
import { commandIdOf, fingerprintOf } from './idempotency-key.ts';

/**
 * Carries a write out and answers it; answers the same again to the same write (draft-ietf-httpapi-idempotency-key-header).
 * A refusal is an answer too. A fault of ours is none: the write may be sent again, and is still carried out once only.
 */
export async function answerOnce(
  db: Kysely<Database>,
  request: FastifyRequest,
  reply: FastifyReply,
  work: (commandId: string) => Promise<Answer>,
): Promise<never> {
  const id = commandIdOf(request, identityOf(request).person);
  const before = await claimKey(db, id, fingerprintOf(request));
  return send(request, reply, before ?? (await keepAnswer(db, id, await answered(request, () => work(id)))));
}

async function answered(request: FastifyRequest, work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work();
  } catch (error) {
    const problem = problemOf(error);
    if (PROBLEMS[problem.code].status >= 500) throw error;
    const body = problemDocument(problem, languageOf(request.headers['accept-language']), request.id);
    return { status: body.status, body };
  }
}

function send(request: FastifyRequest, reply: FastifyReply, { status, body }: Answer): never {
  if (status >= 400) reply.type(PROBLEM_MEDIA_TYPE);
  else reply.header('etag', `"${body.version}"`);
  if (status === 201) reply.header('location', `${request.routeOptions.url}/${body.id}`);
  // The answer's shape was checked where it was made; a stored one has none that a type could know.
  return reply.code(status).send(body) as never;
}
