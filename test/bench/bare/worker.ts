import { bundleWorkflowCode, DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { readConfig } from '../../../src/config/config.ts';
import { connectPool } from '../../../src/database/connect.ts';
import { bareActivities } from './activities.ts';

/** The bare workflow's worker: a process of its own with the same options as ours. */
Runtime.install({
  logger: new DefaultLogger('WARN'),
  telemetryOptions: { logging: { forward: {}, filter: 'WARN' } },
  shutdownSignals: ['SIGTERM'],
});
const { database, temporal } = readConfig(process.env);
const connection = await NativeConnection.connect({ address: temporal.address });
const pool = connectPool({ url: database.url, poolSize: 16, applicationName: 'penugasan-bench-bare' });
const worker = await Worker.create({
  connection,
  namespace: temporal.namespace,
  taskQueue: `${temporal.taskQueue}-bare`,
  workflowBundle: await bundleWorkflowCode({
    workflowsPath: new URL('./workflows.ts', import.meta.url).pathname,
    logger: new DefaultLogger('WARN'),
  }),
  activities: { ...bareActivities(pool) },
  shutdownGraceTime: '5s',
});
process.stdout.write(`${JSON.stringify({ level: 30, msg: 'ready' })}\n`);
await worker.run();
await connection.close();
await pool.end();
process.exit();
