import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { crossAgency, crossUnit, inUnit, voluntary } from './requests.ts';
import { type Answer, type Body, startTestApi, type TestApi } from './test-api.ts';

const TRACE = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
let api: TestApi;
beforeAll(async () => {
  api = await startTestApi({ traceparent: () => TRACE });
});
afterAll(() => api.stop());

const open = (person: string, body: Body): Promise<Answer> => api.as(person).post('/v1/assignments', body);
const act = (person: string, id: string, body: Body, headers = {}): Promise<Answer> =>
  api.as(person).post(`/v1/assignments/${id}/acts`, body, headers);
const view = (person: string, id: string): Promise<Answer> => api.as(person).get(`/v1/assignments/${id}`);
const offered = async (person: string, id: string): Promise<string[]> =>
  (await api.as(person).get(`/v1/assignments/${id}/acts`)).body.acts.map((each: { act: string }) => each.act);

describe('an assignment', () => {
  it('goes from request to completion', async () => {
    const opened = await open('o-kabid-b', crossUnit());
    expect(opened.status).toBe(201);
    const { id } = opened.body;
    expect(opened.headers).toMatchObject({ location: `/v1/assignments/${id}`, etag: '"1"' });
    expect(opened.body).toMatchObject({
      version: 1,
      status: 'open',
      phase: 'decision',
      step: 'home-rater-approve',
      waitingFor: { act: 'approve', actor: 'home.rater', position: 'kadis', person: null },
      assignee: null,
      facts: [{ version: 1, type: 'requested' }],
    });
    expect((await view('o-kabid-b', id)).body).toMatchObject({
      status: 'open',
      statusLabel: { id: 'Berjalan', en: 'Open' },
      phase: 'decision',
      waitingFor: {
        act: 'approve',
        actor: 'home.rater',
        position: { id: 'kadis', title: 'Jabatan kadis' },
        person: null,
      },
      requester: { id: 'o-kabid-b', name: 'Nama o-kabid-b' },
      assignee: null,
      period: { from: '2026-12-01', to: '2026-12-31' },
      version: 1,
      letters: [{ kind: 'involvement-request', addressee: { actor: 'home.rater', position: { id: 'kadis' } } }],
    });

    const steps: [string, Body][] = [
      ['o-kadis', { act: 'approve' }],
      ['o-kabid-a', { act: 'recommend', assignee: 'o-ani' }],
      ['o-kadis', { act: 'issue-letter' }],
      ['o-ani', { act: 'receive' }],
      ['o-ani', { act: 'plan', activities: 'Rencana', budget: 'Rp0' }],
      ['o-ani', { act: 'report', result: 'Peta jabatan selesai' }],
      ['o-kabid-b', { act: 'return', reason: 'Kurang lampiran' }],
      ['o-ani', { act: 'report', result: 'Dengan lampiran' }],
      ['o-kabid-b', { act: 'review' }],
      ['o-kadis', { act: 'complete' }],
    ];
    let version = 1;
    for (const [person, body] of steps) {
      expect(await offered(person, id)).toContain(body.act);
      const done = await act(person, id, body, { 'if-match': `"${version}"` });
      version += 1;
      expect([done.status, done.headers.etag, done.body.version]).toEqual([200, `"${version}"`, version]);
    }

    const { body } = await api.as('o-ani').get(`/v1/assignments/${id}`);
    expect(body).toMatchObject({ status: 'completed', phase: null, step: null, waitingFor: null });
    expect(body.timeline.map((each: { act: string }) => each.act)).toEqual([
      'request',
      ...steps.map(([, { act }]) => act),
    ]);
    expect(body.timeline[7]).toMatchObject({
      act: 'return',
      actor: 'administrator',
      person: { id: 'o-kabid-b', name: 'Nama o-kabid-b' },
      position: { id: 'kabid-b', title: 'Jabatan kabid-b' },
      delegation: null,
      basis: ['Dairi Lamp. D.5.c', 'Dairi Lamp. D.6.c', 'Dairi Lamp. D.7.c'],
      interpretation: { en: expect.stringContaining('reviewed again from the bottom') },
      typed: { reason: 'Kurang lampiran' },
    });
    expect(await offered('o-ani', id)).toEqual([]);
  });

  it('records both steps of one official in one decision', async () => {
    const { body } = await open('o-kabid-a', crossUnit({ ownerUnit: 'unit-a', homeUnit: 'unit-b' }));
    const done = await act('o-kabid-b', body.id, { act: 'approve', assignee: 'o-budi' });
    expect(done.body).toMatchObject({ version: 3, assignee: 'o-budi', waitingFor: { act: 'issue-letter' } });
    expect(done.body.facts.map(({ version, type }: Body) => [version, type])).toEqual([
      [2, 'approved'],
      [3, 'recommended'],
    ]);
  });

  it('is begun by the appointment itself in a unit, and by the person who volunteers', async () => {
    const appointed = await open('o-kabid-a', inUnit());
    expect(appointed.body).toMatchObject({
      version: 1,
      assignee: 'o-ani',
      waitingFor: { act: 'issue-letter' },
    });
    const volunteered = await open('o-adi', voluntary());
    expect(volunteered.body).toMatchObject({ assignee: 'o-adi' });
    expect((await view('o-adi', volunteered.body.id)).body).toMatchObject({
      assignee: { id: 'o-adi' },
      requester: { id: 'o-adi' },
      timeline: [{ act: 'request', actor: 'assignee', position: null, person: { id: 'o-adi' } }],
    });
  });

  it('says of whom to choose where another agency has answered with names', async () => {
    const { body } = await open('o-kabid-a', crossAgency());
    const { id } = body;
    await act('o-sekda', id, { act: 'approve' });
    await act('o-sekda-n', id, { act: 'instruct' });
    await act('o-kabid-n', id, { act: 'recommend' });
    const needs = await api.as('o-kadis-n').get(`/v1/assignments/${id}/acts`);
    expect(needs.body.acts[0]).toMatchObject({ act: 'answer-availability', needs: ['candidates'] });
    await act('o-kadis-n', id, { act: 'answer-availability', candidates: ['o-nila'] });
    await act('o-sekda-n', id, { act: 'approve' });
    const { body: now } = await api.as('o-kadis-n').get(`/v1/assignments/${id}/acts`);
    expect(now).toMatchObject({
      version: 6,
      acts: [
        { act: 'appoint', needs: ['assignee'], choices: [{ id: 'o-nila', name: 'Nama o-nila' }] },
        { act: 'refuse', needs: ['reason'] },
      ],
    });
    const listed = await api.as('o-kadis-n').get(`/v1/assignments/${id}`);
    expect(listed.body.timeline[4].candidates).toEqual([{ id: 'o-nila', name: 'Nama o-nila' }]);
  });

  it('can be moved by the Plt. of a position, whose delegation is on record', async () => {
    const { status, body } = await open('o-plt', inUnit());
    expect(status).toBe(201);
    expect((await view('o-plt', body.id)).body.timeline[0]).toMatchObject({
      person: { id: 'o-plt' },
      position: { id: 'kabid-a' },
      delegation: { id: 'd-plt', kind: 'plt' },
    });
    const refused = await open('o-former-plh', inUnit());
    expect(refused.body.code).toBe('not-authorised');
  });

  it('offers nothing to those whose turn it is not, or who would decide on themselves', async () => {
    const { body } = await open('o-kabid-b', crossUnit());
    expect(await offered('o-kabid-b', body.id)).toEqual(['withdraw']);
    expect(await offered('o-kabid-a', body.id)).toEqual([]);
    // As Plh. of the rater, kabid b could approve what kabid b has asked.
    await api.db
      .insertInto('directory.delegation')
      .values({
        id: 'd-own',
        kind: 'plh',
        person: 'o-kabid-b',
        position: 'kadis',
        valid_from: '2024-01-01T00:00:00Z',
        valid_to: null,
      })
      .execute();
    expect(await offered('o-kabid-b', body.id)).toEqual(['withdraw']);
    expect((await act('o-kabid-b', body.id, { act: 'approve' })).body.code).toBe('own-request');
    await api.db.deleteFrom('directory.delegation').where('id', '=', 'd-own').execute();
  });

  it('leaves the trace of each request with what it recorded', async () => {
    const traces = await api.db.selectFrom('log.event').select('traceparent').distinct().execute();
    expect(traces).toEqual([{ traceparent: TRACE }]);
  });
});
