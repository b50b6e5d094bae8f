import { Connection, WorkflowClient } from '@temporalio/client';
import { expect, test } from 'vitest';
import { waitUntil } from '../../../infra/stack/wait.ts';
import type { AssignmentView } from '../../../src/api/assignments/assignment-schema.ts';
import { SCENES } from '../../../src/main/story/scenes.ts';
import { type Life, planLife, play } from '../lives.ts';
import type { Answer, Office, ProblemSeen } from '../office.ts';
import type { World } from '../world.ts';

const PROBOLINGGO = SCENES.findIndex(({ award }) => award !== undefined);

interface Offered {
  readonly acts: readonly { readonly act: string; readonly award: { readonly kind: string } | null }[];
}

/** A completed task, and whoever declared it so. */
async function completed(office: Office, life: Life) {
  const ended = await play(office, life);
  const judge = ended.timeline.at(-1)?.person?.id ?? '';
  const propose = <Body = ProblemSeen>(body: object, person = judge): Promise<Answer<Body>> =>
    office.post<Body>({ person, path: `/v1/assignments/${ended.id}/acts`, body });
  return { ended, judge, propose };
}

export function followUps(world: () => World): void {
  test('with an award that its text lists, which stays one whole, ended history', async () => {
    const { office, db, temporalAddress } = world();
    const life = await planLife(office, PROBOLINGGO);
    const { ended, judge, propose } = await completed(office, life);
    const offered = await office.get<Offered>(judge, `/v1/assignments/${ended.id}/acts`);
    expect(offered.body.acts.map(({ act, award }) => award?.kind ?? act)).toEqual([
      'certificate',
      'national-nomination',
      'training',
      'propose-sanction',
    ]);
    expect(await propose({ act: 'propose-award', reason: 'Baik' })).toMatchObject({
      status: 422,
      body: { code: 'award-required' },
    });
    const answer = await propose<AssignmentView>({
      act: 'propose-award',
      award: 'training',
      reason: 'Melampaui target',
    });
    expect(answer).toMatchObject({ status: 200, body: { status: 'completed', version: ended.version + 1 } });
    expect(answer.body.timeline.at(-1)).toMatchObject({
      act: 'propose-award',
      phase: 'follow-up',
      award: { kind: 'training' },
      person: { id: judge },
      basis: expect.arrayContaining(['Probolinggo Ps.17(2)c']),
      typed: { reason: 'Melampaui target' },
    });
    expect(await propose({ act: 'propose-award', award: 'training', reason: 'Lagi' })).toMatchObject({
      status: 409,
      body: { code: 'already-proposed' },
    });
    const proposals = () =>
      db
        .selectFrom('reporting.notice')
        .select(['notice', 'step'])
        .where('person', '=', life.assignee)
        .where('stream', '=', ended.id)
        .where('step', '=', 'follow-up')
        .execute();
    await expect.poll(proposals, { timeout: 15_000 }).toEqual([{ notice: 'copy', step: 'follow-up' }]);

    // It closed when it was completed, and not again; and nothing runs for it any more.
    const row = async () =>
      await db.selectFrom('reporting.assignment').selectAll().where('id', '=', ended.id).executeTakeFirst();
    await waitUntil(async () => (await row())?.version === ended.version + 1, { limitMs: 15_000 });
    expect(await row()).toMatchObject({ status: 'completed', closed_at: new Date(ended.timeline.at(-1)?.at ?? '') });
    const connection = await Connection.connect({ address: temporalAddress });
    const handle = new WorkflowClient({ connection }).getHandle(ended.id);
    await waitUntil(async () => (await handle.describe()).status.name === 'COMPLETED', { limitMs: 15_000 });
    await connection.close();
  });

  test('with no award for whoever was not rated above expectation: nothing is recorded', async () => {
    const { office, db } = world();
    const plan = await planLife(office, PROBOLINGGO);
    const { person: assignee } = await db
      .selectFrom('directory.placement')
      .select('person')
      .where('unit', '=', plan.scene.homeUnit)
      .where('post', '=', 'staff')
      .executeTakeFirstOrThrow();
    const { ended, propose } = await completed(office, { ...plan, assignee });
    expect(await propose({ act: 'propose-award', award: 'certificate', reason: 'Baik' })).toMatchObject({
      status: 422,
      body: { code: 'criterion-unmet', detail: expect.stringContaining('Probolinggo Ps.17(2)') },
    });
    const { body } = await office.get(assignee, `/v1/assignments/${ended.id}`);
    expect(body.version).toBe(ended.version);
  });

  test('with a sanction, by nobody but whoever declared it complete, and always with a reason', async () => {
    const { office } = world();
    const life = await planLife(office, 'voluntary-in-unit');
    const { ended, propose } = await completed(office, life);
    const sanction = { act: 'propose-sanction', reason: 'Laporan dipalsukan' };
    expect(await propose(sanction, life.assignee)).toMatchObject({ status: 403 });
    expect(await propose({ act: 'propose-sanction' })).toMatchObject({ body: { code: 'reason-required' } });
    const answer = await propose<AssignmentView>(sanction);
    expect(answer.body.timeline.at(-1)).toMatchObject({ act: 'propose-sanction', phase: 'follow-up', award: null });
    expect(answer.body.version).toBe(ended.version + 1);
  });
}
