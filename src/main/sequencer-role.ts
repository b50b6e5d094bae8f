import pg from 'pg';
import type { Config } from '../config/config.ts';
import { connectDatabase } from '../database/connect.ts';
import { runSequencer } from '../event-log/sequencer.ts';
import { errorFields } from '../telemetry/logger.ts';
import { logKeyOf } from './log-key-of.ts';
import type { Role, RoleContext } from './role.ts';
import { natsWhenUp, patient, poolWhenUp } from './until-up.ts';

/** Gives recorded facts their order, signs the log's head and publishes to JetStream; one leads, the others stand by. */
export async function startSequencer(context: RoleContext): Promise<Role> {
  const { logger } = context;
  const config = patient(context);
  const { signer } = await logKeyOf(config);
  const [nats, pool] = await Promise.all([
    natsWhenUp(config, 'penugasan-sequencer'),
    poolWhenUp(config, { poolSize: 2, applicationName: 'penugasan-publisher' }),
  ]);
  const stopping = new AbortController();
  const running = runSequencer({
    connect: () => leaderConnection(config),
    db: connectDatabase(pool),
    nats,
    signer,
    signal: stopping.signal,
    onError: (error) => logger.warn(errorFields(error), 'sequencer waits'),
    onLeading: () => logger.info('leads the sequence'),
  });
  return {
    name: 'sequencer',
    async stop() {
      stopping.abort();
      await running;
      await nats.close();
      await pool.end();
    },
  };
}

async function leaderConnection({ database }: Config): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: database.url,
    application_name: 'penugasan-sequencer',
    connectionTimeoutMillis: 5_000,
    types: {
      getTypeParser: (oid, format) =>
        oid === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(oid, format as 'text'),
    } as pg.CustomTypesConfig,
  });
  client.on('error', () => {}); // the next query fails, and leadership ends with it
  await client.connect();
  return client;
}
