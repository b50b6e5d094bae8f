import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitUntil } from '../../infra/stack/wait.ts';
import { foldTeam } from '../../machines/team/chart/fold.ts';
import { replayTeam } from '../../src/audit/replay-team.ts';
import { readStream } from '../../src/event-log/read.ts';
import { type SeenTeam, TeamPlayer } from '../../src/main/story/play-team.ts';
import { TEAM_SCENES, type TeamScene } from '../../src/main/story/team-scenes.ts';
import { expectAllFollowTheLog, expectWorkflowsAgree, settled } from './agreement.ts';
import { type Cluster, startCluster } from './cluster.ts';
import { TARGETS } from './kills.ts';
import { PatientCast } from './patient-cast.ts';

let cluster: Cluster;

beforeAll(async () => {
  cluster = await startCluster();
}, 120_000);

afterAll(() => cluster?.stop(), 120_000);

describe('teams amid their formation', { timeout: 400_000 }, () => {
  test('go on where all processes are killed at once, again and again', async ({ annotate }) => {
    const furthest = new Map<string, number>();
    const play = async (scene: TeamScene): Promise<SeenTeam> => {
      const cast = new PatientCast(cluster.api, cluster.issuer, cluster.db);
      const onMove = ({ id, version }: SeenTeam) => void furthest.set(id, version);
      return await new TeamPlayer({ cast, scene, refusesOne: true, onMove }).play();
    };
    const playing = Promise.all(TEAM_SCENES.map(play));
    for (const version of [3, 9, 14, 20]) {
      await waitUntil(() => [...furthest.values()].some((reached) => reached >= version), { limitMs: 120_000 });
      await annotate(`killed at ${JSON.stringify([...furthest.values()])}`);
      await killAll(cluster);
    }
    for (const { id, status, members } of await playing) {
      expect(status).toBe('completed');
      await settled(cluster);
      const facts = await readStream(cluster.db, id);
      expect(foldTeam(facts)?.snapshot.value).toBe('completed');
      expect(new Set(facts.map(({ cause }) => cause)).size).toBe(facts.length);
      expect((await replayTeam(cluster.db, id))?.steps.every(({ logPosition }) => logPosition !== null)).toBe(true);
      await expectWorkflowsAgree(
        cluster,
        members.map(({ assignment }) => assignment),
      );
    }
    await expectAllFollowTheLog(cluster);
  });
});

async function killAll({ roles, stack }: Cluster): Promise<void> {
  const processes = TARGETS.map((target) => ({ ...roles, ...stack.servers })[target]);
  for (const process of processes) process.kill();
  await Promise.all(processes.map((process) => process.restart()));
}
