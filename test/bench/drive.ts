import { randomUUID } from 'node:crypto';
import type { CommandGateway } from '../../src/commands/gateway.ts';
import { temporalGateway } from '../../src/commands/temporal-gateway.ts';
import { connectClient } from '../../src/main/temporal.ts';
import { atOnce } from './at-once.ts';
import { commandOf, type Script } from './script.ts';
import type { World } from './world.ts';

/** Drives lifecycles through the gateway, as the API does. */
export interface Driver {
  readonly gateway: CommandGateway;
  /** Plays one to its end. */
  play(script: Script, onActed?: OnActed): Promise<void>;
  /** Plays many, so many at once. */
  playMany(script: Script, count: number, width: number, onDone?: (done: number) => void): Promise<void>;
  close(): Promise<void>;
}

/** Told of each command once it is answered. */
export type OnActed = (stream: string, version: number, sentAt: number, answeredAt: number) => void;

export async function openDriver({ config }: World): Promise<Driver> {
  const { client, close } = await connectClient(config);
  const gateway = temporalGateway({ client, taskQueue: config.temporal.taskQueue, patience: 60_000 });
  const play: Driver['play'] = async (script, onActed) => {
    const stream = randomUUID();
    for (let index = 0; index < script.commands.length; index += 1) {
      const sentAt = performance.now();
      const { version } = await gateway.send(stream, commandOf(script, stream, index));
      onActed?.(stream, version, sentAt, performance.now());
    }
  };
  return {
    gateway,
    play,
    async playMany(script, count, width, onDone) {
      let done = 0;
      await atOnce(width, count, async () => {
        await play(script);
        done += 1;
        onDone?.(done);
      });
    },
    close,
  };
}
