import { randomUUID } from 'node:crypto';
import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isProblemCode } from '../../../src/api/problems/problem-table.ts';
import { crossUnit } from '../requests.ts';
import { startTestApi, type TestApi } from '../test-api.ts';
import { type Operation, publishedOperations } from './operations.ts';
import { HOSTILE_VALUES, type HostileValue, LONG, MEGABYTE } from './values.ts';

/** A request that is right but for what a test puts into it. */
interface Sound {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
}

let testApi: TestApi;
let operations: readonly Operation[];
let sound: Readonly<Record<string, Sound>>;
const FORM = { ownerUnit: 'unit-a', scope: 'in-unit', period: { from: '2026-12-01', to: '2026-12-31' }, size: 3 };

beforeAll(async () => {
  testApi = await startTestApi();
  operations = await publishedOperations(testApi.http);
  const { body } = await testApi.as('o-kabid-b').post('/v1/assignments', crossUnit());
  const nothing = { path: {}, query: {}, body: {} };
  sound = {
    openAssignment: { ...nothing, body: crossUnit() },
    doAct: { ...nothing, path: { id: body.id }, body: { act: 'cancel', reason: 'x' } },
    formTeam: { ...nothing, body: FORM },
    doTeamAct: { ...nothing, path: { id: randomUUID() }, body: { act: 'report', result: 'x' } },
    listAgreements: { ...nothing, path: { id: 'unit-b' } },
    readWorkload: { ...nothing, path: { id: 'unit-b' }, query: { from: '2026-01-01', to: '2026-12-31' } },
    readEvidence: { ...nothing, path: { id: 'o-kabid-b' }, query: { from: '2026-01-01', to: '2026-12-31' } },
    readProcedure: {
      ...nothing,
      path: {
        regulation: 'dairi-18-2024',
        unitType: 'high-leader-rates',
        route: 'voluntary-in-unit',
        form: 'individual',
      },
    },
    explainProblem: { ...nothing, path: { code: 'not-found' } },
  };
  for (const { id } of operations) sound = { [id]: { ...nothing, path: { id: body.id } }, ...sound };
});
afterAll(() => testApi.stop());

/** No fault of ours, and each refusal a problem with a code that we publish. */
function expectAnswered(what: string, answer: LightMyRequestResponse): void {
  expect(answer.statusCode, `${what}: ${answer.body.slice(0, 300)}`).toBeLessThan(500);
  if (answer.statusCode < 400) return;
  expect(answer.headers['content-type'], what).toMatch(/^application\/problem\+json/);
  expect(isProblemCode(answer.json().code), what).toBe(true);
}

function expectRefused(what: string, answer: LightMyRequestResponse, field: string): void {
  expect([answer.statusCode, answer.json().code], what).toEqual([400, 'invalid-request']);
  expect(
    answer.json().errors.map((each: { field: string }) => each.field),
    what,
  ).toContain(field);
}

interface Changed {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly payload?: string;
}

function send({ id, method, path }: Operation, change: Changed): Promise<LightMyRequestResponse> {
  const { path: parts, query, body } = sound[id] as Sound;
  const filled = path.replace(/\{(\w+)\}/g, (_, name) => change.path?.[name] ?? encodeURIComponent(parts[name] ?? 'x'));
  const given = change.query ?? '';
  const others = Object.entries(query).filter(([name]) => !given.startsWith(`${name}=`));
  const asked = [...others.map(([name, value]) => `${name}=${value}`), given].filter(Boolean).join('&');
  return testApi.http.inject({
    method,
    url: asked ? `${filled}?${asked}` : filled,
    headers: {
      authorization: 'Bearer o-kabid-b',
      ...(method === 'POST' ? { 'content-type': 'application/json', 'idempotency-key': randomUUID() } : {}),
      ...change.headers,
    },
    ...(method === 'POST' ? { payload: change.payload ?? JSON.stringify(body) } : {}),
  });
}

/** The body with one field replaced by JSON text, whatever else it is. */
function bodyWith(body: unknown, field: readonly (string | number)[], json: string): string {
  const mark = '@@here@@';
  const put = (into: unknown, [name, ...rest]: readonly (string | number)[]): unknown => {
    if (name === undefined) return mark;
    if (typeof name === 'number') return [put(undefined, rest)];
    const object = typeof into === 'object' && into !== null ? (into as Record<string, unknown>) : {};
    return { ...object, [name]: put(object[name], rest) };
  };
  return JSON.stringify(put(body, field)).replace(`"${mark}"`, () => json);
}

