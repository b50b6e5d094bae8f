import { sql } from 'kysely';
import { connectClient } from '../../src/main/temporal.ts';
import { BARE_TABLE } from './bare/activities.ts';
import { openBareDriver } from './bare/drive.ts';
import type { BenchContext, Result } from './bench.ts';
import { openDriver } from './drive.ts';
import { untilFollowed } from './followed.ts';
import { processorTime } from './processor-time.ts';
import { alternating, perSecond } from './rounds.ts';
import { IN_UNIT, scriptOf } from './script.ts';

const AT_ONCE = 20;
const COUNT = 200;
const WARM_UP = 40;
const ROLES = ['api', 'worker', 'sequencer', 'projector'] as const;

/**
 * Whole lifecycles a second over HTTP, until workflows, tables and notices have followed, against a bare Temporal workflow with
 * an update and a local activity an act, which keeps one row an act and nothing else; and acts accepted meanwhile.
 */
export async function lifecycles(context: BenchContext): Promise<readonly Result[]> {
  const world = await context.world('lifecycles');
  try {
    for (const statement of BARE_TABLE) await sql.raw(statement).execute(world.db);
    const roles = await Promise.all(ROLES.map((role) => world.start(role)));
    const bareWorker = await world.startProgram('bare worker', new URL('./bare/worker.ts', import.meta.url), {});
    const driver = openDriver(world);
    const bare = await openBareDriver(world);
    const temporal = await connectClient(world.config);
    const script = await scriptOf(world.db, IN_UNIT);
    const acts = script.commands.length;
    const count = Math.max(AT_ONCE, Math.round(COUNT * context.options.scale));
    const parts: Record<string, number> = {
      ...Object.fromEntries(roles.map(({ name, pid }) => [name, pid])),
      'bare worker': bareWorker.pid,
      temporal: context.pids.temporal,
      postgres: context.pids.postgres,
      nats: context.pids.nats,
      client: process.pid,
    };
    /** What each process uses of the processors, which does not depend on its neighbours. */
    const measured = async (play: () => Promise<void>): Promise<number> => {
      const before = Object.values(parts).map(processorTime);
      const figure = await perSecond(count, play);
      const times = Object.entries(parts).map(
        ([name, pid], index) => `${name} ${((processorTime(pid) - (before[index] ?? 0)) / count).toFixed(1)}`,
      );
      context.say(`processor time a lifecycle: ${times.join(', ')} ms`);
      return figure;
    };
    const accepted: number[] = [];
    const playFollowed = async (many: number): Promise<void> => {
      const startedAt = performance.now();
      await driver.playMany(script, many, AT_ONCE);
      accepted.push((many * acts) / ((performance.now() - startedAt) / 1000));
      await untilFollowed(world, temporal);
    };
    await playFollowed(WARM_UP);
    await bare.playMany(script, { more: 0, inserts: true }, WARM_UP, AT_ONCE);
    accepted.length = 0;
    const found = await alternating(
      context.options.rounds,
      {
        ours: () => measured(() => playFollowed(count)),
        bare: () => measured(() => bare.playMany(script, { more: 0, inserts: true }, count, AT_ONCE)),
      },
      (line) => context.say(line),
    );
    await Promise.all([bare.close(), temporal.close()]);
    return [
      {
        name: `lifecycles of ${acts} acts over HTTP until workflows, tables and notices have followed, ${AT_ONCE} at once`,
        figure: found.ours,
        unit: 'lifecycles/s',
        baseline: { name: 'bare workflow, an update and a local activity an act', figure: found.bare },
        aim: { of: 'ratio', at: 'least', value: 1.2 },
        note: `${count} a round`,
      },
      {
        name: `acts accepted over HTTP, ${AT_ONCE} at once, all roles running`,
        figure: accepted.sort((a, b) => a - b)[Math.floor(accepted.length / 2)] ?? Number.NaN,
        unit: 'acts/s',
        aim: { of: 'figure', at: 'least', value: 400 },
        note: 'the same rounds, until the last act was answered; followers and projector share the processors',
      },
    ];
  } finally {
    await world.close();
  }
}
