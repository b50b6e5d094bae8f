import { type Assignment, evolve, fold } from '../../machines/assignment/fold.ts';
import type { Fact } from '../../machines/facts.ts';
import { storedEntries } from '../../src/audit/read-log.ts';
import { readStream } from '../../src/event-log/read.ts';
import { atOnce } from './at-once.ts';
import type { BenchContext, Result } from './bench.ts';
import { alternating, perSecond } from './rounds.ts';
import { sequencedLog } from './sequenced-log.ts';

const FACTS = 60_000;
const STREAMS = 2_000;

/** Facts a second through their charts: from memory, from the log in its order, and stream by stream. */
export async function replay(context: BenchContext): Promise<readonly Result[]> {
  const { world, events } = await sequencedLog(context);
  const entries: string[] = [];
  for await (const page of storedEntries(world.db)) {
    entries.push(...page.map(({ entry }) => entry));
    if (entries.length >= FACTS) break;
  }
  const streams = (await world.db.selectFrom('log.event').select('stream').distinct().limit(STREAMS).execute()).map(
    ({ stream }) => stream,
  );
  const found = await alternating(
    context.options.rounds,
    {
      memory: () =>
        perSecond(entries.length, async () => {
          const replayed = new Replayed();
          for (const entry of entries) replayed.take(JSON.parse(entry) as Fact);
        }),
      'parsing alone': () =>
        perSecond(entries.length, async () => {
          for (const entry of entries) JSON.parse(entry);
        }),
      'from the log': () =>
        perSecond(events, async () => {
          const replayed = new Replayed();
          for await (const page of storedEntries(world.db))
            for (const { entry } of page) replayed.take(JSON.parse(entry) as Fact);
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
  return [
    {
      name: 'replay from memory: parse and fold',
      figure: found.memory,
      unit: 'facts/s',
      baseline: { name: 'JSON.parse of the same entries', figure: found['parsing alone'] },
      aim: { of: 'figure', at: 'least', value: 50_000 },
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

/** Where each stream stands that has not ended. */
class Replayed {
  readonly #open = new Map<string, Assignment>();

  take(fact: Fact): void {
    const after = evolve(this.#open.get(fact.stream) ?? null, fact);
    if (after.snapshot.status === 'active') this.#open.set(fact.stream, after);
    else this.#open.delete(fact.stream);
  }
}
