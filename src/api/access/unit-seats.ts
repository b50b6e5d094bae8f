import type { Kysely } from 'kysely';
import { DomainError } from '../../../machines/errors.ts';
import type { UnitId } from '../../../machines/facts.ts';
import type { Database } from '../../database/tables.ts';
import type { Reader } from './reader.ts';

/** What concerns a whole unit is for whoever holds, or acts for, a seat of it, and for auditors. @throws {DomainError} `not-authorised` */
export async function mustSitIn(db: Kysely<Database>, unit: UnitId, { positions, seesAll }: Reader): Promise<void> {
  if (seesAll) return;
  const seat =
    positions.length > 0 &&
    (await db
      .selectFrom('directory.unit_seat')
      .select('seat')
      .where('unit', '=', unit)
      .where('position', 'in', [...positions])
      .limit(1)
      .executeTakeFirst());
  if (!seat) throw new DomainError('not-authorised');
}
