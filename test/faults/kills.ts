import type { ServerName } from '../../infra/stack/servers.ts';
import { waitUntil } from '../../infra/stack/wait.ts';
import { lastPosition } from '../../src/event-log/read.ts';
import type { RoleName } from '../../src/main/role.ts';
import { readCheckpoints } from '../../src/projections/checkpoints.ts';
import { PROJECTIONS } from '../../src/projections/all-projections.ts';
import type { Clerk } from './clerk.ts';
import { type Cluster, ROLE_NAMES } from './cluster.ts';

export type Target = RoleName | ServerName;
export const SERVERS: readonly ServerName[] = ['nats', 'temporal', 'postgres'];

export interface Kill {
  readonly target: Target | 'all';
  /** Milliseconds from the kill until the process was back and ready. */
  readonly back: number;
  /** ... until commands were accepted again and the tables had come up to the log of that moment. */
  readonly recovered: number;
  /** The longest that a command took which was under way or sent meanwhile. */
  slowest: number;
}

const LIMIT_MS = 90_000;

/** SIGKILLs a target and starts it again. */
export async function killAndRestart(cluster: Cluster, clerk: Clerk, targets: readonly Target[]): Promise<Kill> {
  const killedAt = Date.now();
  for (const target of targets) process(cluster, target).kill();
  // Roles wait for their servers at their start, so all can come at once.
  await Promise.all(targets.map((target) => process(cluster, target).restart()));
  const back = Date.now() - killedAt;
  await acceptsAgain(clerk, Date.now());
  await tablesHaveReached(cluster, await lastPosition(cluster.db));
  return {
    target: targets.length === 1 ? (targets[0] as Target) : 'all',
    back,
    recovered: Date.now() - killedAt,
    slowest: 0,
  };
}

/** Waits until so many more commands were accepted, however long ago the last kill was. */
export async function furtherCommands(clerk: Clerk, count: number): Promise<void> {
  const wanted = clerk.accepted.length + count;
  await waitUntil(() => clerk.accepted.length >= wanted, { limitMs: LIMIT_MS });
}

async function acceptsAgain(clerk: Clerk, since: number): Promise<void> {
  await waitUntil(() => clerk.accepted.some(({ answeredAt }) => answeredAt >= since), { limitMs: LIMIT_MS });
}

async function tablesHaveReached({ db }: Cluster, position: number): Promise<void> {
  await waitUntil(
    async () => [...(await readCheckpoints(db, PROJECTIONS)).values()].every((reached) => reached >= position),
    { limitMs: LIMIT_MS },
  );
}

const isRole = (target: Target): target is RoleName => (ROLE_NAMES as readonly string[]).includes(target);
const process = (cluster: Cluster, target: Target): { kill(): void; restart(): Promise<void> } =>
  isRole(target) ? cluster.roles[target] : cluster.stack.servers[target];
