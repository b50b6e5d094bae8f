import { connectDatabase, connectSession } from '../database/connect.ts';
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
    connect: () => connectSession(config.database.url, 'penugasan-sequencer'),
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
