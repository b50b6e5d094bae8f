import { connectPool } from '../../database/connect.ts';
import { projectionNamed } from '../tables/all-projections.ts';
import type { DeadLetter } from './dead-letters.ts';
import { fillTables, readStreamsBegunIn } from './fill-streams.ts';

/** What a thread fills: its share of the streams that the log holds up to a position, into the new tables. */
export interface FillShare {
  readonly databaseUrl: string;
  readonly projections: readonly string[];
  readonly last: number;
  /** By which time rows expire. */
  readonly now: Date;
  /** Of so many threads, which one this is: the ranges go round. */
  readonly threads: number;
  readonly thread: number;
}

/** Told after each range. */
export interface FilledRange {
  readonly positions: number;
  readonly letters: readonly DeadLetter[];
}

/** Positions a range: enough facts to make the cost of a statement small, few enough for memory. */
export const RANGE = 4_000;

/** Fills a share on connections of its own. */
export async function fillShare(
  { databaseUrl, projections: names, last, now, threads, thread }: FillShare,
  onRange: (range: FilledRange) => void,
): Promise<void> {
  const projections = names.map((name) => projectionNamed(name));
  const pool = connectPool({ url: databaseUrl, poolSize: 2, applicationName: 'penugasan-rebuild' });
  try {
    const writer = await pool.connect();
    try {
      // Nobody reads the new tables before they are swapped in, and that commit makes all earlier ones durable too.
      await writer.query('set synchronous_commit = off');
      let filling: Promise<void> = Promise.resolve();
      for (let after = thread * RANGE; after < last; after += threads * RANGE) {
        const through = Math.min(after + RANGE, last);
        const streams = await readStreamsBegunIn(pool, { after, through }, last);
        await filling; // while one range is written, the next is read
        filling = fillTables(writer, projections, streams, now).then((letters) =>
          onRange({ positions: through - after, letters }),
        );
        filling.catch(() => {}); // told when it is awaited
      }
      await filling;
    } finally {
      writer.release();
    }
  } finally {
    await pool.end();
  }
}
