import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { purgeIdempotencyKeys } from '../../src/api/writes/purge-keys.ts';
import { crossUnit, formTeam, inUnit } from './requests.ts';
import { type Answer, type Body, startTestApi, type TestApi } from './test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
beforeEach(() => {
  Object.assign(api.gate, { broken: null, afterwards: false });
});
afterAll(() => api.stop());

const begin = (key: string, body = crossUnit(), person = 'o-kabid-b') =>
  api.as(person).post('/v1/assignments', body, { 'idempotency-key': key });
const act = (id: string, key: string, body: object, headers = { 'if-match': '"1"' }) =>
  api.as('o-kadis').post(`/v1/assignments/${id}/acts`, body, { 'idempotency-key': key, ...headers });
const versions = (stream: string) =>
  api.db.selectFrom('log.event').select('version').where('stream', '=', stream).execute();

/** What is the same about two answers to one write: all but what names the request itself. */
const same = ({ status, payload, headers }: Answer) => ({
  ...{ status, payload, etag: headers.etag, location: headers.location, type: headers['content-type'] },
});

describe('the same key', () => {
  it('with the same request is carried out once', async () => {
    const first = await begin('a');
    const { asked } = api.gate;
    const second = await begin('a');
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.headers).toMatchObject({ etag: '"1"', location: `/v1/assignments/${first.body.id}` });
    expect(api.gate.asked).toBe(asked);
    expect(await versions(first.body.id)).toHaveLength(1);
  });

  it.each([
    ['another body', () => begin('d', crossUnit({ note: 'x' }))],
    [
      'another address',
      () =>
        api.as('o-kabid-b').post(
          '/v1/assignments/x/acts',
          crossUnit({
            act: 'approve',
            route: undefined,
            ownerUnit: undefined,
            homeUnit: undefined,
            period: undefined,
          }),
          { 'idempotency-key': 'd' },
        ),
    ],
  ])('with %s is a clear error', async (_, ask) => {
    const { body } = await begin('d');
    const reused = await ask();
    expect([reused.status, reused.body.code]).toEqual([422, 'idempotency-key-reused']);
    expect((await begin('d')).body).toEqual(body);
  });

  it('with another If-Match is a clear error', async () => {
    const { body } = await begin('e');
    await act(body.id, 'e1', { act: 'approve' });
    expect((await act(body.id, 'e1', { act: 'approve' }, { 'if-match': '"2"' })).body.code).toBe(
      'idempotency-key-reused',
    );
    expect((await act(body.id, 'e1', { act: 'approve' })).status).toBe(200);
  });

  it('with the same JSON written otherwise is the same request', async () => {
    const { body } = await begin('f');
    const reordered = Object.fromEntries(Object.entries(crossUnit()).reverse());
    expect((await begin('f', reordered)).body).toEqual(body);
  });

  it('of another person is another key', async () => {
    const ofB = await begin('g');
    const ofA = await begin('g', inUnit(), 'o-kabid-a');
    expect(ofA.status).toBe(201);
    expect(ofA.body.id).not.toBe(ofB.body.id);
  });

  it('sent ten times at once begins one assignment', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => begin('h')));
    const [first] = answers;
    for (const answer of answers) expect(same(answer)).toEqual(same(first as Answer));
    expect(first?.status).toBe(201);
    expect(await versions(first?.body.id)).toHaveLength(1);
  });
});

/** One write of each kind, what brings it about, and what happens to the stream after it. */
interface Kind {
  readonly prepare?: () => Promise<string>;
  readonly write: (id: string, key: string) => Promise<Answer>;
  readonly afterwards: (id: string) => Promise<Answer>;
}

const member = { act: 'add-member', step: 'open', member: { route: 'appointment-in-unit', homeUnit: 'unit-a' } };
const teamAct = (id: string, key: string, body: Body) =>
  api.as('o-kabid-a').post(`/v1/teams/${id}/acts`, body, { 'idempotency-key': key });
const adds = (person: string): Body => ({ ...member, member: { ...member.member, person } });

const KINDS: readonly (readonly [string, Kind])[] = [
  [
    'an opening',
    {
      write: (_, key) => begin(key),
      afterwards: (id) => act(id, `after-${id}`, { act: 'approve' }),
    },
  ],
  [
    'an act',
    {
      prepare: async () => (await begin(randomBytes(9).toString('hex'))).body.id,
      write: (id, key) => act(id, key, { act: 'approve' }),
      afterwards: (id) =>
        api.as('o-kabid-a').post(`/v1/assignments/${id}/acts`, { act: 'recommend', assignee: 'o-ani' }),
    },
  ],
  [
    'the forming of a team',
    {
      write: (_, key) => api.as('o-kabid-a').post('/v1/teams', formTeam(), { 'idempotency-key': key }),
      afterwards: (id) => teamAct(id, `after-${id}`, adds('o-ani')),
    },
  ],
  [
    'an act of a team',
    {
      prepare: async () => (await api.as('o-kabid-a').post('/v1/teams', formTeam())).body.id,
      write: (id, key) => teamAct(id, key, adds('o-ani')),
      afterwards: (id) => teamAct(id, `after-${id}`, adds('o-adi')),
    },
  ],
];

