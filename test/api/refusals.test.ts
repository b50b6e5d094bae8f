import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DomainError } from '../../machines/errors.ts';

import { crossAgency, crossUnit, inUnit, voluntary } from './requests.ts';
import { type Answer, type Body, startTestApi, type TestApi } from './test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
beforeEach(() => {
  Object.assign(api.gate, { broken: null, afterwards: false });
});
afterAll(() => api.stop());

const open = (person: string, body: Body): Promise<Answer> => api.as(person).post('/v1/assignments', body);
const act = (person: string, id: string, body: Body, headers = {}): Promise<Answer> =>
  api.as(person).post(`/v1/assignments/${id}/acts`, body, headers);
const begun = async (person: string, body: Body): Promise<string> => (await open(person, body)).body.id;
const events = async (): Promise<number> => {
  const { n } = await api.db
    .selectFrom('log.event')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow();
  return Number(n);
};

/** What is turned down leaves no fact. */
async function refusedUnrecorded(ask: () => Promise<Answer>): Promise<Answer['body']> {
  const before = await events();
  const { status, body } = await ask();
  expect(body.status).toBe(status);
  expect(await events()).toBe(before);
  return body;
}

describe('beginning an assignment is refused', () => {
  it.each([
    ['in an unknown unit', 'o-kabid-a', inUnit({ ownerUnit: 'unit-x' }), 422, 'unit-unknown'],
    ['across units inside one unit', 'o-kabid-b', crossUnit({ homeUnit: 'unit-b' }), 422, 'route-unfit'],
    ['in a unit whose seats nobody has named', 'o-kepala-d', inUnit({ ownerUnit: 'unit-d' }), 422, 'seat-vacant'],
    [
      'for a period that runs backwards',
      'o-kabid-a',
      inUnit({ period: { from: '2026-12-02', to: '2026-12-01' } }),
      422,
      'period-invalid',
    ],
    ['by who does not head the unit', 'o-kabid-b', inUnit(), 403, 'not-authorised'],
    ['by a volunteer from elsewhere', 'o-budi', voluntary(), 403, 'not-authorised'],
    ['without naming anybody', 'o-kabid-a', inUnit({ assignee: undefined }), 422, 'assignee-required'],
    ['for somebody of another unit', 'o-kabid-a', inUnit({ assignee: 'o-budi' }), 422, 'assignee-ineligible'],
    ['for oneself', 'o-kabid-a', inUnit({ assignee: 'o-kabid-a' }), 403, 'own-assignment'],
  ])('%s', async (_, person, body, status, code) => {
    expect(await refusedUnrecorded(() => open(person, body))).toMatchObject({ status, code });
  });

  it('without all contents, each named, a blank one too', async () => {
    const body = await refusedUnrecorded(() => open('o-kabid-b', crossUnit({ competence: ' \n', target: undefined })));
    expect(body).toMatchObject({
      status: 422,
      code: 'contents-missing',
      missing: ['competence', 'target'],
      detail:
        'Permohonan belum memuat: Kompetensi, keahlian, atau keterampilan yang dibutuhkan; Ekspektasi atau target.',
    });
    const bare = crossUnit({ purpose: undefined, competence: undefined, target: undefined });
    const inEnglish = { 'accept-language': 'en' };
    expect((await api.as('o-kabid-b').post('/v1/assignments', bare, inEnglish)).body).toMatchObject({
      missing: ['purpose', 'competence', 'target'],
      detail: 'The request does not say: Purpose; Competence, skill or craft needed; Expectation or target.',
    });
  });
});

