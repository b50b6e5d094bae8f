import type { NatsConnection } from 'nats';
import { runSequencer, type SequencerOptions } from '../../src/event-log/sequencer.ts';
import { createNoteKey, noteSigner } from '../../src/event-log/transparency/note-key.ts';
import type { FreshDatabase } from '../support/databases.ts';
import { leaderConnection } from './writers.ts';

export const { signingKey, vkey } = createNoteKey('penugasan.test/log');
export const signer = noteSigner(signingKey);

export interface RunningSequencer {
  readonly errors: unknown[];
  /** How often it has become the leader. */
  readonly terms: () => number;
  stop(): Promise<void>;
}

/** A sequencer of a test's database, as leader or standing by. */
export function startSequencer(
  { db, url }: FreshDatabase,
  nats: NatsConnection,
  options: Partial<SequencerOptions> = {},
): RunningSequencer {
  const stopping = new AbortController();
  const errors: unknown[] = [];
  let terms = 0;
  const ended = runSequencer({
    connect: () => leaderConnection(url),
    db,
    nats,
    signer,
    signal: stopping.signal,
    onError: (error) => errors.push(error),
    onLeading: () => {
      terms += 1;
    },
    ...options,
  });
  return {
    errors,
    terms: () => terms,
    async stop() {
      stopping.abort();
      await ended;
    },
  };
}
