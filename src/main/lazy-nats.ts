import type { NatsConnection } from 'nats';
import { connectNats } from '../event-log/nats.ts';
import { pause } from '../runtime/pause.ts';

/** A connection that is made as soon as there is a server: for a role that also works without. */
export interface LazyNats {
  /** @throws where none was made yet */
  connection(): NatsConnection;
  close(): Promise<void>;
}

const AGAIN_MS = 500;

export function lazyNats(url: string, name: string): LazyNats {
  const stopping = new AbortController();
  let made: NatsConnection | null = null;
  const connecting = (async () => {
    while (!made && !stopping.signal.aborted) {
      made = await connectNats(url, name).catch(() => null);
      if (!made) await pause(AGAIN_MS, stopping.signal);
    }
  })();
  return {
    connection() {
      if (!made) throw Object.assign(new Error('NATS has not answered yet'), { code: 'not-connected' });
      return made;
    },
    async close() {
      stopping.abort();
      await connecting;
      await made?.close();
    },
  };
}
