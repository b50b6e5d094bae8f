import { Client, Connection } from '@temporalio/client';
import { expect, test } from 'vitest';
import { planLife, play, playOn } from '../lives.ts';
import { recordUnheard } from '../record-unheard.ts';
import type { World } from '../world.ts';

/** A workflow whose history cannot be run any more: after a mistake in a release, or a fault of the SDK. */
export function stuck(world: () => World): void {
  test('begins again from its log, and nobody has to do anything', async () => {
    const { office, temporalAddress } = world();
    const life = await planLife(office, 'voluntary-in-unit');
    const seen = await play(office, life, { until: 'issue-letter' });
    const connection = await Connection.connect({ address: temporalAddress });
    try {
      const { workflow } = new Client({ connection });
      await workflow.getHandle(seen.id).terminate();
      // Nobody has this type: each task of it fails.
      await workflow.start('of-another-release', { workflowId: seen.id, taskQueue: 'penugasan' });
      await recordUnheard(world(), life, seen);
      await expect
        .poll(async () => (await workflow.getHandle(seen.id).describe()).type, { timeout: 60_000, interval: 200 })
        .toBe('assignment');
    } finally {
      await connection.close();
    }
    const { body } = await office.get(life.assignee, `/v1/assignments/${seen.id}`);
    expect(await playOn(office, life, body)).toMatchObject({ status: 'completed' });
  });
}
