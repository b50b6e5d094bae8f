import { METHODS, request } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildApi } from '../../src/api/api.ts';
import type { Api } from '../../src/api/fastify-api.ts';
import { healthy, loggerInto, verifyPlain } from './test-api.ts';

/** Over a real socket: what Node itself does with a method is part of the answer. */
let api: Api;
let port: number;
let paths: readonly string[];
beforeAll(async () => {
  api = await buildApi({
    db: null as never,
    gate: null as never,
    verify: verifyPlain,
    health: healthy,
    logger: loggerInto([]),
  });
  await api.listen({ host: '127.0.0.1', port: 0 });
  port = (api.addresses()[0] as AddressInfo).port;
  const document = (await api.inject('/openapi.json')).json() as { paths: Record<string, object> };
  paths = Object.keys(document.paths).map((path) => path.replace(/\{\w+\}/g, 'x'));
});
afterAll(() => api.close());

interface Answer {
  readonly status: number | undefined;
  readonly allow: string | undefined;
  readonly type: string | undefined;
  readonly body: string;
}

const ask = (method: string, path: string, headers = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, method, path, headers, agent: false }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk) => {
        body += chunk;
      });
      response.on('end', () =>
        resolve({
          status: response.statusCode,
          allow: response.headers.allow,
          type: response.headers['content-type'],
          body,
        }),
      );
    });
    asked.on('error', reject).end(method === 'QUERY' || method === 'PUT' ? 'not empty' : undefined);
  });

const bytes = (text: string): Promise<string> =>
  new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    socket.on('data', (chunk) => {
      answer += chunk;
    });
    socket.on('error', reject).on('close', () => resolve(answer));
  });

const OURS = ['GET', 'HEAD', 'POST', 'CONNECT'];

describe('a method that an address does not take', () => {
  it.each(METHODS.filter((method) => !OURS.includes(method)))(
    '%s: 405 everywhere, with those it takes',
    async (method) => {
      for (const path of paths) {
        const { status, allow, type, body } = await ask(method, path, { 'content-type': 'text/plain' });
        expect([status, JSON.parse(body).code, type], path).toEqual([
          405,
          'method-not-allowed',
          'application/problem+json; charset=utf-8',
        ]);
        expect(allow, path).toMatch(/GET, HEAD|POST/);
      }
      const { status, allow } = await ask(method, '/nothing');
      expect([status, allow]).toEqual([404, undefined]);
    },
  );

  it('QUERY without a content type, or without a body, is no other', async () => {
    const { status, allow } = await ask('QUERY', '/v1/assignments');
    expect([status, allow]).toEqual([405, 'POST, GET, HEAD']);
    expect(await bytes('QUERY /v1/me HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n')).toMatch(/^HTTP\/1\.1 405 /);
  });

  it('CONNECT, to whatever authority', async () => {
    const answer = await bytes('CONNECT example.go.id:443 HTTP/1.1\r\nhost: example.go.id:443\r\n\r\n');
    expect(answer).toMatch(/^HTTP\/1\.1 405 Method Not Allowed\r\nallow: GET\r\n/);
    expect(JSON.parse(answer.split('\r\n\r\n')[1] ?? '')).toMatchObject({ code: 'method-not-allowed', status: 405 });
  });

  it.each(['get', 'Post', 'FOO', 'GET\u0001'])('%j, which is none: a malformed request', async (method) => {
    const answer = await bytes(`${method} /v1/me HTTP/1.1\r\nhost: x\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 400 Bad Request\r\nContent-Type: application\/problem\+json/);
    expect(JSON.parse(answer.split('\r\n\r\n')[1] ?? '')).toMatchObject({ code: 'malformed-request' });
  });
});
