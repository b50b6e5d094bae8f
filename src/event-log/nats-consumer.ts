import {
  AckPolicy,
  type ConsumerConfig,
  type ConsumerInfo,
  DeliverPolicy,
  type JetStreamManager,
  type JsMsg,
  type NatsConnection,
  NatsError,
  nanos,
} from 'nats';

export type { NatsConnection } from 'nats';

export interface ConsumerOptions {
  readonly stream: string;
  /** The durable consumer's name, shared by all who do the same work. */
  readonly durable: string;
  /** Where a consumer that is not there begins. */
  readonly startAt: number;
  /** `all`: acknowledging one message acknowledges every one before it. `explicit`: each for itself. */
  readonly acks: 'all' | 'explicit';
}

/**
 * Says that a fact stands at a position. What the message carries is not even fetched: the log in PostgreSQL says what
 * the fact is, and whether there is one.
 */
export interface Delivery {
  readonly position: number;
  acknowledge(): void;
}

/** A durable consumer's place in the stream. Whatever breaks it, `take` throws, and a new one is to be opened. */
export interface LogConsumer {
  /** The last position that was delivered to anyone who shares it, and so will come late again, or never. */
  readonly delivered: number;
  /** Waits for messages; none only where the signal is aborted. They may come again, and out of order. */
  take(limit: number, signal: AbortSignal): Promise<readonly Delivery[]>;
  close(): Promise<void>;
}

/** How many messages the server sends ahead of our acknowledgement: the bound of what waits here in memory. */
const AHEAD = 1_000;
const REDELIVER_AFTER_MS = 10_000;
/** A pull asks again this often, so that a lost server or consumer is noticed. */
const PULL_MS = 2_000;

/** Opens the durable pull consumer, and creates it where it is missing. @throws {NatsError} */
export async function openConsumer(nats: NatsConnection, options: ConsumerOptions): Promise<LogConsumer> {
  const manager = await nats.jetstreamManager({ checkAPI: false });
  const { delivered } = await findOrCreate(manager, options);
  const consumer = await nats.jetstream().consumers.get(options.stream, options.durable);
  const waiting: JsMsg[] = [];
  let wake = () => {};
  let lost: Error | null = null;
  const messages = await consumer.consume({
    max_messages: AHEAD,
    expires: PULL_MS,
    abort_on_missing_resource: true,
    callback: (message) => {
      // What we leave comes again, or is read from the log: better than a queue without end while the database hangs.
      if (waiting.length < 2 * AHEAD) waiting.push(message);
      wake();
    },
  });
  void messages.closed().then((error) => {
    lost = error instanceof Error ? error : new Error('the consumer was closed');
    wake();
  });
  return {
    delivered: delivered.stream_seq,
    async take(limit, signal) {
      while (waiting.length === 0 && !lost && !signal.aborted) {
        await new Promise<void>((resolve) => {
          wake = resolve;
          signal.addEventListener('abort', wake, { once: true });
        });
        signal.removeEventListener('abort', wake);
      }
      if (signal.aborted) return [];
      if (lost) throw lost;
      return waiting.splice(0, limit).map((message) => ({ position: message.seq, acknowledge: () => message.ack() }));
    },
    close: async () => {
      await messages.close();
    },
  };
}

async function findOrCreate(manager: JetStreamManager, options: ConsumerOptions): Promise<ConsumerInfo> {
  const { stream, durable, acks } = options;
  const found = await manager.consumers.info(stream, durable).catch((error: unknown) => {
    if (error instanceof NatsError && error.api_error?.err_code === CONSUMER_NOT_FOUND) return null;
    throw error;
  });
  if (found?.config.ack_policy === ACK_POLICIES[acks] && found.config.headers_only) return found;
  if (found) await manager.consumers.delete(stream, durable);
  return await manager.consumers.add(stream, configOf(options));
}

const CONSUMER_NOT_FOUND = 10014;

const ACK_POLICIES = { all: AckPolicy.All, explicit: AckPolicy.Explicit } as const;

const configOf = ({ durable, startAt, acks }: ConsumerOptions): Partial<ConsumerConfig> => ({
  durable_name: durable,
  headers_only: true,
  ack_policy: ACK_POLICIES[acks],
  ack_wait: nanos(REDELIVER_AFTER_MS),
  max_ack_pending: AHEAD,
  ...(startAt > 1
    ? { deliver_policy: DeliverPolicy.StartSequence, opt_start_seq: startAt }
    : { deliver_policy: DeliverPolicy.All }),
});
