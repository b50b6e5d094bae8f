import { expect, test } from 'vitest';
import { waitUntil } from '../../../infra/stack/wait.ts';
import type { AssignmentView } from '../../../src/api/assignments/assignment-schema.ts';
import { verifyStream } from '../../../src/audit/verify-stream.ts';
import { readStream } from '../../../src/event-log/read.ts';
import { planLife, play, playOn } from '../lives.ts';
import type { World } from '../world.ts';

/** One request to another agency is answered with a list of those who are assigned. */
export function several(world: () => World): void {
  test('each of them has an assignment of their own, which begins with the decision and goes to its end', async () => {
    const { office, db, vkey } = world();
    const life = await planLife(office, 'appointment-cross-agency');
    const rows = await db
      .selectFrom('directory.placement')
      .select('person')
      .where('unit', '=', life.scene.homeUnit)
      .orderBy('id')
      .execute();
    const [first = '', second = '', ...others] = rows.map(({ person }) => person);
    expect([first, others.length]).toEqual([life.assignee, rows.length - 2]);
    const send = async (act: string, seen: AssignmentView, body: object) =>
      await office.post<AssignmentView>({
        person: await office.holderOf(seen.waitingFor?.position?.id ?? ''),
        path: `/v1/assignments/${seen.id}/acts`,
        body: { act, step: seen.step, ...body },
      });

    const asked = await play(office, life, { until: 'answer-availability' });
    const answered = await send('answer-availability', asked, { candidates: [first, second] });
    const approved = await playOn(office, life, answered.body, { until: 'appoint' });
    const { body: decided } = await send('appoint', approved, { assignee: first, alsoAssigned: [second] });
    const [other] = decided.alsoAssigned;
    expect(decided.alsoAssigned).toEqual([
      { assignment: expect.any(String), person: expect.objectContaining({ id: second }) },
    ]);

    const theirs = async () => await office.get<AssignmentView>(second, `/v1/assignments/${other?.assignment}`);
    await waitUntil(async () => (await theirs()).status === 200, { limitMs: 15_000 });
    const { body: begun } = await theirs();
    expect(begun).toMatchObject({
      status: 'open',
      assignee: { id: second },
      assignedWith: decided.id,
      waitingFor: { act: 'issue-letter', actor: 'home.unit-head' },
      timeline: [{ type: 'appointed', typed: { purpose: life.scene.purpose, competence: life.scene.competence } }],
    });
    const both = await Promise.all([
      playOn(office, life, decided),
      playOn(office, { ...life, assignee: second }, begun),
    ]);
    expect(both.map(({ status, assignee }) => [status, assignee?.id])).toEqual([
      ['completed', first],
      ['completed', second],
    ]);
    for (const { id } of both) {
      await waitUntil(async () => (await verifyStream(db, id, vkey))?.waiting === 0, { limitMs: 15_000 });
      expect(await verifyStream(db, id, vkey)).toMatchObject({ verified: true, problems: [] });
    }
    // It began once, whatever was read again in between.
    expect((await readStream(db, begun.id)).filter(({ type }) => type === 'appointed')).toHaveLength(1);
  });
}
