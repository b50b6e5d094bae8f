import { type Kysely, sql } from 'kysely';
import type { Database } from '../database/tables.ts';
import { pause } from '../runtime/pause.ts';
import { reportLogBehind } from './log-behind.ts';

/** What a process has seen of the log: a log that is shorter later has lost facts, whoever else is away. */
export class LogMemory {
  readonly #db: Kysely<Database>;
  #seen = { position: 0, generation: 0 };

  constructor(db: Kysely<Database>) {
    this.#db = db;
  }

  /** Looks how far the log is, and closes it where it has been further. @returns its last position */
  async look(): Promise<number> {
    const { rows } = await sql<{ position: number; generation: number }>`
      select (select coalesce(max(position), 0) from log.entry) as position,
        (select coalesce(max(generation), 1) from log.restoration) as generation`.execute(this.#db);
    const now = rows[0] ?? { position: 0, generation: 1 };
    // Where a loss was accepted, the log goes on shorter than it was.
    if (now.generation <= this.#seen.generation && now.position < this.#seen.position)
      await reportLogBehind(this.#db, { by: 'memory', ...this.#seen });
    else this.#seen = now;
    return now.position;
  }
}

const LOOK_EVERY_MS = 1_000;

/** Looks again and again, until the signal: a role that reads or writes the log remembers how far it has seen it. */
export async function watchLog(
  db: Kysely<Database>,
  { signal, onError }: { readonly signal: AbortSignal; readonly onError: (error: unknown) => void },
): Promise<void> {
  const memory = new LogMemory(db);
  while (!signal.aborted) {
    await memory.look().catch(onError);
    await pause(LOOK_EVERY_MS, signal);
  }
}
