import { expect, test } from 'vitest';
import { waitUntil } from '../../../infra/stack/wait.ts';
import type { AssignmentView } from '../../../src/api/assignments/assignment-schema.ts';
import { verifyStream } from '../../../src/audit/verify-stream.ts';
import { OFF_THE_SYSTEM } from '../../../src/directory/demo/off-the-system.ts';
import { proofOf } from '../../../src/main/story/proof-of.ts';
import { SCENES } from '../../../src/main/story/scenes.ts';
import { type Life, opening, playOn, sendOnce } from '../lives.ts';
import type { ProblemSeen } from '../office.ts';
import type { World } from '../world.ts';

/** Another agency that is not on the system answers by letters. */
export function byLetter(world: () => World): void {
  test('to its end, each act of the other side with the letter that told it', async () => {
    const { office, db, vkey } = world();
    const scene = SCENES.find(({ route }) => route === 'appointment-cross-agency');
    if (!scene) throw new Error('the story has no scene across agencies');
    const asker = await office.holderOf(await office.positionOf(scene.ownerUnit, 'unit-head'));
    const registrar = await office.holderOf(await office.positionOf(scene.ownerUnit, 'authority'));
    const assignee = OFF_THE_SYSTEM.person.id;
    const life: Life = { scene: { ...scene, homeUnit: OFF_THE_SYSTEM.unit.id }, assignee, asker };
    const asked = await playOn(office, life, await sendOnce(office)(opening(life)), { until: 'instruct' });
    expect(asked).toMatchObject({
      waitingFor: { actor: 'home.authority', position: { id: 'sekda' } },
      offSystem: { registrar: { id: 'sekda' }, interpretation: { en: expect.stringContaining('by letter') } },
    });
    const act = (body: object) =>
      office.post<AssignmentView>({ person: registrar, path: `/v1/assignments/${asked.id}/acts`, body });
    const reply = { ...proofOf('Surat jawaban'), on: '2026-11-20' };
    const agreed = { act: 'instruct', assignee, candidates: [assignee] };
    expect(await act(agreed)).toMatchObject({
      status: 422,
      body: { code: 'incoming-letter-required' },
    });
    const offered = await office.get<{ acts: { act: string; needs: string[] }[] }>(
      registrar,
      `/v1/assignments/${asked.id}/acts`,
    );
    expect(offered.body.acts.find((each) => each.act === 'instruct')?.needs).toEqual(
      expect.arrayContaining(['candidates', 'assignee', 'incoming']),
    );
    const { body: answered } = await act({ ...agreed, incoming: reply });
    expect(answered.waitingFor).toMatchObject({ act: 'issue-letter', actor: 'home.unit-head' });
    expect(answered.timeline.slice(asked.version).map((entry) => entry.incoming)).toEqual(
      answered.timeline.slice(asked.version).map(() => reply),
    );
    const sent = await act({ act: 'issue-letter', incoming: { ...proofOf('Surat penugasan'), on: '2026-11-21' } });
    const ended = await playOn(office, life, sent.body);
    expect(ended).toMatchObject({ status: 'completed', assignee: { id: assignee } });
    await waitUntil(async () => (await verifyStream(db, asked.id, vkey))?.waiting === 0, { limitMs: 15_000 });
    expect(await verifyStream(db, asked.id, vkey)).toMatchObject({ verified: true, problems: [] });
  });

  test('and may own no assignment here, nor be asked as if it were near', async () => {
    const { office } = world();
    const near = SCENES.find(({ route }) => route === 'appointment-cross-unit');
    if (!near) throw new Error('the story has no scene across units');
    const asker = await office.holderOf(await office.positionOf(near.ownerUnit, 'unit-head'));
    const life: Life = { scene: { ...near, homeUnit: OFF_THE_SYSTEM.unit.id }, assignee: 'x', asker };
    expect(await office.post<ProblemSeen>(opening(life))).toMatchObject({ status: 422, body: { code: 'route-unfit' } });
    const owned: Life = { ...life, scene: { ...near, ownerUnit: OFF_THE_SYSTEM.unit.id } };
    expect(await office.post<ProblemSeen>(opening(owned))).toMatchObject({ body: { code: 'unit-unknown' } });
  });
}
