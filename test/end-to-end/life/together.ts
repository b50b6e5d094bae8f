import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { AssignmentReceipt } from '../../../src/api/assignments/assignment-receipt.ts';
import { readStream } from '../../../src/event-log/read.ts';
import { opening, planLife, play } from '../lives.ts';
import type { ProblemSeen } from '../office.ts';
import type { World } from '../world.ts';
import { actFor } from './delegations.ts';

export function together(world: () => World): void {
  test.each([1, 2, 3])('one decides, the other is told by whom and when (%i)', async () => {
    const { office, db } = world();
    const life = await planLife(office, 'voluntary-cross-unit');
    const { id, step, waitingFor } = await play(office, life, { until: 'approve' });
    const position = waitingFor?.position?.id ?? '';
    const [holder, delegate] = [await office.holderOf(position), await office.memberOf('bidang-smp')];
    await using _ = await actFor(db, { person: delegate, position });
    const path = `/v1/assignments/${id}/acts`;
    const answers = await Promise.all([
      office.post<ProblemSeen>({ person: holder, path, body: { act: 'approve', step } }),
      office.post<ProblemSeen>({ person: delegate, path, body: { act: 'refuse', step, reason: 'Formasi penuh' } }),
    ]);
    const winner = answers[0].status === 200 ? holder : delegate;
    const [told] = answers.filter(({ status }) => status !== 200);
    const [, decision, ...more] = await readStream(db, id);
    expect(more).toEqual([]);
    expect(decision?.by?.person).toBe(winner);
    // Who is refused has also ended it: then the other finds it closed, not only decided.
    expect(told).toMatchObject({
      status: 409,
      body: {
        code: winner === holder ? 'already-decided' : 'assignment-closed',
        last: { person: { id: winner }, at: decision?.at },
      },
    });
  });

  test('approved by both: the second is told that it is decided already', async () => {
    const { office, db } = world();
    const life = await planLife(office, 'appointment-cross-unit');
    const { id, step, waitingFor } = await play(office, life, { until: 'approve' });
    const position = waitingFor?.position?.id ?? '';
    const delegate = await office.memberOf('kelurahan-contoh');
    await using _ = await actFor(db, { person: delegate, position });
    const both = [await office.holderOf(position), delegate];
    const answers = await Promise.all(
      both.map((person) =>
        office.post<ProblemSeen>({ person, path: `/v1/assignments/${id}/acts`, body: { act: 'approve', step } }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const [told] = answers.filter(({ status }) => status === 409);
    const [, decision, ...more] = await readStream(db, id);
    expect(more).toEqual([]);
    expect(told?.body).toMatchObject({
      code: 'already-decided',
      last: { type: 'approved', person: { id: decision?.by?.person }, at: decision?.at },
    });
  });

  test('the same key twice: one fact, one answer, byte for byte', async () => {
    const { office, db } = world();
    const life = await planLife(office, 'voluntary-in-unit');
    const [key, next] = [randomUUID(), randomUUID()];
    const begin = () => office.send<AssignmentReceipt>({ ...opening(life), key });
    const [one, two] = await Promise.all([begin(), begin()]);
    expect([one.status, two.status]).toEqual([201, 201]);
    expect(two.text).toBe(one.text);
    const { id, step, waitingFor } = one.body;
    const approve = {
      person: await office.holderOf(waitingFor?.position ?? ''),
      path: `/v1/assignments/${id}/acts`,
      body: { act: 'approve', step },
      key: next,
    };
    const answers = await Promise.all([1, 2, 3].map(() => office.send(approve)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(await readStream(db, id)).toHaveLength(2);
    const other = await office.send<ProblemSeen>({ ...approve, body: { act: 'refuse', step, reason: 'Lain' } });
    expect(other).toMatchObject({ status: 422, body: { code: 'idempotency-key-reused' } });
  });

  test('a stale page decides nothing', async () => {
    const { office, db } = world();
    const life = await planLife(office, 'voluntary-in-unit');
    const seen = await play(office, life, { until: 'issue-letter' });
    const signer = await office.holderOf(seen.waitingFor?.position?.id ?? '');
    const issue = (etag: string) =>
      office.post<ProblemSeen>({
        person: signer,
        path: `/v1/assignments/${seen.id}/acts`,
        body: { act: 'issue-letter' },
        headers: { 'if-match': etag },
      });
    expect(await issue(`"${seen.version - 1}"`)).toMatchObject({
      status: 412,
      body: { code: 'stale-version', version: seen.version },
    });
    expect(await readStream(db, seen.id)).toHaveLength(seen.version);
    expect(await issue(`"${seen.version}"`)).toMatchObject({ status: 200 });
  });
}
