import type { FastifyRequest } from 'fastify';
import type { Identity, VerifyToken } from '../../identity/identity.ts';
import type { Api } from '../fastify-api.ts';
import { Problem } from '../problems/problem.ts';
import { challenge } from './challenge.ts';

/** Lets in whoever shows a good token; lets an auditor read only. */
export function authenticate(api: Api, verify: VerifyToken): void {
  api.addHook('onRequest', async (request) => {
    const identity = await verify(bearerToken(request.headers.authorization));
    request.identity = identity;
    const reads = request.method === 'GET' || request.method === 'HEAD';
    if (!reads && identity.roles.includes('auditor')) throw new Problem('auditor-reads-only');
  });
}

/** The one behind the door of `/v1`. */
export function identityOf({ identity }: FastifyRequest): Identity {
  if (!identity) throw new Error('a route outside the door asks who calls');
  return identity;
}

function bearerToken(authorization: string | undefined): string {
  const [, token] = /^Bearer +([^\s]+) *$/i.exec(authorization ?? '') ?? [];
  if (!token) throw new Problem('token-missing', {}, challenge());
  return token;
}
