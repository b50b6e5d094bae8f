import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allProcedures } from '../../machines/procedure.ts';
import { positionsOf } from '../../src/directory/authority.ts';
import { project } from './reporting.ts';
import { crossUnit, inUnit } from './requests.ts';
import { type Body, startTestApi, type TestApi } from './test-api.ts';

let api: TestApi;
let cross: string;
let within: string;
beforeAll(async () => {
  api = await startTestApi();
  cross = await begun('o-kabid-b', crossUnit());
  await act('o-kadis', cross, { act: 'approve', note: 'Setuju' });
  within = await begun('o-plt', inUnit());
  await project(api.db);
});
afterAll(() => api.stop());

const idOf = (named: unknown): string | null => (named as { id: string } | null)?.id ?? null;
const begun = async (person: string, body: Body): Promise<string> =>
  (await api.as(person).post('/v1/assignments', body)).body.id;
const act = (person: string, id: string, body: Body) => api.as(person).post(`/v1/assignments/${id}/acts`, body);
const listed = async (person: string, query = ''): Promise<string[]> =>
  (await api.as(person).get(`/v1/assignments${query}`)).body.items.map(({ id }: { id: string }) => id);

describe('an assignment is seen', () => {
  it.each([
    ['by who asked', 'o-kabid-b', [true, false]],
    ['by who holds a seat in it', 'o-kabid-a', [true, true]],
    ['by who decided', 'o-kadis', [true, true]],
    ["by the Plt. of a seat's position", 'o-plt', [true, true]],
    ['not by one whose time as Plh. is over', 'o-former-plh', [false, false]],
    ['by the assignee', 'o-ani', [false, true]],
    ['not by a colleague of the assignee', 'o-adi', [false, false]],
    ['not by a stranger', 'o-stranger', [false, false]],
    ['not by the authority, who has no seat in these', 'o-sekda', [false, false]],
  ])('%s', async (_, person, sees) => {
    const all = [cross, within];
    const single = await Promise.all(all.map((id) => api.as(person).get(`/v1/assignments/${id}`)));
    expect(single.map(({ status }) => status)).toEqual(sees.map((yes) => (yes ? 200 : 404)));
    // The list, from the reporting table, agrees.
    expect((await listed(person)).toSorted()).toEqual(all.filter((_, index) => sees[index]).toSorted());
    for (const [index, id] of all.entries()) {
      const acts = await api.as(person).get(`/v1/assignments/${id}/acts`);
      expect(acts.status).toBe(sees[index] ? 200 : 404);
    }
  });

  it('or not, without a difference to one that is not there', async () => {
    const nowhere = '00000000-0000-8000-8000-000000000000';
    const [unseen, none] = await Promise.all(
      [cross, nowhere].map(async (id) => (await act('o-stranger', id, { act: 'approve' })).body),
    );
    expect({ ...unseen, instance: '' }).toEqual({ ...none, instance: '' });
  });
});

describe('whoever decides about a person', () => {
  const timeTaken = async (person: string, id: string) =>
    (await api.as(person).get(`/v1/assignments/${id}/acts`)).body.timeTaken.map(
      ({ person: { id: whose }, periods }: { person: { id: string }; periods: unknown[] }) => [whose, periods],
    );

  it('sees what of whose time is taken already, and not by what', async () => {
    expect(await timeTaken('o-kabid-a', cross)).toEqual([
      ['o-adi', []],
      ['o-ani', [{ from: '2026-12-01', to: '2026-12-31', timeShare: null }]],
    ]);
  });

  it('is not shown it where there is nothing to decide, nor for the assignment itself', async () => {
    expect(await timeTaken('o-kabid-b', cross)).toEqual([]);
    expect(await timeTaken('o-plt', within)).toEqual([['o-ani', []]]);
  });
});

