import Type from 'typebox';
import type { ApiDeps, HealthChecks } from '../deps.ts';
import type { Api } from '../fastify-api.ts';

const SERVERS = ['postgres', 'temporal', 'nats'] as const satisfies readonly (keyof HealthChecks)[];
const LIMIT_MS = 2_000;

const ServerHealth = Type.Object({
  ok: Type.Boolean(),
  ms: Type.Number({ description: 'How long it took to answer, or to fail' }),
  error: Type.Optional(Type.String({ description: 'The code of what went wrong' })),
});

const Readiness = Type.Object({
  status: Type.Enum(['ready', 'unavailable']),
  servers: Type.Object({ postgres: ServerHealth, temporal: ServerHealth, nats: ServerHealth }),
});

/** `GET /health/live` and `GET /health/ready`: for the machines that start and stop us. No token. */
export function reportHealth(api: Api, { health }: ApiDeps): void {
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
    '/health/ready',
    {
      schema: {
        ...schema,
        operationId: 'ready',
        summary: 'Whether the servers behind it answer, each by name',
        response: { 200: Readiness, 503: Readiness },
      },
    },
    async (_, reply) => {
      const [postgres, temporal, nats] = await Promise.all(SERVERS.map((name) => checked(() => health[name]())));
      const servers = { postgres, temporal, nats } as Record<(typeof SERVERS)[number], Checked>;
      const ok = Object.values(servers).every((server) => server.ok);
      if (!ok) reply.code(503).header('retry-after', '2');
      return { status: ok ? ('ready' as const) : ('unavailable' as const), servers };
    },
  );
}

interface Checked {
  ok: boolean;
  ms: number;
  error?: string;
}

async function checked(check: () => Promise<void>): Promise<Checked> {
  const startedAt = performance.now();
  const ms = () => Math.round(performance.now() - startedAt);
  const limit = AbortSignal.timeout(LIMIT_MS);
  try {
    await Promise.race([
      check(),
      new Promise<never>((_, reject) => {
        limit.addEventListener('abort', () => reject(Object.assign(new Error('no answer'), { code: 'timeout' })));
      }),
    ]);
    return { ok: true, ms: ms() };
  } catch (error) {
    return { ok: false, ms: ms(), error: codeOf(error) };
  }
}

/** Its code or kind; its message could name addresses. */
function codeOf(error: unknown): string {
  const { code, name } = error as { code?: unknown; name?: unknown };
  return typeof code === 'string' || typeof code === 'number' ? String(code) : String(name ?? 'error');
}
