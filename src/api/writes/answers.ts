import { type Kysely, sql } from 'kysely';
import { DomainError } from '../../../machines/domain-error.ts';
import type { Database } from '../../database/tables.ts';

/** What was answered to a write, to be said again to the same write. */
export interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

/**
 * Remembers that a request came under a key.
 * @returns the answer it had; null where it is new, or was never answered: then it is to be carried out, again if need be
 * @throws {DomainError} `idempotency-key-reused` where another request had the key
 */
export async function claimKey(db: Kysely<Database>, id: string, fingerprint: string): Promise<Answer | null> {
  for (;;) {
    const { numInsertedOrUpdatedRows } = await db
      .insertInto('api.idempotency_key')
      .values({ id, fingerprint, status: null, body: sql<string>`null` })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    if (numInsertedOrUpdatedRows === 1n) return null;
    const row = await db.selectFrom('api.idempotency_key').selectAll().where('id', '=', id).executeTakeFirst();
    if (!row) continue; // purged in between
    if (row.fingerprint !== fingerprint) throw new DomainError('idempotency-key-reused');
    return row.status !== null && row.body !== null ? { status: row.status, body: row.body } : null;
  }
}

/** Keeps the answer to a claimed key. Of two answers to one request the first stands, and is the one to give. */
export async function keepAnswer(db: Kysely<Database>, id: string, answer: Answer): Promise<Answer> {
  const { rows } = await sql<Answer>`
    update api.idempotency_key
    set status = coalesce(status, ${answer.status}), body = coalesce(body, ${JSON.stringify(answer.body)}::jsonb)
    where id = ${id}
    returning status, body`.execute(db);
  return rows[0] ?? answer;
}

/** Forgets keys after a day: who sends a write again does so within minutes. */
export async function purgeIdempotencyKeys(db: Kysely<Database>, olderThanHours = 24): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('api.idempotency_key')
    .where('at', '<', sql<Date>`now() - make_interval(hours => ${olderThanHours})`)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
