import { procedure } from '../procedure.ts';
import type { Ground, Procedure, Step } from '../procedure-types.ts';
import { currentEdition, EDITIONS } from '../regulations/regulations.ts';
import { TEAM_RULES } from '../regulations/team-rules.ts';
import { UnknownProcedure } from '../unknown-procedure.ts';
import {
  type Actor,
  REGULATIONS,
  type RegulationId,
  type RouteId,
  SCOPES,
  type Scope,
  TEAM_ROLES,
  type TeamRole,
  UNIT_TYPES,
  type UnitTypeId,
} from '../vocabulary.ts';
import { scopeOf } from './scope-of.ts';
import { type RoleAct, roleFactOf, TEAM_FACT_OF, type TeamSideAct, type TeamStepAct } from './team-facts.ts';
import type { RoleRow, TeamProcedure, TeamRules, TeamSideRule, TeamStep } from './team-types.ts';

export interface TeamKey {
  readonly regulation: RegulationId;
  readonly unitType: UnitTypeId;
  readonly scope: Scope;
}

/**
 * The steps by which a regulation sets, runs and evaluates a whole team: those which the procedure of form `team` marks
 * as the team's own, and those that fill its roles.
 * @throws {UnknownProcedure} where the regulation does not know the unit type or the scope
 */
export function teamProcedure({ regulation, unitType, scope }: TeamKey): TeamProcedure {
  if (!REGULATIONS.includes(regulation)) throw new UnknownProcedure('regulation', regulation);
  if (!SCOPES.includes(scope)) throw new UnknownProcedure('scope', scope);
  const { cite, edition, interpretations } = currentEdition(regulation);
  const rules = TEAM_RULES[regulation];
  const cited = (ground: Ground) => ({
    basis: ground.basis.map((article) => `${cite} ${article}`),
    interpretation: ground.interpretation ?? null,
  });
  const { steps, beside } = procedure({
    regulation,
    unitType,
    route: settingRoute(rules, regulation, scope),
    form: 'team',
  });
  const own = steps.filter((step) => step.ofTeam);
  const set = own.filter(({ phase }) => phase === 'decision' || phase === 'letter');
  const work = own.filter((step) => !set.includes(step));
  const sideRules: [TeamSideAct, Actor, Ground][] = [
    ['form', 'owner.unit-head', rules.formed],
    ['add-member', 'owner.unit-head', rules.change],
    ['volunteer', 'assignee', rules.volunteers],
    ['release-member', 'owner.unit-head', rules.change],
    ['vacate-role', 'owner.unit-head', rules.change],
    ...(rules.onDemandReports
      ? [
          ['request-report', 'owner.unit-head', rules.onDemandReports] as [TeamSideAct, Actor, Ground],
          ['answer-report', 'assignee', rules.onDemandReports] as [TeamSideAct, Actor, Ground],
        ]
      : []),
    ['plan-own-work', 'assignee', rules.ownPlan],
    ['give-feedback', 'team-leader', rules.feedback],
    ...(rules.controlReport
      ? [['report-control', 'controller', rules.controlReport] as [TeamSideAct, Actor, Ground]]
      : []),
    ['raise-obstacle', 'assignee', rules.obstacle],
    ['follow-up-obstacle', 'home.unit-head', rules.obstacle],
    ['decide-obstacle', 'owner.unit-head', (scope === 'in-unit' && rules.raterDecidesInUnit) || rules.obstacle],
  ];
  return {
    regulation,
    unitType,
    scope,
    chart: `${regulation}/${unitType}/team/${scope}@${edition}`,
    steps: [
      ...set.map((step) => ofTeam(step, 'formation')),
      ...TEAM_ROLES.flatMap((role) => stepsOfRole(rules, role, unitType).map((row) => ofRole(row, role, cited))),
      ...work.map((step) => ofTeam(step, 'work')),
    ],
    beside: [
      ...sideRules.map(([act, actor, ground]): TeamSideRule => ({ act, actor, ...cited(ground) })),
      // As for any assignment of the regulation.
      ...beside.map(
        ({ act, basis, interpretation }): TeamSideRule => ({
          act,
          actor: 'owner.unit-head',
          basis,
          interpretation,
        }),
      ),
    ],
    rules,
    cited,
    interpretations: [...interpretations, ...readingsOf(rules)],
  };
}

