import type { Client } from '@temporalio/client';
import type { Kysely } from 'kysely';
import { kindOf } from '../../machines/facts.ts';
import { foldTeam } from '../../machines/team/chart/fold.ts';
import type { Database } from '../database/tables.ts';
import { readStream } from '../event-log/read.ts';
import { findWorkflow } from './find-workflow.ts';
import { forgetChecked, type Head, isEnding } from './streams-to-check.ts';
import { startOptions, WORKFLOW_OF } from './workflows.ts';

export interface SettleOptions {
  readonly db: Kysely<Database>;
  readonly client: Client;
  readonly taskQueue: string;
  /** Fold anew those workflows that know more than the log. */
  readonly all?: boolean;
  /** Told of a workflow that knows more than the log holds: the log has lost facts. */
  readonly onAhead?: (stream: string, known: number, held: number) => Promise<void>;
}

/** How the workflow of a stream was found. */
export type Finding = 'inOrder' | 'busy' | 'behind' | 'ahead' | 'missing' | 'failing';

/** Holds a stream's workflow against its log, and sees to it that it follows. */
export async function settleStream(options: SettleOptions, head: Head): Promise<Finding> {
  const { db, client, all = false, onAhead = async () => {} } = options;
  const { stream, version } = head;
  const found = await findWorkflow(client, stream);
  switch (found.is) {
    case 'busy':
      return 'busy';
    case 'failing':
      await foldAnew(options, head);
      return 'failing';
    case 'completed':
    case 'gone':
      // One that nobody told of its beginning nor of its end has something to carry to its team all the same.
      if ((found.is === 'completed' || !head.isRecent) && (await hasEnded(db, head))) break;
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
export async function foldAnew(
  { client, taskQueue }: Pick<SettleOptions, 'client' | 'taskQueue'>,
  { stream, type }: Head,
): Promise<void> {
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
