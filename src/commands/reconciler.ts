import { type Client, type WorkflowHandle, WorkflowNotFoundError } from '@temporalio/client';
import type { Kysely } from 'kysely';
import { FACT_OF, kindOf, RELEASED } from '../../machines/facts.ts';
import { foldTeam } from '../../machines/team/fold.ts';
import type { Database } from '../database/tables.ts';
import { readStream } from '../event-log/read.ts';
import { Backoff, pause } from '../runtime/pause.ts';
import { type Head, noteMoved, unsettled } from './moved-streams.ts';
import { startOptions, WORKFLOW_OF } from './temporal-gateway.ts';

export interface ReconcilerOptions {
  readonly db: Kysely<Database>;
  readonly client: Client;
  readonly namespace: string;
  readonly taskQueue: string;
  readonly signal: AbortSignal;
  /** Milliseconds between two passes. */
  readonly every?: number;
  readonly onError: (error: unknown) => void;
  readonly onPass?: (pass: Pass) => void;
}

export interface Pass {
  readonly looked: number;
  readonly woken: number;
  /** Those whose workflow gave no answer; looked at again in the next pass. */
  readonly stuck: number;
}

/** Between the first pass, at the start or after trouble, and the second; milliseconds. */
const SOON = 5_000;
const AT_ONCE = 20;
/** A workflow that does not answer must not hold up the others; milliseconds. */
const ANSWER_LIMIT = 10_000;
const ENDINGS: readonly string[] = [
  ...[FACT_OF.complete, FACT_OF.refuse, FACT_OF.withdraw, FACT_OF.cancel, RELEASED],
  ...[FACT_OF['propose-award'], FACT_OF['propose-sanction']],
  ...['team-completed', 'team-withdrawn', 'team-cancelled', 'team-term-passed'],
];

/**
 * Finds workflows that do not know what their log knows, at start and then every minute, and wakes them: those killed
 * between a record and its answer together with the server, and all of them where Temporal's database was lost.
 */
export async function runReconciler(options: ReconcilerOptions): Promise<void> {
  const { signal, every = 60_000, onError, onPass } = options;
  const trouble = new Backoff(500, 10_000);
  let next = SOON; // what was too young or too busy at the start need not wait for a minute
  while (!signal.aborted) {
    try {
      onPass?.(await reconcile(options));
      trouble.reset();
      await pause(Math.min(next, every), signal);
      next = every;
    } catch (error) {
      if (!signal.aborted) onError(error);
      await trouble.wait(signal);
      next = SOON;
    }
  }
}

/** One pass over the streams that have moved since they were last found in order. */
export async function reconcile({
  db,
  client,
  namespace,
  taskQueue,
  signal,
  onError = () => {},
}: Omit<ReconcilerOptions, 'onError'> & Partial<Pick<ReconcilerOptions, 'onError'>>): Promise<Pass> {
  await forgetLostCluster(db, client, namespace);
  await noteMoved(db);
  const streams = await unsettled(db);
  let woken = 0;
  let stuck = 0;
  for (let from = 0; from < streams.length && !signal.aborted; from += AT_ONCE) {
    const outcomes = await Promise.allSettled(
      streams
        .slice(from, from + AT_ONCE)
        .map((head) => client.withDeadline(Date.now() + ANSWER_LIMIT, () => settle(db, client, taskQueue, head))),
    );
    const errors = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []));
    if (errors.length === outcomes.length) throw errors[0]; // nobody answers
    errors.forEach(onError); // one that is stuck must not keep the others waiting
    stuck += errors.length;
    woken += outcomes.filter((outcome) => outcome.status === 'fulfilled' && outcome.value).length;
  }
  return { looked: streams.length, woken, stuck };
}

/** A namespace of another id is another Temporal: no workflow of ours is known to run there, and every stream is noted again. */
async function forgetLostCluster(db: Kysely<Database>, client: Client, namespace: string): Promise<void> {
  const { namespaceInfo } = await client.workflowService.describeNamespace({ namespace });
  const id = namespaceInfo?.id ?? '';
  const known = await db.selectFrom('log.cluster').select('namespace_id').executeTakeFirst();
  if (known?.namespace_id === id) return;
  await db.transaction().execute(async (trx) => {
    await trx.deleteFrom('log.reconciled').execute();
    await trx.deleteFrom('log.cluster').execute();
    await trx.insertInto('log.cluster').values({ namespace_id: id }).execute();
  });
}

/**
 * Wakes the stream's workflow where it is behind or gone. One that is stuck begins again: nothing is lost, since it is
 * but a fold of its log. @returns whether it had to be woken
 */
async function settle(
  db: Kysely<Database>,
  client: Client,
  taskQueue: string,
  { stream, version, type }: Head,
): Promise<boolean> {
  const handle = client.workflow.getHandle(stream);
  const task = await taskOf(handle);
  if (task === 'pending') return false; // it is being served: the next pass finds it at rest
  if (task === 'stuck') await handle.terminate('its tasks fail: it starts again from its log');
  const heard = task === 'none' ? await handle.query<number>('version') : 0;
  if (heard >= version || (task === 'closed' && (await hasEnded(db, stream, type)))) {
    await remember(db, stream, version);
    return false;
  }
  await client.workflow.signalWithStart(WORKFLOW_OF[kindOf(type)], {
    ...startOptions(stream, taskQueue),
    args: [],
    signal: 'catch-up',
    signalArgs: [],
  });
  return true;
}

/** A refusal ends a team, but not where it was of an addition to it. */
const hasEnded = async (db: Kysely<Database>, stream: string, type: string): Promise<boolean> =>
  ENDINGS.includes(type) ||
  (type === 'team-refused' && foldTeam(await readStream(db, stream))?.snapshot.status === 'done');

type Task = 'none' | 'pending' | 'stuck' | 'closed';

/** A task that failed so often fails for a reason of its history, or of our code: it will go on so. */
const STUCK_AFTER = 3;

/**
 * What a workflow is at. It must not be asked anything while a task of it is pending: Temporal hands a query over together
 * with a command then, and where that task has to be done again, its history cannot be replayed any more.
 */
async function taskOf(handle: WorkflowHandle): Promise<Task> {
  try {
    const { status, raw } = await handle.describe();
    if (status.name !== 'RUNNING') return 'closed';
    if (!raw.pendingWorkflowTask) return 'none';
    return (raw.pendingWorkflowTask.attempt ?? 1) >= STUCK_AFTER ? 'stuck' : 'pending';
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return 'closed';
    throw error;
  }
}

const remember = (db: Kysely<Database>, stream: string, version: number) =>
  db
    .insertInto('log.reconciled')
    .values({ stream, version })
    .onConflict((conflict) => conflict.column('stream').doUpdateSet({ version }))
    .execute();
