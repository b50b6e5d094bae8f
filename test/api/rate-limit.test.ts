import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/api/settings.ts';
import { inUnit } from './requests.ts';
import { startTestApi, type TestApi } from './test-api.ts';

const RATES = { writes: 3, reads: 6, anonymous: 4 };
let testApi: TestApi;
beforeAll(async () => {
  testApi = await startTestApi({ settings: { ...DEFAULT_SETTINGS, rates: RATES } });
});
afterAll(() => testApi.stop());

const RATE_HEADERS = ['ratelimit-limit', 'ratelimit-remaining', 'retry-after'] as const;
type Headers = Readonly<Record<string, unknown>>;
const rateOf = (headers: Headers) => RATE_HEADERS.map((name) => headers[name] && Number(headers[name]));

describe('a person', () => {
  it('may write so often in a minute, and is told what is left, and how long to wait', async () => {
    const write = () => testApi.as('o-kabid-a').post('/v1/assignments', inUnit());
    for (const left of [2, 1, 0]) {
      const { status, headers } = await write();
      expect([status, ...rateOf(headers)]).toEqual([201, RATES.writes, left, undefined]);
    }
    const { status, headers, body } = await write();
    expect([status, body.code]).toEqual([429, 'too-many-requests']);
    expect(rateOf(headers)).toEqual([RATES.writes, 0, expect.any(Number)]);
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    expect(Number(headers['retry-after'])).toBeLessThanOrEqual(60);
    expect(headers['ratelimit-reset']).toBe(headers['retry-after']);
    expect(headers['content-type']).toMatch(/^application\/problem\+json/);
  });

  it('may still read, and is counted apart', async () => {
    for (let times = 0; times < RATES.reads; times += 1) {
      expect((await testApi.as('o-kabid-a').get('/v1/me')).status).toBe(200);
    }
    expect((await testApi.as('o-kabid-a').get('/v1/me')).body.code).toBe('too-many-requests');
  });

  it('is not held back by others, from whatever address they come', async () => {
    expect((await testApi.as('o-kabid-b').get('/v1/me')).status).toBe(200);
    const fromElsewhere = await testApi.http.inject({
      url: '/v1/me',
      remoteAddress: '192.0.2.7',
      headers: { authorization: 'Bearer o-kabid-a' },
    });
    expect(fromElsewhere.statusCode).toBe(429);
  });
});

describe('an address without a good token', () => {
  const knock = (remoteAddress: string, headers = {}) => testApi.http.inject({ url: '/v1/me', remoteAddress, headers });

  it('is counted by itself, an IPv6 network as one', async () => {
    for (let times = 0; times < RATES.anonymous; times += 1) {
      expect((await knock(`2001:db8::${times}`, { authorization: 'Bearer nobody' })).statusCode).toBe(401);
    }
    const held = await knock('2001:db8::9');
    expect([held.statusCode, held.json().code]).toEqual([429, 'too-many-requests']);
    expect((await knock('2001:db8:1::1')).statusCode).toBe(401);
  });

  it('does not keep out who has one', async () => {
    expect((await knock('2001:db8::9', { authorization: 'Bearer o-ani' })).statusCode).toBe(200);
  });

  it('is not believed when it says that it speaks for another', async () => {
    for (let times = 0; times <= RATES.anonymous; times += 1) {
      await knock('198.51.100.1', { 'x-forwarded-for': `203.0.113.${times}` });
    }
    expect((await knock('198.51.100.1', { 'x-forwarded-for': '203.0.113.99' })).statusCode).toBe(429);
  });

  it('unless it is a proxy that is trusted', async () => {
    const settings = { ...DEFAULT_SETTINGS, rates: RATES, trustedProxies: '198.51.100.0/24' };
    const behind = await startTestApi({ settings });
    const via = (forwarded: string) =>
      behind.http.inject({ url: '/v1/me', remoteAddress: '198.51.100.1', headers: { 'x-forwarded-for': forwarded } });
    for (let times = 0; times <= RATES.anonymous; times += 1) await via('203.0.113.1');
    expect((await via('203.0.113.1')).statusCode).toBe(429);
    expect((await via('203.0.113.2')).statusCode).toBe(401);
    await behind.stop();
  });
});

it('the machines that watch us are never held back', async () => {
  for (let times = 0; times < 20; times += 1) expect((await testApi.http.inject('/health/live')).statusCode).toBe(200);
});
