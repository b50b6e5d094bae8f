import type { FactDraft } from '../../machines/facts.ts';
import { evolveTeam, type Team, teamContextOf } from '../../machines/team/fold.ts';
import type { TeamOpening } from '../../machines/team/team-fact-data.ts';
import { roleOf } from '../../machines/team/team-types.ts';
import type { StreamRules } from './judge-and-record.ts';
import type { RoleCheck } from './record-request.ts';

/** How a team's stream is folded, and what the gate must check of its facts. */
export const TEAM: StreamRules<Team> = {
  evolve: evolveTeam,
  requestOf(stream, team, drafts) {
    const { agency, ownerUnit } = team
      ? teamContextOf(team).opening
      : ((drafts[0] as FactDraft).data.team as TeamOpening);
    return {
      ...{ stream, agency, homeUnit: ownerUnit, drafts, expectedVersion: team?.version ?? 0 },
      roleChecks: team ? roleChecks(team, drafts) : [],
    };
  },
};

/** The text's criteria of a role, for those whom a fact proposes or sets. */
function roleChecks({ chart, snapshot }: Team, drafts: readonly FactDraft[]): RoleCheck[] {
  const { procedure } = chart;
  return drafts.flatMap(({ type, data }, draft) => {
    const step = procedure.steps.find(({ fact }) => fact === type);
    const role = step && roleOf(step);
    if (!role) return [];
    const criteria = (procedure.rules.roles[role]?.criteria ?? []).map((criterion) => ({
      ...criterion,
      basis: procedure.cited(criterion).basis,
    }));
    const persons = [...(data.nominees ?? []), ...(data.nominee ? [data.nominee] : [])];
    return [{ draft, persons, criteria, field: snapshot.context.opening.field }];
  });
}
