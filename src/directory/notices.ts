import type { Kysely } from 'kysely';
import type { NoticeRequest } from '../../activities/ports.ts';
import type { Database } from '../database/tables.ts';

/** Leaves a notice for each recipient. Keyed by fact, kind and recipient: doing it again does nothing. */
export async function leaveNotice(
  db: Kysely<Database>,
  { fact, stream, step, at, notice, to }: NoticeRequest,
): Promise<void> {
  if (to.length === 0) return;
  await db
    .insertInto('directory.notice')
    .values(to.map(({ actor, position, person }) => ({ fact, notice, actor, position, person, stream, step, at })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
