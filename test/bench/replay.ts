import { availableParallelism } from 'node:os';
import { fold } from '../../machines/assignment/fold.ts';
import type { Fact } from '../../machines/facts.ts';
import { storedEntries } from '../../src/audit/read-log.ts';
import { StreamThreads } from '../../src/audit/stream-threads.ts';
import { readStream } from '../../src/event-log/read.ts';
import { atOnce } from './at-once.ts';
import type { BenchContext, Result } from './bench.ts';
import { Replayed, type StreamEntry } from './replayed.ts';
import { alternating, perSecond } from './rounds.ts';
import { sequencedLog } from './sequenced-log.ts';

const FACTS = 60_000;
const PAGE = 1_000;
const STREAMS = 2_000;

/** Facts a second through their charts: from memory, from the log in its order, and stream by stream. */
export async function replay(context: BenchContext): Promise<readonly Result[]> {
  const { world, events } = await sequencedLog(context);
  const entries: StreamEntry[] = [];
  for await (const page of storedEntries(world.db)) {
    entries.push(...page.map(({ stream, entry }) => ({ stream, entry: entry as string })));
    if (entries.length >= FACTS) break;
  }
  const threads = new StreamThreads<StreamEntry, number>(
    new URL('./replay-thread.ts', import.meta.url),
    ({ stream }) => stream,
  );
  const streams = (await world.db.selectFrom('log.event').select('stream').distinct().limit(STREAMS).execute()).map(
    ({ stream }) => stream,
  );
  const found = await alternating(
    context.options.rounds,
    {
      memory: () =>
        perSecond(entries.length, async () => {
          const replayed = new Replayed();
          for (const { entry } of entries) replayed.take(JSON.parse(entry) as Fact);
        }),
      threads: () =>
        perSecond(entries.length, async () => {
          for (let from = 0; from < entries.length; from += PAGE) await threads.take(entries.slice(from, from + PAGE));
          const counts = await threads.finish();
          if (counts.reduce((sum, count) => sum + count, 0) !== entries.length)
            throw new Error('some were not replayed');
        }),
      'parsing alone': () =>
        perSecond(entries.length, async () => {
          for (const { entry } of entries) JSON.parse(entry);
        }),
      'from the log': () =>
        perSecond(events, async () => {
          const replayed = new Replayed();
          for await (const page of storedEntries(world.db))
            for (const { entry } of page) replayed.take(JSON.parse(entry as string) as Fact);
        }),
      async 'stream by stream'() {
        let facts = 0;
        const startedAt = performance.now();
        await atOnce(8, streams.length, async (index) => {
          const read = await readStream(world.db, streams[index] as string);
          fold(read);
          facts += read.length;
        });
        return facts / ((performance.now() - startedAt) / 1000);
      },
    },
    context.say,
  );
  await threads.close();
  return [
    {
      name: `replay from memory on ${availableParallelism()} processors: parse and fold`,
      figure: found.threads,
      unit: 'facts/s',
      baseline: { name: 'on one thread', figure: found.memory },
      aim: { of: 'figure', at: 'least', value: 90_000 },
      note: `${entries.length} facts, shared by stream; handing them to the threads included, starting the threads not`,
    },
    {
      name: 'replay from memory: parse and fold',
      figure: found.memory,
      unit: 'facts/s',
      baseline: { name: 'JSON.parse of the same entries', figure: found['parsing alone'] },
      note: `${entries.length} facts`,
    },
    {
      name: 'replay of the whole log from Postgres, in its order',
      figure: found['from the log'],
      unit: 'facts/s',
      note: `${events} facts`,
    },
    {
      name: 'replay stream by stream from Postgres, 8 at once',
      figure: found['stream by stream'],
      unit: 'facts/s',
      note: `${streams.length} streams`,
    },
  ];
}
