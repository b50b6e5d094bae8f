import type { Client } from '@temporalio/client';
import { type Kysely, sql } from 'kysely';
import type { Database } from '../database/tables.ts';
import { inParallel } from '../runtime/in-parallel.ts';
import { Backoff, pause } from '../runtime/pause.ts';
import { becomeCurrent, ofOtherCode } from './deployment.ts';
import { foldAnew, type SettleOptions, settleStream } from './settle-stream.ts';
import { headsOf, noteAll, noteMoved, noteStreams, noteSwept, unchecked } from './streams-to-check.ts';

export interface ReconcileOptions extends SettleOptions {
  readonly namespace: string;
  readonly signal: AbortSignal;
  /** Look at every stream of the log, and fold anew those workflows that know more than it. */
  readonly all?: boolean;
  /** The code of the workflows here, where it is versioned: those of other code are folded anew once this is the current one. */
  readonly buildId?: string;
  readonly onError?: (error: unknown) => void;
  readonly onProgress?: (pass: Pass) => void;
}

/** What a pass found, in streams. */
export interface Pass {
  readonly looked: number;
  readonly inOrder: number;
  /** Being served just now; looked at again in the next pass. */
  readonly busy: number;
  readonly behind: number;
  readonly ahead: number;
  readonly missing: number;
  readonly failing: number;
  /** Of other code than the current one. */
  readonly outdated: number;
  /** Temporal gave no answer about these; looked at again in the next pass. */
  readonly unanswered: number;
}

/** Between the first pass, at the start or after trouble, and the second; milliseconds. */
const SOON_MS = 5_000;
const AT_ONCE = 20;
/** Workflows of other code that one pass folds anew. */
const MOST_OUTDATED = 2_000;
/** One workflow that does not answer must not hold up the others; milliseconds. */
const ANSWER_LIMIT_MS = 10_000;

/** Holds workflows against their logs, at start and then again and again until the signal. */
export async function runReconciler(
  options: Omit<ReconcileOptions, 'all'> & {
    /** Milliseconds between two passes. */
    readonly every: number;
    readonly onPass: (pass: Pass) => void;
    readonly onError: (error: unknown) => void;
  },
): Promise<void> {
  const { signal, every, onError, onPass } = options;
  const trouble = new Backoff(500, 10_000);
  let next = SOON_MS; // what was too busy at the start need not wait for long
  while (!signal.aborted) {
    try {
      const pass = await reconcile(options);
      onPass(pass);
      trouble.reset();
      if (pass.outdated >= MOST_OUTDATED) next = 0;
      await pause(Math.min(next, every), signal);
      next = every;
    } catch (error) {
      if (!signal.aborted) onError(error);
      await trouble.wait(signal);
      next = SOON_MS;
    }
  }
}

/**
 * One pass over the streams that have moved since they were last found in order, and over some of those that have not. A
 * workflow that is behind is told; one that is gone or failing begins anew: it is but a fold of its log.
 */
export async function reconcile(options: ReconcileOptions): Promise<Pass> {
  const { db, client, namespace, signal, all = false, onError = () => {}, onProgress = () => {} } = options;
  await forgetLostCluster(db, client, namespace);
  if (all) await noteAll(db);
  const outdated = await foldOutdated(options);
  await noteMoved(db);
  await noteSwept(db);
  await noteStreams(db, await listed(client, TROUBLED, MOST_TROUBLED));
  const heads = await unchecked(db);
  let pass = count(count(NOTHING, 'looked', heads.length), 'outdated', outdated);
  for (let from = 0; from < heads.length && !signal.aborted; from += AT_ONCE) {
    const outcomes = await inParallel(heads.slice(from, from + AT_ONCE), AT_ONCE, (head) =>
      client.withDeadline(Date.now() + ANSWER_LIMIT_MS, () => settleStream(options, head)),
    );
    const errors = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []));
    if (errors.length === outcomes.length) throw errors[0]; // nobody answers
    errors.forEach(onError);
    pass = count(pass, 'unanswered', errors.length);
    for (const outcome of outcomes) if (outcome.status === 'fulfilled') pass = count(pass, outcome.value, 1);
    onProgress(pass);
  }
  return pass;
}

const NOTHING: Pass = {
  ...{ looked: 0, inOrder: 0, busy: 0, behind: 0, ahead: 0, missing: 0, failing: 0, outdated: 0, unanswered: 0 },
};

const count = (pass: Pass, what: keyof Pass, by: number): Pass => ({ ...pass, [what]: pass[what] + by });

/** Workflows whose tasks fail, by Temporal's own account. */
const TROUBLED = 'ExecutionStatus = "Running" AND TemporalReportedProblems IS NOT NULL';
const MOST_TROUBLED = 1_000;

async function listed(client: Client, query: string, most: number): Promise<string[]> {
  const ids: string[] = [];
  for await (const { workflowId } of client.workflow.list({ query })) {
    ids.push(workflowId);
    if (ids.length >= most) break;
  }
  return ids;
}

/** Folds workflows of other code anew, on this code. @returns how many there were */
async function foldOutdated(options: ReconcileOptions): Promise<number> {
  const { db, client, namespace, taskQueue, buildId } = options;
  if (!buildId || !(await becomeCurrent({ client, namespace, taskQueue, buildId }))) return 0;
  const streams = await listed(client, ofOtherCode(buildId), MOST_OUTDATED);
  const heads = await headsOf(db, streams);
  const outcomes = await inParallel(heads, AT_ONCE, (head) => foldAnew(options, head));
  for (const outcome of outcomes) if (outcome.status === 'rejected') options.onError?.(outcome.reason);
  return streams.length;
}

/** A namespace of another id is another Temporal: no workflow of ours is known to run there, so that every stream is checked. */
async function forgetLostCluster(db: Kysely<Database>, client: Client, namespace: string): Promise<void> {
  const { namespaceInfo } = await client.workflowService.describeNamespace({ namespace });
  await sql`
    insert into log.cluster (namespace_id)
    select ${namespaceInfo?.id ?? ''} where not exists (select from log.cluster)`.execute(db);
  await sql`
    update log.cluster set namespace_id = ${namespaceInfo?.id ?? ''}, noted = 0
    where namespace_id <> ${namespaceInfo?.id ?? ''}`.execute(db);
}
