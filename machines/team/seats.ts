import type { Recipient } from '../assignment/chart-types.ts';
import type { Authority, PositionId } from '../facts.ts';
import type { Actor } from '../vocabulary.ts';
import type { TeamContext } from './chart-types.ts';
import { holderOf, present } from './members.ts';

type By = Pick<Authority, 'person' | 'position'>;

/** Who fills a role of the procedure in this team. Where it has no leader, the unit head leads in person. */
export function seatOf(actor: Actor, context: TeamContext): Recipient {
  const { opening } = context;
  const leader = holderOf(context, 'leader');
  if (actor === 'team-leader' && (leader !== null || !opening.leaderless))
    return { actor, position: null, person: leader };
  const seat = actor === 'team-leader' ? 'owner.unit-head' : actor;
  return { actor, position: opening.seats[seat] ?? null, person: null };
}

/** An official acts from the seat; a leader or member in person, and from none. */
export function sitsAs(actor: Actor, context: TeamContext, by: By): boolean {
  const seat = seatOf(actor, context);
  return seat.position === null ? seat.person === by.person && by.position === null : seat.position === by.position;
}

export const isMember = (context: TeamContext, { person, position }: By): boolean =>
  position === null && present(context).some((member) => member.person === person);

/** The heads of the units that the members come from. */
export const homeHeads = (context: TeamContext): PositionId[] => [
  ...new Set(
    present(context).flatMap(({ opening }) => {
      const head = opening.seats['home.unit-head'];
      return head ? [head] : [];
    }),
  ),
];
