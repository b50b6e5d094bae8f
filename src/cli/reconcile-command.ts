import { Client, Connection } from '@temporalio/client';
import { reconcile } from '../commands/reconciler.ts';
import { dataDirOf } from '../config/config.ts';
import { withDatabase } from './open-database.ts';
import type { Output } from './output.ts';
import { requireRunning } from './stack-access.ts';

/** `penugasan reconcile`: what the worker does every minute, now. */
export async function reconcileCommand(output: Output, env: NodeJS.ProcessEnv, all: boolean): Promise<void> {
  const address = env.PENUGASAN_TEMPORAL_ADDRESS ?? requireRunning(dataDirOf(env)).temporalAddress;
  const namespace = env.PENUGASAN_TEMPORAL_NAMESPACE ?? 'default';
  const connection = await Connection.connect({ address, connectTimeout: 5_000 });
  try {
    const pass = await withDatabase(env, async (db) => {
      if (all) await db.deleteFrom('log.reconciled').execute();
      const client = new Client({ connection, namespace });
      return await reconcile({
        db,
        client,
        namespace,
        taskQueue: env.PENUGASAN_TASK_QUEUE ?? 'penugasan',
        signal: new AbortController().signal,
      });
    });
    output.print(JSON.stringify(pass));
  } finally {
    await connection.close();
  }
}
