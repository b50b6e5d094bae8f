import type { ServerName } from '../../infra/stack/servers.ts';
import { waitUntil } from '../../infra/stack/wait.ts';
import { lastPosition } from '../../src/event-log/read.ts';
import type { RoleName } from '../../src/main/role.ts';
import { readCheckpoints } from '../../src/projections/engine/checkpoints.ts';
import { PROJECTIONS } from '../../src/projections/tables/all-projections.ts';
import type { Clerk } from './clerk.ts';
import type { Cluster } from './cluster.ts';

export type Target = RoleName | ServerName;

export const TARGETS: readonly Target[] = ['worker', 'api', 'sequencer', 'projector', 'nats', 'temporal', 'postgres'];

/** How long it took, from the kill on; milliseconds. */
export interface Recovery {
  readonly targets: readonly Target[];
  /** Until the processes were there again and ready. */
  readonly back: number;
  /** Until commands were accepted again and the tables held all that had been recorded by then. */
  readonly recovered: number;
}

const LIMIT_MS = 120_000;

/** SIGKILLs targets, all in the same moment, and starts them again: a role waits at its start for its servers. */
export async function killAndRestart(
  { roles, stack, db }: Cluster,
  clerk: Clerk,
  targets: readonly Target[],
): Promise<Recovery> {
  const processes = targets.map((target) => ({ ...roles, ...stack.servers })[target]);
  const killedAt = Date.now();
  for (const process of processes) process.kill();
  await Promise.all(processes.map((process) => process.restart()));
  const back = Date.now() - killedAt;
  await furtherCommands(clerk, 1);
  const last = await lastPosition(db);
  await waitUntil(
    async () => [...(await readCheckpoints(db, PROJECTIONS)).values()].every((position) => position >= last),
    { limitMs: LIMIT_MS },
  );
  return { targets, back, recovered: Date.now() - killedAt };
}

/** Waits until so many more commands were accepted. */
export async function furtherCommands(clerk: Clerk, count: number): Promise<void> {
  const wanted = clerk.accepted.length + count;
  await waitUntil(() => clerk.failed !== undefined || clerk.accepted.length >= wanted, { limitMs: LIMIT_MS });
  if (clerk.failed !== undefined) throw clerk.failed;
}

/** The longest that somebody had to wait for an answer, with all sending again. */
export const longestWait = ({ accepted }: Clerk): number =>
  Math.max(...accepted.map(({ sentAt, answeredAt }) => answeredAt - sentAt));
