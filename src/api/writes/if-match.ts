import type { FastifyRequest } from 'fastify';
import { invalidField } from '../problems/invalid-fields.ts';

/**
 * The version that the caller has read (RFC 9110 §13.1.1): a stale page decides nothing. `*` asks for any.
 * @throws {Problem} `invalid-request` where it is no ETag of ours
 */
export function expectedVersionOf({ headers }: FastifyRequest): number | undefined {
  const given = headers['if-match'];
  if (given === undefined || given === '*') return undefined;
  const [, version] = /^"(\d{1,9})"$/.exec(given) ?? [];
  if (version === undefined) throw invalidField('headers', 'If-Match', 'etag');
  return Number(version);
}
