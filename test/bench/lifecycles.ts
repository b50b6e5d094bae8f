import { sql } from 'kysely';
import { BARE_TABLE } from './bare/activities.ts';
import { openBareDriver } from './bare/drive.ts';
import type { BenchContext, Result } from './bench.ts';
import { openDriver } from './drive.ts';
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
    const count = Math.max(AT_ONCE, Math.round(COUNT * context.options.scale));
    const ours = (script: Script) => () => perSecond(count, () => driver.playMany(script, count, AT_ONCE));
    const bares = (script: Script, more: number, inserts: boolean) => () =>
      perSecond(count, () => bare.playMany(script, { more, inserts }, count, AT_ONCE));
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
