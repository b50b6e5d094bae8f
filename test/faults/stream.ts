import { connect, type JetStreamManager } from 'nats';
import { waitUntil } from '../../infra/stack/wait.ts';
import { lastPosition } from '../../src/event-log/read.ts';
import type { Cluster } from './cluster.ts';

/** Deletes the JetStream stream, as an operator's slip would, and waits until it holds what the log held then. */
export async function streamDeletedAndFilled({ stack, db }: Cluster): Promise<void> {
  const connection = await connect({ servers: stack.addresses.natsUrl });
  try {
    const manager = await connection.jetstreamManager();
    const last = await lastPosition(db);
    await manager.streams.delete('PENUGASAN');
    await waitUntil(async () => (await lengthOf(manager)) >= last, { limitMs: 60_000 });
  } finally {
    await connection.close();
  }
}

const lengthOf = async (manager: JetStreamManager): Promise<number> =>
  (await manager.streams.info('PENUGASAN')).state.last_seq;
