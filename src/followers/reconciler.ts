import type { Client } from '@temporalio/client';
import { type Kysely, sql } from 'kysely';
import { kindOf } from '../../machines/facts.ts';
import { foldTeam } from '../../machines/team/fold.ts';
import type { Database } from '../database/tables.ts';
import { readStream } from '../event-log/read.ts';
import { inParallel } from '../runtime/in-parallel.ts';
import { Backoff, pause } from '../runtime/pause.ts';
import { becomeCurrent, ofOtherCode } from './deployment.ts';
import { findWorkflow } from './find-workflow.ts';
import {
  forgetChecked,
  type Head,
  headsOf,
  isEnding,
  noteAll,
  noteMoved,
  noteStreams,
  noteSwept,
  unchecked,
} from './streams-to-check.ts';
import { startOptions, WORKFLOW_OF } from './workflows.ts';

export interface ReconcileOptions {
  readonly db: Kysely<Database>;
  readonly client: Client;
  readonly namespace: string;
  readonly taskQueue: string;
  readonly signal: AbortSignal;
  /** Look at every stream of the log, and fold anew those workflows that know more than it. */
  readonly all?: boolean;
  /** The code of the workflows here, where it is versioned: those of other code are folded anew once this is the current one. */
  readonly buildId?: string;
  /** Told of a workflow that knows more than the log holds: the log has lost facts. */
  readonly onAhead?: (stream: string, known: number, held: number) => Promise<void>;
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

type Finding = Exclude<keyof Pass, 'looked' | 'outdated' | 'unanswered'>;

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
      client.withDeadline(Date.now() + ANSWER_LIMIT_MS, () => settle(options, head)),
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

async function settle(options: ReconcileOptions, head: Head): Promise<Finding> {
  const { db, client, all = false, onAhead = async () => {} } = options;
  const { stream, version } = head;
  const found = await findWorkflow(client, stream);
  switch (found.is) {
    case 'busy':
      return 'busy';
    case 'failing':
      await foldAnew(options, head);
      return 'failing';
    case 'gone':
      if (await hasEnded(db, head)) break;
      await foldAnew(options, head);
      return 'missing';
    case 'following': {
      if (found.version < version) {
        await client.workflow.getHandle(stream).signal('facts', { facts: [], upTo: version });
        return 'behind';
      }
      // The log may have moved on since its head was read.
      const held = found.version > version ? await versionInLog(db, stream) : version;
      if (found.version <= held) break;
      await onAhead(stream, found.version, held);
      if (all) await foldAnew(options, head);
      return 'ahead';
    }
  }
  await forgetChecked(db, stream, version);
  return 'inOrder';
}

/** Ends what runs there and starts from the log, in one step. */
async function foldAnew({ client, taskQueue }: ReconcileOptions, { stream, type }: Head): Promise<void> {
  await client.workflow.start(WORKFLOW_OF[kindOf(type)], {
    ...startOptions(stream, taskQueue),
    args: [],
    workflowIdConflictPolicy: 'TERMINATE_EXISTING',
    workflowIdReusePolicy: 'ALLOW_DUPLICATE',
  });
}

/** A refusal ends a team, but not where it was of an addition to it. */
const hasEnded = async (db: Kysely<Database>, { stream, type }: Head): Promise<boolean> =>
  isEnding(type) || (type === 'team-refused' && foldTeam(await readStream(db, stream))?.snapshot.status === 'done');

async function versionInLog(db: Kysely<Database>, stream: string): Promise<number> {
  const row = await db
    .selectFrom('log.event')
    .select(({ fn }) => fn.max('version').as('version'))
    .where('stream', '=', stream)
    .executeTakeFirst();
  return row?.version ?? 0;
}
