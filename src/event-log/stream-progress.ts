import type { NatsConnection } from 'nats';
import { STREAM } from './nats.ts';

/** The durable consumer by which facts come to their workflows. */
const FOLLOWERS = 'followers';
const LIMIT_MS = 2_000;

/** How far JetStream is, in positions of the log. */
export interface StreamProgress {
  /** The last fact in the stream; 0 where there is no stream. */
  readonly last: number;
  /** Every fact up to this one was handed to its workflow; 0 where nobody ever followed. */
  readonly followed: number;
}

/** @throws {NatsError} where JetStream does not answer */
export async function streamProgress(nats: NatsConnection): Promise<StreamProgress> {
  const manager = await nats.jetstreamManager({ checkAPI: false, timeout: LIMIT_MS });
  const [stream, consumer] = await Promise.all([
    manager.streams.info(STREAM).catch(nullIfNotFound),
    manager.consumers.info(STREAM, FOLLOWERS).catch(nullIfNotFound),
  ]);
  return { last: stream?.state.last_seq ?? 0, followed: consumer?.ack_floor.stream_seq ?? 0 };
}

function nullIfNotFound(error: { api_error?: { code?: number } }): null {
  if (error.api_error?.code === 404) return null;
  throw error;
}
