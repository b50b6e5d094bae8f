import { expect, test } from 'vitest';
import { readStream } from '../../src/event-log/read.ts';
import { planLife, play } from '../end-to-end/lives.ts';
import { expectAgreement } from './agreement.ts';
import { Clerk } from './clerk.ts';
import { type ClusterOptions, startCluster } from './cluster.ts';
import { overdueAssignment, reminderOf } from './reminders.ts';

const BACK_MS = -3_600_000;
const ON_MS = 3 * 86_400_000;

const CLOCKS: readonly [string, NonNullable<ClusterOptions['clocksOff']>][] = [
  ['an hour back', { api: BACK_MS, worker: BACK_MS, sequencer: BACK_MS, projector: BACK_MS }],
  // Of the API too, nobody's token would be valid any more.
  ['three days on, and the API’s an hour back', { api: BACK_MS, worker: ON_MS, sequencer: ON_MS, projector: ON_MS }],
];

test.each(CLOCKS)(
  'with the clock of every role %s, what is recorded keeps PostgreSQL’s time',
  { timeout: 180_000 },
  async (_, clocksOff) => {
    const cluster = await startCluster({ clocksOff });
    try {
      const { office, db } = cluster;
      const from = Date.now();
      const waiting = await play(office, await planLife(office, 'voluntary-in-unit'), { until: 'approve' });
      const overdue = await overdueAssignment(cluster);
      const clerk = new Clerk(office);
      const ended = await clerk.playAll({ atLeast: 10, atOnce: 4 });
      await expectAgreement(cluster, clerk.accepted, ended);
      const facts = (await Promise.all(ended.map((id) => readStream(db, id)))).flat();
      expect(facts.filter(({ at }) => Date.parse(at) < from - 1_000 || Date.parse(at) > Date.now() + 1_000)).toEqual(
        [],
      );
      // What is overdue is told, once; what is not, is not.
      await expect
        .poll(() => reminderOf(db, overdue.id), { timeout: 60_000 })
        .toMatchObject({ type: 'reminder-due', version: 2 });
      expect(await readStream(db, waiting.id)).toHaveLength(waiting.version);
    } finally {
      await cluster.stop();
    }
  },
);
