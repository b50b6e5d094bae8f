import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readStream } from '../../src/event-log/read.ts';
import { nextAct, planLife, play, playOn } from '../end-to-end/lives.ts';
import type { ProblemSeen, Write } from '../end-to-end/office.ts';
import { backUpPostgres } from '../support/postgres-backup.ts';
import { expectAllFollowTheLog, expectWorkflowsAgree, settled } from './agreement.ts';
import { type Cluster, startCluster } from './cluster.ts';

const SOON = { timeout: 60_000, interval: 200 };

let cluster: Cluster;

beforeAll(async () => {
  cluster = await startCluster();
}, 120_000);

afterAll(() => cluster?.stop(), 120_000);

const ready = async (): Promise<number> => (await fetch(`${cluster.api}/health/ready`)).status;

test('PostgreSQL comes back older while all run: acts wait for the restore, which brings back what was answered', {
  timeout: 240_000,
}, async () => {
  const { office, db, stack, dir, env } = cluster;
  const stops = ['approve', 'issue-letter', 'receive', 'plan', 'report', 'complete'];
  const lives = await Promise.all(stops.map(() => planLife(office, 'voluntary-in-unit')));
  const known = await Promise.all(lives.map((life, n) => play(office, life, { until: stops[n] as string })));
  await settled(cluster);
  const backup = await backUpPostgres(stack, dir);
  await expect.poll(ready, SOON).toBe(200);

  // What the copy does not have: an act in each life, and a life of its own.
  const writes: Write[] = [];
  for (const [n, life] of lives.entries())
    writes.push({ ...((await nextAct(office, life, known[n] as (typeof known)[number])) as Write), key: randomUUID() });
  const answers = await Promise.all(writes.map((write) => office.send(write)));
  expect(answers.map(({ status }) => status)).toEqual(writes.map(() => 200));
  const whole = await play(office, await planLife(office, 'appointment-in-unit'));
  expect(whole.status).toBe('completed');
  await settled(cluster);

  await backup.putBack();
  backup.remove();
  // Until somebody has noticed, an act sent again would be recorded again.
  await expect.poll(ready, SOON).toBe(503);
  for (const write of writes) {
    const refused = await office.send<ProblemSeen>(write);
    expect([refused.status, refused.body.code]).toEqual([503, 'log-behind']);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  }
  expect(await readStream(db, whole.id)).toEqual([]);

  const command = promisify(execFile)(process.execPath, ['src/cli/penugasan.ts', 'restore', '--json'], { env });
  const { stdout } = await command.catch((error: { stdout: string }) => error);
  expect(JSON.parse(stdout)).toMatchObject({ outcome: 'restored', lost: [], displaced: [], closed: [] });

  await expect.poll(ready, SOON).toBe(200);
  for (const [n, write] of writes.entries()) {
    const again = await office.send(write);
    expect([again.status, again.text]).toEqual([200, answers[n]?.text]);
  }
  const ended = await Promise.all(
    lives.map(async (life, n) => {
      const { body } = await office.get(life.assignee, `/v1/assignments/${known[n]?.id}`);
      return await playOn(office, life, body);
    }),
  );
  expect(ended.map(({ status }) => status)).toEqual(stops.map(() => 'completed'));
  await settled(cluster);
  await expectWorkflowsAgree(cluster, [...ended.map(({ id }) => id), whole.id]);
  await expectAllFollowTheLog(cluster);
});
