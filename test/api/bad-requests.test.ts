import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildApi } from '../../src/api/api.ts';
import { tokenVerifier } from '../../src/identity/verify-token.ts';
import { foreignIssuer } from '../identity/foreign-issuer.ts';
import { crossUnit, inUnit } from './requests.ts';
import { healthy, loggerInto, startTestApi, type TestApi } from './test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(async () => {
  const { n } = await api.db
    .selectFrom('log.event')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow();
  await api.stop();
  expect(Number(n)).toBe(0); // nothing that was turned down left a trace
});

const cursorOf = (at: string, key: string): string => Buffer.from(JSON.stringify([at, key])).toString('base64url');
const post = (body: unknown, headers = {}) => api.as('o-kabid-a').post('/v1/assignments', body, headers);

describe('a body', () => {
  it.each(['{', '{"route":}', '', '{"__proto__":{"x":1}}', '\u0000'])(
    'that is no JSON (%j) is called so',
    async (body) => {
      expect((await post(body)).body).toMatchObject({ status: 400, code: 'malformed-json' });
    },
  );

  it.each(['null', '[]', '7', '"x"'])('that is no object (%s) is called so', async (body) => {
    expect((await post(body)).body).toMatchObject({
      status: 400,
      code: 'invalid-request',
      errors: [{ in: 'body', field: 'body' }],
    });
  });

  it('over 64 KiB is not read', async () => {
    const { status, body } = await post(inUnit({ note: 'x'.repeat(70_000) }));
    expect([status, body.code]).toEqual([413, 'body-too-large']);
  });

  it('of another kind is not read', async () => {
    const { status, body } = await post('route=x', { 'content-type': 'application/x-www-form-urlencoded' });
    expect([status, body.code]).toEqual([415, 'unsupported-media-type']);
  });

  it.each([
    ['an unknown route', inUnit({ route: 'teleport' }), 'route', 'enum'],
    ['no route', inUnit({ route: undefined }), 'route', 'required'],
    ['an unknown field', inUnit({ king: true }), 'king', 'additionalProperties'],
    ['a day that is none', inUnit({ period: { from: '2026-02-30', to: '2026-03-01' } }), 'period.from', 'format'],
    ['a day of another age', inUnit({ period: { from: '2026-01-01', to: '9999-12-31' } }), 'period.to', 'pattern'],
    ['a number for a text', inUnit({ purpose: 7 }), 'purpose', 'type'],
    ['a text too long', inUnit({ note: 'x'.repeat(10_001) }), 'note', 'maxLength'],
    ['a NUL', inUnit({ note: 'a\u0000b' }), 'note', 'pattern'],
    ['half a character', inUnit({ note: 'a\ud800b' }), 'note', 'pattern'],
    ['an impossible id', inUnit({ ownerUnit: "'; drop table" }), 'ownerUnit', 'pattern'],
    ['no home unit on a cross-unit route', crossUnit({ homeUnit: undefined }), 'homeUnit', 'required'],
  ])('with %s names the field', async (_, body, field, rule) => {
    const answer = await post(body);
    expect(answer.body).toMatchObject({ status: 400, code: 'invalid-request' });
    expect(answer.body.errors).toContainEqual({ in: 'body', field, rule });
    expect(answer.body.detail).toContain(field);
  });

  it('takes 10,000 characters, of any script', async () => {
    const { body } = await post(inUnit({ ownerUnit: 'unit-x', note: '𝄞'.repeat(10_000) }));
    expect(body.code).toBe('unit-unknown');
  });
});

describe('a header', () => {
  it.each(['', ' ', 'x'.repeat(256), 'é'])('Idempotency-Key of "%s" is none', async (key) => {
    expect((await post(inUnit(), { 'idempotency-key': key })).body).toMatchObject({
      status: 400,
      code: 'idempotency-key-missing',
    });
  });

  it.each(['3', 'W/"3"', '"x"', '"1", "2"', '""'])('If-Match of %s is no ETag of ours', async (etag) => {
    const answer = await api.as('o-ani').post('/v1/assignments/x/acts', { act: 'receive' }, { 'if-match': etag });
    expect(answer.body).toMatchObject({
      status: 400,
      code: 'invalid-request',
      errors: [{ in: 'headers', field: 'If-Match' }],
    });
  });
});

