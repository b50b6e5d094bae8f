import { DefaultLogger, type NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { chartActivities } from '../../activities/chart-activities.ts';
import { connectDatabase } from '../database/connect.ts';
import { reportLogBehind } from '../event-log/log-behind.ts';
import { watchLog } from '../event-log/log-memory.ts';
import { buildIdOf, runCurrentVersion, versioned } from '../followers/deployment.ts';
import { runFollower } from '../followers/follower.ts';
import { runReconciler } from '../followers/reconciler.ts';
import { streamPorts } from '../followers/stream-ports.ts';
import { pause } from '../runtime/pause.ts';
import { errorFields } from '../telemetry/logger.ts';
import type { Role, RoleContext } from './role.ts';
import { bundleWorkflows, connectClient, connectWorker } from './temporal.ts';
import { tracedGate } from './traced-gate.ts';
import { natsWhenUp, patient, poolWhenUp } from './until-up.ts';

/** Runs the streams' workflows and their activities, hands them what is recorded, and holds them against their logs. */
export async function startWorker(context: RoleContext): Promise<Role> {
  const { logger } = context;
  const config = patient(context);
  const { namespace, taskQueue, reconcileEvery } = config.temporal;
  quietRuntime(context);
  const [workflowBundle, firstConnection, temporal, nats, pool] = await Promise.all([
    bundleWorkflows(),
    connectWorker(config),
    connectClient(config),
    natsWhenUp(config, 'penugasan-worker'),
    poolWhenUp(config, { poolSize: 16, applicationName: 'penugasan-worker' }),
  ]);
  const db = connectDatabase(pool);
  const buildId = buildIdOf(workflowBundle);
  const activities = chartActivities(streamPorts(db, tracedGate(context, db)));
  const stopping = new AbortController();
  const { signal } = stopping;

  const create = (over: NativeConnection) =>
    Worker.create({
      connection: over,
      ...{ namespace, taskQueue, workflowBundle },
      activities: { ...activities },
      workerDeploymentOptions: versioned(buildId),
      shutdownGraceTime: '5s',
      // A killed worker's tasks wait this long for it before another may take them.
      stickyQueueScheduleToStartTimeout: '3s',
    });
  let connection = firstConnection;
  let worker = await create(connection);
  // A worker ends with an error where its server refuses it, e.g. while that is still making its namespace: then another
  // takes its place, however long that takes.
  const replaced = async (): Promise<boolean> => {
    try {
      await connection.close().catch(() => {});
      connection = await connectWorker(config);
      worker = await create(connection);
      return true;
    } catch (error) {
      logger.error(errorFields(error), 'worker waits');
      return false;
    }
  };
  const running = (async () => {
    while (!signal.aborted) {
      await worker.run().catch((error) => logger.error(errorFields(error), 'worker stopped'));
      do await pause(1_000, signal);
      while (!signal.aborted && !(await replaced()));
    }
  })();
  const following = runFollower({
    ...{ db, nats, client: temporal.client, taskQueue, signal },
    onError: (error) => logger.warn(errorFields(error), 'follower waits'),
    onMissed: (stream, error) => logger.warn({ assignment: stream, ...errorFields(error) }, 'workflow not told'),
  });
  const claiming = runCurrentVersion(
    { client: temporal.client, namespace, taskQueue, buildId },
    { every: reconcileEvery, signal, onError: (error) => logger.warn(errorFields(error), 'not the current version') },
  );
  const reconciling = runReconciler({
    ...{ db, client: temporal.client, namespace, taskQueue, buildId, signal, every: reconcileEvery },
    onError: (error) => logger.warn(errorFields(error), 'reconciler waits'),
    onAhead: async (stream, known) => void (await reportLogBehind(db, { by: 'workflow', stream, version: known })),
    onPass: (pass) => logger[pass.looked > pass.inOrder ? 'info' : 'debug'](pass, 'reconciled'),
  });
  const watching = watchLog(db, {
    signal,
    onError: (error) => logger.debug(errorFields(error), 'the log was not looked at'),
  });
  return {
    name: 'worker',
    async stop() {
      stopping.abort();
      if (worker.getState() === 'RUNNING') worker.shutdown();
      await Promise.all([running, following, claiming, reconciling, watching]);
      await connection.close();
      await temporal.close();
      await nats.close();
      await pool.end();
    },
  };
}

let installed = false;

/** Temporal's own lines go where ours go; once per process. */
function quietRuntime({ logger }: RoleContext): void {
  if (installed) return;
  installed = true;
  const lines = new DefaultLogger('WARN', ({ level, message, meta }) => {
    const { workflowId, version, why } = meta ?? {}; // of our own lines; what else there is may say too much
    const ours = why ? { assignment: workflowId, version, why } : {};
    logger[level === 'ERROR' ? 'error' : 'warn']({ temporal: true, ...ours }, message);
  });
  Runtime.install({
    logger: lines,
    telemetryOptions: { logging: { forward: {}, filter: 'WARN' } },
    shutdownSignals: [],
  });
}
