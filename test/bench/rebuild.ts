import { storedEntries } from '../../src/audit/read-log.ts';
import { rebuildAll } from '../../src/projections/engine/rebuild.ts';
import type { BenchContext, Result } from './bench.ts';
import { alternating, perSecond } from './rounds.ts';
import { sequencedLog } from './sequenced-log.ts';

/** Events a second from the log into all reporting tables, indexes and swap included. */
export async function rebuild(context: BenchContext): Promise<readonly Result[]> {
  const { world, events } = await sequencedLog(context);
  const found = await alternating(
    context.options.rounds,
    {
      rebuild: () =>
        perSecond(events, async () => {
          const { position, refused } = await rebuildAll({ db: world.db, databaseUrl: world.config.database.url });
          if (position !== events || refused > 0) throw new Error(`rebuilt to ${position}, ${refused} refused`);
        }),
      'reading and parsing': () =>
        perSecond(events, async () => {
          for await (const page of storedEntries(world.db)) for (const { entry } of page) JSON.parse(entry as string);
        }),
    },
    context.say,
  );
  return [
    {
      name: `rebuild of all reporting tables over ${events} events`,
      figure: found.rebuild,
      unit: 'events/s',
      baseline: { name: 'reading and parsing the log, and nothing else', figure: found['reading and parsing'] },
      aim: { of: 'figure', at: 'least', value: 40_000 },
    },
  ];
}
