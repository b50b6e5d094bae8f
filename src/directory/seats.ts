import type { Kysely } from 'kysely';
import { DomainError } from '../../machines/errors.ts';
import type { Opening, PositionId } from '../../machines/facts.ts';
import type { Step } from '../../machines/procedure-types.ts';
import { type Actor, IN_PERSON } from '../../machines/vocabulary.ts';
import type { Database } from '../database/tables.ts';

type Parts = Pick<Step, 'actor' | 'addressee' | 'copies' | 'informs'>;

/** Everyone who has a part in some steps. */
export const actorsOf = (steps: readonly Parts[]): Set<Actor> =>
  new Set(
    steps.flatMap(({ actor, addressee, copies, informs }) => [
      actor,
      ...(addressee ? [addressee] : []),
      ...copies,
      ...informs,
    ]),
  );

/** Which position fills each role; those who act in person fill none. @throws {DomainError} `seat-vacant` */
export async function seatsOf(
  db: Kysely<Database>,
  actors: ReadonlySet<Actor>,
  ownerUnit: string,
  homeUnit: string,
): Promise<Opening['seats']> {
  const rows = await db
    .selectFrom('directory.unit_seat')
    .selectAll()
    .where('unit', 'in', [ownerUnit, homeUnit])
    .execute();
  const seats: Partial<Record<Actor, PositionId>> = {};
  for (const actor of actors) {
    if (IN_PERSON.includes(actor)) continue;
    const [side, name] = actor.includes('.')
      ? (actor.split('.') as ['owner' | 'home', string])
      : (['owner', actor] as const);
    const unit = side === 'home' ? homeUnit : ownerUnit;
    const position = rows.find((row) => row.unit === unit && row.seat === name)?.position;
    if (!position) throw new DomainError('seat-vacant', { actor, unit });
    seats[actor] = position;
  }
  return seats;
}