/** The procedure of the whole team that a member's belongs to, no wider than the member's own route; null for an individual. */
export const teamProcedureOf = ({ regulation, unitType, form, chart }: Procedure): TeamProcedure | null =>
  form === 'team' ? teamProcedure({ regulation, unitType, scope: scopeOf(chart) }) : null;

/** Every team procedure in force. A scope that a text does not tell from a narrower one is left out. */
export const allTeamProcedures = (): TeamProcedure[] =>
  REGULATIONS.flatMap((regulation) =>
    UNIT_TYPES.filter((unitType) => currentEdition(regulation).mechanisms[unitType]).flatMap((unitType) =>
      SCOPES.filter((scope) => currentEdition(regulation).routes[`appointment-${scope}`]).map((scope) =>
        teamProcedure({ regulation, unitType, scope }),
      ),
    ),
  );

const readingsOf = ({ roles, term, monitoring, thirdLevel, attests = [] }: TeamRules): string[] => [
  ...new Set(
    [
      ...Object.values(roles).flatMap((role) => [role, role.origin, role.refill, ...(role.attests ?? [])]),
      ...[term, monitoring, thirdLevel, ...attests],
    ].flatMap((ground) => (ground?.interpretation ? [ground.interpretation] : [])),
  ),
];

/** The procedure that a chart id of a log names. */
export function teamProcedureOfChart(chart: string): TeamProcedure {
  const [, regulation, unitType, scope, edition] = /^([^/]+)\/([^/]+)\/team\/([^/@]+)@(\d+)$/.exec(chart) ?? [];
  const known = EDITIONS[regulation as RegulationId]?.some((each) => each.edition === Number(edition));
  if (!known) throw new UnknownProcedure('chart', chart);
  const named = teamProcedure({ regulation, unitType, scope } as TeamKey);
  if (named.chart !== chart) throw new UnknownProcedure('chart', chart);
  return named;
}

const stepsOfRole = ({ roles }: TeamRules, role: TeamRole, unitType: UnitTypeId): readonly RoleRow[] => {
  const rule = roles[role];
  return rule && (rule.onlyIn?.includes(unitType) ?? true) ? rule.steps : [];
};

/** By whose steps a team is set. Across agencies a text says less than across departments, and never less for a team. */
function settingRoute({ setBy }: TeamRules, regulation: RegulationId, scope: Scope): RouteId {
  if (setBy === 'in-unit' || scope === 'in-unit') return 'appointment-in-unit';
  if (scope === 'cross-unit') return 'appointment-cross-unit';
  return currentEdition(regulation).routes['appointment-cross-department']
    ? 'appointment-cross-department'
    : 'appointment-cross-unit';
}

function ofTeam({ act, names: _, ofTeam: __, ...step }: Step, region: 'formation' | 'work'): TeamStep {
  const fact = TEAM_FACT_OF[act as TeamStepAct];
  if (!fact) throw new Error(`no team knows the act "${act}"`);
  return { ...step, act: act as TeamStepAct, fact, region, key: `${step.actor.replace('.', '-')}-${act}` };
}

function ofRole(row: RoleRow, role: TeamRole, cited: TeamProcedure['cited']): TeamStep {
  const space = row.step.indexOf(' ');
  const [actor, act] = [row.step.slice(0, space) as Actor, row.step.slice(space + 1) as RoleAct];
  return {
    phase: act === 'make-agreement' ? 'execution' : 'decision',
    actor,
    act,
    addressee: row.to ?? null,
    copies: [],
    letter: null,
    deadline: null,
    informs: row.informs ?? [],
    ...cited(row),
    region: role,
    fact: roleFactOf(role, act),
    key: `${role}-${actor.replace('.', '-')}-${act}`,
  };
}
