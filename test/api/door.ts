import { randomUUID } from 'node:crypto';
import type { LightMyRequestResponse } from 'fastify';
import { type Logger, pino } from 'pino';
import { buildApi } from '../../src/api/api.ts';
import type { ApiDeps } from '../../src/api/deps.ts';
import type { Api } from '../../src/api/fastify-api.ts';
import { type Identity, TokenRefused } from '../../src/identity/identity.ts';
import { expectConforms, type OpenApi } from './conforms.ts';
import { startDatabase, type TestDatabase } from './database.ts';
import { DirectGateway } from './direct-gateway.ts';

/** The door under test, with a database of its own behind it. */
export interface Door extends TestDatabase {
  readonly api: Api;
  readonly gateway: DirectGateway;
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

export async function openDoor(deps: Partial<ApiDeps> = {}): Promise<Door> {
  const database = await startDatabase();
  const gateway = new DirectGateway(database.db);
  const logged: string[] = [];
  const api = await buildApi({
    db: database.db,
    gateway,
    verify: verifyPlain,
    health: healthy,
    logger: loggerInto(logged),
    ...deps,
  });
  return {
    ...database,
    api,
    gateway,
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
  return {
    get: (url, headers = {}) => call('GET', url, headers),
    post: (url, body, headers = {}) =>
      call(
        'POST',
        url,
        { 'content-type': 'application/json', 'idempotency-key': randomUUID(), ...headers },
        typeof body === 'string' ? body : JSON.stringify(body),
      ),
  };
}
