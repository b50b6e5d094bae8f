import type { Api } from '../fastify-api.ts';
import { faultOf } from '../request-log.ts';
import { problemOf } from './problem-of.ts';
import { PROBLEMS } from './problem-table.ts';
import { sendProblem } from './send-problem.ts';

/** Every error leaves as a problem; a fault of ours is logged, without what people sent. */
export function handleErrors(api: Api): void {
  api.setErrorHandler((error, request, reply) => {
    const problem = problemOf(error);
    if (PROBLEMS[problem.code].status >= 500) request.log.error({ fault: faultOf(error) }, problem.code);
    return sendProblem(request, reply, problem);
  });
}
