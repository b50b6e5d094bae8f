import { type Kysely, sql } from 'kysely';
import type { Database } from '../database/tables.ts';
import { Backoff } from '../runtime/pause.ts';
import { cloudEventJson, subjectOf } from './cloud-event.ts';
import { type HoldOptions, holdAgainstStream, type Published } from './hold-against-stream.ts';
import { type Outgoing, publishInOrder } from './nats.ts';
import { publishHead } from './nats-heads.ts';
import { factOf } from './read.ts';

export interface PublisherOptions extends HoldOptions {
  readonly signal: AbortSignal;
  readonly onError: (error: unknown) => void;
  readonly onPublished?: (position: number) => void;
  /** A signal that fires when positions are given next: whoever gives them in this process tells so. */
  readonly untilSequenced?: () => AbortSignal;
}

const IN_FLIGHT = 256;

/**
 * Brings the log to JetStream, in order and without gaps: sequence = position; and after the entries that it covers, the
 * newest signed head. It goes on from what the stream itself says it holds, so a lost acknowledgement is asked for again,
 * and a lost stream is filled again from Postgres.
 */
export async function runPublisher(options: PublisherOptions): Promise<void> {
  const { signal, onError, onPublished, untilSequenced = () => signal } = options;
  const idle = new Backoff(2, 40);
  const trouble = new Backoff(100, 500);
  let published: Published | null = null;
  while (!signal.aborted) {
    try {
      published ??= await holdAgainstStream(options);
      const sequenced = untilSequenced(); // taken before the look, so that nothing comes unnoticed in between
      const further: Published = await publishNext(options, published);
      if (further === published) {
        await idle.wait(AbortSignal.any([signal, sequenced]));
        continue;
      }
      published = further;
      idle.reset();
      onPublished?.(published.position);
      trouble.reset();
    } catch (error) {
      if (signal.aborted) return;
      onError(error);
      published = null; // ask the stream how far it got
      await trouble.wait(signal);
    }
  }
}

/** @returns how far it then is; the same where nothing was to be published */
async function publishNext({ db, nats }: PublisherOptions, published: Published): Promise<Published> {
  const { messages, head } = await nextOf(db, published.position);
  const jetstream = nats.jetstream();
  const position = published.position + messages.length;
  await publishInOrder(jetstream, messages);
  if (!head || head.size > position || head.size <= published.head.size)
    return messages.length === 0 ? published : { ...published, position };
  const sequence = await publishHead(jetstream, published.generation, head.note, published.head.sequence);
  return { ...published, position, head: { size: head.size, sequence } };
}

interface Next {
  readonly messages: readonly Outgoing[];
  /** The newest, of the same snapshot: it covers these messages, and more where more wait. */
  readonly head: { readonly size: number; readonly note: string } | null;
}

async function nextOf(db: Kysely<Database>, after: number): Promise<Next> {
  const { rows } = await sql<{
    size: number | null;
    note: string | null;
    position: number | null;
    agency: string;
    entry: string;
    traceparent: string | null;
  }>`
    select head.size, case when next.position is null or next.position = head.size then head.note end as note,
      next.position, next.agency, next.entry, next.traceparent
    from (select max(size) as size, (array_agg(note order by size desc))[1] as note from log.checkpoint) as head
    left join lateral (
      select position, agency, entry, traceparent
      from log.entry join log.event on seq = event_seq
      where position > ${after} and position <= ${after + IN_FLIGHT}
    ) as next on true
    order by next.position`.execute(db);
  const messages = rows.flatMap(({ position, agency, entry, traceparent }) => {
    if (position === null) return [];
    const fact = factOf(entry);
    const json = cloudEventJson(agency, fact, entry, traceparent);
    return [{ position, id: fact.id, subject: subjectOf(agency, fact), json }];
  });
  const last = rows.at(-1);
  return { messages, head: last?.note && last.size !== null ? { size: last.size, note: last.note } : null };
}
