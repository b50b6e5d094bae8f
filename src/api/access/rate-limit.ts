import rateLimit, { normalizeIP } from '@fastify/rate-limit';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Api } from '../fastify-api.ts';
import { Problem } from '../problems/problem.ts';

/** How many requests each may send in a minute. Counted by each API process for itself. */
export interface RateLimits {
  /** Of one person. */
  readonly writes: number;
  /** Of one person. */
  readonly reads: number;
  /** Of one address (an IPv6 network of 64 bits) without a good token. */
  readonly anonymous: number;
}

/** Counts a request. @throws {Problem} `too-many-requests` */
export type CountRequest = (request: FastifyRequest, reply: FastifyReply) => Promise<void>;

const MINUTE = 60_000;
/** How many persons and addresses are remembered; the least recent go first. */
const REMEMBERED = 20_000;

/**
 * Counts requests by person once the token is verified, by address before. Answers tell what is left in the fields
 * `RateLimit-Limit`, `RateLimit-Remaining` and `RateLimit-Reset` (draft-ietf-httpapi-ratelimit-headers-03), a refusal also
 * in `Retry-After` (RFC 9110 §10.2.3). To be registered before the routes that count.
 */
export async function countRequests(api: Api, rates: RateLimits | null): Promise<CountRequest> {
  if (!rates) return async () => {};
  await api.register(rateLimit, {
    global: false,
    enableDraftSpec: true,
    timeWindow: MINUTE,
    cache: REMEMBERED,
    max: (request: FastifyRequest) => rates[kindOf(request)],
    keyGenerator: (request: FastifyRequest) => `${kindOf(request)} ${request.identity?.person ?? addressOf(request)}`,
    errorResponseBuilder: () => new Problem('too-many-requests'),
  });
  const count = api.rateLimit();
  return async (request, reply) => void (await count.call(api, request, reply));
}

function kindOf({ identity, method }: FastifyRequest): keyof RateLimits {
  if (!identity) return 'anonymous';
  return method === 'GET' || method === 'HEAD' ? 'reads' : 'writes';
}

/** One household or office of IPv6 has a network of 64 bits, and could take another address for every request. */
const addressOf = ({ ip }: FastifyRequest): string => normalizeIP(ip, 64);
