import type { FastifyRequest } from 'fastify';
import type { Identity, VerifyToken } from '../../identity/identity.ts';
import type { Api } from '../fastify-api.ts';
import { Problem } from '../problems/problem.ts';
import { challenge } from './challenge.ts';
import type { CountRequest } from './rate-limit.ts';

/** Lets in whoever shows a good token, as often as the limit allows; lets an auditor read only. */
export function authenticate(api: Api, verify: VerifyToken, count: CountRequest): void {
  api.addHook('onRequest', async (request, reply) => {
    try {
      request.identity = await verify(bearerToken(request.headers.authorization));
    } finally {
      await count(request, reply); // by person, or by address where the token was not good
    }
    const { identity } = request;
    const reads = request.method === 'GET' || request.method === 'HEAD';
    if (!reads && identity.roles.includes('auditor')) throw new Problem('auditor-reads-only');
  });
}

/** Who calls a route of `/v1`. */
export function identityOf({ identity }: FastifyRequest): Identity {
  if (!identity) throw new Error('a route outside /v1 asks who calls');
  return identity;
}

function bearerToken(authorization: string | undefined): string {
  const [, token] = /^Bearer +([^\s]+) *$/i.exec(authorization ?? '') ?? [];
  if (!token) throw new Problem('token-missing', {}, challenge());
  return token;
}
