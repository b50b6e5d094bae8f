import type { Kysely } from 'kysely';
import type { NatsConnection } from 'nats';
import type { Client } from 'pg';
import type { Database } from '../database/tables.ts';
import { Backoff, pause } from '../runtime/pause.ts';
import { RENEW_EVERY_MS, renewLead, takeLead } from './leadership.ts';
import { runPublisher } from './publisher.ts';
import { openTree, sequenceBatch } from './sequence-batch.ts';
import type { NoteSigner } from './transparency/note.ts';

export interface SequencerOptions {
  /** Opens the leader's own connection: its session holds the lead, so a lost connection is a lost leadership. */
  readonly connect: () => Promise<Client>;
  readonly db: Kysely<Database>;
  readonly nats: NatsConnection;
  readonly signer: NoteSigner;
  readonly signal: AbortSignal;
  readonly onError: (error: unknown) => void;
  readonly onLeading?: () => void;
  readonly onSequenced?: (size: number) => void;
}

/** Runs until the signal: as leader where nobody leads, otherwise ready to take over within a quarter second. */
export async function runSequencer(options: SequencerOptions): Promise<void> {
  const { signal, onError } = options;
  const trouble = new Backoff(100, 2_000);
  while (!signal.aborted) {
    const client = await options.connect().catch(onError);
    if (client) {
      await untilLeader(client, signal)
        .then((term) => (term === null ? undefined : lead(client, term, options, trouble)))
        .catch((error) => signal.aborted || onError(error));
      await client.end().catch(() => {});
    }
    if (!signal.aborted) await trouble.wait(signal);
  }
}

/** @returns the term; null where the signal came first */
async function untilLeader(client: Client, signal: AbortSignal): Promise<number | null> {
  while (!signal.aborted) {
    const term = await takeLead(client);
    if (term !== null) return term;
    await pause(250, signal);
  }
  return null;
}

async function lead(client: Client, term: number, options: SequencerOptions, trouble: Backoff): Promise<void> {
  const { db, nats, signer, onError, onLeading, onSequenced } = options;
  const leading = new AbortController();
  const signal = AbortSignal.any([options.signal, leading.signal]);
  client.on('error', () => leading.abort());
  onLeading?.();
  const publisher = runPublisher({ db, nats, signal, onError });
  try {
    let tree = await openTree(client);
    let renewedAt = performance.now();
    const idle = new Backoff(2, 40);
    while (!signal.aborted) {
      const grown = await sequenceBatch({ client, signer, term }, tree);
      if (grown !== tree) {
        tree = grown;
        renewedAt = performance.now();
        idle.reset();
        trouble.reset();
        onSequenced?.(grown.size);
        continue;
      }
      if (performance.now() - renewedAt > RENEW_EVERY_MS) {
        await renewLead(client, term);
        renewedAt = performance.now();
      }
      await idle.wait(signal);
    }
  } finally {
    leading.abort();
    await publisher;
  }
}
