import { randomUUID } from 'node:crypto';
import type { LightMyRequestResponse } from 'fastify';
import { type Logger, pino } from 'pino';
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
  readonly api: Api;
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
  /** With a new Idempotency-Key, unless the headers bring one. */
  post(url: string, body: unknown, headers?: Headers): Promise<Answer>;
}

export interface Answer {
  readonly status: number;
  readonly headers: LightMyRequestResponse['headers'];
  // biome-ignore lint/suspicious/noExplicitAny: checked against the document, then looked at field by field
  readonly body: any;
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
  const api = await buildApi({
    db: database.db,
    gate,
    verify: verifyPlain,
    health: healthy,
    logger: loggerInto(logged),
    ...deps,
  });
  return {
    ...database,
    api,
    gate,
    logged,
    as: (person, role) => callerOf(api, role ? `${person}+${role}` : person),
    stop: async () => {
      await api.close();
      await database.stop();
    },
  };
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
    return { status: response.statusCode, headers: response.headers, body };
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
  return {
    get: (url, headers = {}) => call('GET', url, headers),
    post: async (url, body, headers = {}) =>
      call(
        'POST',
        url,
        {
          'content-type': 'application/json',
          'idempotency-key': randomUUID(),
          ...(await seenBefore(url, body, headers)),
          ...headers,
        },
        typeof body === 'string' ? body : JSON.stringify(body),
      ),
  };
}
