import type { AddressInfo } from 'node:net';
import { buildApi } from '../api/api.ts';
import { purgeIdempotencyKeys } from '../api/writes/purge-keys.ts';
import { connectDatabase } from '../database/connect.ts';
import { REQUEST_LIMITS } from '../database/limits.ts';
import { readLogBehind } from '../event-log/log-behind.ts';
import { watchLog } from '../event-log/log-memory.ts';
import { streamProgress } from '../event-log/stream-progress.ts';
import { tokenVerifier } from '../identity/verify-token.ts';
import { ensureTables } from '../projections/engine/ensure-tables.ts';
import { pause } from '../runtime/pause.ts';
import { errorFields } from '../telemetry/logger.ts';
import { startMetrics } from '../telemetry/metrics.ts';
import { traceRequests } from './http-tracing.ts';
import { lazyNats } from './lazy-nats.ts';
import type { Role, RoleContext } from './role.ts';
import { lazyClient } from './temporal.ts';
import { tracedGate } from './traced-gate.ts';
import { patient, poolWhenUp, untilUp } from './until-up.ts';

export interface ApiRole extends Role {
  /** Where it listens, e.g. `http://127.0.0.1:8080`. */
  readonly address: string;
}

const HOUR = 3_600_000;
const POOL_SIZE = 16;

/** HTTP in; acts into the log, and answers from it. Holds nothing itself, so any number may run. */
export async function startApi(context: RoleContext): Promise<ApiRole> {
  const { logger, tracing } = context;
  const config = patient(context);
  const pool = await poolWhenUp(config, {
    poolSize: POOL_SIZE,
    applicationName: 'penugasan-api',
    limits: REQUEST_LIMITS,
  });
  // Only asked how they are: acts need PostgreSQL and nothing else, and so does an API that starts.
  const temporal = lazyClient(config);
  const nats = lazyNats(config.nats.url, 'penugasan-api');
  const db = connectDatabase(pool);
  // What is read before any projector has run is empty, not an error. Another role may be making the tables: it is waited for.
  await untilUp(config, 'postgres', config.database.url, () => ensureTables(db));
  const stopping = new AbortController();
  const api = await buildApi({
    db,
    gate: tracedGate(context, db),
    verify: tokenVerifier(config.identity),
    health: {
      postgres: async () => void (await pool.query('select 1')),
      temporal: async () =>
        void (await temporal.client.withDeadline(Date.now() + 2_000, () =>
          temporal.client.workflowService.getSystemInfo({}),
        )),
      nats: async () => void (await nats.connection().rtt()),
      stream: async () => await streamProgress(nats.connection()),
      logIsBehind: async () => (await readLogBehind(db)).length > 0,
    },
    logger,
    settings: config.http,
    metrics: startMetrics('penugasan-api'),
    poolUse: () => ({
      used: pool.totalCount - pool.idleCount,
      idle: pool.idleCount,
      waiting: pool.waitingCount,
    }),
    traceparent: () => tracing.current(),
    onRequest: traceRequests(config.telemetry),
  });
  await listen(api, config.http.host, config.http.port);
  const { address, port } = api.server.address() as AddressInfo;
  const purging = (async () => {
    while (!stopping.signal.aborted) {
      await purgeIdempotencyKeys(db).catch((error) => logger.warn(errorFields(error), 'old keys stay for now'));
      await pause(HOUR, stopping.signal);
    }
  })();
  const watching = watchLog(db, {
    signal: stopping.signal,
    onError: (error) => logger.debug(errorFields(error), 'the log was not looked at'),
  });
  return {
    name: 'api',
    address: `http://${address.includes(':') ? `[${address}]` : address}:${port}`,
    async stop() {
      stopping.abort();
      await api.close();
      await Promise.all([purging, watching]);
      await nats.close();
      await temporal.close();
      await pool.end();
    },
  };
}

/** The port of the configuration; where another has it, a free one, whose address is then printed. */
async function listen(api: Awaited<ReturnType<typeof buildApi>>, host: string, port: number): Promise<void> {
  try {
    await api.listen({ host, port });
  } catch (error) {
    if ((error as { code?: string }).code !== 'EADDRINUSE' || process.env.PENUGASAN_HTTP_PORT !== undefined)
      throw error;
    await api.listen({ host, port: 0 });
  }
}
