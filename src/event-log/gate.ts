import type { Kysely } from 'kysely';
import type { Database } from '../database/tables.ts';
import type { Gate } from './judge-and-record.ts';
import { readClock } from './read.ts';
import { record } from './record.ts';

/** The gate into a database's log. */
export const gateInto = (db: Kysely<Database>): Gate => ({
  record: (request) => record(db, request),
  now: () => readClock(db),
});
