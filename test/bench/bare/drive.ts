import { randomUUID } from 'node:crypto';
import { WithStartWorkflowOperation } from '@temporalio/client';
import { connectClient } from '../../../src/main/temporal.ts';
import { atOnce } from '../at-once.ts';
import { commandOf, type Script } from '../script.ts';
import type { World } from '../world.ts';
import type { BareLife, bare } from './workflows.ts';

/** Plays the commands of a script to the bare workflow, as the gateway would. */
export interface BareDriver {
  playMany(script: Script, life: Omit<BareLife, 'updates'>, count: number, width: number): Promise<void>;
  /** Plays the first command alone. @returns the workflow's id */
  playFirst(script: Script): Promise<string>;
  close(): Promise<void>;
}

export async function openBareDriver({ config }: World): Promise<BareDriver> {
  const { client, close } = await connectClient(config);
  const taskQueue = `${config.temporal.taskQueue}-bare`;
  const play = async (script: Script, life: BareLife, commands = life.updates) => {
    const stream = `bare-${randomUUID()}`;
    for (let index = 0; index < commands; index += 1) {
      const command = commandOf(script, stream, index);
      const options = { args: [command] as [typeof command], updateId: command.id };
      await client.withDeadline(Date.now() + 60_000, async () => {
        if (index > 0) return await client.workflow.getHandle(stream).executeUpdate('act', options);
        const startWorkflowOperation = new WithStartWorkflowOperation<typeof bare>('bare', {
          workflowId: stream,
          taskQueue,
          workflowIdConflictPolicy: 'USE_EXISTING',
          workflowTaskTimeout: '3s',
          args: [life],
        });
        return await client.workflow.executeUpdateWithStart('act', { ...options, startWorkflowOperation });
      });
    }
    return stream;
  };
  return {
    playMany: (script, life, count, width) =>
      atOnce(width, count, () => play(script, { ...life, updates: script.commands.length })),
    playFirst: (script) => play(script, { updates: script.commands.length, more: 0, inserts: true }, 1),
    close,
  };
}
