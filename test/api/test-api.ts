import { randomUUID } from 'node:crypto';
import type { LightMyRequestResponse } from 'fastify';
import { sql } from 'kysely';
import { type Logger, pino } from 'pino';
import { expect } from 'vitest';
import { buildApi } from '../../src/api/api.ts';
import type { ApiDeps } from '../../src/api/deps.ts';
import type { Api } from '../../src/api/fastify-api.ts';
import { gateInto } from '../../src/event-log/gate.ts';
import type { Gate } from '../../src/event-log/judge-and-record.ts';
import { type Identity, TokenRefused } from '../../src/identity/identity.ts';
import { expectConforms, type OpenApi } from './conforms.ts';
import { startDatabase, type TestDatabase } from './database.ts';

/** The API under test, with a database of its own behind it. */
export interface TestApi extends TestDatabase {
  readonly http: Api;
  readonly gate: TestGate;
  /** What was logged. */
  readonly logged: string[];
  as(person: string, role?: 'auditor'): Caller;
}

export type Headers = Record<string, string>;
export type Body = Record<string, unknown>;

/** Someone who calls. Every answer is compared with the published document. */
export interface Caller {
  get(url: string, headers?: Headers): Promise<Answer>;
  /** With a new Idempotency-Key, unless the headers bring one; an act that says nothing of it has seen what is to be seen now. */
  post(url: string, body: unknown, headers?: Headers): Promise<Answer>;
  /** The same, and nothing is added about what was seen. */
  send(url: string, body: unknown, headers?: Headers): Promise<Answer>;
}

export interface Answer {
  readonly status: number;
  readonly headers: LightMyRequestResponse['headers'];
  // biome-ignore lint/suspicious/noExplicitAny: checked against the document, then looked at field by field
  readonly body: any;
  /** The body, byte for byte. */
  readonly payload: string;
}

/** A token of these tests is the person's id, with `+auditor` for the role. */
export const verifyPlain = async (token: string): Promise<Identity> => {
  const [person = '', role] = token.split('+');
  if (!person.startsWith('o-')) throw new TokenRefused('token-invalid');
  return { person, roles: role === 'auditor' ? ['auditor'] : [] };
};

export const healthy: ApiDeps['health'] = {
  postgres: async () => {},
  temporal: async () => {},
  nats: async () => {},
  stream: async () => ({ last: 0, followed: 0 }),
  logIsBehind: async () => false,
};

export function loggerInto(lines: string[]): Logger {
  return pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) });
}

/** The real gate, of which a test can ask that others come first or that the database is away. */
export interface TestGate extends Gate {
  /** Runs before a request is recorded: what came first. */
  meanwhile: (() => Promise<unknown>) | null;
  /** Thrown instead of recording anything; or, `afterwards`, once it is recorded. */
  broken: Error | null;
  afterwards: boolean;
  /** How often something was to be recorded. */
  asked: number;
}

function testGate(db: TestDatabase['db']): TestGate {
  const real = gateInto(db);
  return {
    ...real,
    meanwhile: null,
    broken: null,
    afterwards: false,
    asked: 0,
    async record(request) {
      this.asked += 1;
      if (this.broken && !this.afterwards) throw this.broken;
      const { meanwhile } = this;
      this.meanwhile = null;
      await meanwhile?.();
      const answer = await real.record(request);
      if (this.broken) throw this.broken;
      return answer;
    },
  };
}

export async function startTestApi(deps: Partial<ApiDeps> = {}): Promise<TestApi> {
  const database = await startDatabase();
  const gate = testGate(database.db);
  const logged: string[] = [];
  const http = await buildApi({
    db: database.db,
    gate,
    verify: verifyPlain,
    health: healthy,
    logger: loggerInto(logged),
    ...deps,
  });
  return {
    ...database,
    http,
    gate,
    logged,
    as: (person, role) => callerOf(http, role ? `${person}+${role}` : person),
    stop: async () => {
      const bytes = await largestKeptAnswer(database.db);
      await http.close();
      await database.stop();
      expect(bytes).toBeLessThan(300); // whatever the tests of a file were answered
    },
  };
}

/** Of the rows that are kept for idempotency keys, the size of the largest. */
async function largestKeptAnswer(db: TestDatabase['db']): Promise<number> {
  const { rows } = await sql<{ bytes: number | null }>`
    select max(pg_column_size(kept.*)) as bytes from api.idempotency_key as kept`.execute(db);
  return rows[0]?.bytes ?? 0;
}

export function callerOf(api: Api, token: string): Caller {
  const call = async (method: 'GET' | 'POST', url: string, headers: Headers, payload?: string): Promise<Answer> => {
    const response = await api.inject({
      method,
      url,
      headers: { authorization: `Bearer ${token}`, ...headers },
      ...(payload === undefined ? {} : { payload }),
    });
    const body = response.json();
    expectConforms(api.swagger() as unknown as OpenApi, method, url, response.statusCode, body);
    return { status: response.statusCode, headers: response.headers, body, payload: response.payload };
  };
  // An act that does not say what was seen says what can be seen now; whoever sees nothing claims the first version.
  const seenBefore = async (url: string, body: unknown, headers: Headers): Promise<Headers> => {
    const says = headers['if-match'] !== undefined || (body !== null && typeof body === 'object' && 'step' in body);
    if (says || !/^\/v1\/\w+\/[^/]+\/acts$/.test(url)) return {};
    const seen = await api.inject({
      method: 'GET',
      url: url.replace(/\/acts$/, ''),
      headers: { authorization: `Bearer ${token}` },
    });
    return { 'if-match': String(seen.headers.etag ?? '"1"') };
  };
  const send: Caller['send'] = (url, body, headers = {}) =>
    call(
      'POST',
      url,
      { 'content-type': 'application/json', 'idempotency-key': randomUUID(), ...headers },
      typeof body === 'string' ? body : JSON.stringify(body),
    );
  return {
    get: (url, headers = {}) => call('GET', url, headers),
    post: async (url, body, headers = {}) => send(url, body, { ...(await seenBefore(url, body, headers)), ...headers }),
    send,
  };
}