describe('an auditor', () => {
  it('sees all, with what was typed: Dairi Lamp. C #1', async () => {
    expect((await api.as('o-auditor', 'auditor').get('/v1/assignments')).body.items).toHaveLength(2);
    const { body } = await api.as('o-auditor', 'auditor').get(`/v1/assignments/${cross}`);
    expect(body.timeline[1].typed).toEqual({ note: 'Setuju' });
  });

  it('changes nothing, whatever position they hold', async () => {
    const auditor = api.as('o-kabid-a', 'auditor');
    for (const [url, body] of [
      ['/v1/assignments', inUnit()],
      [`/v1/assignments/${cross}/acts`, { act: 'recommend', assignee: 'o-ani' }],
    ] as const) {
      expect((await auditor.post(url, body)).body).toMatchObject({ status: 403, code: 'auditor-reads-only' });
    }
    expect((await auditor.get(`/v1/assignments/${cross}/acts`)).body.acts).toEqual([]);
  });
});

describe('the list', () => {
  it.each([
    ['?status=open', 2],
    ['?status=refused', 0],
    ['?phase=letter', 1],
    ['?route=appointment-cross-unit', 1],
    ['?unit=unit-b', 1],
    ['?unit=unit-a', 2],
    ['?assignee=o-ani', 1],
    ['?assignee=o-ani&phase=decision', 0],
  ])('keeps what %s asks for', async (query, count) => {
    expect(await listed('o-kadis', query)).toHaveLength(count);
  });

  it('names people and units', async () => {
    const { body } = await api.as('o-ani').get('/v1/assignments');
    expect(body).toMatchObject({
      items: [
        {
          id: within,
          assignee: { id: 'o-ani', name: 'Nama o-ani' },
          ownerUnit: { id: 'unit-a', name: 'Bidang unit-a' },
          period: { from: '2026-12-01', to: '2026-12-31' },
          phaseLabel: { id: 'Surat penugasan' },
        },
      ],
      next: null,
    });
  });
});

describe('the inbox', () => {
  it('holds what waits for a position of mine, or for me', async () => {
    const items = async (person: string) => (await api.as(person).get('/v1/inbox')).body.items;
    expect(await items('o-kabid-b')).toEqual([]);
    expect(await items('o-kabid-a')).toMatchObject([
      {
        assignment: cross,
        act: 'recommend',
        position: { id: 'kabid-a', title: 'Jabatan kabid-a' },
        due: expect.any(String),
      },
      { assignment: within, act: 'issue-letter' },
    ]);
    expect(await items('o-plt')).toHaveLength(2);
    await act('o-kabid-a', within, { act: 'issue-letter' });
    await project(api.db);
    expect(await items('o-ani')).toMatchObject([
      { assignment: within, act: 'receive', position: null, person: { id: 'o-ani' } },
    ]);
  });
});

describe('the notices', () => {
  let asked: string;
  beforeAll(async () => {
    asked = await begun('o-kabid-a', crossUnit({ ownerUnit: 'unit-a', homeUnit: 'unit-b' }));
    await act('o-kabid-b', asked, { act: 'approve', assignee: 'o-budi' });
    await project(api.db);
  });

  it('are of my positions and mine', async () => {
    const { body } = await api.as('o-kadis').get('/v1/notices');
    expect(body.items).toMatchObject([
      {
        assignment: asked,
        notice: 'copy',
        noticeLabel: { id: 'Tembusan', en: 'Copy' },
        actor: 'owner.rater',
        position: { id: 'kadis', title: 'Jabatan kadis' },
        person: null,
      },
    ]);
    expect((await api.as('o-kabid-b').get('/v1/notices')).body.items).toMatchObject([
      { assignment: cross, notice: 'answer' },
    ]);
    expect((await api.as('o-stranger').get('/v1/notices')).body.items).toEqual([]);
  });

  it('are nobody else’s', async () => {
    const all = await api.db.selectFrom('reporting.notice').selectAll().execute();
    const people = await api.db.selectFrom('directory.person').select('id').execute();
    const mine = ({ position, person }: { position: string | null; person: string | null }) =>
      `${position ?? ''}/${person ?? ''}`;
    for (const { id } of people) {
      const positions = await positionsOf(api.db, id);
      const { body } = await api.as(id).get('/v1/notices?limit=200');
      const read = body.items.map(({ fact, position, person }: Body) =>
        [fact, mine({ position: idOf(position), person: idOf(person) })].join(' '),
      );
      const left = all.filter(({ position, person }) => (position ? positions.includes(position) : person === id));
      expect(read.toSorted(), id).toEqual(left.map((row) => [row.fact, mine(row)].join(' ')).toSorted());
    }
  });

  it('come in pages, too, even several of one fact', async () => {
    const { fact, at } = (await api.as('o-kadis').get('/v1/notices')).body.items[0];
    const rows = (['answer', 'copy', 'closed'] as const).map((notice) => ({
      fact,
      at,
      notice,
      actor: 'assignee' as const,
      position: null,
      person: 'o-adi',
      recipient: 'person:o-adi',
      stream: asked,
      version: 1,
      step: 'x',
    }));
    await api.db.insertInto('reporting.notice').values(rows).execute();
    const seen: string[] = [];
    for (let from = ''; ; ) {
      const { body } = await api.as('o-adi').get(`/v1/notices?limit=1${from}`);
      seen.push(...body.items.map(({ notice }: Body) => notice));
      if (body.next === null) break;
      from = `&cursor=${body.next}`;
    }
    expect(seen).toEqual(['copy', 'closed', 'answer']);
  });
});

