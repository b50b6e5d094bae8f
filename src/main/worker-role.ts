import { DefaultLogger, type NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { assignmentActivities } from '../../activities/assignment-activities.ts';
import { following } from '../commands/follow.ts';
import { runReconciler } from '../commands/reconciler.ts';
import { connectDatabase } from '../database/connect.ts';
import { leaveNotice } from '../directory/notices.ts';
import { readStream } from '../event-log/read.ts';
import { record } from '../event-log/record.ts';
import { orUnrecordable } from '../event-log/unrecordable-fact.ts';
import { pause } from '../runtime/pause.ts';
import { errorFields } from '../telemetry/logger.ts';
import type { Role, RoleContext } from './role.ts';
import { bundleWorkflows, connectClient, connectWorker } from './temporal.ts';
import { patient, poolWhenUp } from './until-up.ts';

/** Runs the assignments' workflows and activities, and the reconciler beside them. */
export async function startWorker(context: RoleContext): Promise<Role> {
  const { logger } = context;
  const config = patient(context);
  quietRuntime(context);
  const [workflowBundle, firstConnection, temporal, pool] = await Promise.all([
    bundleWorkflows(),
    connectWorker(config),
    connectClient(config),
    poolWhenUp(config, { poolSize: 16, applicationName: 'penugasan-worker' }),
  ]);
  const db = connectDatabase(pool);
  const stopping = new AbortController();
  const { signal } = stopping;

  const create = (over: NativeConnection) =>
    Worker.create({
      connection: over,
      namespace: config.temporal.namespace,
      taskQueue: config.temporal.taskQueue,
      workflowBundle,
      activities: { ...activities(context, db) },
      shutdownGraceTime: '5s',
      // A killed worker's tasks wait this long for it before another may take them; the default of 10 s would keep people waiting.
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
  const reconciling = runReconciler({
    db,
    client: temporal.client,
    namespace: config.temporal.namespace,
    taskQueue: config.temporal.taskQueue,
    every: config.temporal.reconcileEvery,
    signal,
    onError: (error) => logger.warn(errorFields(error), 'reconciler waits'),
    onPass: (pass) => logger[pass.woken > 0 ? 'info' : 'debug'](pass, 'reconciled'),
  });
  return {
    name: 'worker',
    async stop() {
      stopping.abort();
      if (worker.getState() === 'RUNNING') worker.shutdown();
      await Promise.all([running, reconciling]);
      await connection.close();
      await temporal.close();
      await pool.end();
    },
  };
}

function activities({ logger, tracing }: RoleContext, db: ReturnType<typeof connectDatabase>) {
  return assignmentActivities({
    readStream: (stream, afterVersion) => readStream(db, stream, afterVersion),
    ...following(db),
    leaveNotice: (notice) => orUnrecordable(leaveNotice(db, notice)),
    record: (request) =>
      tracing.span('record', request.traceparent, { 'penugasan.assignment': request.stream }, () =>
        record(db, { ...request, traceparent: tracing.current() ?? request.traceparent }),
      ),
    onRecorded({ stream }, answer) {
      if (answer.outcome === 'recorded') {
        logger.info(
          { assignment: stream, events: answer.facts.map(({ id, type, version }) => ({ id, type, version })) },
          'recorded',
        );
      } else {
        logger.info(
          { assignment: stream, outcome: answer.outcome, ...('code' in answer ? { code: answer.code } : {}) },
          'not recorded',
        );
      }
    },
  });
}

let installed = false;

/** Temporal's own lines go where ours go; once per process. */
function quietRuntime({ logger }: RoleContext): void {
  if (installed) return;
  installed = true;
  const lines = new DefaultLogger('WARN', ({ level, message, meta }) => {
    const { workflowId, effect, version, why } = meta ?? {}; // of our own lines; what else there is may say too much
    const ours = effect ? { assignment: workflowId, effect, version, why } : {};
    logger[level === 'ERROR' ? 'error' : 'warn']({ temporal: true, ...ours }, message);
  });
  Runtime.install({
    logger: lines,
    telemetryOptions: { logging: { forward: {}, filter: 'WARN' } },
    shutdownSignals: [],
  });
}
