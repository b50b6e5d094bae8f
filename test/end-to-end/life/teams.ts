import { expect, test } from 'vitest';
import { waitUntil } from '../../../infra/stack/wait.ts';
import { replayTeam } from '../../../src/audit/replay-team.ts';
import { verifyStream } from '../../../src/audit/verify-stream.ts';
import { askDevToken } from '../../../src/identity/ask-dev-token.ts';
import { Cast } from '../../../src/main/story/cast.ts';
import { type SeenTeam, TeamPlayer } from '../../../src/main/story/play-team.ts';
import { TEAM_SCENES, type TeamScene } from '../../../src/main/story/team-scenes.ts';
import type { World } from '../world.ts';

const own = (homeUnit: string) => ({ homeUnit, route: 'appointment-in-unit' }) as const;
const across = (homeUnit: string) => ({ homeUnit, route: 'appointment-cross-unit' }) as const;

const small = (title: string, ownerUnit: string, homeUnit: string): TeamScene => ({
  title,
  ownerUnit,
  scope: 'cross-unit',
  name: 'Tim Contoh',
  purpose: 'Menyusun peta',
  competence: 'Geodesi',
  target: 'Satu peta',
  members: [own(ownerUnit), own(ownerUnit), across(homeUnit)],
});

/** A whole life of a team by each regulation; those of Langsa and Surakarta have five members, across departments. */
const SCENES: readonly TeamScene[] = [
  ...TEAM_SCENES,
  small('Dairi', 'bidang-smp', 'bidang-sd'),
  small('Probolinggo', 'prob-bidang-bantuan', 'prob-bidang-nelayan'),
  small('Padang Panjang', 'pp-bidang-ketahanan', 'pp-bidang-pasar'),
];

