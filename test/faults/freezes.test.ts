import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectAgreement } from './agreement.ts';
import { Clerk, slowestRequest } from './clerk.ts';
import { type Cluster, startCluster } from './cluster.ts';
import { freezeFor, lockFor } from './freezes.ts';
import { furtherCommands, killAndRestart, TARGETS, type Target } from './kills.ts';

const ANSWERED_WITHIN_MS = 10_000;
/** Longer than a request may take. */
const FROZEN_MS = 12_000;
const SHORTLY_MS = 6_000;

let cluster: Cluster;

beforeAll(async () => {
  cluster = await startCluster();
}, 120_000);

afterAll(() => cluster?.stop(), 120_000);

/** Lives are played until the trouble is over; then all must agree. */
async function amidLives(trouble: (clerk: Clerk) => Promise<void>): Promise<Clerk> {
  const clerk = new Clerk(cluster.office);
  let over = false;
  const making = async () => {
    await furtherCommands(clerk, 20);
    await trouble(clerk);
    await furtherCommands(clerk, 20);
    over = true;
  };
  const [ended] = await Promise.all([clerk.playAll({ atLeast: 10, atOnce: 3, enough: () => over }), making()]);
  await expectAgreement(cluster, clerk.accepted, ended);
  return clerk;
}

describe('amid lives', { timeout: 400_000 }, () => {
  test('all but the API and PostgreSQL freeze, one after the other: nobody who acts notices', async ({ annotate }) => {
    const others: readonly Target[] = ['worker', 'sequencer', 'projector', 'nats', 'temporal'];
    const clerk = await amidLives(async (clerk) => {
      for (const target of others) {
        const before = clerk.accepted.length;
        await freezeFor(cluster, [target], SHORTLY_MS);
        const accepted = clerk.accepted.length - before;
        await annotate(`${target} frozen for ${SHORTLY_MS} ms: ${accepted} commands accepted`);
        expect({ target, accepted: accepted >= 20 }).toEqual({ target, accepted: true });
      }
    });
    await annotate(`slowest request ${slowestRequest(clerk)} ms`);
    expect([...clerk.troubles]).toEqual([]);
    expect(slowestRequest(clerk)).toBeLessThan(ANSWERED_WITHIN_MS);
  });

  test('PostgreSQL freezes, or somebody locks the log: everybody is asked to come again, within 10 s', async ({
    annotate,
  }) => {
    const clerk = await amidLives(async (clerk) => {
      await freezeFor(cluster, ['postgres'], FROZEN_MS);
      await furtherCommands(clerk, 20);
      await lockFor(cluster, 'log.event', FROZEN_MS);
    });
    await annotate(`slowest request ${slowestRequest(clerk)} ms; answered otherwise: ${[...clerk.troubles]}`);
    expect([...clerk.troubles.keys()]).toEqual(['503']);
    expect(slowestRequest(clerk)).toBeLessThan(ANSWERED_WITHIN_MS + 500); // the test asks of the same cores
  });

  test('somebody locks the tables: acts are accepted', async () => {
    await amidLives(async (clerk) => {
      const before = clerk.accepted.length;
      await Promise.all(
        ['reporting.assignment', 'reporting.notice', 'reporting.checkpoint'].map((table) =>
          lockFor(cluster, table, FROZEN_MS),
        ),
      );
      expect(clerk.accepted.length - before).toBeGreaterThanOrEqual(20);
    });
  });

  test('faults drawn by a seed: kills and freezes, alone and together', async ({ annotate }) => {
    const seed = Number(process.env.PENUGASAN_FAULT_SEED ?? Date.now() % 1_000_000);
    await annotate(`PENUGASAN_FAULT_SEED=${seed} draws the same again`);
    const faults = fc.sample(
      fc.record({
        kind: fc.constantFrom('kill', 'freeze'),
        targets: fc.uniqueArray(fc.constantFrom(...TARGETS), { minLength: 1, maxLength: 3 }),
      }),
      { seed, numRuns: 6 },
    );
    const clerk = await amidLives(async (clerk) => {
      for (const { kind, targets } of faults) {
        await annotate(`${kind} ${targets}`);
        if (kind === 'kill') await killAndRestart(cluster, clerk, targets);
        else await freezeFor(cluster, targets, SHORTLY_MS);
        await furtherCommands(clerk, 10);
      }
    });
    expect(slowestRequest(clerk)).toBeLessThan(ANSWERED_WITHIN_MS + SHORTLY_MS); // a frozen API answers when it is let go
  });
});
