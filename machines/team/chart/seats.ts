import type { Recipient } from '../../assignment/chart-types.ts';
import { scopeOf } from '../../chart-name.ts';
import type { Authority } from '../../facts.ts';
import type { Actor } from '../../vocabulary.ts';
import type { TeamContext } from './chart-types.ts';
import { holderOf, present } from './members.ts';

type By = Pick<Authority, 'person' | 'position'>;

/**
 * Who fills a role of the procedure in this team. Where it has no leader, the official of the third level leads, or else
 * the unit head in person.
 */
export function seatOf(actor: Actor, context: TeamContext): Recipient {
  const { opening } = context;
  const leader = holderOf(context, 'leader');
  if (actor === 'team-leader' && (leader !== null || !opening.leaderless))
    return { actor, position: null, person: leader };
  if (actor === 'controller') return { actor, position: null, person: holderOf(context, 'controller') };
  const leads = opening.seats['third-level-official'] ?? opening.seats['owner.unit-head'];
  const position = actor === 'team-leader' ? leads : opening.seats[actor];
  return { actor, position: position ?? null, person: null };
}

/** An official acts from the seat; a leader or member in person, and from none. */
export function sitsAs(actor: Actor, context: TeamContext, by: By): boolean {
  const seat = seatOf(actor, context);
  return seat.position === null ? seat.person === by.person && by.position === null : seat.position === by.position;
}

export const isMember = (context: TeamContext, { person, position }: By): boolean =>
  position === null && present(context).some((member) => member.person === person);

/** The heads of the units that the members come from; of those of other agencies, who speaks for the agency as well. */
export function homeHeads(context: TeamContext): Recipient[] {
  const heads = present(context).flatMap(({ opening: { chart, seats } }) =>
    (scopeOf(chart) === 'cross-agency' ? HEADS_ABROAD : HEADS).map((actor) => ({ actor, position: seats[actor] })),
  );
  const positions = new Map(heads.flatMap(({ actor, position }) => (position ? [[position, actor]] : [])));
  return [...positions].map(([position, actor]) => ({ actor, position, person: null }));
}

const HEADS = ['home.unit-head'] as const satisfies readonly Actor[];
const HEADS_ABROAD = [...HEADS, 'home.authority'] as const satisfies readonly Actor[];
