import { assignTogether } from './assign-together.ts';
import { carryFacts } from './carry-facts.ts';
import type { ChartActivities } from './ports.ts';
import { recordDelay } from './record-delay.ts';
import type { StreamPorts } from './streams.ts';

/** What a stream's workflow asks of activities: to read its log, and to record what nobody's act brings. */
export const chartActivities = (ports: StreamPorts): ChartActivities => ({
  readFacts: ports.readPage,
  recordDelay: (delay) => recordDelay(ports, delay),
  carryFacts: (team, members) => carryFacts(ports, team, members),
  assignTogether: (stream) => assignTogether(ports, stream),
});
