import { connectDatabase } from '../database/connect.ts';
import { watchLog } from '../event-log/log-memory.ts';
import { runProjector } from '../projections/engine/projector.ts';
import { errorFields } from '../telemetry/logger.ts';
import type { Role, RoleContext } from './role.ts';
import { natsWhenUp, patient, poolWhenUp } from './until-up.ts';

/** Keeps the reporting tables up with JetStream. Several may run: each fact is committed once. */
export async function startProjector(context: RoleContext): Promise<Role> {
  const { logger, tracing } = context;
  const config = patient(context);
  const [nats, pool] = await Promise.all([
    natsWhenUp(config, 'penugasan-projector'),
    poolWhenUp(config, { poolSize: 3, applicationName: 'penugasan-projector' }),
  ]);
  const stopping = new AbortController();
  const db = connectDatabase(pool);
  const watching = watchLog(db, {
    signal: stopping.signal,
    onError: (error) => logger.debug(errorFields(error), 'the log was not looked at'),
  });
  const running = runProjector({
    db,
    nats,
    signal: stopping.signal,
    logger,
    onApplied(facts) {
      for (const { fact, traceparent } of facts) {
        if (traceparent)
          void tracing.span(
            'project',
            traceparent,
            { 'penugasan.assignment': fact.stream, 'penugasan.event': fact.id },
            async () => {},
          );
      }
    },
  });
  return {
    name: 'projector',
    async stop() {
      stopping.abort();
      await Promise.all([running, watching]);
      await nats.close();
      await pool.end();
    },
  };
}
