import type { Kysely } from 'kysely';
import type { NoticeRequest } from '../../activities/ports.ts';
import type { Database } from '../database/tables.ts';

/** Does nothing: `reporting.notice` is made from the log. Here until the workflows stop asking for it. */
export async function leaveNotice(_db: Kysely<Database>, _request: NoticeRequest): Promise<void> {}
