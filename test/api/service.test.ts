import { type AddressInfo, connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildApi } from '../../src/api/api.ts';
import type { ApiDeps } from '../../src/api/deps.ts';
import type { Api } from '../../src/api/fastify-api.ts';
import { healthy, loggerInto, verifyPlain } from './test-api.ts';

/** No database behind it: what is asked here never gets that far. */
const without = (more: Partial<ApiDeps> = {}): Promise<Api> =>
  buildApi({
    db: null as never,
    gate: null as never,
    verify: verifyPlain,
    health: healthy,
    logger: loggerInto([]),
    ...more,
  });

let api: Api;
beforeAll(async () => {
  api = await without();
});
afterAll(() => api.close());

describe('every answer', () => {
  it.each(['/health/live', '/openapi.json', '/nothing', '/v1/me'])(
    'of %s carries the security headers',
    async (url) => {
      expect((await api.inject(url)).headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
        'cache-control': 'no-store',
        'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
        'x-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
      });
    },
  );
});

describe('the reference page', () => {
  it('brings everything itself', async () => {
    const page = await api.inject('/docs/');
    expect(page.statusCode).toBe(200);
    expect(page.body).not.toMatch(/(src|href)="(https?:)?\/\//);
    expect(page.headers['content-security-policy']).toMatch(/default-src 'none'.*script-src 'self'/);
    const scripts = [...page.body.matchAll(/(?:src|href)="\.?\/?([^"]+\.(?:js|css))"/g)].map(([, path]) => path);
    expect(scripts.length).toBeGreaterThan(2);
    for (const path of scripts)
      expect((await api.inject(`/docs/${path?.replace(/^docs\//, '')}`)).statusCode).toBe(200);
    expect(page.body).not.toMatch(/<script>[^<]/); // an inline script would not run
  });

  it("shows the product's name, in the page and in the browser's tab, and no framework's picture", async () => {
    const page = await api.inject('/docs/');
    expect(page.body).toContain('<title>Penugasan</title>');
    const [, icon = ''] =
      /rel="icon"[^>]*href="\.?\/?([^"]+)"|href="\.?\/?([^"]+)"[^>]*rel="icon"/.exec(page.body) ?? [];
    expect((await api.inject(`/docs/${icon.replace(/^docs\//, '')}`)).body).toContain('>P</text>');
    const script = (await api.inject('/docs/static/swagger-initializer.js')).body;
    const [, picture = ''] = /data:image\/svg\+xml;base64,([A-Za-z0-9+/=]+)/.exec(script) ?? [];
    expect(Buffer.from(picture, 'base64').toString()).toContain('>Penugasan</text>');
  });
});

describe('hooks', () => {
  it('given to it run before its own', async () => {
    const seen: string[] = [];
    const hooked = await without({ onRequest: [async ({ url }) => void seen.push(url)] });
    await hooked.inject('/v1/me');
    expect(seen).toEqual(['/v1/me']);
    await hooked.close();
  });
});

describe('bytes that are no request', () => {
  const send = (port: number, bytes: string): Promise<string> =>
    new Promise((resolve, reject) => {
      let answer = '';
      const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
      socket.on('data', (chunk) => {
        answer += chunk;
      });
      socket.on('error', reject);
      socket.on('close', () => resolve(answer));
    });

  it('are answered with a problem, too', async () => {
    const open = await without();
    await open.listen({ host: '127.0.0.1', port: 0 });
    const { port } = open.addresses()[0] as AddressInfo;
    const nonsense = await send(port, 'NONSENSE\r\n\r\n');
    expect(nonsense).toMatch(/^HTTP\/1\.1 400 Bad Request\r\nContent-Type: application\/problem\+json/);
    expect(JSON.parse(nonsense.split('\r\n\r\n')[1] ?? '')).toMatchObject({ code: 'malformed-request', status: 400 });
    const long = await send(port, `GET / HTTP/1.1\r\nhost: x\r\nx: ${'y'.repeat(40_000)}\r\n\r\n`);
    expect(long).toMatch(/^HTTP\/1\.1 431 /);
    await open.close();
  });
});

describe('closing', () => {
  it('lets the request in hand finish', async () => {
    let release = (): void => {};
    let arrived = (): void => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const inHand = new Promise<void>((resolve) => {
      arrived = resolve;
    });
    const closing = await without({
      health: {
        ...healthy,
        postgres: () => {
          arrived();
          return held;
        },
      },
    });
    const address = await closing.listen({ host: '127.0.0.1', port: 0 });
    const answer = fetch(`${address}/health/ready`);
    await inHand;
    const closed = closing.close();
    release();
    expect((await answer).status).toBe(200);
    await closed;
  });
});
