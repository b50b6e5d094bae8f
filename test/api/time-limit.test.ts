import { type AddressInfo, connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildApi } from '../../src/api/api.ts';
import type { Api } from '../../src/api/fastify-api.ts';
import { DEFAULT_SETTINGS } from '../../src/api/settings.ts';
import { crossUnit } from './requests.ts';
import { healthy, loggerInto, verifyPlain } from './test-api.ts';

const LIMIT = 300;
/** A database that never answers: whatever is asked of it is one more promise that stays open. */
const hung = new Proxy({}, { get: () => () => hung }) as never;
/** An issuer that answers once it is let go. */
let release = (): void => {};
const held = new Promise<void>((resolve) => {
  release = resolve;
});
const logged: string[] = [];
let api: Api;
let address: string;

beforeAll(async () => {
  api = await buildApi({
    db: hung,
    gate: null as never,
    verify: async (token) => {
      if (token === 'o-held') await held;
      return await verifyPlain(token);
    },
    health: healthy,
    logger: loggerInto(logged),
    settings: { ...DEFAULT_SETTINGS, requestLimit: LIMIT },
  });
  address = await api.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(() => api.close());

describe('a request that a hung server keeps', () => {
  const POST = {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': 'k' },
    body: JSON.stringify(crossUnit()),
  };
  it.each([
    ['a read', 'o-ani', {}],
    ['a write, whose body was read long ago', 'o-ani', POST],
    ['one whose token cannot be checked', 'o-held', POST],
  ])('is answered in time: %s', async (_, token, init) => {
    const started = performance.now();
    const response = await fetch(`${address}/v1/assignments`, {
      ...init,
      headers: { ...('headers' in init ? init.headers : {}), authorization: `Bearer ${token}` },
      signal: AbortSignal.timeout(5_000),
    });
    const { code } = (await response.json()) as { code: string };
    expect([response.status, response.headers.get('retry-after'), code]).toEqual([503, '2', 'unavailable']);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(performance.now() - started).toBeGreaterThanOrEqual(LIMIT - 10);
  });

  it('and what comes of it later goes nowhere, and breaks nothing', async () => {
    release();
    expect((await fetch(`${address}/health/live`)).status).toBe(200);
    expect(logged.filter((line) => /"level":(50|60)/.test(line))).toEqual([]);
  });
});

describe('a request whose body does not come', () => {
  it('is told so: the caller is slow, not we', async () => {
    const { port } = api.addresses()[0] as AddressInfo;
    const head = [
      'POST /v1/assignments HTTP/1.1',
      'host: x',
      'authorization: Bearer o-ani',
      'content-type: application/json',
      'content-length: 10',
    ];
    const answer = await new Promise<string>((resolve, reject) => {
      let text = '';
      const socket = connect(port, '127.0.0.1', () => socket.write(`${head.join('\r\n')}\r\n\r\n{`));
      socket.on('data', (chunk) => {
        text += chunk;
      });
      socket.on('error', reject).on('close', () => resolve(text));
    });
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
    expect(answer).toContain('"code":"request-timeout"');
  });
});
