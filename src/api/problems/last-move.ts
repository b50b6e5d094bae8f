import type { Kysely } from 'kysely';
import { DomainError } from '../../../machines/errors.ts';
import type { Calendar, Instant } from '../../../machines/facts.ts';
import type { Database } from '../../database/tables.ts';
import { namesOf, type PersonName, type PositionName } from '../../directory/names.ts';

/** Who moved the assignment last, as the domain says it (ids), and as a reader who may see it is told (names). */
export interface LastMove {
  readonly type: string;
  readonly step: string;
  readonly at: Instant;
  readonly person: string | PersonName | null;
  readonly position: string | PositionName | null;
  readonly zone?: Calendar['zone'];
}

/**
 * Puts names to who came first, for a caller who may see the assignment.
 * @returns any other error as it is
 */
export async function withNames(db: Kysely<Database>, error: unknown, zone: Calendar['zone']): Promise<unknown> {
  if (!(error instanceof DomainError) || !error.details.last) return error;
  const last = error.details.last as LastMove;
  const person = typeof last.person === 'string' ? last.person : null;
  const position = typeof last.position === 'string' ? last.position : null;
  const names = await namesOf(db, { persons: [person], positions: [position] });
  return new DomainError(error.code, {
    ...error.details,
    last: { ...last, person: names.person(person), position: names.position(position), zone },
  });
}
