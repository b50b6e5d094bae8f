import {
  DiscardPolicy,
  type JetStreamClient,
  type NatsConnection,
  NatsError,
  nanos,
  RetentionPolicy,
  StorageType,
} from 'nats';
import type { Generation } from './log-identity.ts';

/**
 * Signed heads, and what restores did, outside PostgreSQL: so that an auditor, or a restore, can hold a log against what was
 * published. A stream of their own, since the other's sequences are the positions of facts.
 */
export const HEADS_STREAM = 'PENUGASAN_HEADS';

/** Of each generation the last heads stay: a restore needs the last, an auditor one near what he last saw. Some 4 MB. */
const KEPT = 10_000;
const ANSWER_LIMIT_MS = 2_000;

const headsOf = (generation: Generation): string => `penugasan-heads.checkpoint.${generation}`;
const RESTORATIONS = 'penugasan-heads.restoration';

/** The last note of a subject; sequence 0 where there is none. */
export interface LastNote {
  readonly sequence: number;
  readonly note: string | null;
}

export async function ensureHeadsStream(connection: NatsConnection): Promise<void> {
  const manager = await connection.jetstreamManager({ timeout: ANSWER_LIMIT_MS });
  if (await manager.streams.info(HEADS_STREAM).catch(nullIfNotFound)) return;
  await manager.streams.add({
    name: HEADS_STREAM,
    subjects: ['penugasan-heads.>'],
    storage: StorageType.File,
    retention: RetentionPolicy.Limits,
    max_msgs_per_subject: KEPT,
    discard: DiscardPolicy.Old,
    duplicate_window: nanos(120_000),
    deny_delete: true,
    deny_purge: true,
  });
}

/** For a log whose key is another one now: nobody could check the old heads with it. */
export async function deleteHeadsStream(connection: NatsConnection): Promise<void> {
  const manager = await connection.jetstreamManager({ timeout: ANSWER_LIMIT_MS });
  await manager.streams.delete(HEADS_STREAM).catch(nullIfNotFound);
}

export const lastHead = (connection: NatsConnection, generation: Generation): Promise<LastNote> =>
  lastNote(connection, headsOf(generation));

export const lastRestoration = (connection: NatsConnection): Promise<LastNote> => lastNote(connection, RESTORATIONS);

async function lastNote(connection: NatsConnection, subject: string): Promise<LastNote> {
  const manager = await connection.jetstreamManager({ timeout: ANSWER_LIMIT_MS });
  const message = await manager.streams.getMessage(HEADS_STREAM, { last_by_subj: subject }).catch(nullIfNotFound);
  return message ? { sequence: message.seq, note: message.string() } : { sequence: 0, note: null };
}

/**
 * Publishes a head right after the one with that sequence, so that a publisher which was replaced cannot put an older head
 * after a newer one.
 * @returns its sequence
 */
export async function publishHead(
  jetstream: JetStreamClient,
  generation: Generation,
  note: string,
  after: number,
): Promise<number> {
  const { seq } = await jetstream.publish(headsOf(generation), note, {
    expect: { lastSubjectSequence: after },
    timeout: ANSWER_LIMIT_MS,
  });
  return seq;
}

export async function publishRestoration(connection: NatsConnection, number: number, note: string): Promise<void> {
  await connection
    .jetstream()
    .publish(RESTORATIONS, note, { msgID: `restoration-${number}`, timeout: ANSWER_LIMIT_MS });
}

export const readHeads = (connection: NatsConnection, generation: Generation): Promise<readonly string[]> =>
  readNotes(connection, headsOf(generation));

export const readRestorations = (connection: NatsConnection): Promise<readonly string[]> =>
  readNotes(connection, RESTORATIONS);

/** All notes of a subject that are kept, oldest first. */
async function readNotes(connection: NatsConnection, subject: string): Promise<readonly string[]> {
  const { sequence: last } = await lastNote(connection, subject);
  if (last === 0) return [];
  const consumer = await connection.jetstream().consumers.get(HEADS_STREAM, { filterSubjects: subject });
  const notes: string[] = [];
  const messages = await consumer.consume({ max_messages: 500 });
  for await (const message of messages) {
    notes.push(message.string());
    if (message.seq >= last) break;
  }
  return notes;
}

function nullIfNotFound(error: unknown): null {
  if (error instanceof NatsError && error.api_error?.code === 404) return null;
  throw error;
}
