import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { delegate } from './directory.ts';
import { crossUnit, formTeam, inUnit } from './requests.ts';
import { type Answer, type Body, type Headers, startTestApi, type TestApi } from './test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

const versionOf = async (stream: string): Promise<number> =>
  (await api.db.selectFrom('log.event').select('id').where('stream', '=', stream).execute()).length;

describe('an act that does not say what was seen', () => {
  it.each([
    ['nothing', {}],
    ['If-Match: *', { 'if-match': '*' }],
  ])('is asked to (%s), of an assignment and of a team', async (_, headers: Headers) => {
    const { id } = (await api.as('o-kabid-b').post('/v1/assignments', crossUnit())).body;
    const team = (await api.as('o-kabid-a').post('/v1/teams', formTeam())).body.id;
    const member = { route: 'appointment-in-unit', homeUnit: 'unit-a', person: 'o-ani' };
    const answers = [
      await api.as('o-kadis').send(`/v1/assignments/${id}/acts`, { act: 'approve' }, headers),
      await api.as('o-kabid-a').send(`/v1/teams/${team}/acts`, { act: 'add-member', member }, headers),
    ];
    for (const { status, body } of answers) {
      expect([status, body.code]).toEqual([428, 'precondition-required']);
      expect(body.detail).toMatch(/step.*If-Match/);
    }
    expect([await versionOf(id), await versionOf(team)]).toEqual([1, 1]);
  });

  it('may come again under the same key with it', async () => {
    const { id, step } = (await api.as('o-kabid-b').post('/v1/assignments', crossUnit())).body;
    const approve = (body: Body) =>
      api.as('o-kadis').send(`/v1/assignments/${id}/acts`, { act: 'approve', ...body }, { 'idempotency-key': 'seen' });
    expect((await approve({})).status).toBe(428);
    expect((await approve({ step })).status).toBe(200);
  });
});

describe('the step that was seen', () => {
  it('is enough, also beside If-Match: *, which says nothing', async () => {
    const { id, step } = (await api.as('o-kabid-b').post('/v1/assignments', crossUnit())).body;
    const approve = { act: 'approve', step };
    const done = await api.as('o-kadis').send(`/v1/assignments/${id}/acts`, approve, { 'if-match': '*' });
    expect([done.status, done.body.version]).toEqual([200, 2]);
  });

  it('stands beside the version: both must be so', async () => {
    const { id, step } = (await api.as('o-kabid-b').post('/v1/assignments', crossUnit())).body;
    const approve = (seen: string, version: number) =>
      api
        .as('o-kadis')
        .send(`/v1/assignments/${id}/acts`, { act: 'approve', step: seen }, { 'if-match': `"${version}"` });
    expect((await approve(step, 2)).body.code).toBe('stale-version');
    expect((await approve('another-step', 1)).body.code).toBe('already-decided');
    expect((await approve(step, 1)).status).toBe(200);
  });
});

describe('who is Plh. of the next reviewer too', () => {
  /** An assignment that waits for the first of two reviews, and what its reviewer sees. */
  async function reported(): Promise<{ id: string; step: string; etag: string }> {
    const body = inUnit({ ownerUnit: 'unit-c', assignee: 'o-cici' });
    const { id } = (await api.as('o-kasi-c').post('/v1/assignments', body)).body;
    let last: Answer | undefined;
    for (const [person, act] of [
      ['o-kasi-c', { act: 'issue-letter' }],
      ['o-cici', { act: 'receive' }],
      ['o-cici', { act: 'plan', activities: 'Rencana', budget: 'Rp0' }],
      ['o-cici', { act: 'report', result: 'Selesai' }],
    ] as const) {
      last = await api.as(person).post(`/v1/assignments/${id}/acts`, act);
      expect(last.status, last.payload).toBe(200);
    }
    expect(last?.body.waitingFor).toMatchObject({ act: 'review', position: 'kasi-c' });
    return { id, step: last?.body.step, etag: String(last?.headers.etag) };
  }

  it('passes the first level only, who sends the same review twice as it was seen the first time', async () => {
    await delegate(api.db, 'asisten', ['o-kasi-c']);
    for (const seen of ['step', 'version'] as const) {
      const { id, step, etag } = await reported();
      const review = () =>
        api
          .as('o-kasi-c')
          .send(
            `/v1/assignments/${id}/acts`,
            { act: 'review', ...(seen === 'step' ? { step } : {}) },
            seen === 'version' ? { 'if-match': etag } : {},
          );
      const [first, second] = [await review(), await review()];
      expect(first.status).toBe(200);
      expect([second.status, second.body.code]).toEqual(
        seen === 'step' ? [409, 'already-decided'] : [412, 'stale-version'],
      );
      const { body } = await api.as('o-kasi-c').get(`/v1/assignments/${id}`);
      expect(body).toMatchObject({
        version: first.body.version,
        waitingFor: { act: 'review', position: { id: 'asisten' } },
      });
      // Having seen the second level, the same person may pass it as Plh.
      const passed = await api
        .as('o-kasi-c')
        .send(`/v1/assignments/${id}/acts`, { act: 'review', step: first.body.step });
      expect(passed.body).toMatchObject({ waitingFor: { act: 'complete' } });
    }
  });

  it('passes the first level only, too, where both come at the same instant', async () => {
    const { id, step } = await reported();
    const review = () => api.as('o-kasi-c').send(`/v1/assignments/${id}/acts`, { act: 'review', step });
    const statuses = (await Promise.all([review(), review()])).map(({ status }) => status);
    expect(statuses.toSorted()).toEqual([200, 409]);
  });
});
