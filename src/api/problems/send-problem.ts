import type { FastifyReply, FastifyRequest } from 'fastify';
import { languageOf } from '../language.ts';
import type { Problem } from './problem.ts';
import { PROBLEM_MEDIA_TYPE, problemDocument } from './problem-document.ts';

/** Answers with a problem, in the reader's language. */
export function sendProblem(request: FastifyRequest, reply: FastifyReply, problem: Problem): FastifyReply {
  const language = languageOf(request.headers['accept-language']);
  const body = problemDocument(problem, language, request.id);
  return reply
    .code(body.status)
    .headers({ ...problem.headers, 'content-language': language, vary: 'Accept-Language' })
    .type(PROBLEM_MEDIA_TYPE)
    .send(body);
}