/** As a browser would write it into an address; halves of surrogate pairs cannot be written at all. */
function inAddress({ json }: HostileValue): string | null {
  try {
    return encodeURIComponent(json.startsWith('"') ? JSON.parse(json) : json.slice(0, 5_000));
  } catch {
    return null;
  }
}

describe('whatever is sent to an operation of the document', () => {
  it('in a field of its body: no fault, and unreadable text is refused by its field', async () => {
    let sent = 0;
    for (const operation of operations) {
      for (const field of operation.fields) {
        for (const value of HOSTILE_VALUES) {
          const what = `${operation.id} ${field.join('.')} = ${value.name}`;
          const payload = bodyWith(sound[operation.id]?.body, field, value.json);
          const answer = await send(operation, { payload });
          expectAnswered(what, answer);
          if (value.unreadable) expectRefused(what, answer, field.join('.'));
          sent += 1;
        }
        const answer = await send(operation, {
          payload: bodyWith(sound[operation.id]?.body, field, JSON.stringify(LONG)),
        });
        expectAnswered(`${operation.id} ${field.join('.')} = long`, answer);
      }
    }
    expect(sent).toBeGreaterThan(3_000);
  });

  it('as its whole body: no fault', async () => {
    for (const operation of operations.filter(({ method }) => method === 'POST')) {
      for (const { name, json } of HOSTILE_VALUES) {
        expectAnswered(`${operation.id} body = ${name}`, await send(operation, { payload: json }));
      }
      const { statusCode } = await send(operation, { payload: JSON.stringify({ act: MEGABYTE }) });
      expect(statusCode, operation.id).toBe(413);
      for (const name of ['__proto__', 'constructor', 'a\u0000']) {
        const payload = `{${JSON.stringify(name)}:{"prototype":{"x":1}}}`;
        const answer = await send(operation, { payload });
        expect(answer.statusCode, `${operation.id} ${name}`).toBe(400);
        expectAnswered(operation.id, answer);
      }
    }
  });

  it('in its address or its query: no fault, and unreadable text is refused by its field', async () => {
    for (const operation of operations) {
      const parameters = [...operation.parameters, { name: 'unknown', in: 'query' }];
      for (const { name, in: place } of parameters.filter((each) => each.in !== 'header')) {
        for (const value of HOSTILE_VALUES) {
          const given = inAddress(value);
          if (given === null) continue;
          const what = `${operation.id} ${place} ${name} = ${value.name}`;
          const change = place === 'path' ? { path: { [name]: given } } : { query: `${name}=${given}` };
          const answer = await send(operation, change);
          expectAnswered(what, answer);
          if (value.unreadable) expectRefused(what, answer, name);
        }
        for (const raw of ['%ED%A0%80', '%FF', '%zz', '%', encodeURIComponent(LONG).slice(0, 6_000)]) {
          const change = place === 'path' ? { path: { [name]: raw } } : { query: `${name}=${raw}&${name}=${raw}` };
          expectAnswered(`${operation.id} ${place} ${name} = ${raw.slice(0, 9)}`, await send(operation, change));
        }
      }
      for (const query of ['__proto__=1', 'constructor=1', 'a[b]=1', '&&&', '=', 'limit=1&limit=2', 'cursor[]=x']) {
        expectAnswered(`${operation.id} ?${query}`, await send(operation, { query }));
      }
    }
  });

  it('in a header: no fault', async () => {
    const names = ['authorization', 'accept', 'accept-language', 'content-type', 'traceparent', 'x-forwarded-for'];
    for (const operation of operations) {
      const own = operation.parameters.filter((each) => each.in === 'header').map((each) => each.name);
      for (const header of [...names, ...own]) {
        for (const { name, json } of HOSTILE_VALUES) {
          const value = json.startsWith('"') ? JSON.parse(json) : json.slice(0, 5_000);
          expectAnswered(`${operation.id} ${header}: ${name}`, await send(operation, { headers: { [header]: value } }));
        }
      }
    }
  });
});
