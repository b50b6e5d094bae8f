import type { Fact, PersonId } from '../../facts.ts';
import { evolveTeam, type Team, teamContextOf } from '../chart/fold.ts';
import { holderOf } from '../chart/members.ts';

/** A team's facts with what folding them has told; goes on from where it stands when there are more. */
export interface TeamHistory {
  readonly version: number;
  readonly team: Team;
  readonly facts: readonly Fact[];
  /** Who led the team once each fact was recorded, in their order. */
  readonly leaders: readonly (PersonId | null)[];
  /** What caused its facts: the news that it has heard. */
  readonly causes: ReadonlySet<string>;
}

/** @param facts those that follow what is known, in order @throws {ImpossibleHistory} */
export function teamHistory(before: TeamHistory | null, facts: readonly Fact[]): TeamHistory | null {
  let team = before?.team ?? null;
  const leaders = [...(before?.leaders ?? [])];
  const causes = new Set(before?.causes);
  for (const fact of facts) {
    team = evolveTeam(team, fact);
    leaders.push(holderOf(teamContextOf(team), 'leader'));
    causes.add(fact.cause);
  }
  if (team === null || team === before?.team) return before;
  return { version: team.version, team, facts: [...(before?.facts ?? []), ...facts], leaders, causes };
}
