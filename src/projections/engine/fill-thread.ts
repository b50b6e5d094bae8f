import { parentPort, workerData } from 'node:worker_threads';
import { connectPool } from '../../database/connect.ts';
import { projectionNamed } from '../tables/all-projections.ts';
import { type FilledRange, type FillShare, RANGE } from './fill-share.ts';
import { fillTables, readStreamsBegunIn, type StreamFacts } from './fill-streams.ts';

async function fillShare({ databaseUrl, projections: names, last, now, threads, thread }: FillShare): Promise<void> {
  const projections = names.map((name) => projectionNamed(name));
  const pool = connectPool({ url: databaseUrl, poolSize: 2, applicationName: 'penugasan-rebuild' });
  const writer = await pool.connect();
  // Nobody reads the new tables before they are swapped in, and that commit makes all earlier ones durable too.
  await writer.query('set synchronous_commit = off');
  const fill = async (streams: readonly StreamFacts[], positions: number) => {
    const letters = await fillTables(writer, projections, streams, now);
    parentPort?.postMessage({ positions, letters } satisfies FilledRange);
  };
  let filling: Promise<void> = Promise.resolve();
  for (let after = thread * RANGE; after < last; after += threads * RANGE) {
    const through = Math.min(after + RANGE, last);
    const streams = await readStreamsBegunIn(pool, { after, through }, last);
    await filling; // while one range is written, the next is read
    filling = fill(streams, through - after);
    filling.catch(() => {}); // told when it is awaited
  }
  await filling;
  writer.release();
  await pool.end();
}

await fillShare(workerData as FillShare);
