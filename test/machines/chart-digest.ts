import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { AssignmentContext } from '../../machines/assignment/chart-types.ts';
import { chartNamed } from '../../machines/assignment/charts.ts';
import { type CarriedCommand, decideCarried } from '../../machines/assignment/decide-carried.ts';
import { standing } from '../../machines/assignment/standing.ts';
import { FACT_OF } from '../../machines/facts.ts';
import { followUpChartNamed } from '../../machines/follow-up/chart.ts';
import type { FollowUpProcedure } from '../../machines/follow-up/follow-up-types.ts';
import type { Procedure, Step } from '../../machines/procedure-types.ts';
import { teamChartNamed } from '../../machines/team/chart/charts.ts';
import { evolveTeam, type Team, waitingSteps } from '../../machines/team/chart/fold.ts';
import type { TeamProcedure } from '../../machines/team/procedure/team-types.ts';
import type { Act } from '../../machines/vocabulary.ts';
import { ASSIGNEE, cast, type Play, perform, personOf, recorded, seatOf, timeOf, waiting } from './cast.ts';
import { TEAM } from './team/team-play.ts';
import { formed, walkTo as walkTeamTo } from './team/team-walk.ts';

/**
 * SHA-256 of all that a published chart is: the procedure as data, the compiled machine, and what it does. A machine's functions
 * have no bytes to hash, so they stand by their kind alone, whatever the code calls them; what they decide shows in the behaviour.
 */
export const digestOf = (procedure: Procedure): string =>
  digest({ procedure, machine: chartNamed(procedure.chart).machine, behaviour: behaviourOf(procedure) });

/** The same of a whole team's chart: its behaviour is the life of a team of two, from its forming to its end. */
export const teamDigestOf = ({ cited: _, ...procedure }: TeamProcedure): string =>
  digest({ procedure, machine: teamChartNamed(procedure.chart).machine, behaviour: teamLife(procedure) });

/** The same of what may follow a completed task. */
export const followUpDigestOf = (procedure: FollowUpProcedure): string =>
  digest({ procedure, machine: followUpChartNamed(procedure.chart).machine });

interface Published {
  readonly procedure: object & { readonly edition?: number };
  readonly machine: { readonly config: unknown };
  readonly behaviour?: readonly unknown[];
}

/** The edition stands in the chart's name. */
const digest = ({ machine, procedure: { edition: _, ...procedure }, ...published }: Published): string =>
  createHash('sha256')
    .update(canonicalize(plain({ ...published, procedure, machine: machine.config })) ?? '')
    .digest('hex');

function teamLife(procedure: Pick<TeamProcedure, 'regulation' | 'unitType' | 'scope'>): unknown[] {
  const play = walkTeamTo(formed(procedure));
  const life: unknown[] = [];
  let team: Team | null = null;
  for (const fact of play.facts(TEAM)) {
    team = evolveTeam(team, fact);
    const { type, step, by, basis } = fact;
    life.push({
      fact: { type, step, position: by?.position ?? null, basis },
      waits: waitingSteps(team.chart, team.snapshot).map(({ key }) => key),
      asks: team.actions.map((action) => ({ type: action.type, params: plain(action.params) })),
    });
  }
  return life;
}

/** Every step of the way to the end, and from each of them every act beside it. */
function behaviourOf(procedure: Procedure): unknown[] {
  const behaviour: unknown[] = [];
  let play = ofATeam(cast(procedure));
  for (const step of procedure.steps) {
    for (const beside of play.assignment && !step.ofTeam ? standing(play.assignment).acts.slice(1) : [])
      behaviour.push(outcome(perform(play, beside.act), beside.act));
    play = step.ofTeam ? carry(play, step) : perform(play, step.act);
    behaviour.push(outcome(play, step.act));
  }
  return behaviour;
}

/** A member's assignment names its team. */
const ofATeam = (play: Play): Play =>
  play.procedure.form === 'team' ? { ...play, opening: { ...play.opening, team: TEAM } } : play;

/** What the whole team does comes from the team's own stream. */
function carry(play: Play, { actor, act, basis }: Step): Play {
  const command: CarriedCommand = {
    id: `fact of the team ${play.facts.length}`,
    act,
    carried: { stream: TEAM, fact: `fact of the team ${play.facts.length}`, delegation: null },
    by: { person: personOf(play, actor), position: seatOf(play, actor) },
    basis,
    ...(play.assignment ? {} : { opening: play.opening }),
    assignee: ASSIGNEE,
    leads: false,
  };
  return recorded(play, decideCarried(play.assignment, command, timeOf(play.facts.length + 1)));
}

function outcome(play: Play, act: Act): unknown {
  const { assignment, facts } = play;
  const last = facts[facts.length - 1];
  const { opening: _, ...context } = (assignment?.snapshot.context ?? {}) as AssignmentContext;
  return {
    act,
    fact: { is: FACT_OF[act], step: last?.step, position: last?.by?.position ?? null, basis: last?.basis },
    leadsTo: waiting(play) ?? assignment?.snapshot.value,
    context,
    asks: (assignment?.actions ?? []).map(({ type, params }) => ({ type, params: plain(params) })),
  };
}

/** The same value, each function replaced by its kind, each reading by its words that bind. */
function plain(value: unknown): unknown {
  if (typeof value === 'function') return 'type' in value ? `function ${value.type}` : 'function';
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== 'object') return value ?? null;
  // The Indonesian words bind; whoever mends a translation changes no chart.
  if ('id' in value && 'en' in value) return value.id;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plain(each)]));
}