export function teams(world: () => World): void {
  test.each(SCENES.map((scene) => [scene.title, scene] as const))(
    'is formed, works and is completed, one member refused and replaced: %s',
    async (_, scene) => {
      const { api, issuer, db, vkey } = world();
      const cast = new Cast(api, issuer, db);
      const team = await new TeamPlayer({ cast, scene, refusesOne: true, onMove: () => {} }).play();
      expect(team.status).toBe('completed');
      const size = scene.members.length;
      expect(team.members).toHaveLength(size + 1);
      expect(team.members.filter(({ status }) => status === 'left')).toHaveLength(1);
      // Each member's own assignment has followed its team to the end.
      await waitUntil(async () => (await statusesOf(world(), team)).every((status) => status !== 'open'), {
        limitMs: 15_000,
      });
      expect((await statusesOf(world(), team)).sort()).toEqual([...Array(size).fill('completed'), 'refused']);

      await waitUntil(
        async () => (await replayTeam(db, team.id))?.steps.every((step) => step.logPosition !== null) === true,
        {
          limitMs: 10_000,
        },
      );
      const replay = await replayTeam(db, team.id);
      const positions = replay?.steps.map(({ logPosition }) => logPosition ?? 0) ?? [];
      expect(positions).toEqual([...positions].sort((a, b) => a - b));
      expect(new Set(replay?.steps.map(({ stream }) => stream)).size).toBe(size + 2);
      expect(replay?.steps.every(({ basis }) => basis.length > 0)).toBe(true);
      expect(await verifyStream(db, team.id, vkey)).toMatchObject({ problems: [] });
    },
    60_000,
  );

  test('leaves each member evidence of the own part in it, as JSON and as CSV', async () => {
    const { api, issuer, db } = world();
    const cast = new Cast(api, issuer, db);
    const team = await new TeamPlayer({
      cast,
      scene: SCENES[1] as TeamScene,
      refusesOne: false,
      onMove: () => {},
    }).play();
    const [leader] = team.members;
    const person = leader?.person?.id ?? '';
    const path = `/v1/people/${person}/evidence?from=2026-01-01&to=2027-12-31`;
    const read = async (as: string) => (await cast.get<{ items: { id: string; act: string }[] }>(as, path)).items;
    // The agreement and the receipt of the letter wait for nothing of each other.
    const DONE = ['make-agreement', 'plan', 'receive', 'report', 'report'];
    const ofThis = (items: { id: string; act: string }[]) =>
      items
        .filter(({ id }) => id === team.id || id === leader?.assignment)
        .map(({ act }) => act)
        .sort();
    await waitUntil(async () => ofThis(await read(person)).includes('report'), { limitMs: 15_000 });
    expect(ofThis(await read(person))).toEqual(DONE);
    const head = await cast.holderOfSeat('ska-bidang-destinasi', 'unit-head');
    expect(ofThis(await read(head))).toEqual(DONE);
    const [stranger] = await cast.membersOf('pp-bidang-pasar');
    expect(await read(stranger ?? '')).toEqual([]);
    const token = await askDevToken(issuer, { person, roles: [] });
    const answer = await fetch(`${api}${path}`, { headers: { authorization: `Bearer ${token}`, accept: 'text/csv' } });
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const [header, ...lines] = (await answer.text()).trimEnd().split('\r\n');
    expect(header).toContain('"act","result"');
    expect(lines.filter((line) => line.includes(team.id))).toHaveLength(3);
  }, 60_000);

  test('raises an obstacle that a home head follows up and the own head decides; gives a report that it is asked for', async () => {
    const { api, issuer, db } = world();
    const cast = new Cast(api, issuer, db);
    const started = (team: SeenTeam) => team.timeline.some(({ label }) => label.id.startsWith('Rencana'));
    const play = async (scene: TeamScene) => {
      const player = new TeamPlayer({ cast, scene, refusesOne: false, onMove: () => {} });
      return { player, team: await player.playOn((await player.form()).id, started) };
    };
    // All of these are beside the steps.
    const act = (person: string, id: string, body: object) =>
      cast.post<SeenTeam & { questions: { id: string; kind: string }[] }>(person, `/v1/teams/${id}/acts`, {
        ...body,
        step: 'open',
      });
    const { player, team } = await play(SCENES[1] as TeamScene);
    const member = team.members.find(({ route }) => route === 'appointment-cross-unit')?.person?.id ?? '';
    const raised = await act(member, team.id, {
      act: 'raise-obstacle',
      collaboration: true,
      obstacle: 'Data tertutup',
      alternatives: 'Minta akses',
    });
    const answers = raised.questions[0]?.id;
    const homeHead = await cast.holderOfSeat('ska-bidang-layanan', 'unit-head');
    const followed = await act(homeHead, team.id, { act: 'follow-up-obstacle', answers, result: 'Akses dibuka' });
    expect(followed.questions).toHaveLength(1);
    const rater = await cast.holderOfSeat('ska-bidang-destinasi', 'rater');
    // The rater decides in a team of one unit only [Lamp. V.a].
    const decision = { act: 'decide-obstacle', answers, result: 'Pakai data terbuka' };
    await expect(act(rater, team.id, decision)).rejects.toMatchObject({ code: 'not-your-act' });
    const owner = await cast.holderOfSeat('ska-bidang-destinasi', 'unit-head');
    const decided = await act(owner, team.id, decision);
    expect(decided.questions).toEqual([]);
    const planned = await act(member, team.id, { act: 'plan-own-work', note: 'Survei, lalu peta' });
    expect(planned.timeline.at(-1)).toMatchObject({ basis: expect.arrayContaining(['Surakarta Ps.23(6)a']) });
    const feedback = { act: 'give-feedback', nominee: member, findings: 'Percepat survei' };
    expect((await act(rater, team.id, feedback)).timeline.at(-1)).toMatchObject({
      position: { id: 'ska-kabid-destinasi' },
      basis: expect.arrayContaining(['Surakarta Lamp. V.a 4']),
    });
    // What was said is between the two, and those who head and rate.
    const heard = async (person: string) =>
      (await cast.get<{ timeline: { typed: object | null }[] }>(person, `/v1/teams/${team.id}`)).timeline.at(-1)?.typed;
    const colleague = team.members[0]?.person?.id ?? '';
    expect([await heard(member), await heard(rater), await heard(colleague)]).toEqual([
      { findings: 'Percepat survei' },
      { findings: 'Percepat survei' },
      null,
    ]);
    const looked = await act(rater, team.id, { act: 'give-feedback', findings: 'Sesuai target' });
    expect(looked).toMatchObject({ monitoring: [{ findings: [looked.version], missed: false }] });
    await expect
      .poll(() => db.selectFrom('reporting.notice').select('actor').where('stream', '=', team.id).execute(), {
        timeout: 15_000,
      })
      .toContainEqual({ actor: 'home.unit-head' });
    const head = await cast.holderOfSeat('ska-bidang-destinasi', 'unit-head');
    await expect(act(head, team.id, { act: 'request-report', nominee: member })).rejects.toMatchObject({
      code: 'act-not-available',
    });
    expect((await player.playOn(team.id)).status).toBe('completed');

    const other = await play(SCENES[0] as TeamScene);
    const asked = other.team.members.at(-1)?.person?.id ?? '';
    const asker = await cast.holderOfSeat('lgs-bidang-aplikasi', 'unit-head');
    const request = { act: 'request-report', nominee: asked, dueOn: '2027-01-15', note: 'Kemajuan' };
    const { questions } = await act(asker, other.team.id, request);
    await waitUntil(
      async () =>
        (await cast.get<{ items: { act: string; team: string }[] }>(asked, '/v1/teams/inbox')).items.some(
          (item) => item.team === other.team.id && item.act === 'answer-report',
        ),
      { limitMs: 10_000 },
    );
    const given = await act(asked, other.team.id, {
      act: 'answer-report',
      answers: questions[0]?.id,
      result: 'Separuh jalan',
    });
    expect(given.questions).toEqual([]);

    // One who asks to join is part of the one history as well.
    const volunteer = (await cast.membersOf('lgs-bidang-rehabilitasi')).at(-1) ?? '';
    const asking = { route: 'voluntary-cross-department', homeUnit: 'lgs-bidang-rehabilitasi' };
    const { members } = await act(volunteer, other.team.id, {
      act: 'volunteer',
      member: asking,
      attested: { competent: true, additional: true },
      note: 'Saya bersedia',
    });
    const stream = members.at(-1)?.assignment ?? '';
    const streams = async () => (await replayTeam(db, other.team.id))?.steps.map((step) => step.stream) ?? [];
    await waitUntil(async () => (await streams()).includes(stream), { limitMs: 10_000 });
  }, 60_000);

  test('shows, replayed to an earlier version, what it was then', async () => {
    const { api, issuer, db } = world();
    const cast = new Cast(api, issuer, db);
    const player = new TeamPlayer({ cast, scene: SCENES[2] as TeamScene, refusesOne: false, onMove: () => {} });
    const { id } = await player.form();
    const then = await replayTeam(db, id, { version: 2 });
    expect(then).toMatchObject({ version: 2, status: 'open', members: [{ status: 'agreed' }] });
    expect((await player.playOn(id)).status).toBe('completed');
    expect(await replayTeam(db, id, { version: 2 })).toMatchObject({ version: 2, members: [{ status: 'agreed' }] });
  });
}

const statusesOf = async ({ db }: World, { members }: SeenTeam): Promise<string[]> => {
  const rows = await db
    .selectFrom('reporting.assignment')
    .select('status')
    .where(
      'id',
      'in',
      members.map(({ assignment }) => assignment),
    )
    .execute();
  return [...rows.map(({ status }) => status), ...Array(members.length - rows.length).fill('open')];
};
