import Type, { type Static } from 'typebox';
import type { Fact } from '../../../machines/facts.ts';
import { foldTeam, type Team } from '../../../machines/team/chart/fold.ts';
import { teamStanding } from '../../../machines/team/chart/standing.ts';
import { TEAM_STATUSES } from '../../../machines/vocabulary.ts';
import { ActorName } from '../assignments/assignment-schema.ts';
import { Warnings, warningsOf } from '../assignments/time-taken.ts';
import { AssignmentId, DirectoryId, Instant, Nullable } from '../schemas.ts';
import { RecordedFacts, recordedFacts } from '../writes/recorded-facts.ts';
import { MemberStatusName, RoleName, TeamActName } from './team-schema.ts';

/** What a write about a team answers: as an assignment's receipt, it follows from the log alone. */
export const TeamReceipt = Type.Object({
  id: AssignmentId,
  chart: Type.String(),
  version: Type.Integer({ description: 'Also the ETag' }),
  status: Type.Enum([...TEAM_STATUSES]),
  waiting: Type.Array(
    Type.Object({
      step: Type.String({ description: 'What an act at this step must say it has seen' }),
      act: TeamActName,
      role: Nullable(RoleName),
      actor: ActorName,
      position: Nullable(DirectoryId),
      person: Nullable(DirectoryId),
      since: Instant,
      due: Nullable(Instant),
    }),
  ),
  members: Type.Array(
    Type.Object({ assignment: AssignmentId, person: Nullable(DirectoryId), status: MemberStatusName }),
  ),
  facts: RecordedFacts,
  warnings: Warnings,
});
export type TeamReceipt = Static<typeof TeamReceipt>;

/** @param facts those that the write recorded, and that left the team in this state */
export function teamReceipt(state: Team, facts: readonly Fact[]): TeamReceipt {
  const { status, waiting, members } = teamStanding(state);
  return {
    id: state.stream,
    chart: state.chart.procedure.chart,
    version: state.version,
    status,
    waiting: waiting.map(({ key, act, role, actor, position, person, since, due }) => ({
      ...{ step: key, act, role, actor, position, person, since, due },
    })),
    members: members.map(({ stream, person, status: standing }) => ({ assignment: stream, person, status: standing })),
    facts: recordedFacts(facts),
    warnings: warningsOf(facts, state.chart.procedure.workload),
  };
}

/** The receipt of a write that was carried out before; null where it was not. */
export function earlierTeamReceipt(facts: readonly Fact[], commandId: string): TeamReceipt | null {
  const recorded = facts.filter(({ cause }) => cause === commandId);
  const state = foldTeam(facts.slice(0, recorded.at(-1)?.version ?? 0));
  return state && teamReceipt(state, recorded);
}
