import type { FactDraft, Instant } from '../../facts.ts';
import type { Actor } from '../../vocabulary.ts';
import { written } from '../../written.ts';
import type { TeamContext } from '../chart/chart-types.ts';
import type { PublishedTeamChart } from '../chart/charts.ts';
import { homeHeads, seatOf } from '../chart/seats.ts';
import { planGround, returnsPlan, sideRuleOf } from '../procedure/side-rules.ts';
import { TEAM_SIDE_FACT_OF, type TeamSideAct } from '../procedure/team-facts.ts';
import { regionFits, type TeamProcedure, type TeamStep } from '../procedure/team-types.ts';
import { actorAt, mayDo, signerOf } from './beside-objections.ts';
import { formers } from './joining-objections.ts';
import { given, type TeamAct, type TeamCommand } from './team-command.ts';

/** Acts that members do in person. */
const IN_PERSON: readonly TeamSideAct[] = [
  'volunteer',
  'answer-report',
  'plan-own-work',
  'report-progress',
  'report-control',
  'report-member',
  'raise-obstacle',
];

/** The fact of an act beside the steps; null where the team does not know it, or not here. */
export function sideDraft(
  { procedure }: PublishedTeamChart,
  context: TeamContext,
  act: TeamAct,
  waiting: readonly TeamStep[],
  command: TeamCommand,
  at: Instant,
): FactDraft | null {
  if (!(act in TEAM_SIDE_FACT_OF)) return null;
  const side = act as TeamSideAct;
  const rule = sideRuleOf(procedure, side, null);
  const forms = side === 'form';
  if (!rule || forms !== (context.opening === undefined)) return null;
  const decided = side === 'refuse' || side === 'return';
  const step = decided ? waiting.find((each) => canBe(side, each, command)) : undefined;
  if (decided && !step) return null;
  const as = forms ? formerAmong(procedure, command) : actorAmong(mayDo(procedure, side, context), context, command);
  const actor: Actor =
    (step && actorAt(side as 'refuse' | 'return', step)) ??
    as ??
    (side === 'cancel' ? signerOf(procedure) : rule.actor);
  const seat = forms ? command.team?.seats['owner.unit-head'] : seatOf(actor, context).position;
  return {
    type: TEAM_SIDE_FACT_OF[side],
    step: step?.key ?? (side === 'vacate-role' ? (command.role ?? '') : forms ? 'unformed' : 'open'),
    at,
    by: {
      person: command.person,
      position: IN_PERSON.includes(side) ? null : (command.position ?? seat ?? null),
    },
    cause: command.id,
    basis:
      side === 'return' && returnsPlan(step)
        ? planGround(procedure).basis
        : (sideRuleOf(procedure, side, as) ?? rule).basis,
    data: { ...given(command), ...(as ? { as } : {}) },
    typed: written(command.typed),
  };
}

/** From which seat a team is formed; null for the unit head's. */
function formerAmong({ rules }: TeamProcedure, { position, team }: TeamCommand): Actor | null {
  const former = formers(rules).find((actor) => position !== undefined && team?.seats[actor] === position);
  return former === undefined || former === 'owner.unit-head' ? null : former;
}

/** Of those who may do it, the one whose seat it is done from, or who does it in person; null where only one may. */
function actorAmong(actors: readonly Actor[], context: TeamContext, { person, position }: TeamCommand): Actor | null {
  const fits = (actor: Actor): boolean => {
    const seat = seatOf(actor, context);
    return position === undefined ? seat.person === person : seat.position === position;
  };
  const ofHome = homeHeads(context).find((head) => head.position === position)?.actor;
  return actors.find(fits) ?? actors.find((actor) => actor === ofHome) ?? actors[0] ?? null;
}

/** A refusal answers a decision, a return a review; which of several, the command says. */
const canBe = (act: 'refuse' | 'return', each: TeamStep, { step, role }: TeamCommand): boolean =>
  (step === undefined ? regionFits(each, role) : step === each.key) &&
  (act === 'refuse' ? each.phase === 'decision' : each.phase === 'evaluation' || returnsPlan(each));
