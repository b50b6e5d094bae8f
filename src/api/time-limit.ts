import type { Api } from './fastify-api.ts';
import { Problem } from './problems/problem.ts';
import { unavailable } from './problems/problem-of.ts';
import { sendProblem } from './problems/send-problem.ts';

/**
 * Answers whoever has waited for too long: 503 `unavailable` where a server behind us hangs, 408 where the request itself
 * has not arrived whole. What the handler says after that goes nowhere: Fastify sends one answer only.
 *
 * Fastify's own `handlerTimeout` ends when the request's stream closes, which for a request with a body is as soon as the
 * body is read (`lib/route.js`, `onAbort`): it watches nothing that writes.
 *
 * @param limit milliseconds from the arrival of the headers
 */
export function limitTime(api: Api, limit: number): void {
  api.addHook('onRequest', (request, reply, done) => {
    const timer = setTimeout(() => {
      if (reply.sent) return;
      const arrived = request.raw.complete;
      reply.header('connection', 'close');
      sendProblem(request, reply, arrived ? unavailable('api') : new Problem('request-timeout'));
    }, limit);
    reply.raw.once('close', () => clearTimeout(timer));
    done();
  });
}
