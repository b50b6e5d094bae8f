import type { FastifyRequest } from 'fastify';
import { invalidField } from '../problems/invalid-fields.ts';
import { Problem } from '../problems/problem.ts';

/** What the caller has seen of what the act moves: a stale page decides nothing. */
export interface Seen {
  readonly expectedVersion?: number;
  readonly step?: string;
}

/**
 * An act must say what was seen: the version (`If-Match`, RFC 9110 §13.1.1) or the step that waits. Without it, one request
 * sent twice could pass two steps of which only the first was seen (RFC 6585 §3). `*` says nothing.
 * @throws {Problem} `precondition-required`; `invalid-request` where it is no ETag of ours
 */
export function seenIn({ headers, body }: FastifyRequest): Seen {
  const { step } = body as { step?: string };
  const given = headers['if-match'];
  if ((given === undefined || given === '*') && step === undefined) throw new Problem('precondition-required');
  if (given === undefined || given === '*') return step === undefined ? {} : { step };
  const [, version] = /^"(\d{1,9})"$/.exec(given) ?? [];
  if (version === undefined) throw invalidField('headers', 'If-Match', 'etag');
  return { expectedVersion: Number(version), ...(step === undefined ? {} : { step }) };
}
