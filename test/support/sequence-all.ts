import { type Kysely, sql } from 'kysely';
import type { Database } from '../../src/database/tables.ts';

/** Gives waiting facts their positions, as the sequencer does; no tree is grown over them. */
export const sequenceAll = (db: Kysely<Database>) =>
  sql`
    with taken as (delete from log.pending returning seq)
    insert into log.entry (position, event_seq)
    select (select coalesce(max(position), 0) from log.entry) + row_number() over (order by seq), seq from taken`.execute(
    db,
  );
