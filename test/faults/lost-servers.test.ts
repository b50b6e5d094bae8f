import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitUntil } from '../../infra/stack/wait.ts';
import { nextAct, planLife, play, playOn } from '../end-to-end/lives.ts';
import type { Answer, ProblemSeen, Write } from '../end-to-end/office.ts';
import { expectAllFollowTheLog, expectWorkflowsAgree, settled } from './agreement.ts';
import { type Cluster, startCluster } from './cluster.ts';
import { overdueAssignment, reminderOf, timerOf } from './reminders.ts';

let cluster: Cluster;

beforeAll(async () => {
  cluster = await startCluster();
}, 120_000);

afterAll(() => cluster?.stop(), 120_000);

describe('a server lost while running', { timeout: 120_000 }, () => {
  test('postgres: asked to come again later, named, and all goes on when it is back', async () => {
    const { office, api, stack } = cluster;
    const life = await planLife(office, 'voluntary-in-unit');
    const seen = await play(office, life, { until: 'issue-letter' });
    const write: Write = { ...((await nextAct(office, life, seen)) as Write), key: randomUUID() };
    const read = () => office.get<ProblemSeen>(life.assignee, `/v1/assignments/${seen.id}`);
    stack.servers.postgres.kill();
    // For a moment, processes of a killed PostgreSQL still answer what they were just asked.
    await expect.poll(async () => (await read()).status, { timeout: 10_000, interval: 20 }).toBe(503);
    await expect.poll(async () => (await fetch(`${api}/health/ready`)).status, { timeout: 10_000 }).toBe(503);

    const answers = [await timed(() => office.post<ProblemSeen>(write)), await timed(read)];
    for (const { status, headers, body, seconds } of answers) {
      expect({ status, code: body.code, type: headers.get('content-type') }).toEqual({
        status: 503,
        code: 'unavailable',
        type: expect.stringMatching(/^application\/problem\+json/),
      });
      expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
      expect(seconds).toBeLessThan(20);
    }
    const ready = await fetch(`${api}/health/ready`);
    expect([ready.status, await ready.json()]).toMatchObject([503, { away: ['postgres'] }]);

    await stack.servers.postgres.restart();
    await expect.poll(async () => (await fetch(`${api}/health/ready`)).status, { timeout: 30_000 }).toBe(200);
    const answer = await answered(() => office.post(write));
    expect(answer).toMatchObject({ status: 200, body: { version: seen.version + 1 } });
    expect(await playOn(office, life, answer.body)).toMatchObject({ status: 'completed' });
    await expectWorkflowsAgree(cluster, [seen.id]);
  });

  test('temporal: acts are accepted all the same, and its workflows follow when it is back', async () => {
    const { office, api, stack } = cluster;
    stack.servers.temporal.kill();
    const { id, status } = await play(office, await planLife(office, 'voluntary-in-unit'));
    expect(status).toBe('completed');
    const ready = await fetch(`${api}/health/ready`);
    expect([ready.status, await ready.json()]).toMatchObject([200, { away: ['temporal'] }]); // acts need PostgreSQL only
    await stack.servers.temporal.restart();
    await expectWorkflowsAgree(cluster, [id]);
  });

  test('nats: nobody notices but the tables, which catch up', async () => {
    const { office, stack } = cluster;
    stack.servers.nats.kill();
    const ended = await play(office, await planLife(office, 'voluntary-in-unit'));
    expect(ended.status).toBe('completed');
    await stack.servers.nats.restart();
    await settled(cluster);
    await expectAllFollowTheLog(cluster);
  });
});

test("Temporal's database lost: every open assignment goes on, and so do its reminders", {
  timeout: 120_000,
}, async () => {
  const { office, stack, dir, db } = cluster;
  const acts = ['approve', 'issue-letter', 'receive', 'plan', 'report', 'complete'];
  const lives = await Promise.all(acts.map(() => planLife(office, 'voluntary-in-unit')));
  const open = await Promise.all(lives.map((life, index) => play(office, life, { until: acts[index] as string })));
  const ids = open.map(({ id }) => id);

  await stack.servers.temporal.stop();
  for (const suffix of ['', '-wal', '-shm']) rmSync(join(dir, 'temporal', `temporal.db${suffix}`), { force: true });
  const overdue = await overdueAssignment(cluster); // its deadline passed while nobody watched
  await stack.servers.temporal.restart();

  await expectWorkflowsAgree(cluster, ids); // and nobody has asked for them since
  const due = open[0]?.waitingFor?.due ?? '';
  await expect.poll(() => timerOf(cluster, ids[0] ?? ''), { timeout: 20_000 }).toBeCloseTo(Date.parse(due), -4);
  await expect
    .poll(() => reminderOf(db, overdue.id), { timeout: 30_000 })
    .toMatchObject({
      type: 'reminder-due',
      version: 2,
      by: null,
    });
  const ended = await Promise.all(
    lives.map((life, index) => playOn(office, life, open[index] as (typeof open)[number])),
  );
  expect(ended.map(({ status }) => status)).toEqual(acts.map(() => 'completed'));
  await expectWorkflowsAgree(cluster, ids);
  await settled(cluster);
  await expectAllFollowTheLog(cluster);
});

async function timed(ask: () => Promise<Answer<ProblemSeen>>): Promise<Answer<ProblemSeen> & { seconds: number }> {
  const from = performance.now();
  return { ...(await ask()), seconds: (performance.now() - from) / 1_000 };
}

/** Asks again, as a 503 says. */
async function answered(ask: () => Promise<Answer>): Promise<Answer> {
  let answer = await ask();
  await waitUntil(
    async () => {
      if (answer.status === 503) answer = await ask();
      return answer.status !== 503;
    },
    { limitMs: 60_000, everyMs: 200 },
  );
  return answer;
}
