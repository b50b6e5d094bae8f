import { carryFacts } from './carry-facts.ts';
import type { ChartActivities } from './ports.ts';
import { recordDelay } from './record-delay.ts';
import type { StreamWorld } from './streams.ts';

/** What a stream's workflow asks of the world: to read its log, and to record what nobody's act brings. */
export const chartActivities = (world: StreamWorld): ChartActivities => ({
  readFacts: world.readPage,
  recordDelay: (delay) => recordDelay(world, delay),
  carryFacts: (team, members) => carryFacts(world, team, members),
});
