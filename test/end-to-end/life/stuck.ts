import { Client, Connection, type WorkflowClient, WorkflowNotFoundError } from '@temporalio/client';
import { expect, test } from 'vitest';
import { planLife, play, playOn } from '../lives.ts';
import type { World } from '../world.ts';

const SOON = { timeout: 60_000, interval: 200 };

/** Workflows only follow: whatever becomes of one, the acts go on, and it begins anew from its log. */
export function stuck(world: () => World): void {
  /** An assignment whose workflow has followed it, and what its workflow is by Temporal's account. */
  const followed = async (workflow: WorkflowClient) => {
    const { office } = world();
    const life = await planLife(office, 'voluntary-in-unit');
    const seen = await play(office, life, { until: 'issue-letter' });
    const handle = workflow.getHandle(seen.id);
    const described = async () => {
      const found = await handle.describe().catch((error: unknown) => {
        if (error instanceof WorkflowNotFoundError) return null;
        throw error;
      });
      return found && { type: found.type, status: found.status.name };
    };
    await expect.poll(described, SOON).toEqual({ type: 'assignment', status: 'RUNNING' });
    return { life, seen, handle, described };
  };
  const withTemporal = async (work: (workflow: WorkflowClient) => Promise<void>) => {
    const connection = await Connection.connect({ address: world().temporalAddress });
    try {
      await work(new Client({ connection }).workflow);
    } finally {
      await connection.close();
    }
  };

  test('lost, though nobody acts: it is found, and begins again from its log', async () => {
    await withTemporal(async (workflow) => {
      const { life, seen, handle, described } = await followed(workflow);
      await handle.terminate();
      await expect.poll(described, SOON).toEqual({ type: 'assignment', status: 'RUNNING' });
      expect(await playOn(world().office, life, seen)).toMatchObject({ status: 'completed' });
      await expect.poll(described, SOON).toEqual({ type: 'assignment', status: 'COMPLETED' });
    });
  });

  // After a mistake in a release, or a fault of the SDK.
  test('whose tasks fail: acts are accepted all the same, and it begins again from its log', async () => {
    await withTemporal(async (workflow) => {
      const { life, seen, handle, described } = await followed(workflow);
      await handle.terminate();
      // Nobody has this type: each task of it fails.
      await workflow.start('of-another-release', {
        workflowId: seen.id,
        taskQueue: 'penugasan',
        workflowIdConflictPolicy: 'TERMINATE_EXISTING',
      });
      const planning = await playOn(world().office, life, seen, { until: 'report' });
      expect(planning.version).toBeGreaterThan(seen.version);
      await expect.poll(described, SOON).toEqual({ type: 'assignment', status: 'RUNNING' });
      expect(await playOn(world().office, life, planning)).toMatchObject({ status: 'completed' });
    });
  });
}
