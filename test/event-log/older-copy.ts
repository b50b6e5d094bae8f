import type { NatsConnection } from 'nats';
import { waitUntil } from '../../infra/stack/wait.ts';
import { chartNamed } from '../../machines/assignment/charts.ts';
import { STREAM } from '../../src/event-log/nats.ts';
import { lastHead } from '../../src/event-log/nats-heads.ts';
import { lastPosition } from '../../src/event-log/read.ts';
import { record } from '../../src/event-log/record.ts';
import { parseCheckpoint } from '../../src/event-log/transparency/checkpoint.ts';
import { parseNote } from '../../src/event-log/transparency/note.ts';
import { copyOf, type FreshDatabase } from '../support/databases.ts';
import { openingDraft, requestOf } from './requests.ts';
import { startSequencer } from './sequencers.ts';

/** Opens assignments, each with its typed contents; so that every chart accepts its stream. */
export async function openAssignments({ db }: FreshDatabase, names: readonly string[]): Promise<void> {
  for (const name of names) {
    const draft = await openingDraft(db, `open-${name}`);
    const [first] = chartNamed(draft.data.opening?.chart ?? '').steps;
    const opened = { ...draft, basis: first?.basis ?? [] };
    const answer = await record(db, requestOf(name, 0, [opened]));
    if (answer.outcome !== 'recorded') throw new Error(`not recorded: ${answer.outcome}`);
  }
}

export const names = (prefix: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${prefix}-${index}`);

/** Gives all that waits its position, and publishes it and its head. @returns the log's size */
export async function publishAll(fresh: FreshDatabase, nats: NatsConnection): Promise<number> {
  const sequencer = startSequencer(fresh, nats);
  const { rows } = await fresh.pool.query('select count(*) as recorded from log.event');
  const size = rows[0].recorded;
  try {
    await waitUntil(async () => (await lastPosition(fresh.db)) === size, { limitMs: 20_000 });
    await waitUntil(async () => (await publishedSize(nats)) === size, { limitMs: 20_000 });
  } catch (error) {
    throw new Error(`not published: ${sequencer.errors.at(-1)}`, { cause: error });
  } finally {
    await sequencer.stop();
  }
  return size;
}

/** Of the last head, once the stream holds as much. */
async function publishedSize(nats: NatsConnection): Promise<number> {
  const { note } = await lastHead(nats, 1);
  const manager = await nats.jetstreamManager();
  const { state } = await manager.streams.info(STREAM);
  const size = note ? parseCheckpoint(parseNote(note).text).size : 0;
  return state.last_seq === size ? size : -1;
}

/** A log of `kept` facts, of which a copy was taken, and then `lost` more: the copy is what PostgreSQL comes back with. */
export async function olderCopy(
  live: FreshDatabase,
  nats: NatsConnection,
  { kept, lost }: { kept: number; lost: number },
): Promise<FreshDatabase> {
  await openAssignments(live, names('kept', kept));
  await publishAll(live, nats);
  const copy = await copyOf(live);
  await openAssignments(live, names('lost', lost));
  await publishAll(live, nats);
  return copy;
}