describe('an act is refused', () => {
  it.each([
    ['of another step', 'o-kabid-b', { act: 'complete' }, 409, 'act-not-available'],
    ['for want of the position', 'o-kabid-a', { act: 'approve' }, 403, 'not-authorised'],
    ['on what one has asked oneself', 'o-kabid-b', { act: 'approve' }, 403, 'own-request'],
    ['for want of a reason', 'o-kadis', { act: 'refuse' }, 422, 'reason-required'],
    ['for want of more than a blank as reason', 'o-kadis', { act: 'refuse', reason: '   ' }, 422, 'reason-required'],
  ])('%s', async (_, person, body, status, code) => {
    const id = await begun('o-kabid-b', crossUnit());
    expect(await refusedUnrecorded(() => act(person, id, body))).toMatchObject({ status, code });
  });

  it('of the assignee by another', async () => {
    const id = await begun('o-kabid-a', inUnit());
    await act('o-kabid-a', id, { act: 'issue-letter' });
    const body = await refusedUnrecorded(() => act('o-kabid-a', id, { act: 'receive' }));
    expect(body).toMatchObject({
      status: 403,
      code: 'not-your-act',
      detail: 'Tindakan “Terima surat penugasan” ada pada: Pegawai yang ditugaskan.',
    });
  });

  it('where the list of names is missing or does not have the name', async () => {
    const id = await begun('o-kabid-a', crossAgency());
    await act('o-sekda', id, { act: 'approve' });
    await act('o-sekda-n', id, { act: 'instruct' });
    await act('o-kabid-n', id, { act: 'recommend' });
    const empty = { act: 'answer-availability', candidates: [] };
    expect(await refusedUnrecorded(() => act('o-kadis-n', id, empty))).toMatchObject({ code: 'candidates-required' });
    const foreign = { act: 'answer-availability', candidates: ['o-ani'] };
    expect(await refusedUnrecorded(() => act('o-kadis-n', id, foreign))).toMatchObject({ code: 'assignee-ineligible' });
    await act('o-kadis-n', id, { act: 'answer-availability', candidates: ['o-nila'] });
    await act('o-sekda-n', id, { act: 'approve' });
    const unlisted = { act: 'appoint', assignee: 'o-ani' };
    expect(await refusedUnrecorded(() => act('o-kadis-n', id, unlisted))).toMatchObject({
      code: 'assignee-not-listed',
    });
  });

  it('once it has ended, by whom and when being said', async () => {
    const id = await begun('o-kabid-b', crossUnit());
    await act('o-kadis', id, { act: 'refuse', reason: 'Pegawai dibutuhkan' });
    const body = await refusedUnrecorded(() => act('o-kadis', id, { act: 'approve' }));
    expect(body).toMatchObject({
      status: 409,
      code: 'assignment-closed',
      last: { type: 'refused', person: { id: 'o-kadis', name: 'Nama o-kadis' }, position: { title: 'Jabatan kadis' } },
    });
    expect(body.detail).toMatch(/oleh Nama o-kadis \(Jabatan kadis\) pada \d+ \w+ \d{4} pukul [\d.]+ WIB/);
  });

  it('that came second, by whom and when being said', async () => {
    const { id, step } = (await open('o-kabid-b', crossUnit())).body;
    // Both are judged before the first is recorded.
    api.gate.meanwhile = () => act('o-kadis', id, { act: 'approve', step });
    const late = await act('o-kadis', id, { act: 'approve', step }, { 'accept-language': 'en' });
    expect(late.body).toMatchObject({
      status: 409,
      code: 'already-decided',
      version: 2,
      last: { type: 'approved', person: { id: 'o-kadis', name: 'Nama o-kadis' } },
    });
    expect(late.body.detail).toMatch(/already decided by Nama o-kadis \(Jabatan kadis\) on .+ WIB/);
    // Later still, the judgement itself knows.
    const later = await refusedUnrecorded(() => act('o-kadis', id, { act: 'approve', step }));
    expect(later).toMatchObject({ code: 'already-decided', last: { person: { name: 'Nama o-kadis' } } });
  });

  it('on a page that has grown stale', async () => {
    const id = await begun('o-kabid-b', crossUnit());
    const seen = (await api.as('o-kadis').get(`/v1/assignments/${id}`)).headers.etag;
    await act('o-kadis', id, { act: 'approve' });
    const stale = { 'if-match': String(seen) };
    const recommend = { act: 'recommend', assignee: 'o-ani' };
    expect(await refusedUnrecorded(() => act('o-kabid-a', id, recommend, stale))).toMatchObject({
      status: 412,
      code: 'stale-version',
      expected: 1,
      version: 2,
      last: { person: { name: 'Nama o-kadis' }, position: { title: 'Jabatan kadis' } },
    });
    expect((await act('o-kabid-a', id, recommend, { 'if-match': '"2"' })).status).toBe(200);
  });

  it('where the gate finds what the chart could not', async () => {
    const id = await begun('o-kabid-b', crossUnit());
    const until = (end: string | null) =>
      api.db.updateTable('directory.holding').set({ valid_to: end }).where('id', '=', 'h-kadis').execute();
    api.gate.meanwhile = () => until('2024-06-01T00:00:00Z');
    const refused = await refusedUnrecorded(() => act('o-kadis', id, { act: 'approve' }));
    await until(null);
    expect(refused).toMatchObject({ status: 403, code: 'not-authorised' });
  });
});

describe('a fault', () => {
  it.each([
    ['before', false],
    ['after', true],
  ])('of PostgreSQL %s it records asks to come again, and then all goes on', async (when, afterwards) => {
    const id = await begun('o-kabid-b', crossUnit());
    Object.assign(api.gate, { broken: Object.assign(new Error('gone'), { code: '57P01' }), afterwards });
    const headers = { 'idempotency-key': `once-${when}`, 'if-match': '"1"' };
    const away = await act('o-kadis', id, { act: 'approve' }, headers);
    expect(away).toMatchObject({
      status: 503,
      headers: { 'retry-after': '2' },
      body: { code: 'unavailable', server: 'postgres' },
    });
    api.gate.broken = null;
    expect((await act('o-kadis', id, { act: 'approve' }, headers)).body).toMatchObject({
      version: 2,
      facts: [{ version: 2, type: 'approved' }],
    });
  });

  it.each([new DomainError('impossible-history' as never, { why: 'secret' }), new Error('secret')])(
    'of ours (%o) says nothing of itself, but is on our log',
    async (error) => {
      const id = await begun('o-kabid-b', crossUnit());
      api.gate.broken = error;
      const { status, body } = await act('o-kadis', id, { act: 'approve' });
      expect([status, body.code]).toEqual([500, 'internal-error']);
      expect(JSON.stringify(body)).not.toMatch(/secret|at .*\.ts/);
      const line = api.logged.findLast((each) => each.includes('internal-error')) ?? '';
      expect(JSON.parse(line)).toMatchObject({
        level: 50,
        reqId: body.instance.replace('urn:uuid:', ''),
        fault: { name: error.name },
      });
      expect(line).not.toContain('secret');
    },
  );
});
