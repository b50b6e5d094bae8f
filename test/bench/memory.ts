import { readFile } from 'node:fs/promises';
import { connectClient } from '../../src/main/temporal.ts';
import type { BenchContext, Result } from './bench.ts';
import { openDriver } from './drive.ts';
import { untilFollowed } from './followed.ts';
import { CROSS_UNIT, IN_UNIT, scriptOf } from './script.ts';

const ROLES = ['api', 'worker', 'sequencer', 'projector'] as const;
const ALONE = 10_000;
const AMONG_OTHERS = 1_000;
const AT_ONCE = 20;

/** What each role's process holds in memory after many lifecycles. */
export async function memory(context: BenchContext): Promise<readonly Result[]> {
  const count = context.options.lifecycles ?? (context.alone ? ALONE : AMONG_OTHERS);
  const world = await context.world('memory');
  try {
    const roles = await Promise.all(ROLES.map((role) => world.start(role)));
    const driver = openDriver(world);
    const temporal = await connectClient(world.config);
    const scripts = [await scriptOf(world.db, IN_UNIT), await scriptOf(world.db, CROSS_UNIT)];
    const atStart = await Promise.all(roles.map(({ pid }) => memoryOf(pid)));
    let played = 0;
    for (const script of scripts) {
      const before = played;
      await driver.playMany(script, Math.ceil(count / scripts.length), AT_ONCE, (done) => {
        played = before + done;
        if (played % 500 === 0) context.say(`${played} of ${count} lifecycles`);
      });
    }
    await untilFollowed(world, temporal);
    await temporal.close();
    const atEnd = await Promise.all(roles.map(({ pid }) => memoryOf(pid)));
    return roles.map(({ name }, index) => ({
      name: `memory of the ${name} after ${played} lifecycles`,
      figure: atEnd[index]?.now ?? Number.NaN,
      unit: 'MB',
      baseline: { name: 'after its start', figure: atStart[index]?.now ?? Number.NaN },
      note: `at most ${atEnd[index]?.most} MB; once all is followed`,
      ...(name === 'worker' ? { aim: { of: 'figure' as const, at: 'most' as const, value: 500 } } : {}),
    }));
  } finally {
    await world.close();
  }
}

/** Resident memory now and at its highest, in MB; from the kernel. */
async function memoryOf(pid: number): Promise<{ readonly now: number; readonly most: number }> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  const megabytes = (field: string) => Math.round(Number(new RegExp(`${field}:\\s+(\\d+)`).exec(status)?.[1]) / 1024);
  return { now: megabytes('VmRSS'), most: megabytes('VmHWM') };
}
