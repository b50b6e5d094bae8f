import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { type Kysely, sql } from 'kysely';
import { DomainError } from '../../../machines/errors.ts';
import type { Database } from '../../database/tables.ts';
import { REFUSAL_DICTIONARY } from './refusal-dictionary.ts';

/** What is answered to a write, as it is sent. */
export interface Answer {
  readonly status: number;
  readonly body: string;
}

/**
 * Remembers that a request came under a key. This is not waited for until it is on disk: PostgreSQL writes its log in order,
 * so whatever is recorded or refused for this request takes its key to the disk with it, before anybody is answered.
 * @returns the refusal that it was answered with; null where it is new, was carried out (the log says so) or was never answered
 * @throws {DomainError} `idempotency-key-reused` where another request had the key
 */
export async function claimKey(db: Kysely<Database>, id: Buffer, fingerprint: Buffer): Promise<Answer | null> {
  const { rows } = await sql<{ fingerprint: Buffer; refusal: Buffer | null }>`
    with unawaited as materialized (select set_config('synchronous_commit', 'off', true))
    insert into api.idempotency_key (id, fingerprint) select ${id}, ${fingerprint}::bytea from unawaited
    on conflict (id) do update set fingerprint = api.idempotency_key.fingerprint
    returning fingerprint, refusal`.execute(db);
  const [row] = rows;
  if (row && !row.fingerprint.equals(fingerprint)) throw new DomainError('idempotency-key-reused');
  return row?.refusal ? refusalOf(row.refusal) : null;
}

/**
 * Keeps the refusal of a request. What was recorded is not kept here: the log answers for it.
 * Of two refusals of one request the first stands, and is the one to give.
 */
export async function keepRefusal(db: Kysely<Database>, id: Buffer, refusal: Answer): Promise<Answer> {
  const { rows } = await sql<{ refusal: Buffer }>`
    update api.idempotency_key set refusal = coalesce(refusal, ${bytesOf(refusal)}) where id = ${id}
    returning refusal`.execute(db);
  return rows[0] ? refusalOf(rows[0].refusal) : refusal;
}

/** The status as two bytes, then the body, deflated (RFC 1951) with a dictionary: most of a refusal are words that all have. */
function bytesOf({ status, body }: Answer): Buffer {
  const head = Buffer.alloc(2);
  head.writeUInt16BE(status);
  return Buffer.concat([head, deflateRawSync(body, { dictionary: REFUSAL_DICTIONARY, level: 9 })]);
}

const refusalOf = (bytes: Buffer): Answer => ({
  status: bytes.readUInt16BE(),
  body: inflateRawSync(bytes.subarray(2), { dictionary: REFUSAL_DICTIONARY }).toString('utf8'),
});
