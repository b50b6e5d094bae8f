import { existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AssignmentView } from '../../src/api/assignments/assignment-schema.ts';
import { readRunningFile } from '../../src/config/running-file.ts';
import { connectDatabase, connectPool } from '../../src/database/connect.ts';
import type { Database } from '../../src/database/tables.ts';
import { Cast } from '../../src/main/story/cast.ts';
import { type SeenTeam, TeamPlayer } from '../../src/main/story/play-team.ts';
import { TEAM_SCENES, type TeamScene } from '../../src/main/story/team-scenes.ts';
import { App, penugasanOf } from './app.ts';
import { type Life, play, playOn } from './lives.ts';
import { Office } from './office.ts';
import { type OtherLaw, projectWithOtherLaw } from './other-law.ts';

const dir = mkdtempSync(join(tmpdir(), 'penugasan-new-law-'));
const UNITS = {
  'dairi-18-2024': 'kelurahan-contoh',
  'probolinggo-88-2024': 'prob-bidang-bantuan',
  'langsa-48-2024': 'lgs-bidang-aplikasi',
  'surakarta-32-2023': 'ska-bidang-destinasi',
  'padang-panjang-48-2024': 'pp-bidang-ketahanan',
} as const;
const SCENE = TEAM_SCENES[0] as TeamScene;

let law: OtherLaw;
let app: App;

beforeAll(async () => {
  law = projectWithOtherLaw();
  app = new App(dir);
  await app.said('Ctrl-C');
}, 120_000);

afterAll(async () => {
  app.signal('SIGTERM');
  await app.finished();
  law.remove();
  if (existsSync(join(dir, 'postgres'))) rmSync(realpathSync(join(dir, 'postgres')), { recursive: true, force: true });
  rmSync(dir, { recursive: true, force: true });
}, 60_000);

