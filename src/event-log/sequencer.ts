import type { Kysely } from 'kysely';
import type { NatsConnection } from 'nats';
import type { Client } from 'pg';
import type { Database } from '../database/tables.ts';
import { Backoff, pause } from '../runtime/pause.ts';
import { holdAgainstStream } from './hold-against-stream.ts';
import { RENEW_EVERY_MS, renewLead, takeLead } from './leadership.ts';
import { readGeneration, signerOf } from './log-identity.ts';
import { LogMemory } from './log-memory.ts';
import { runPublisher } from './publisher.ts';
import { BATCH, openTree, sequenceBatch, signHeadAnew } from './sequence-batch.ts';
import type { NoteSigner } from './transparency/note.ts';

export interface SequencerOptions {
  /** Opens the leader's own connection: its session holds the lead, so a lost connection is a lost leadership. */
  readonly connect: () => Promise<Client>;
  readonly db: Kysely<Database>;
  readonly nats: NatsConnection;
  /** With the log's key, under its first name. */
  readonly signer: NoteSigner;
  readonly signal: AbortSignal;
  readonly onError: (error: unknown) => void;
  readonly onLeading?: () => void;
  readonly onSequenced?: (size: number) => void;
}

interface Sequencing extends SequencerOptions {
  readonly memory: LogMemory;
}

/** Shorter than the lease, which is not renewed meanwhile; milliseconds. */
const LOOK_LIMIT_MS = 2_000;
/**
 * Batches that are not full follow each other no faster than this, milliseconds: one head and one message to whoever follows
 * is made for what is recorded meanwhile. Fewer and larger batches leave more of the processors to those who record.
 */
const GATHER_MS = 25;

/** Runs until the signal: as leader where nobody leads, otherwise ready to take over within a quarter second. */
export async function runSequencer(given: SequencerOptions): Promise<void> {
  const options: Sequencing = { ...given, memory: new LogMemory(given.db) };
  const { signal, onError } = options;
  const trouble = new Backoff(100, 2_000);
  while (!signal.aborted) {
    const client = await options.connect().catch((error) => void onError(error));
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

async function lead(client: Client, term: number, options: Sequencing, trouble: Backoff): Promise<void> {
  const { db, nats, memory, onError, onLeading, onSequenced } = options;
  const leading = new AbortController();
  const signal = AbortSignal.any([options.signal, leading.signal]);
  client.on('error', () => leading.abort());
  onLeading?.();
  await memory.look();
  await streamSeen(options);
  const signer = signerOf(options.signer, await readGeneration(db));
  let publisher = Promise.resolve();
  let sequenced = new AbortController();
  const untilSequenced = () => sequenced.signal;
  try {
    let tree = await openTree(client);
    await signHeadAnew({ client, signer, term }, tree);
    publisher = runPublisher({ db, nats, signer: options.signer, signal, onError, untilSequenced });
    let renewedAt = 0;
    const idle = new Backoff(2, 10);
    while (!signal.aborted) {
      const begunAt = performance.now();
      const grown = await sequenceBatch({ client, signer, term }, tree);
      if (grown !== tree) {
        const isFull = grown.size - tree.size >= BATCH;
        tree = grown;
        renewedAt = performance.now();
        idle.reset();
        trouble.reset();
        onSequenced?.(grown.size);
        sequenced.abort();
        sequenced = new AbortController();
        if (!isFull) await pause(Math.max(0, GATHER_MS - (performance.now() - begunAt)), signal);
        continue;
      }
      if (performance.now() - renewedAt > RENEW_EVERY_MS) {
        await renewLead(client, term);
        await memory.look();
        renewedAt = performance.now();
      }
      await idle.wait(signal);
    }
  } finally {
    leading.abort();
    await publisher;
  }
}

/**
 * Looks at the stream before the first position of a term is given: a log that was restored from an older copy would give
 * positions away that facts of the stream have. Where NATS does not answer in time, positions are given all the same (acts
 * stay provable without it), and the publisher looks as soon as it can: `penugasan restore` then takes them back.
 */
async function streamSeen(options: Sequencing): Promise<void> {
  const limit = AbortSignal.any([options.signal, AbortSignal.timeout(LOOK_LIMIT_MS)]);
  await Promise.race([
    holdAgainstStream(options).catch(options.onError),
    new Promise((resolve) => limit.addEventListener('abort', resolve, { once: true })),
  ]);
}
