import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nextAct, planLife, play, sendOnce } from '../end-to-end/lives.ts';
import type { Write } from '../end-to-end/office.ts';
import { expectAgreement, expectWorkflowsAgree } from './agreement.ts';
import { Clerk } from './clerk.ts';
import { type Cluster, startCluster } from './cluster.ts';
import { furtherCommands, killAndRestart, longestWait, type Recovery, TARGETS } from './kills.ts';
import { streamDeletedAndFilled } from './stream.ts';

let cluster: Cluster;

beforeAll(async () => {
  cluster = await startCluster();
}, 120_000);

afterAll(() => cluster?.stop(), 120_000);

describe('nothing is lost and nothing is doubled', { timeout: 400_000 }, () => {
  test('amid 100 lives, where each process is killed in its turn', async ({ annotate }) => {
    const clerk = new Clerk(cluster.office);
    const recoveries: Recovery[] = [];
    const killing = async () => {
      for (const target of TARGETS) {
        await furtherCommands(clerk, 60);
        recoveries.push(await killAndRestart(cluster, clerk, [target]));
      }
    };
    const work = { atLeast: 100, enough: () => recoveries.length === TARGETS.length };
    const [ended] = await Promise.all([clerk.playAll(work), killing()]);
    for (const { targets, back, recovered } of recoveries)
      await annotate(`${targets}: back ${back}, recovered ${recovered} ms`);
    await annotate(`${ended.length} lives, ${clerk.accepted.length} commands, longest wait ${longestWait(clerk)} ms`);
    expect(ended.length).toBeGreaterThanOrEqual(100);
    await expectAgreement(cluster, clerk.accepted, ended);
  });

  test('amid 40 lives, where all processes are killed at once; nor is what was answered just before', async ({
    annotate,
  }) => {
    const clerk = new Clerk(cluster.office);
    const orphan = await planLife(cluster.office, 'appointment-cross-unit');
    const seen = await play(cluster.office, orphan, { until: 'approve' });
    let over = false;
    const killing = async () => {
      await furtherCommands(clerk, 100);
      await sendOnce(cluster.office)((await nextAct(cluster.office, orphan, seen)) as Write);
      const recovery = await killAndRestart(cluster, clerk, TARGETS);
      over = true;
      return recovery;
    };
    const work = { atLeast: 40, enough: () => over };
    const [ended, { back, recovered }] = await Promise.all([clerk.playAll(work), killing()]);
    await annotate(`all: back ${back}, recovered ${recovered}, longest wait ${longestWait(clerk)} ms`);
    await expectAgreement(cluster, clerk.accepted, ended);
    await expectWorkflowsAgree(cluster, [seen.id]); // nobody has asked for it since
  });

  test('amid 20 lives, where the JetStream stream is deleted: it fills itself again from the log', async () => {
    const clerk = new Clerk(cluster.office);
    let filled = false;
    const deleting = async () => {
      await furtherCommands(clerk, 20);
      await streamDeletedAndFilled(cluster);
      filled = true;
    };
    const [ended] = await Promise.all([clerk.playAll({ atLeast: 20, enough: () => filled }), deleting()]);
    await expectAgreement(cluster, clerk.accepted, ended);
  });
});
