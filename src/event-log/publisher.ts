import type { Kysely } from 'kysely';
import type { NatsConnection } from 'nats';
import type { Database } from '../database/tables.ts';
import { Backoff } from '../runtime/pause.ts';
import { cloudEventJson, subjectOf } from './cloud-event.ts';
import { ensureStream, type Outgoing, publishInOrder } from './nats.ts';
import { factOf, lastPosition } from './read.ts';

export interface PublisherOptions {
  readonly db: Kysely<Database>;
  readonly nats: NatsConnection;
  readonly signal: AbortSignal;
  readonly onError: (error: unknown) => void;
  readonly onPublished?: (position: number) => void;
}

/** The stream holds something that is not our log: nothing is published until someone looks (`penugasan stream rebuild`). */
export class StreamDiverged extends Error {
  readonly code = 'stream-diverged';
}

const IN_FLIGHT = 256;

/**
 * Brings the log to JetStream, in order and without gaps: sequence = position. It goes on from what the stream itself
 * says it holds, so a lost acknowledgement is asked for again, and a lost stream is filled again from Postgres.
 */
export async function runPublisher(options: PublisherOptions): Promise<void> {
  const { nats, signal, onError, onPublished } = options;
  const jetstream = nats.jetstream();
  const idle = new Backoff(2, 40);
  const trouble = new Backoff(100, 500);
  let published: number | null = null;
  while (!signal.aborted) {
    try {
      published ??= await resume(options);
      const messages = await nextMessages(options.db, published);
      if (messages.length === 0) {
        await idle.wait(signal);
        continue;
      }
      idle.reset();
      await publishInOrder(jetstream, messages);
      published += messages.length;
      onPublished?.(published);
      trouble.reset();
    } catch (error) {
      if (signal.aborted) return;
      onError(error);
      published = null; // ask the stream how far it got
      await trouble.wait(signal);
    }
  }
}

/** Where to go on, once the stream's last message is known to be ours. */
async function resume({ db, nats }: PublisherOptions): Promise<number> {
  const { last, lastId } = await ensureStream(nats);
  if (last === 0) return 0;
  if (last > (await lastPosition(db))) throw new StreamDiverged(`the stream holds ${last} messages, more than the log`);
  const row = await db
    .selectFrom('log.entry')
    .innerJoin('log.event', 'log.event.seq', 'log.entry.event_seq')
    .select('log.event.id')
    .where('log.entry.position', '=', last)
    .executeTakeFirst();
  if (row?.id !== lastId) throw new StreamDiverged(`message ${last} of the stream is not event ${last} of the log`);
  return last;
}

async function nextMessages(db: Kysely<Database>, after: number): Promise<Outgoing[]> {
  const rows = await db
    .selectFrom('log.entry')
    .innerJoin('log.event', 'log.event.seq', 'log.entry.event_seq')
    .select(['log.entry.position', 'log.event.agency', 'log.event.entry', 'log.event.traceparent'])
    .where('log.entry.position', '>', after)
    .where('log.entry.position', '<=', after + IN_FLIGHT)
    .orderBy('log.entry.position')
    .execute();
  return rows.map(({ position, agency, entry, traceparent }) => {
    const fact = factOf(entry);
    return {
      position,
      id: fact.id,
      subject: subjectOf(agency, fact),
      json: cloudEventJson(agency, fact, entry, traceparent),
    };
  });
}
