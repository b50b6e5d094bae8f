import { Client, Connection } from '@temporalio/client';
import { dataDirOf } from '../config/config.ts';
import { type Pass, reconcile } from '../followers/reconciler.ts';
import { withDatabase } from './open-database.ts';
import type { Output } from './output.ts';
import { requireRunning } from './stack-access.ts';

/** `penugasan reconcile`: what the worker does every minute, now. */
export async function reconcileCommand(output: Output, env: NodeJS.ProcessEnv, all: boolean): Promise<void> {
  const address = env.PENUGASAN_TEMPORAL_ADDRESS ?? requireRunning(dataDirOf(env)).temporalAddress;
  const namespace = env.PENUGASAN_TEMPORAL_NAMESPACE ?? 'default';
  const connection = await Connection.connect({ address, connectTimeout: 5_000 });
  const checked = ({ looked, ...found }: Pass) => Object.values(found).reduce((sum, n) => sum + n, 0);
  try {
    const pass = await withDatabase(env, async (db) => {
      const client = new Client({ connection, namespace });
      return await reconcile({
        ...{ db, client, namespace, all, signal: new AbortController().signal },
        taskQueue: env.PENUGASAN_TASK_QUEUE ?? 'penugasan',
        onProgress: (sofar) => output.progress(`${checked(sofar)} / ${sofar.looked}`),
      });
    });
    output.progress('');
    output.print(JSON.stringify(pass));
  } finally {
    await connection.close();
  }
}
