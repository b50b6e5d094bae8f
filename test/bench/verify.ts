import { availableParallelism } from 'node:os';
import { storedEntries } from '../../src/audit/read-log.ts';
import { verifyLog } from '../../src/audit/verify.ts';
import { leafHash } from '../../src/event-log/transparency/merkle-hash.ts';
import type { BenchContext, Result } from './bench.ts';
import { alternating } from './rounds.ts';
import { sequencedLog } from './sequenced-log.ts';

/** How long it takes to prove the whole log again. */
export async function verify(context: BenchContext): Promise<readonly Result[]> {
  const { world, events, vkey } = await sequencedLog(context);
  const seconds = async (work: () => Promise<void>) => {
    const startedAt = performance.now();
    await work();
    return (performance.now() - startedAt) / 1000;
  };
  const verified = async (processors: number) => {
    const verdict = await verifyLog(world.db, { vkey, processors });
    if (!verdict.verified || verdict.entries !== events)
      throw new Error(`not verified: ${JSON.stringify(verdict.problems[0])}`);
  };
  const found = await alternating(
    context.options.rounds,
    {
      verify: () => seconds(() => verified(availableParallelism())),
      'verify on one': () => seconds(() => verified(1)),
      'reading and hashing': () =>
        seconds(async () => {
          for await (const page of storedEntries(world.db))
            for (const { entry } of page) leafHash(Buffer.from(entry as string));
        }),
    },
    context.say,
  );
  return [
    {
      name: `verification of ${events} events`,
      figure: found.verify,
      unit: 's',
      baseline: { name: 'reading the entries and hashing each once', figure: found['reading and hashing'] },
      aim: { of: 'figure', at: 'most', value: 10 * context.options.scale },
      note: 'canonical form, columns, typed texts, tree, tiles, signed head, and every stream through its chart',
    },
    {
      name: `verification of ${events} events, ${availableParallelism()} processors against one`,
      figure: found.verify,
      unit: 's',
      baseline: { name: 'on one thread', figure: found['verify on one'] },
      note: 'starting the threads included',
    },
  ];
}
