import { afterAll, beforeAll, expect, test } from 'vitest';
import { planLife } from '../end-to-end/lives.ts';
import { expectAllFollowTheLog, expectEachOnce, expectWholeProcedures, expectWorkflowsAgree, settled } from './agreement.ts';
import { Clerk } from './clerk.ts';
import { type Cluster, startCluster } from './cluster.ts';
import { furtherCommands, type Kill, killAndRestart, type Target } from './kills.ts';

let cluster: Cluster;

beforeAll(async () => {
  cluster = await startCluster();
}, 120_000);

afterAll(() => cluster?.stop(), 120_000);

const plan = (count: number) => Promise.all(Array.from({ length: count }, (_, n) => planLife(cluster.office, n)));

async function expectAgreement(clerk: Clerk, assignments: readonly string[]): Promise<void> {
  await settled(cluster);
  await expectEachOnce(cluster, clerk.accepted);
  await expectWholeProcedures(cluster, assignments);
  await expectWorkflowsAgree(cluster, assignments);
  await expectAllFollowTheLog(cluster);
}

function report(clerk: Clerk, kills: readonly Kill[]): void {
  console.log(kills, Object.fromEntries(clerk.troubles), Math.max(...clerk.accepted.map((c) => c.answeredAt - c.sentAt)));
}

test('each process killed in turn, amid 100 lives: nothing is lost, nothing is doubled', { timeout: 300_000 }, async () => {
  const clerk = new Clerk(cluster.office);
  const targets: readonly Target[] = ['worker', 'api', 'sequencer', 'projector', 'nats', 'temporal', 'postgres'];
  const playing = clerk.playAll(await plan(100), 20);
  const kills: Kill[] = [];
  const killing = (async () => {
    for (const target of targets) {
      await furtherCommands(clerk, 60);
      const from = Date.now();
      const kill = await killAndRestart(cluster, clerk, [target]);
      kill.slowest = Math.max(...clerk.accepted.filter((c) => c.answeredAt >= from).map((c) => c.answeredAt - c.sentAt));
      kills.push(kill);
      console.log(kill);
    }
  })();
  const [ended] = await Promise.all([playing, killing]);
  report(clerk, kills);
  expect(ended).toHaveLength(100);
  await expectAgreement(clerk, ended.map(({ id }) => id));
});

test('all processes killed at once, amid 40 lives', { timeout: 300_000 }, async () => {
  const clerk = new Clerk(cluster.office);
  const playing = clerk.playAll(await plan(40), 20);
  await furtherCommands(clerk, 100);
  const kill = await killAndRestart(cluster, clerk, ['worker', 'api', 'sequencer', 'projector', 'nats', 'temporal', 'postgres']);
  const ended = await playing;
  report(clerk, [kill]);
  await expectAgreement(clerk, ended.map(({ id }) => id));
});
