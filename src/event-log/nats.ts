import {
  connect,
  headers,
  type JetStreamClient,
  type JetStreamManager,
  type JsMsg,
  type NatsConnection,
  NatsError,
  nanos,
  RetentionPolicy,
  StorageType,
  type StoredMsg,
} from 'nats';
import { CLOUD_EVENT_MEDIA_TYPE } from './cloud-event.ts';
import type { StoredMessage } from './published-fact.ts';

/** The one file of the publishing side that knows the NATS client. */

export const STREAM = 'PENUGASAN';

/** An answer that was under way when NATS died never comes, and nobody says so; milliseconds. */
const ANSWER_LIMIT = 2_000;

export interface Outgoing {
  readonly position: number;
  readonly id: string;
  readonly subject: string;
  readonly json: string;
}

/** The stream as it is: how far it goes, and its last message; null where that was taken out, or where there is none. */
export interface StreamHead {
  readonly last: number;
  readonly message: StoredMessage | null;
}

/** Reconnects for ever; whoever uses it sees errors meanwhile, and waits. */
export const connectNats = (url: string, name: string): Promise<NatsConnection> =>
  connect({
    servers: url,
    name,
    maxReconnectAttempts: -1,
    reconnectTimeWait: 250,
    timeout: 5_000,
    pingInterval: 10_000,
  });

/** Makes the stream where it is missing: everything, on disk, for ever. */
export async function ensureStream(connection: NatsConnection): Promise<StreamHead> {
  const manager = await connection.jetstreamManager({ timeout: ANSWER_LIMIT });
  const info = await manager.streams.info(STREAM).catch(nullIfNotFound);
  if (info) return await headOf(manager, info.state.last_seq);
  await manager.streams.add({
    name: STREAM,
    subjects: ['penugasan.>'],
    storage: StorageType.File,
    retention: RetentionPolicy.Limits,
    duplicate_window: nanos(120_000),
    deny_delete: true,
    deny_purge: true,
  });
  return { last: 0, message: null };
}

async function headOf(manager: JetStreamManager, last: number): Promise<StreamHead> {
  const message = last === 0 ? null : await manager.streams.getMessage(STREAM, { seq: last }).catch(nullIfNotFound);
  return { last, message: message && storedMessage(message) };
}

/** All messages of the stream up to a position, in order, page by page; one that was taken out is not there. */
export async function* streamMessages(
  connection: NatsConnection,
  upTo: number,
): AsyncGenerator<readonly StoredMessage[]> {
  if (upTo === 0) return;
  const consumer = await connection.jetstream().consumers.get(STREAM);
  const messages = await consumer.consume({ max_messages: 2 * PAGE });
  let page: StoredMessage[] = [];
  try {
    for await (const message of messages) {
      if (message.seq <= upTo) page.push(storedMessage(message));
      if (page.length < PAGE && message.seq < upTo) continue;
      yield page;
      page = [];
      if (message.seq >= upTo) return;
    }
  } finally {
    await messages.close();
  }
}

const PAGE = 500;

const storedMessage = (message: StoredMsg | JsMsg): StoredMessage => ({
  position: message.seq,
  id: ('header' in message ? message.header : message.headers)?.get('Nats-Msg-Id') || null,
  subject: message.subject,
  json: message.string(),
});

export async function deleteStream(connection: NatsConnection): Promise<void> {
  const manager = await connection.jetstreamManager();
  await manager.streams.delete(STREAM).catch(nullIfNotFound);
}

/** What was under way when the server died is never answered: asked again after this long, which does no harm. Milliseconds. */
const ACK_LIMIT = 2_000;

/** Publishes in order, all in flight at once. The stream takes each only as the one right after its predecessor. */
export async function publishInOrder(jetstream: JetStreamClient, messages: readonly Outgoing[]): Promise<void> {
  const acknowledgements = messages.map(({ position, id, subject, json }) => {
    const header = headers();
    header.set('Content-Type', CLOUD_EVENT_MEDIA_TYPE);
    return jetstream.publish(subject, json, {
      msgID: id,
      expect: { lastSequence: position - 1 },
      headers: header,
      timeout: ACK_LIMIT,
    });
  });
  const outcomes = await Promise.allSettled(acknowledgements);
  const failed = outcomes.find((outcome) => outcome.status === 'rejected');
  if (failed) throw failed.reason;
  for (const [index, outcome] of outcomes.entries()) {
    const expected = messages[index]?.position;
    if (outcome.status === 'fulfilled' && outcome.value.seq !== expected) {
      throw new Error(`the stream gave sequence ${outcome.value.seq} to position ${expected}`);
    }
  }
}

function nullIfNotFound(error: unknown): null {
  if (error instanceof NatsError && error.api_error?.code === 404) return null;
  throw error;
}
