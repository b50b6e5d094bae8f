import type { Logger } from 'pino';
import type { Api } from './fastify-api.ts';

/**
 * One line a request: ids, route and time. No bodies, addresses, headers or messages: they can hold personal data
 * (UU 27/2022 Ps.16).
 */
export function logRequests(api: Api): void {
  api.addHook('onResponse', async (request, reply) => {
    request.log.info(
      {
        method: request.method,
        route: request.routeOptions.url ?? null,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime * 10) / 10,
        ...(request.assignmentId ? { assignment: request.assignmentId } : {}),
      },
      'answered',
    );
  });
}

/** A logger that shortens what Fastify itself may log, too. */
export const quietLogger = (logger: Logger): Logger =>
  logger.child(
    {},
    {
      serializers: {
        err: faultOf,
        req: ({ id }: { id: string }) => ({ id }),
        res: ({ statusCode }) => ({ statusCode }),
      },
    },
  );

/** What may be logged of an error: its kind and where it came from. Its message can quote what people sent. */
export function faultOf(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { name: typeof error };
  const { name, code, stack, cause } = error as Error & { code?: unknown };
  const frames = (stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  return {
    name,
    ...(typeof code === 'string' ? { code } : {}),
    at: frames.slice(0, 8).map((line) => line.trim()),
    ...(cause ? { cause: faultOf(cause) } : {}),
  };
}
