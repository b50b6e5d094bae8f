import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fold } from '../../machines/assignment/fold.ts';
import { readStream } from '../../src/event-log/read.ts';
import { Cast } from '../../src/main/story/cast.ts';
import { type SeenTeam, TeamPlayer } from '../../src/main/story/play-team.ts';
import { SCENES } from '../../src/main/story/scenes.ts';
import type { TeamScene } from '../../src/main/story/team-scenes.ts';
import { nextAct, planLife, play } from '../end-to-end/lives.ts';
import type { Write } from '../end-to-end/office.ts';
import { expectAllFollowTheLog, expectWorkflowsAgree, settled } from './agreement.ts';
import { type Cluster, startCluster } from './cluster.ts';

const SOON = { timeout: 30_000, interval: 200 };

let cluster: Cluster;

/** PostgreSQL and an API that has never seen the others: all else is stopped before it starts. */
beforeAll(async () => {
  cluster = await startCluster({ started: ['worker', 'sequencer', 'projector'] });
  const { roles, stack } = cluster;
  await Promise.all([roles.worker.stop(), roles.sequencer.stop(), roles.projector.stop()]);
  await Promise.all([stack.servers.temporal.stop(), stack.servers.nats.stop()]);
  await roles.api.start();
}, 120_000);

afterAll(() => cluster?.stop(), 120_000);

const own = (homeUnit: string) => ({ homeUnit, route: 'appointment-in-unit' }) as const;

const TEAM: TeamScene = {
  title: 'Kota Surakarta',
  ownerUnit: 'ska-bidang-destinasi',
  scope: 'cross-unit',
  name: 'Tim Contoh',
  purpose: 'Menyusun peta',
  competence: 'Geodesi',
  target: 'Satu peta',
  members: [own('ska-bidang-destinasi'), own('ska-bidang-destinasi'), own('ska-bidang-destinasi')],
};

/** Whether a team has stopped: several rounds in which nobody could do anything. */
function standsStill(rounds = 5): (team: SeenTeam) => boolean {
  let [version, same] = [0, 0];
  return (team) => {
    same = team.version === version ? same + 1 : 0;
    version = team.version;
    return same >= rounds;
  };
}

describe('with PostgreSQL and the API alone', { timeout: 120_000 }, () => {
  let player: TeamPlayer;
  let team: SeenTeam;
  const ended: string[] = [];

  test('the service says what is away, and goes on', async () => {
    const ready = await fetch(`${cluster.api}/health/ready`);
    expect(await ready.json()).toMatchObject({
      servers: { postgres: { ok: true }, temporal: { ok: false }, nats: { ok: false } },
    });
  });

  test.each(SCENES.map(({ title }, index) => [title, index] as const))('a whole assignment: %s', async (_, index) => {
    const { office, db } = cluster;
    const { id, status } = await play(office, await planLife(office, index));
    expect(status).toBe('completed');
    const facts = await readStream(db, id);
    expect(facts.map(({ version }) => version)).toEqual(facts.map((_, version) => version + 1));
    ended.push(id);
  });

  test('an act that was answered is on disk: PostgreSQL killed at that instant has it, and the answer is the same', async () => {
    const { office, db, stack } = cluster;
    for (let round = 0; round < 3; round += 1) {
      const life = await planLife(office, 'voluntary-in-unit');
      const seen = await play(office, life, { until: 'issue-letter' });
      const write = { ...((await nextAct(office, life, seen)) as Write), key: randomUUID() };
      const answer = await office.send(write);
      stack.servers.postgres.kill();
      expect(answer.status).toBe(200);
      await stack.servers.postgres.restart();
      await expect.poll(() => readStream(db, seen.id).catch(() => []), SOON).toHaveLength(seen.version + 1);
      await expect.poll(async () => (await office.send(write)).text, SOON).toBe(answer.text);
    }
  });

  test('a team is formed, led and set: until its members’ own assignments, which only automation begins', async () => {
    const { api, issuer, db } = cluster;
    player = new TeamPlayer({ cast: new Cast(api, issuer, db), scene: TEAM, refusesOne: false, onMove: () => {} });
    team = await player.play(standsStill());
    expect(team.status).toBe('open');
    expect((await readStream(db, team.id)).map(({ type }) => type)).toEqual([
      'team-formed',
      ...TEAM.members.map(() => 'team-member-added'),
      'team-proposed',
      'team-appointed',
      'team-leader-recommended',
      'team-leader-nominated',
      'team-leader-appointed',
      'team-letter-issued',
      'team-leader-agreement-made',
      'team-leader-agreement-consented',
    ]);
    for (const { assignment } of team.members) expect(await readStream(db, assignment)).toEqual([]);
  });

  test('when the others are back, all that is automatic follows, and nothing is lost', async () => {
    const { stack, roles, db } = cluster;
    const { temporal, nats } = stack.servers;
    await Promise.all([temporal.restart(), nats.restart()]);
    await Promise.all([roles.worker.start(), roles.sequencer.start(), roles.projector.start()]);
    await expect.poll(async () => (await fetch(`${cluster.api}/health/ready`)).status, { timeout: 60_000 }).toBe(200);
    expect((await player.playOn(team.id)).status).toBe('completed');
    // Each member's own assignment follows its team to the end.
    const own = () => Promise.all(team.members.map(({ assignment }) => readStream(db, assignment)));
    await expect
      .poll(async () => (await own()).map((facts) => fold(facts)?.snapshot.status), SOON)
      .toEqual(team.members.map(() => 'done'));
    await settled(cluster);
    await expectAllFollowTheLog(cluster);
    expect(ended).toHaveLength(SCENES.length);
    await expectWorkflowsAgree(cluster, ended);
  });
});
