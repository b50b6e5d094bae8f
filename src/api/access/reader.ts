import type { Kysely } from 'kysely';
import type { PersonId, PositionId } from '../../../machines/facts.ts';
import type { Database } from '../../database/tables.ts';
import { type Held, heldBy } from '../../directory/authority.ts';
import type { Identity } from '../../identity/identity.ts';

/** Who reads, and the positions they hold or act for at this moment. */
export interface Reader {
  readonly person: PersonId;
  readonly positions: readonly PositionId[];
  /** Of those, the ones from which they may do some acts only. */
  readonly limited: readonly (Held & { readonly acts: readonly string[] })[];
  readonly seesAll: boolean;
}

export async function readerOf(db: Kysely<Database>, { person, roles }: Identity): Promise<Reader> {
  const held = await heldBy(db, person);
  return {
    person,
    positions: held.map(({ position }) => position),
    limited: held.flatMap(({ position, acts }) => (acts === null ? [] : [{ position, acts }])),
    seesAll: roles.includes('auditor'),
  };
}

/** Whether the reader may act from a position, and do this act from it. */
export const actsFrom = ({ positions, limited }: Reader, position: PositionId, act: string): boolean =>
  positions.includes(position) && (limited.find((each) => each.position === position)?.acts.includes(act) ?? true);

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
