import { sql } from 'kysely';
import { BARE_TABLE } from './bare/activities.ts';
import { openBareDriver } from './bare/drive.ts';
import type { BenchContext, Result } from './bench.ts';
import { openDriver } from './drive.ts';
import { processorTime } from './processor-time.ts';
import { alternating, perSecond } from './rounds.ts';
import { CROSS_UNIT, IN_UNIT, type Script, scriptOf } from './script.ts';

const AT_ONCE = 20;
const COUNT = 120;
const WARM_UP = 40;

/** Whole lifecycles a second through the gateway, against a bare Temporal workflow on the same server. */
export async function lifecycles(context: BenchContext): Promise<readonly Result[]> {
  const world = await context.world('lifecycles');
  try {
    for (const statement of BARE_TABLE) await sql.raw(statement).execute(world.db);
    const worker = await world.start('worker');
    const bareWorker = await world.startProgram('bare worker', new URL('./bare/worker.ts', import.meta.url), {});
    const driver = await openDriver(world);
    const bare = await openBareDriver(world);
    const parts = {
      worker: worker.pid,
      'bare worker': bareWorker.pid,
      temporal: context.pids.temporal,
      postgres: context.pids.postgres,
      client: process.pid,
    };
    const count = Math.max(AT_ONCE, Math.round(COUNT * context.options.scale));
    const used = new Map<string, number[]>();
    /** Lifecycles a second; and what each process uses of the processors meanwhile, which does not depend on its neighbours. */
    const measured = (label: string, play: () => Promise<void>) => async () => {
      const before = Object.values(parts).map(processorTime);
      const figure = await perSecond(count, play);
      const times = Object.values(parts).map((pid, index) => (processorTime(pid) - (before[index] ?? 0)) / count);
      used.set(label, times);
      context.say(
        `processor time a lifecycle: ${Object.keys(parts)
          .map((name, index) => `${name} ${times[index]?.toFixed(1)}`)
          .join(', ')} ms`,
      );
      return figure;
    };
    const ours = (script: Script) => measured('ours', () => driver.playMany(script, count, AT_ONCE));
    const bares = (script: Script, more: number, inserts: boolean) =>
      measured(`bare, ${more} more`, () => bare.playMany(script, { more, inserts }, count, AT_ONCE));
    const results: Result[] = [];
    for (const route of [IN_UNIT, CROSS_UNIT]) {
      const script = await scriptOf(world.db, route);
      const acts = script.commands.length;
      // Ours loads its log once, and leaves notices, by a local activity each.
      const more = 1 + script.notices;
      await driver.playMany(script, WARM_UP, AT_ONCE);
      await bare.playMany(script, { more: 0, inserts: true }, WARM_UP, AT_ONCE);
      const found = await alternating(
        context.options.rounds,
        {
          ours: ours(script),
          'as many local activities': bares(script, more, true),
          'one local activity an update': bares(script, 0, true),
          'local activities that do nothing': bares(script, 0, false),
        },
        (line) => context.say(`${script.route}: ${line}`),
      );
      const name = `lifecycles, ${script.route}, ${acts} acts, ${AT_ONCE} at once`;
      const note = `${acts} updates; ours has ${acts + more} local activities (${acts} records, 1 load, ${script.notices} notices)`;
      const baseline = (label: keyof typeof found) => ({ name: `bare workflow, ${label}`, figure: found[label] });
      results.push(
        {
          name,
          figure: found.ours,
          unit: 'lifecycles/s',
          baseline: baseline('as many local activities'),
          aim: { of: 'ratio', at: 'least', value: 0.8 },
          note,
        },
        { name, figure: found.ours, unit: 'lifecycles/s', baseline: baseline('one local activity an update') },
        { name, figure: found.ours, unit: 'lifecycles/s', baseline: baseline('local activities that do nothing') },
      );
    }
    await Promise.all([driver.close(), bare.close()]);
    await Promise.all([worker.stop(), bareWorker.stop()]);
    return results;
  } finally {
    await world.close();
  }
}
