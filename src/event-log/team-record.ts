import { editionOfChart } from '../../machines/chart-name.ts';
import type { FactDraft, PersonId } from '../../machines/facts.ts';
import type { TeamContext } from '../../machines/team/chart/chart-types.ts';
import { evolveTeam, type Team, teamContextOf } from '../../machines/team/chart/fold.ts';
import { memberNamed } from '../../machines/team/chart/members.ts';
import type { TeamOpening } from '../../machines/team/procedure/team-fact-data.ts';
import { roleOf, type TeamProcedure } from '../../machines/team/procedure/team-types.ts';
import type { TeamRole } from '../../machines/vocabulary.ts';
import type { StreamRules } from './judge-and-record.ts';
import type { Origin, RoleCheck } from './record-request.ts';

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

/** Where those who are no members must come from; members were placed when they joined. */
function originOf(
  { rules, chart, cited }: TeamProcedure,
  role: TeamRole,
  context: TeamContext,
  persons: readonly PersonId[],
): Origin | null {
  const { outside, origin } = rules.roles[role] ?? {};
  const strangers = persons.filter((person) => !memberNamed(context, person));
  if (!outside || origin?.fromOwnersUnit !== 'required' || strangers.length === 0) return null;
  return {
    persons: strangers,
    unit: context.opening.ownerUnit,
    within: editionOfChart(chart).unitMeans,
    basis: cited(origin).basis,
  };
}

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
    const origin = originOf(procedure, role, snapshot.context, persons);
    return [{ draft, persons, criteria, field: snapshot.context.opening.field, ...(origin ? { origin } : {}) }];
  });
}
