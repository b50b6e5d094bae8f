import type { Client } from '@temporalio/client';
import type { Kysely } from 'kysely';
import type { NatsConnection } from 'nats';
import type { Database } from '../database/tables.ts';
import { STREAM } from '../event-log/nats.ts';
import { type LogConsumer, openConsumer } from '../event-log/nats-consumer.ts';
import { readPositions } from '../event-log/read.ts';
import type { PositionedFact } from '../event-log/recorded-event.ts';
import { Backoff, pause } from '../runtime/pause.ts';
import { handOver } from './hand-over.ts';

export interface FollowerOptions {
  readonly db: Kysely<Database>;
  /** Should reconnect for ever; the follower waits meanwhile. */
  readonly nats: NatsConnection;
  readonly client: Client;
  readonly taskQueue: string;
  readonly signal: AbortSignal;
  readonly onError: (error: unknown) => void;
  /** Told of a stream whose workflow could not be told, though others could; the reconciler finds it. */
  readonly onMissed?: (stream: string, error: unknown) => void;
}

/** A published position that the log does not hold: it was restored from an older copy, or something else was published. */
class NotInLog extends Error {
  readonly code = 'not-in-log';
}

const BATCH = 200;
/**
 * Batches that are not full are handed over no more often than this, milliseconds: what comes of one stream meanwhile goes in
 * one signal, and is one task for its workflow. A fact that comes after a silence is handed over at once.
 */
const GATHER_MS = 250;
/** The durable consumer that all followers share. */
export const FOLLOWERS = 'followers';

/**
 * Hands each recorded fact to its stream's workflow, until the signal. A message of JetStream only says that there is
 * something at its position: the fact is read from the log, so nothing that the log does not hold moves a workflow. What is
 * lost here is found by the reconciler; what comes twice or late does no harm.
 */
export async function runFollower(options: FollowerOptions): Promise<void> {
  const { nats, signal, onError } = options;
  const trouble = new Backoff(50, 2_000);
  while (!signal.aborted) {
    try {
      const consumer = await openConsumer(nats, { stream: STREAM, durable: FOLLOWERS, startAt: 1, acks: 'explicit' });
      await followStream(options, consumer, trouble).finally(() => consumer.close().catch(() => {}));
    } catch (error) {
      if (signal.aborted) return;
      onError(error);
      await trouble.wait(signal);
    }
  }
}

/** @throws where the consumer is lost, or where the stream holds what the log does not */
async function followStream(options: FollowerOptions, consumer: LogConsumer, trouble: Backoff): Promise<void> {
  const { db, signal, onError } = options;
  while (!signal.aborted) {
    const delivered = await consumer.take(BATCH, signal);
    if (delivered.length === 0) continue;
    const gathered = pause(delivered.length < BATCH ? GATHER_MS : 0, signal);
    const positions = delivered.map(({ position }) => position);
    const recorded = await readPositions(db, positions);
    if (recorded.length < new Set(positions).size)
      throw new NotInLog(`the log lacks some of the positions ${positions[0]} to ${positions.at(-1)}`);
    while (!signal.aborted && !(await handedOver(options, recorded).catch(onError))) await trouble.wait(signal);
    if (signal.aborted) return; // perhaps not handed over: it comes again to whoever follows next
    for (const message of delivered) message.acknowledge();
    trouble.reset();
    await gathered;
  }
}

/**
 * A workflow that could not be told while others could is left to the reconciler: it must not hold up the others.
 * @returns true @throws where none could be told: then it is for Temporal to come back
 */
async function handedOver(
  { client, taskQueue, onMissed = () => {} }: FollowerOptions,
  recorded: readonly PositionedFact[],
): Promise<true> {
  const missed = await handOver(client, taskQueue, recorded);
  const streams = new Set(recorded.map(({ fact }) => fact.stream)).size;
  if (missed.size > 0 && missed.size === streams) throw [...missed.values()][0];
  for (const [stream, error] of missed) onMissed(stream, error);
  return true;
}
