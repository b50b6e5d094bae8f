import { Compile } from 'typebox/schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildApi } from '../../src/api/api.ts';
import type { Api } from '../../src/api/fastify-api.ts';
import type { OpenApi } from './conforms.ts';
import { healthy, loggerInto, verifyPlain } from './test-api.ts';

const METHODS = ['get', 'post', 'put', 'patch', 'delete'];
interface Operation {
  operationId?: string;
  summary?: string;
  parameters?: { name: string; in: string; required?: boolean; schema?: object }[];
  requestBody?: { content: Record<string, { schema: object }> };
  responses: Record<string, { description?: string; content?: Record<string, { schema: object }> }>;
  security?: object[];
}

let api: Api;
let document: OpenApi;
let operations: [string, Operation][];
beforeAll(async () => {
  api = await buildApi({
    db: null as never,
    gate: null as never,
    verify: verifyPlain,
    health: healthy,
    logger: loggerInto([]),
  });
  document = (await api.inject('/openapi.json')).json();
  operations = Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method): [string, Operation][] => (item[method] ? [[`${method} ${path}`, item[method]]] : [])),
  );
});
afterAll(() => api.close());

describe('the OpenAPI document', () => {
  it('is of version 3.1 and has what that must have', () => {
    expect(document).toMatchObject({ openapi: '3.1.0', info: { title: 'Penugasan', version: '1' } });
    expect(document.components).toMatchObject({ securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } } });
  });

  it('has every route, and no other', () => {
    expect(operations.map(([name]) => name).toSorted()).toEqual(
      [
        'get /health/accepting',
        'get /health/live',
        'get /health/ready',
        'get /metrics',
        'get /openapi.json',
        'get /problems/{code}',
        'get /v1/assignments',
        'get /v1/assignments/{id}',
        'get /v1/assignments/{id}/acts',
        'get /v1/inbox',
        'get /v1/me',
        'get /v1/notices',
        'get /v1/procedures/{regulation}/{unitType}/{route}/{form}',
        'get /v1/people/{id}/evidence',
        'get /v1/reports/stalled',
        'get /v1/teams',
        'get /v1/units/{id}/workload',
        'get /v1/units/{id}/agreements',
        'get /v1/teams/inbox',
        'get /v1/teams/{id}',
        'post /v1/teams',
        'post /v1/teams/{id}/acts',
        'post /v1/assignments',
        'post /v1/assignments/{id}/acts',
      ].toSorted(),
    );
    const routes = api.printRoutes({ commonPrefix: false });
    expect(routes).toContain('v1');
  });

  it('says of every operation what it does, takes and answers', () => {
    const ids = operations.map(([, { operationId }]) => operationId);
    expect(new Set(ids).size).toBe(operations.length);
    for (const [name, { summary, parameters = [], requestBody, responses, security }] of operations) {
      expect(summary, name).toBeTruthy();
      const inPath = [...name.matchAll(/\{(\w+)\}/g)].map(([, parameter]) => parameter);
      expect(
        parameters.filter((each) => each.in === 'path' && each.required).map((each) => each.name),
        name,
      ).toEqual(inPath);
      expect(requestBody !== undefined, name).toBe(name.startsWith('post'));
      for (const { description, content } of Object.values(responses)) {
        expect(description, name).toBeTypeOf('string');
        for (const { schema } of Object.values(content ?? {})) Compile(schema as never);
      }
      const { '4XX': refused } = responses;
      if (name.includes('/v1/'))
        expect(Object.keys(refused?.content ?? {}), name).toEqual(['application/problem+json']);
      expect(security === undefined, name).toBe(name.includes('/v1/'));
    }
  });

  it('asks for the key of every write, and offers If-Match for acts', () => {
    const headersOf = (wanted: string) =>
      operations
        .find(([name]) => name === wanted)?.[1]
        .parameters?.filter((each) => each.in === 'header')
        .map(({ name, required }) => `${name}${required ? '!' : ''}`);
    expect(headersOf('post /v1/assignments')).toEqual(['idempotency-key!']);
    expect(headersOf('post /v1/assignments/{id}/acts')).toEqual(['idempotency-key!', 'if-match']);
  });
});
