import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { project } from './reporting.ts';
import { formTeam, inUnit, voluntary } from './requests.ts';
import { type Body, startTestApi, type TestApi } from './test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
  // Ani has 60 per cent of December taken, and something that nobody has said.
  await api.as('o-kabid-a').post('/v1/assignments', inUnit({ timeShare: 60 }));
  await api.as('o-kabid-a').post('/v1/assignments', inUnit());
  await project(api.db);
});
afterAll(() => api.stop());

const YEAR = 'from=2026-01-01&to=2026-12-31';
const begin = (person: string, body: Body) => api.as(person).post('/v1/assignments', body);
const act = (person: string, id: string, body: Body) => api.as(person).post(`/v1/assignments/${id}/acts`, body);

describe('a share of time', () => {
  it.each([0, 101, 2.5, -1])('that there is not is refused by its article: %s', async (timeShare) => {
    const { status, body } = await begin('o-kabid-a', inUnit({ timeShare }));
    expect([status, body.code, body.basis]).toEqual([422, 'time-share-invalid', ['Dairi Lamp. B.2.e']]);
    expect(body.detail).toContain('1 sampai 100');
  });

  it('is refused of a member of a team as well', async () => {
    const team = (await api.as('o-kabid-a').post('/v1/teams', formTeam())).body.id;
    const member = { route: 'appointment-in-unit', homeUnit: 'unit-a', person: 'o-adi', timeShare: 0 };
    const { status, body } = await api
      .as('o-kabid-a')
      .post(`/v1/teams/${team}/acts`, { act: 'add-member', step: 'open', member });
    expect([status, body.code, body.basis]).toEqual([422, 'time-share-invalid', ['Dairi Lamp. B.2.e']]);
  });
});

describe('more time than somebody has', () => {
  let asked: string;
  beforeAll(async () => {
    asked = (await begin('o-ani', voluntary({ timeShare: 50 }))).body.id;
  });

  it('is shown to whoever decides, before they do', async () => {
    const { body } = await api.as('o-kabid-a').get(`/v1/assignments/${asked}/acts`);
    expect(body.timeTaken).toEqual([
      {
        person: { id: 'o-ani', name: expect.any(String) },
        periods: [
          { from: '2026-12-01', to: '2026-12-31', timeShare: 60 },
          { from: '2026-12-01', to: '2026-12-31', timeShare: null },
        ],
        withThis: { percent: 110, unsaid: 1, exceeded: true },
      },
    ]);
  });

  it('is warned of when it is decided, and stays on record', async () => {
    const { status, body } = await act('o-kabid-a', asked, { act: 'approve', step: 'owner-unit-head-approve' });
    expect(status).toBe(200);
    expect(body.warnings).toMatchObject([{ code: 'time-exceeded', percent: 110, basis: ['Dairi Lamp. B.2.e'] }]);
    const seen = (await api.as('o-kabid-a').get(`/v1/assignments/${asked}`)).body;
    expect(seen.timeShare).toBe(50);
    expect(seen.timeline.map((entry: Body) => entry.timeTaken)).toEqual([
      null,
      { percent: 110, unsaid: 1, exceeded: true },
    ]);
  });

  it('is not warned of where there is enough', async () => {
    const { body } = await begin('o-kabid-a', inUnit({ assignee: 'o-adi', timeShare: 100 }));
    expect(body.warnings).toEqual([]);
  });

  it('is warned of in a team, where a member is named', async () => {
    const team = (await api.as('o-kabid-a').post('/v1/teams', formTeam())).body.id;
    const member = { route: 'appointment-in-unit', homeUnit: 'unit-a', person: 'o-ani', timeShare: 45 };
    const { body } = await api
      .as('o-kabid-a')
      .post(`/v1/teams/${team}/acts`, { act: 'add-member', step: 'open', member });
    expect(body.warnings).toMatchObject([{ code: 'time-exceeded', percent: 105 }]);
  });
});

describe('tables that do not answer', () => {
  it('keep nobody from deciding: what they would have said is left out', async () => {
    let appointed: { status: number; body: Body } | undefined;
    await api.db.transaction().execute(async (tx) => {
      await sql`lock table reporting.assignment in access exclusive mode`.execute(tx);
      appointed = await begin('o-kabid-a', inUnit({ timeShare: 10, period: { from: '2028-01-03', to: '2028-01-31' } }));
    });
    expect([appointed?.status, appointed?.body.warnings]).toEqual([201, []]);
    const seen = (await api.as('o-kabid-a').get(`/v1/assignments/${appointed?.body.id}`)).body;
    expect(seen.timeline.map((entry: Body) => entry.timeTaken)).toEqual([null]);
  });
});

describe('the workload of a unit', () => {
  const workload = (person: string, unit = 'unit-a', query = YEAR, role?: 'auditor') =>
    api.as(person, ...(role ? [role] : [])).get(`/v1/units/${unit}/workload?${query}`);

  it('is the sum for each of its people and together, for whoever has a seat in it', async () => {
    await project(api.db);
    const { status, body } = await workload('o-kadis');
    expect(status).toBe(200);
    const people = body.people.map((each: { person: { id: string }; timeTaken: Body }) => [
      each.person.id,
      each.timeTaken,
    ]);
    expect(people).toEqual([
      ['o-adi', { percent: 100, unsaid: 0, exceeded: false }],
      ['o-ani', { percent: 110, unsaid: 1, exceeded: true }],
    ]);
    expect(body.total).toEqual({ percent: 210, of: 200, unsaid: 1 });
    expect(body.basis).toEqual(['Dairi Lamp. B.2.e']);
  });

  it('is nothing where the period has no assignment', async () => {
    const { body } = await workload('o-kadis', 'unit-a', 'from=2027-03-01&to=2027-03-31');
    expect(body.total).toEqual({ percent: 0, of: 200, unsaid: 0 });
  });

  it('is for auditors too, and for nobody else', async () => {
    expect((await workload('o-auditor', 'unit-a', YEAR, 'auditor')).status).toBe(200);
    for (const person of ['o-ani', 'o-kabid-b', 'o-stranger']) {
      const { status, body } = await workload(person);
      expect([status, body.code]).toEqual([403, 'not-authorised']);
    }
  });

  it('is refused for a period that runs backwards and a unit that is not there', async () => {
    expect((await workload('o-kadis', 'unit-a', 'from=2026-12-31&to=2026-01-01')).body.code).toBe('period-invalid');
    expect((await workload('o-kadis', 'unit-x')).body.code).toBe('unit-unknown');
  });
});