describe('the answer to a write that is sent again', () => {
  describe.each(KINDS)('%s', (name, { prepare, write, afterwards }) => {
    it('is the same, byte for byte: at once, after things went on, and when the key is forgotten', async () => {
      const key = `again ${name}`;
      const id = (await prepare?.()) ?? '';
      const first = await write(id, key);
      expect(first.status, first.payload).toBeLessThan(300);
      expect(same(await write(id, key))).toEqual(same(first));
      expect((await afterwards(first.body.id)).status).toBe(200);
      const went = await versions(first.body.id);
      expect(same(await write(id, key))).toEqual(same(first));
      await api.db.deleteFrom('api.idempotency_key').execute();
      expect(same(await write(id, key))).toEqual(same(first));
      expect(await versions(first.body.id)).toEqual(went);
    });

    it('is the same where the answer was lost once it was recorded', async () => {
      const key = `lost ${name}`;
      const id = (await prepare?.()) ?? '';
      Object.assign(api.gate, { broken: away(), afterwards: true });
      expect((await write(id, key)).status).toBe(503);
      api.gate.broken = null;
      const found = await write(id, key);
      expect(found.status).toBeLessThan(300);
      expect(found.body.facts).toHaveLength(1);
      expect(same(await write(id, key))).toEqual(same(found));
    });
  });

  it('is the same refusal, in the language of the first, byte for byte', async () => {
    const key = { 'idempotency-key': 'c' };
    const ask = (language: string) =>
      api.as('o-kabid-b').post('/v1/assignments', inUnit({ ownerUnit: 'unit-x' }), {
        ...key,
        'accept-language': language,
      });
    const first = await ask('en');
    expect(first.body).toMatchObject({ status: 422, code: 'unit-unknown' });
    expect(same(await ask('id'))).toEqual(same(first));
    expect(first.headers['content-type']).toMatch(/problem\+json/);
  });

  it('is the same refusal still where the act would be accepted by now', async () => {
    const { id } = (await begin('r')).body;
    const recommend = (key: string) =>
      api
        .as('o-kabid-a')
        .post(
          `/v1/assignments/${id}/acts`,
          { act: 'recommend', assignee: 'o-ani', step: 'home-unit-head-recommend' },
          { 'idempotency-key': key },
        );
    const early = await recommend('r1');
    expect(early.status).toBe(409);
    await act(id, 'r2', { act: 'approve' });
    expect(same(await recommend('r1'))).toEqual(same(early));
    expect((await recommend('r3')).status).toBe(200);
  });

  it('is one refusal where it was sent ten times at once', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => begin('s', inUnit({ ownerUnit: 'unit-x' }))));
    expect(new Set(answers.map(({ payload }) => payload)).size).toBe(1);
  });
});

const away = () => Object.assign(new Error('gone'), { code: '57P01' });

describe('after a fault', () => {
  it.each([
    ['lost is carried out', false],
    ['not lost is found', true],
  ])('a write that was %s', async (name, afterwards) => {
    Object.assign(api.gate, { broken: away(), afterwards });
    expect((await begin(name)).status).toBe(503);
    api.gate.broken = null;
    const again = await begin(name);
    expect([again.status, again.body.version]).toEqual([201, 1]);
    api.gate.broken = away();
    const approve = () => act(again.body.id, `${name}-1`, { act: 'approve' });
    expect((await approve()).status).toBe(503);
    api.gate.broken = null;
    const approved = await approve();
    expect([approved.status, approved.body.version]).toEqual([200, 2]);
  });
});

describe('what is kept for a key', () => {
  const sizeOf = async (): Promise<number> => {
    const { rows } = await sql<{ bytes: number }>`
      select pg_column_size(kept.*) as bytes from api.idempotency_key as kept order by at desc limit 1`.execute(api.db);
    return rows[0]?.bytes ?? 0;
  };

  it('of a write that was carried out is two hashes and a time', async () => {
    await begin('k');
    expect(await sizeOf()).toBeLessThan(120);
  });

  // The other tests' refusals are measured where their API stops.
  it('of a refusal that says by whom and when one came first takes under 300 bytes', async () => {
    const { id, step } = (await begin('l')).body;
    await act(id, 'l1', { act: 'approve' });
    const late = await act(id, 'l2', { act: 'approve', step }, {} as never);
    expect(late.body.code).toBe('already-decided');
    expect(late.payload.length).toBeGreaterThan(500);
    expect(await sizeOf()).toBeLessThan(300);
  });

  it('is forgotten after a day, not before', async () => {
    await api.db.deleteFrom('api.idempotency_key').execute();
    const old = sql<Date>`now() - interval '25 hours'`;
    const [fingerprint, late, young] = [Buffer.alloc(32), Buffer.from('old'), Buffer.from('new')];
    await api.db
      .insertInto('api.idempotency_key')
      .values([
        { id: late, at: old, fingerprint },
        { id: young, fingerprint },
      ])
      .execute();
    expect(await purgeIdempotencyKeys(api.db)).toBe(1);
    expect(await api.db.selectFrom('api.idempotency_key').select('id').execute()).toEqual([{ id: young }]);
  });
});