describe('who I am', () => {
  it('is said with the positions that I hold and act for now', async () => {
    expect((await api.as('o-plt').get('/v1/me')).body).toEqual({
      person: 'o-plt',
      name: 'Nama o-plt',
      positions: [{ id: 'kabid-a', title: 'Jabatan kabid-a', as: 'plt' }],
      units: [],
      roles: [],
    });
    expect((await api.as('o-ani').get('/v1/me')).body.units).toEqual([{ id: 'unit-a', name: 'Bidang unit-a' }]);
    expect((await api.as('o-unknown', 'auditor').get('/v1/me')).body).toMatchObject({
      name: null,
      roles: ['auditor'],
    });
  });
});

describe('a procedure', () => {
  it.each(allProcedures())('of $chart is told with its readings in both languages', async (procedure) => {
    const { regulation, unitType, route, form } = procedure;
    const { status, body } = await api.as('o-ani').get(`/v1/procedures/${regulation}/${unitType}/${route}/${form}`);
    expect(status).toBe(200);
    expect(body.steps.map(({ actor, act }: Body) => `${actor} ${act}`)).toEqual(
      procedure.steps.map(({ actor, act }) => `${actor} ${act}`),
    );
    expect(
      body.steps.map(({ interpretation }: { interpretation: { id: string } | null }) => interpretation?.id ?? null),
    ).toEqual(procedure.steps.map(({ interpretation }) => interpretation?.id ?? null));
    expect(body.interpretations).toHaveLength(procedure.interpretations.length);
  });

  it('has another setter where the agency chose so', async () => {
    const url = '/v1/procedures/dairi-18-2024/high-leader-rates/appointment-in-unit/individual';
    expect((await api.as('o-ani').get(url)).body.steps[0]).toMatchObject({ actor: 'owner.unit-head', act: 'appoint' });
    expect((await api.as('o-ani').get(`${url}?setter=rater`)).body).toMatchObject({
      setter: 'rater',
      steps: [{ act: 'propose' }, { actor: 'owner.rater', act: 'appoint' }, {}, {}, {}, {}, {}, {}],
    });
  });
});

describe('what is logged', () => {
  it('holds ids and routes, and nothing of persons', async () => {
    await act('o-kadis', cross, { act: 'refuse', reason: 'Rahasia pribadi' });
    await api.as('o-kabid-a').get('/v1/assignments?assignee=o-ani');
    const lines = api.logged.map((line) => JSON.parse(line));
    expect(lines.at(-2)).toMatchObject({
      method: 'POST',
      route: '/v1/assignments/:id/acts',
      assignment: cross,
      ms: expect.any(Number),
      reqId: expect.any(String),
    });
    const all = api.logged.join('\n').replaceAll(cross, '').replaceAll(within, '');
    expect(all).not.toMatch(/Nama|Rahasia|o-ani|o-kadis|Bearer|127\.0\.0\.1|notice-/);
  });
});
