import type { Kysely } from 'kysely';
import type { PersonId, PositionId } from '../../../machines/facts.ts';
import type { Database } from '../../database/tables.ts';
import { positionsOf } from '../../directory/authority.ts';
import type { Identity } from '../../identity/identity.ts';

/** Who reads, and the positions they hold or act for at this moment. */
export interface Reader {
  readonly person: PersonId;
  readonly positions: readonly PositionId[];
  readonly seesAll: boolean;
}

export async function readerOf(db: Kysely<Database>, { person, roles }: Identity): Promise<Reader> {
  return { person, positions: await positionsOf(db, person), seesAll: roles.includes('auditor') };
}

/** Who has to do with an assignment: everyone who took part, and every position with a seat in it. */
export interface Concerned {
  readonly persons: readonly PersonId[];
  readonly positions: readonly PositionId[];
}

/** Reading follows authority: an auditor sees all, others what they take part in, head or act for. */
export const mayRead = (reader: Reader, { persons, positions }: Concerned): boolean =>
  reader.seesAll ||
  persons.includes(reader.person) ||
  positions.some((position) => reader.positions.includes(position));