describe('an address', () => {
  it.each(['/', '/v1', '/v1/nothing', '/v1/assignments/x/y', '/openapi.yaml'])(
    '%s that we do not have is called so',
    async (url) => {
      expect((await api.as('o-ani').get(url)).body).toMatchObject({ status: 404, code: 'not-found' });
    },
  );

  it('that we have for other methods says which', async () => {
    const { status, headers, body } = await api.as('o-ani').post('/v1/me', {});
    expect([status, body.code]).toEqual([405, 'method-not-allowed']);
    expect(headers.allow).toBe('GET, HEAD');
    const removed = await api.http.inject({ method: 'DELETE', url: '/v1/assignments' });
    expect([removed.statusCode, removed.headers.allow]).toEqual([405, 'POST, GET, HEAD']);
  });

  it('that cannot be decoded is called so', async () => {
    const { status, headers, body } = await api.as('o-ani').get('/v1/assignments/%zz');
    expect([status, body.code, headers['x-frame-options']]).toEqual([400, 'malformed-request', 'DENY']);
  });

  it.each(['x', '00000000-0000-8000-8000-000000000000', "'; drop table log.event", 'x'.repeat(500)])(
    'of no assignment (%s) tells nothing',
    async (id) => {
      const url = `/v1/assignments/${encodeURIComponent(id)}`;
      for (const path of [url, `${url}/acts`]) {
        expect((await api.as('o-ani').get(path)).body).toMatchObject({ status: 404, code: 'assignment-unknown' });
      }
      const done = await api.as('o-ani').post(`${url}/acts`, { act: 'receive' });
      expect(done.body).toMatchObject({ status: 404, code: 'assignment-unknown' });
    },
  );

  it.each([
    '?limit=0',
    '?limit=201',
    '?limit=x',
    '?status=asleep',
    '?king=1',
    '?cursor=x',
    '?cursor=WyJ4IiwieSJd',
    `?cursor=${cursorOf('-271821-04-20T00:00:00.000Z', 'x')}`,
    `?cursor=${cursorOf('2026-11-22T03:00:00.000Z', 'a\u0000b')}`,
    `?cursor=${cursorOf('2026-11-22T03:00:00.000Z', '\ud800')}`,
    '?status=open&status=open',
  ])('with a query of %s is refused', async (query) => {
    expect((await api.as('o-ani').get(`/v1/assignments${query}`)).body).toMatchObject({
      status: 400,
      code: 'invalid-request',
    });
  });

  it.each([
    'dairi-18-2024/high-leader-rates/teleport/individual',
    'dairi-18-2024/high-leader-rates/voluntary-in-unit/team-of-one',
    'dairi-18-2024/constructor/voluntary-in-unit/individual',
    'medan-1-2024/high-leader-rates/voluntary-in-unit/individual',
    '__proto__/high-leader-rates/voluntary-in-unit/individual',
  ])('of no procedure (%s) is called so', async (path) => {
    expect((await api.as('o-ani').get(`/v1/procedures/${path}`)).body).toMatchObject({
      status: 404,
      code: 'procedure-unknown',
    });
  });
});

describe('a problem', () => {
  it('is in Indonesian, or in English for who prefers it', async () => {
    const indonesian = await post(inUnit({ route: 'x' }));
    expect(indonesian.body.title).toBe('Permintaan tidak sah');
    expect(indonesian.headers).toMatchObject({ 'content-language': 'id', vary: 'Accept-Language' });
    const english = await post(inUnit({ route: 'x' }), { 'accept-language': 'en-GB, id;q=0.5' });
    expect(english.body.title).toBe('Invalid request');
    expect(english.headers).toMatchObject({ 'content-language': 'en' });
  });

  it('says what RFC 9457 asks for, and where to read more', async () => {
    const { headers, body } = await api.as('o-ani').get('/v1/assignments/x');
    expect(headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(body.instance).toBe(`urn:uuid:${headers['x-request-id']}`);
    expect((await api.as('o-ani').get(body.type)).body).toEqual({
      code: 'assignment-unknown',
      status: 404,
      title: { id: 'Penugasan tidak ditemukan', en: 'Assignment not found' },
    });
    expect((await api.as('o-ani').get('/problems/constructor')).body.code).toBe('not-found');
  });
});

describe('a token', () => {
  const withIssuer = async (authorization?: (issuer: Awaited<ReturnType<typeof foreignIssuer>>) => Promise<string>) => {
    const issuer = await foreignIssuer();
    const withTokens = await buildApi({
      db: api.db,
      gate: api.gate,
      health: healthy,
      logger: loggerInto([]),
      verify: tokenVerifier({ issuer: issuer.url }),
    });
    const headers = authorization ? { authorization: await authorization(issuer) } : {};
    const response = await withTokens.inject({ method: 'GET', url: '/v1/me', headers });
    await withTokens.close();
    return response;
  };
  const bearer = (claims: Record<string, unknown>) => async (issuer: Awaited<ReturnType<typeof foreignIssuer>>) =>
    `Bearer ${await issuer.sign(claims)}`;

  it('opens the API', async () => {
    const response = await withIssuer(bearer({ sub: 'o-ani' }));
    expect(response.json()).toMatchObject({ person: 'o-ani', name: 'Nama o-ani' });
  });

  it.each([
    ['is missing', undefined, 'token-missing', 'Bearer realm="penugasan"'],
    ['is of another scheme', async () => 'Basic eDp5', 'token-missing', 'Bearer realm="penugasan"'],
    ['is malformed', async () => 'Bearer abc', 'token-invalid', 'Bearer realm="penugasan", error="invalid_token"'],
    ['has expired', bearer({ exp: 1 }), 'token-expired', 'Bearer realm="penugasan", error="invalid_token"'],
    [
      'is of another issuer',
      bearer({ iss: 'https://x.example' }),
      'token-invalid',
      'Bearer realm="penugasan", error="invalid_token"',
    ],
    [
      'is for another audience',
      bearer({ aud: 'payroll' }),
      'token-invalid',
      'Bearer realm="penugasan", error="invalid_token"',
    ],
    [
      'is signed with a foreign key',
      async (issuer: { url: string }) => `Bearer ${await (await foreignIssuer()).sign({ iss: issuer.url })}`,
      'token-invalid',
      'Bearer realm="penugasan", error="invalid_token"',
    ],
  ])('that %s does not', async (_, authorization, code, challenge) => {
    const response = await withIssuer(authorization);
    expect([response.statusCode, response.json().code]).toEqual([401, code]);
    expect(response.headers['www-authenticate']).toBe(challenge);
  });

  it('is not judged while the issuer is away', async () => {
    const response = await withIssuer(async (issuer) => {
      issuer.unwell = 500;
      return `Bearer ${await issuer.sign({})}`;
    });
    expect(response.json()).toMatchObject({ status: 503, code: 'unavailable', server: 'issuer' });
    expect(response.headers['retry-after']).toBe('2');
  });

  it('is asked for before anything else', async () => {
    const response = await api.http.inject({ method: 'POST', url: '/v1/assignments', payload: '{' });
    expect(response.json().code).toBe('token-missing');
  });
});
