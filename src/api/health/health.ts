import Type from 'typebox';
import type { Api } from '../fastify-api.ts';
import { Nullable } from '../schemas.ts';
import { accepts, awayIn, behindIn, SERVERS, type ServiceState } from './state.ts';

const ServerHealth = Type.Object({
  ok: Type.Boolean(),
  ms: Type.Number({ description: 'How long it took to answer, or to fail' }),
  error: Type.Optional(Type.String({ description: 'The code of what went wrong' })),
});

const Lag = Type.Object({
  facts: Type.Integer({ description: 'How many facts it lacks' }),
  seconds: Type.Number({ description: 'For how long the oldest of them has been recorded' }),
});

const Readiness = Type.Object({
  status: Type.Enum(['ready', 'degraded', 'unavailable'], {
    description:
      'ready: all is well. degraded (200): a server is away that acts do not need, or nobody can say how far behind things are; nothing is known to be late. unavailable (503): acts are not recorded, or something is further behind the log than the limit.',
  }),
  accepting: Type.Boolean({ description: 'Whether acts are recorded; see /health/accepting' }),
  away: Type.Array(Type.Enum([...SERVERS]), { description: 'Servers that do not answer' }),
  behind: Type.Array(Type.String(), {
    description:
      'What is further behind the log than the limit, e.g. `tables.inbox`; `log` where the log has lost facts',
  }),
  servers: Type.Object({ postgres: ServerHealth, temporal: ServerHealth, nats: ServerHealth }),
  progress: Nullable(
    Type.Object(
      {
        sequencer: Lag,
        stream: Nullable(Lag),
        workflows: Nullable(Lag),
        tables: Type.Record(Type.String(), Lag),
      },
      { description: 'How far each is behind the log; null what nobody knows just now' },
    ),
  ),
});

const Acceptance = Type.Object({ status: Type.Enum(['accepting', 'unavailable']) });
const RETRY_AFTER_S = '2';

/**
 * `GET /health/live`, `/health/accepting` and `/health/ready`: for the machines that start, choose and watch us. No token.
 *
 * A load balancer asks `accepting`: acts need PostgreSQL and nothing else, and taking every API out because a table is late
 * would stop what still works. Whoever watches over the whole service asks `ready`.
 *
 * @param behindLimit milliseconds
 */
export function reportHealth(api: Api, readState: () => Promise<ServiceState>, behindLimit: number): void {
  const schema = { tags: ['health'], security: [] };
  api.get(
    '/health/live',
    {
      schema: {
        ...schema,
        operationId: 'live',
        summary: 'Whether this process answers',
        response: { 200: Type.Object({ status: Type.Literal('live') }) },
      },
    },
    async () => ({ status: 'live' as const }),
  );
  api.get(
    '/health/accepting',
    {
      schema: {
        ...schema,
        operationId: 'accepting',
        summary: 'Whether acts are recorded: PostgreSQL answers and the log has lost nothing. For load balancers',
        response: { 200: Acceptance, 503: Acceptance },
      },
    },
    async (_, reply) => {
      if (accepts(await readState())) return { status: 'accepting' as const };
      reply.code(503).header('retry-after', RETRY_AFTER_S);
      return { status: 'unavailable' as const };
    },
  );
  api.get(
    '/health/ready',
    {
      schema: {
        ...schema,
        operationId: 'ready',
        summary: 'Whether the whole service keeps up: what is away and what is behind, each by name',
        response: { 200: Readiness, 503: Readiness },
      },
    },
    async (_, reply) => {
      const state = await readState();
      const away = awayIn(state);
      const behind = behindIn(state, behindLimit);
      const accepting = accepts(state);
      const failed = !accepting || behind.length > 0;
      if (failed) reply.code(503).header('retry-after', RETRY_AFTER_S);
      const well = away.length === 0 && state.progress !== null;
      const status = failed ? ('unavailable' as const) : well ? ('ready' as const) : ('degraded' as const);
      return { status, accepting, away, behind, servers: { ...state.servers }, progress: state.progress };
    },
  );
}
