import type { Driver } from './drive.ts';
import { perSecond } from './rounds.ts';
import type { Script } from './script.ts';

/** Lifecycles a second that this machine does with all roles at work, 20 at once; warm afterwards. */
export async function maxLoad(driver: Driver, script: Script): Promise<number> {
  await driver.playMany(script, 60, 20);
  return await perSecond(160, () => driver.playMany(script, 160, 20));
}
