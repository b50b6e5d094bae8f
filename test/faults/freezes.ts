import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { whileFrozen } from '../support/freeze.ts';
import type { Cluster } from './cluster.ts';
import type { Target } from './kills.ts';

/** Stops processes for so long, all in the same moment: they neither answer nor close what they hold open. */
export async function freezeFor(cluster: Cluster, targets: readonly Target[], ms: number): Promise<void> {
  const processes: Readonly<Record<Target, { readonly pid?: number | null | undefined }>> = {
    ...cluster.roles,
    ...cluster.stack.servers,
  };
  const frozen = targets.reduce(
    (work, target) => () => whileFrozen(processes[target].pid ?? null, work),
    async () => void (await pause(ms)),
  );
  await frozen();
}

/** Holds a table for so long that nobody else can read it, as a migration or a forgotten session would. */
export async function lockFor({ db }: Cluster, table: string, ms: number): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await sql`lock table ${sql.table(table)} in access exclusive mode`.execute(transaction);
    await pause(ms);
  });
}
