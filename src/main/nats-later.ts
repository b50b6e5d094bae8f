import type { NatsConnection } from 'nats';
import type { Config } from '../config/config.ts';
import { connectNats } from '../event-log/nats.ts';
import { pause } from '../runtime/pause.ts';

/** A connection to NATS that nobody waits for. */
export interface LaterNats {
  /** @throws where there is none yet */
  connection(): NatsConnection;
  close(): Promise<void>;
}

const EVERY_MS = 1_000;

/** Connects in the background until it has: for a role that serves without NATS, and only tells how it is. */
export function natsLater({ nats: { url } }: Config, name: string): LaterNats {
  const stopping = new AbortController();
  let connected: NatsConnection | null = null;
  const connecting = (async () => {
    while (!connected && !stopping.signal.aborted) {
      connected = await connectNats(url, name).catch(() => null);
      if (!connected) await pause(EVERY_MS, stopping.signal);
    }
  })();
  return {
    connection() {
      if (!connected) throw Object.assign(new Error('not connected to NATS yet'), { code: 'ECONNREFUSED' });
      return connected;
    },
    async close() {
      stopping.abort();
      await connecting;
      await connected?.close();
    },
  };
}
