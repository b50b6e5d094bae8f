import { connectClient } from '../../src/main/temporal.ts';
import type { Driver } from './drive.ts';
import { untilFollowed } from './followed.ts';
import { perSecond } from './rounds.ts';
import type { Script } from './script.ts';
import type { World } from './world.ts';

/**
 * Lifecycles a second that this machine keeps up with, all roles at work: 20 at once, until workflows and tables have followed.
 * Warm afterwards.
 */
export async function maxLoad(world: World, driver: Driver, script: Script): Promise<number> {
  const temporal = await connectClient(world.config);
  const playFollowed = async (count: number): Promise<void> => {
    await driver.playMany(script, count, 20);
    await untilFollowed(world, temporal);
  };
  try {
    await playFollowed(60);
    return await perSecond(160, () => playFollowed(160));
  } finally {
    await temporal.close();
  }
}
