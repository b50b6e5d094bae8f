import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type { PersonId } from '../../../machines/facts.ts';
import { canonicalBytes } from '../../event-log/transparency/canonical.ts';
import { Problem } from '../problems/problem.ts';

const VISIBLE_ASCII = /^[\x21-\x7e](?:[\x20-\x7e]{0,253}[\x21-\x7e])?$/;

/**
 * The id of the command that a person sends under a key: also what makes it be recorded once, wherever it is sent again.
 * @throws {Problem} `idempotency-key-missing`
 */
export function commandIdOf({ headers }: FastifyRequest, person: PersonId): string {
  const key = headers['idempotency-key'];
  if (typeof key !== 'string' || !VISIBLE_ASCII.test(key)) throw new Problem('idempotency-key-missing');
  return hash(`${person}\n${key}`).toString('hex');
}

/** What the request asks, in a hash: the same key may come again only with the same. */
export const fingerprintOf = ({ method, url, body, headers }: FastifyRequest): Buffer =>
  hash([method, url, headers['if-match'] ?? '', canonicalBytes(body).toString('utf8')].join('\n')).subarray(
    0,
    ROW_BYTES,
  );

/** Where the answer to a command is kept. */
export const rowIdOf = (commandId: string): Buffer => Buffer.from(commandId, 'hex').subarray(0, ROW_BYTES);

/** Of a hash, in a row that is kept for a day: 128 bits tell the requests of a day apart. */
const ROW_BYTES = 16;

const hash = (text: string): Buffer => createHash('sha256').update(text).digest();
