import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import { connectDatabase, connectPool } from '../../src/database/connect.ts';
import type { Database } from '../../src/database/tables.ts';
import { startAllInOne } from '../../src/main/all-in-one.ts';
import { startEmbedded } from '../../src/main/embedded.ts';
import { logKeyOf } from '../../src/main/log-key-of.ts';
import { createLogger } from '../../src/telemetry/logger.ts';
import { startTracing } from '../../src/telemetry/tracing.ts';
import { type Collector, startCollector } from './collector.ts';
import { Office } from './office.ts';
import { shell } from './shell.ts';

/** All of Penugasan in this process, as `npm start` has it, with a collector of its traces. */
export interface World {
  readonly api: string;
  readonly issuer: string;
  readonly office: Office;
  /** The test's own connection: for what no API tells or does, such as ending somebody's term. */
  readonly db: Kysely<Database>;
  readonly natsUrl: string;
  readonly temporalAddress: string;
  readonly vkey: string;
  readonly collector: Collector;
  stop(): Promise<void>;
}

export async function startWorld(): Promise<World> {
  const dir = mkdtempSync(join(tmpdir(), 'penugasan-world-'));
  const collector = await startCollector();
  process.env.OTEL_BSP_SCHEDULE_DELAY = '100'; // the default keeps spans for five seconds
  const embedded = await startEmbedded({
    env: shell({
      PENUGASAN_DATA_DIR: dir,
      PENUGASAN_HTTP_PORT: '0',
      PENUGASAN_RECONCILE_EVERY_MS: '1000',
      PENUGASAN_RATE_LIMITS: 'off', // many requests as few people
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.endpoint,
    }),
    preferPorts: false,
    ui: false,
    onProgress: () => {},
  });
  const { config, issuer, stack } = embedded;
  const logger = createLogger('penugasan', 'info', join(dir, 'logs/penugasan.log'));
  const tracing = startTracing({ service: 'penugasan', otlpEndpoint: config.telemetry.otlpEndpoint });
  const running = await startAllInOne({ config, logger, tracing }).catch(async (error) => {
    await embedded.stop();
    throw error;
  });
  const pool = connectPool({ url: config.database.url, poolSize: 4, applicationName: 'penugasan-test' });
  const db = connectDatabase(pool);
  const api = running.api.address;
  return {
    api,
    issuer: issuer?.issuer ?? '',
    db,
    collector,
    natsUrl: stack.addresses.natsUrl,
    temporalAddress: stack.addresses.temporalAddress,
    vkey: (await logKeyOf(config)).vkey,
    office: new Office({ api, issuer: issuer?.issuer ?? '', db }),
    async stop() {
      await running.stop();
      await tracing.stop();
      await db.destroy();
      await embedded.stop();
      collector.close();
      rmSync(realpathSync(join(dir, 'postgres')), { recursive: true, force: true }); // root's lies elsewhere
      rmSync(dir, { recursive: true, force: true });
    },
  };
}
