import { type Kysely, sql } from 'kysely';
import type { Database } from '../../database/tables.ts';

/** Keys that one statement forgets: a fraction of what the pool's statement limit allows. */
const AT_ONCE = 1_000;

/**
 * Forgets keys after a day: who sends a write again does so within minutes, and what it recorded is known to the log for
 * ever. In statements of a thousand by the index of their times, so that each is short and none is ended by a limit.
 * @returns how many
 */
export async function purgeIdempotencyKeys(db: Kysely<Database>, olderThanHours = 24): Promise<number> {
  for (let purged = 0; ; ) {
    const { numAffectedRows = 0n } = await sql`
      delete from api.idempotency_key where id = any(array(
        select id from api.idempotency_key where at < now() - make_interval(hours => ${olderThanHours})
        limit ${AT_ONCE} for update skip locked
      ))`.execute(db);
    purged += Number(numAffectedRows);
    if (numAffectedRows < AT_ONCE) return purged;
  }
}
