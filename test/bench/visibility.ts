import { setTimeout as delay } from 'node:timers/promises';
import { connectPool } from '../../src/database/connect.ts';
import type { BenchContext, Result } from './bench.ts';
import { openDriver } from './drive.ts';
import { startLoad } from './load.ts';
import { maxLoad } from './max-load.ts';
import { percentile } from './rounds.ts';
import { IN_UNIT, scriptOf } from './script.ts';
import type { World } from './world.ts';

const SECONDS = 30;
/** Looking at the table as often as this costs little, and is as exact as the answer's own milliseconds. */
const LOOK_EVERY_MS = 1;
/** Acts that are watched at one time: enough for hundreds of samples, without one query for every act. */
const WATCHED = 3;

/** How long after its answer a decision is to be seen in the reporting table, while others act. */
export async function visibility(context: BenchContext): Promise<readonly Result[]> {
  const world = await context.world('visibility');
  try {
    await Promise.all((['api', 'worker', 'sequencer', 'projector'] as const).map((role) => world.start(role)));
    const driver = openDriver(world);
    const script = await scriptOf(world.db, IN_UNIT);
    const most = await maxLoad(world, driver, script);
    context.say(`most: ${most.toFixed(1)} lifecycles/s`);
    const watcher = new Watcher(world);
    const load = startLoad(driver, script, most / 2, (stream, version, sentAt, answeredAt) =>
      watcher.watch({ stream, version, sentAt, answeredAt }),
    );
    await delay(SECONDS * 1000 * context.options.scale);
    const carried = await load.stop();
    const seen = await watcher.stop();
    const afterAnswer = seen.map(({ answeredAt, seenAt }) => Math.max(0, seenAt - answeredAt));
    const afterSending = seen.map(({ sentAt, seenAt }) => seenAt - sentAt);
    const note = `${seen.length} acts watched at ${carried.toFixed(1)} of ${most.toFixed(1)} lifecycles/s; exact to 2 ms`;
    return [
      {
        name: 'decision answered → in reporting.assignment, p50',
        figure: percentile(afterAnswer, 50),
        unit: 'ms',
        note,
      },
      {
        name: 'decision answered → in reporting.assignment, p99',
        figure: percentile(afterAnswer, 99),
        unit: 'ms',
        aim: { of: 'figure', at: 'most', value: 60 },
      },
      { name: 'decision sent → in reporting.assignment, p50', figure: percentile(afterSending, 50), unit: 'ms' },
      { name: 'decision sent → in reporting.assignment, p99', figure: percentile(afterSending, 99), unit: 'ms' },
    ];
  } finally {
    await world.close();
  }
}

interface Watched {
  readonly stream: string;
  readonly version: number;
  readonly sentAt: number;
  readonly answeredAt: number;
}

/** Looks at the table for a few acts at a time, in one query over a connection of its own. */
class Watcher {
  readonly #waiting = new Map<string, Watched>();
  readonly #seen: (Watched & { readonly seenAt: number })[] = [];
  readonly #looking: Promise<void>;
  #stopping = false;

  constructor(world: World) {
    this.#looking = this.#look(world);
  }

  watch(act: Watched): void {
    if (this.#waiting.size < WATCHED && !this.#waiting.has(act.stream)) this.#waiting.set(act.stream, act);
  }

  async stop(): Promise<readonly (Watched & { readonly seenAt: number })[]> {
    this.#stopping = true;
    await this.#looking;
    return this.#seen;
  }

  async #look({ config }: World): Promise<void> {
    const pool = connectPool({ url: config.database.url, poolSize: 1, applicationName: 'penugasan-bench-watch' });
    while (!this.#stopping || this.#waiting.size > 0) {
      await delay(LOOK_EVERY_MS);
      if (this.#waiting.size === 0) continue;
      const { rows } = await pool.query<{ id: string; version: number }>({
        name: 'look',
        text: 'select id, version from reporting.assignment where id = any($1)',
        values: [[...this.#waiting.keys()]],
      });
      const seenAt = performance.now();
      for (const { id, version } of rows) {
        const act = this.#waiting.get(id);
        if (!act || version < act.version) continue;
        this.#seen.push({ ...act, seenAt });
        this.#waiting.delete(id);
      }
    }
    await pool.end();
  }
}
