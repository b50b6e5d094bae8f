import { ImpossibleHistory } from '../../errors.ts';
import type { Fact } from '../../facts.ts';
import type { ChartAction } from '../../pure-transitions.ts';
import type { TeamStatus } from '../../vocabulary.ts';
import { isTeamFactType } from '../procedure/team-facts.ts';
import type { TeamStep } from '../procedure/team-types.ts';
import type { TeamContext, TeamSnapshot } from './chart-types.ts';
import { type PublishedTeamChart, teamChartNamed } from './charts.ts';
import { teamEventOf } from './events.ts';

/** A team, as its facts so far leave it. */
export interface Team {
  readonly chart: PublishedTeamChart;
  readonly snapshot: TeamSnapshot;
  readonly actions: readonly ChartAction[];
  readonly stream: string;
  readonly version: number;
  readonly last: Fact;
}

/** Moves a team (null: none yet) by one recorded fact. @throws {ImpossibleHistory} */
export function evolveTeam(before: Team | null, fact: Fact): Team {
  if (fact.version !== (before?.version ?? 0) + 1)
    throw new ImpossibleHistory(fact, `follows version ${before?.version ?? 0}`);
  if (before && fact.stream !== before.stream) throw new ImpossibleHistory(fact, `is not of ${before.stream}`);
  if (!isTeamFactType(fact.type)) throw new ImpossibleHistory(fact, 'no such fact of a team');
  const chart = before?.chart ?? teamChartNamed(teamOpeningOf(fact).chart);
  const at = before?.snapshot ?? chart.transitions.initial(undefined);
  const [snapshot, actions] =
    at.status === 'active' ? chart.transitions.next(at, teamEventOf(fact, fact.version)) : [at, []];
  if (snapshot === at) throw new ImpossibleHistory(fact, `not acceptable in ${JSON.stringify(at.value)}`);
  return { chart, snapshot, actions, stream: fact.stream, version: fact.version, last: fact };
}

/** @throws {ImpossibleHistory} */
export const foldTeam = (facts: Iterable<Fact>): Team | null => {
  let team: Team | null = null;
  for (const fact of facts) team = evolveTeam(team, fact);
  return team;
};

export function teamOpeningOf(first: Pick<Fact, 'data'> & Fact) {
  if (!first.data.team) throw new ImpossibleHistory(first, 'the first fact names no chart');
  return first.data.team;
}

export const teamContextOf = ({ snapshot }: Pick<Team, 'snapshot'>): TeamContext => snapshot.context;

/** Every step that waits for its actor: of the team's setting, of its roles, of its work. */
export function waitingSteps({ procedure }: PublishedTeamChart, { status, value }: TeamSnapshot): readonly TeamStep[] {
  if (status !== 'active' || typeof value === 'string') return [];
  const keys = new Set(Object.values((value as Record<string, Record<string, string>>).open ?? {}));
  return procedure.steps.filter(({ key }) => keys.has(key));
}

export const statusOf = ({ snapshot }: Pick<Team, 'snapshot'>): TeamStatus =>
  snapshot.status === 'done' ? (snapshot.value as TeamStatus) : 'open';
