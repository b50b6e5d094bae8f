import type { Actor } from '../../vocabulary.ts';
import type { TeamSideAct } from './team-facts.ts';
import type { TeamProcedure, TeamSideRule } from './team-types.ts';

/**
 * The rule of an act beside the steps. Where the text tells the leader's part in it from that of the officials above, the
 * one that fits whoever does it: everybody else's is the unit head's.
 */
export function sideRuleOf({ beside }: TeamProcedure, act: TeamSideAct, as: Actor | null): TeamSideRule | null {
  const rules = beside.filter((each) => each.act === act);
  const leads = (actor: Actor | null): boolean => actor === 'team-leader';
  if (act === 'form') return rules.find(({ actor }) => actor === as) ?? rules[0] ?? null;
  return rules.find(({ actor }) => leads(actor) === leads(as)) ?? rules[0] ?? null;
}
