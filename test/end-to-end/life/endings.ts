import { expect, test } from 'vitest';
import { SCENES } from '../../../src/main/story/scenes.ts';
import { planLife, play, playOn, sendOnce } from '../lives.ts';
import type { ProblemSeen } from '../office.ts';
import type { World } from '../world.ts';

export function endings(world: () => World): void {
  test.each(SCENES.map(({ title, route }, n) => [title, route, n] as const))('completed: %s', async (_, route, n) => {
    const { office } = world();
    const life = await planLife(office, n);
    const ended = await play(office, life);
    expect(ended).toMatchObject({ route, status: 'completed', waitingFor: null, assignee: { id: life.assignee } });
    expect(ended.timeline.map(({ version }) => version)).toEqual(ended.timeline.map((_, index) => index + 1));
    expect(ended.timeline.every(({ person, basis }) => person !== null && basis.length > 0)).toBe(true);
    expect(ended.letters.length).toBeGreaterThan(0);
    const read = await office.get(life.assignee, `/v1/assignments/${ended.id}`);
    expect(read.body).toEqual(ended);
    expect(read.headers.get('etag')).toBe(`"${ended.version}"`);
  });

  test('by a refusal, which needs a reason', async () => {
    const { office } = world();
    const life = await planLife(office, 'appointment-cross-unit');
    const asked = await play(office, life, { until: 'approve' });
    const decider = await office.holderOf(asked.waitingFor?.position?.id ?? '');
    const refuse = (reason: string) =>
      office.post<ProblemSeen>({
        person: decider,
        path: `/v1/assignments/${asked.id}/acts`,
        body: { act: 'refuse', reason },
      });
    expect(await refuse('   ')).toMatchObject({ status: 422, body: { code: 'reason-required' } });
    expect(await refuse('Pegawai sedang bertugas lain')).toMatchObject({
      status: 200,
      body: { status: 'refused', version: 2 },
    });
    const { body } = await office.get(life.asker, `/v1/assignments/${asked.id}`);
    expect(body.timeline.at(-1)?.typed).toEqual({ reason: 'Pegawai sedang bertugas lain' });
  });

  test('by the withdrawal of who asked, before the letter, and of nobody else', async () => {
    const { office } = world();
    const life = await planLife(office, 'appointment-cross-unit');
    const waiting = await play(office, life, { until: 'issue-letter' });
    const path = `/v1/assignments/${waiting.id}/acts`;
    const signer = await office.holderOf(waiting.waitingFor?.position?.id ?? '');
    const body = { act: 'withdraw', reason: 'Tidak jadi' };
    expect(await office.post<ProblemSeen>({ person: signer, path, body })).toMatchObject({ status: 403 });
    expect(await office.post({ person: life.asker, path, body })).toMatchObject({
      status: 200,
      body: { status: 'withdrawn' },
    });
    const late = await office.post<ProblemSeen>({ person: signer, path, body: { act: 'issue-letter' } });
    expect(late).toMatchObject({
      status: 409,
      body: { code: 'assignment-closed', last: { person: { id: life.asker } } },
    });
  });

  test('by cancellation of who signed the letter, with a reason', async () => {
    const { office } = world();
    const life = await planLife(office, 'voluntary-in-unit');
    const waiting = await play(office, life, { until: 'issue-letter' });
    const signer = await office.holderOf(waiting.waitingFor?.position?.id ?? '');
    const running = await playOn(office, life, waiting, { until: 'report' });
    const body = { act: 'cancel', reason: 'Anggaran dialihkan' };
    const answer = await office.post({ person: signer, path: `/v1/assignments/${running.id}/acts`, body });
    expect(answer).toMatchObject({ status: 200, body: { status: 'cancelled', version: running.version + 1 } });
  });

  test('completed after a return: the report is made again, and climbs again', async () => {
    const { office } = world();
    const life = await planLife(office, 'voluntary-cross-unit');
    const judged = await play(office, life, { until: 'complete' });
    const top = await office.holderOf(judged.waitingFor?.position?.id ?? '');
    const returned = await sendOnce(office)({
      person: top,
      path: `/v1/assignments/${judged.id}/acts`,
      body: { act: 'return', reason: 'Data belum lengkap' },
    });
    expect(returned).toMatchObject({ status: 'open', waitingFor: { act: 'report', person: { id: life.assignee } } });
    const ended = await playOn(office, life, returned);
    const climbed = (acts: typeof ended.timeline) =>
      acts.map(({ act }) => act).filter((act) => act === 'review').length;
    const since = ended.timeline.findIndex(({ act }) => act === 'return');
    expect(ended.status).toBe('completed');
    expect(climbed(ended.timeline.slice(since))).toBe(climbed(ended.timeline.slice(0, since)));
  });
}