describe('while assignments and a team of the first editions run, the second ones and a sixth city are deployed', {
  timeout: 180_000,
}, () => {
  const running = new Map<string, readonly [Life, AssignmentView]>();
  let team: SeenTeam;

  test('before: one assignment of each regulation waits for its report, and a team is amid its formation', async () => {
    await withPeople(async ({ office, cast }) => {
      for (const [id, unit] of Object.entries(UNITS)) {
        const life = await inUnit(office, unit);
        const seen = await play(office, life, { until: 'report' });
        expect(seen.chart).toMatch(new RegExp(`^${id}/.*@1$`));
        running.set(id, [life, seen]);
      }
      const player = new TeamPlayer({ cast, scene: SCENE, refusesOne: false, onMove: () => {} });
      team = await player.play(({ version }) => version >= SCENE.members.length + 3);
      expect(team.status).toBe('open');
    });
    app.signal('SIGTERM');
    expect(await app.finished()).toMatchObject({ code: 0 });
    app = new App(dir, [], {}, law.project);
    await app.said('Ctrl-C');
  });

  test('what runs goes on by the first edition, to its end and beyond', async () => {
    await withPeople(async ({ office }) => {
      for (const [id, [life, seen]] of running) {
        const ended = await playOn(office, life, seen);
        expect(ended).toMatchObject({ status: 'completed', chart: seen.chart });
        const judge = ended.timeline.at(-1)?.person?.id ?? '';
        const sanction = { act: 'propose-sanction', step: 'follow-up', reason: 'Terlambat' };
        const path = `/v1/assignments/${ended.id}/acts`;
        const followed = await office.post({ person: judge, path, body: sanction });
        expect([followed.status, followed.body.timeline.at(-1)?.type]).toEqual([200, 'sanction-proposed']);
        expect(id).toBe(ended.regulation);
      }
    });
  });

  test('the team takes another member, whose assignment is of the team’s edition, and completes', async () => {
    await withPeople(async ({ office, cast }) => {
      const head = await office.holderOf(await office.positionOf(SCENE.ownerUnit, 'unit-head'));
      const [member] = SCENE.members;
      const named = new Set(team.members.map(({ person }) => person?.id));
      const person = (await cast.membersOf(member?.homeUnit ?? '')).find((each) => !named.has(each));
      const { purpose, competence, target } = SCENE;
      const added = { act: 'add-member', step: 'open', member: { ...member, person }, purpose, competence, target };
      await office.post({ person: head, path: `/v1/teams/${team.id}/acts`, body: added });
      const ended = await new TeamPlayer({ cast, scene: SCENE, refusesOne: false, onMove: () => {} }).resume(team.id);
      expect(ended.status).toBe('completed');
      const { body } = await office.get<{ chart: string }>(head, `/v1/teams/${team.id}`);
      expect(body.chart).toMatch(/^langsa-48-2024\/.*@1$/);
      for (const { assignment } of ended.members) {
        const seen = await office.get(head, `/v1/assignments/${assignment}`);
        expect(seen.body.chart).toMatch(/@1$/);
      }
    });
  });

  test('what begins now is of the second edition, team and follow-up included', async () => {
    await withPeople(async ({ office, cast }) => {
      for (const [id, unit] of Object.entries(UNITS)) {
        const ended = await play(office, await inUnit(office, unit));
        expect(ended).toMatchObject({ status: 'completed', regulation: id, chart: expect.stringMatching(/@2$/) });
        expect(ended.timeline.find(({ type }) => type === 'letter-issued')?.basis.join()).toMatch(/ Ps\.99$/);
      }
      const ended = await new TeamPlayer({ cast, scene: SCENE, refusesOne: true, onMove: () => {} }).play();
      expect(ended.status).toBe('completed');
    });
  });

  test('the sixth city works by its own letter', async () => {
    await withPeople(async ({ office, db }) => {
      const regulation = 'kota-contoh-7-2025';
      await db.updateTable('directory.agency').set({ regulation }).where('id', '=', 'probolinggo').execute();
      const ended = await play(office, await inUnit(office, UNITS['probolinggo-88-2024']));
      expect(ended).toMatchObject({ status: 'completed', regulation });
      expect(ended.timeline.find(({ type }) => type === 'letter-issued')).toMatchObject({
        position: { id: 'prob-kadis-sosial' },
        basis: ['Kota Contoh Ps.12(2)'],
      });
    });
  });

  test('all of it is replayed and proved together', async () => {
    const verified = await penugasanOf(law.project, dir, ['--json', 'audit', 'verify']);
    expect(JSON.parse(verified.stdout)).toMatchObject({ verified: true, problems: [] });
    for (const [, [, { id }]] of running) {
      const replayed = JSON.parse((await penugasanOf(law.project, dir, ['--json', 'audit', 'replay', id])).stdout);
      expect(replayed).toMatchObject({ id, chart: expect.stringMatching(/@1$/), standing: { status: 'completed' } });
    }
    expect(await penugasanOf(law.project, dir, ['projections', 'check'])).toMatchObject({ code: 0 });
  });
});

async function inUnit(office: Office, unit: string): Promise<Life> {
  const assignee = await office.memberOf(unit);
  const asker = await office.holderOf(await office.positionOf(unit, 'unit-head'));
  const texts = { purpose: 'Pendataan', competence: 'Pengolahan data', target: 'Satu peta' };
  const scene = { route: 'appointment-in-unit', title: unit, ownerUnit: unit, homeUnit: unit, ...texts } as const;
  return { scene, assignee, asker: await beginner(office, unit, asker) };
}

/** Where the text has the rater propose first, the rater begins. */
async function beginner(office: Office, unit: string, head: string): Promise<string> {
  return unit.startsWith('ska-') || unit.startsWith('lgs-')
    ? await office.holderOf(await office.positionOf(unit, 'rater'))
    : head;
}

interface People {
  readonly office: Office;
  readonly cast: Cast;
  readonly db: Kysely<Database>;
}

/** The people at their desks, over whatever runs now. */
async function withPeople(work: (people: People) => Promise<void>): Promise<void> {
  const file = readRunningFile(dir);
  if (!file) throw new Error('nothing runs');
  const db = connectDatabase(connectPool({ url: file.databaseUrl, poolSize: 2 }));
  try {
    await work({ office: new Office({ ...file, db }), cast: new Cast(file.api, file.issuer, db), db });
  } finally {
    await db.destroy();
  }
}
