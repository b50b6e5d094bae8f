import type { Kysely } from 'kysely';
import type { NatsConnection } from 'nats';
import type { Client } from 'pg';
import type { Database } from '../database/tables.ts';
import { Backoff, pause } from '../runtime/pause.ts';
import { runPublisher } from './publisher.ts';
import { openTree, sequenceBatch } from './sequence-batch.ts';
import type { NoteSigner } from './transparency/note.ts';

export interface SequencerOptions {
  /** Opens the leader's own connection: its session holds the lock, so a lost connection is a lost leadership. */
  readonly connect: () => Promise<Client>;
  readonly db: Kysely<Database>;
  readonly nats: NatsConnection;
  readonly signer: NoteSigner;
  readonly signal: AbortSignal;
  readonly onError: (error: unknown) => void;
  readonly onLeading?: () => void;
  readonly onSequenced?: (size: number) => void;
}

/** Any constant of our own; every sequencer of a database asks for the same one. */
const LEADER_LOCK = 0x70656e75;

/** Runs until the signal: as leader where the lock is free, otherwise ready to take over within a quarter second. */
export async function runSequencer(options: SequencerOptions): Promise<void> {
  const { signal, onError } = options;
  const trouble = new Backoff(100, 2_000);
  while (!signal.aborted) {
    const client = await options.connect().catch(onError);
    if (client) {
      await untilLeader(client, signal)
        .then(() => lead(client, options, trouble))
        .catch((error) => signal.aborted || onError(error));
      await client.end().catch(() => {});
    }
    if (!signal.aborted) await trouble.wait(signal);
  }
}

async function untilLeader(client: Client, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const { rows } = await client.query<{ leads: boolean }>('select pg_try_advisory_lock($1) as leads', [LEADER_LOCK]);
    if (rows[0]?.leads) return;
    await pause(250, signal);
  }
}

async function lead(client: Client, options: SequencerOptions, trouble: Backoff): Promise<void> {
  const { db, nats, signer, onError, onLeading, onSequenced } = options;
  if (options.signal.aborted) return;
  const term = new AbortController();
  const signal = AbortSignal.any([options.signal, term.signal]);
  client.on('error', () => term.abort());
  onLeading?.();
  const publisher = runPublisher({ db, nats, signal, onError });
  try {
    let tree = await openTree(client);
    const idle = new Backoff(2, 40);
    while (!signal.aborted) {
      const grown = await sequenceBatch(client, tree, signer);
      if (grown === tree) await idle.wait(signal);
      else {
        idle.reset();
        trouble.reset();
        onSequenced?.(grown.size);
      }
      tree = grown;
    }
  } finally {
    term.abort();
    await publisher;
  }
}
