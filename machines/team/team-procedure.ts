import { chartNameOf, chartNameOfKind, editionOfChart } from '../chart-name.ts';
import { cited, type Ground } from '../citation.ts';
import { editionOf, procedureOf } from '../procedure.ts';
import type { Procedure, SideRule, Step } from '../procedure-types.ts';
import type { Reading } from '../reading.ts';
import type { Edition } from '../regulations/edition.ts';
import { newestEdition, REGULATIONS, type RegulationId } from '../regulations/editions.ts';
import { UnknownProcedure } from '../unknown-procedure.ts';
import {
  type Actor,
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
  readonly unitType: UnitTypeId;
  readonly scope: Scope;
}

/**
 * The steps by which a regulation sets, runs and evaluates a whole team: those which the procedure of form `team` marks
 * as the team's own, and those that fill its roles.
 * @throws {UnknownProcedure} where the regulation does not know the unit type or the scope
 */
export function teamProcedure(edition: Edition, { unitType, scope }: TeamKey): TeamProcedure {
  if (!SCOPES.includes(scope)) throw new UnknownProcedure('scope', scope);
  const regulation = edition.id as RegulationId;
  const { team: rules, readings, mechanisms } = edition;
  const monitoring = mechanisms[unitType]?.monitoring;
  const citing = cited(edition);
  const { steps, beside } = procedureOf(edition, { unitType, route: settingRoute(edition, scope), form: 'team' });
  const own = steps.filter((step) => step.ofTeam);
  const set = own.filter(({ phase }) => phase === 'decision' || phase === 'letter');
  const work = own.filter((step) => !set.includes(step));
  const sideRules: [TeamSideAct, Actor, Ground][] = [
    ['form', 'owner.unit-head', rules.formed],
    ...(rules.alsoFormedBy
      ? [['form', rules.alsoFormedBy.actor, rules.alsoFormedBy] as [TeamSideAct, Actor, Ground]]
      : []),
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
    ['give-feedback', 'owner.unit-head', overseenBy(rules, monitoring)],
    ...(rules.progressReport
      ? [['report-progress', 'team-leader', rules.progressReport] as [TeamSideAct, Actor, Ground]]
      : []),
    ...(rules.controlReport
      ? [['report-control', 'controller', rules.controlReport] as [TeamSideAct, Actor, Ground]]
      : []),
    ...obstacleRules(rules, scope),
  ];
  return {
    regulation,
    unitType,
    scope,
    chart: chartNameOf({ kind: 'team', regulation, unitType, scope, edition: edition.edition }),
    edition: edition.edition,
    steps: [
      ...set.map((step) => ofTeam(step, 'formation')),
      ...TEAM_ROLES.flatMap((role) => stepsOfRole(rules, role, unitType).map((row) => ofRole(row, role, citing))),
      ...work.map((step) => ofTeam(step, 'work')),
    ],
    beside: [
      ...sideRules.map(([act, actor, ground]): TeamSideRule => ({ act, actor, ...citing(ground) })),
      // As for any assignment of the regulation.
      ...beside.filter(isOfTeams).map(
        ({ act, basis, interpretation }): TeamSideRule => ({
          act,
          actor: 'owner.unit-head',
          basis,
          interpretation,
        }),
      ),
    ],
    monitors: monitoring?.by ?? [],
    workload: citing(edition.workload),
    rules,
    cited: citing,
    interpretations: [...readings, ...readingsOf(rules)],
  };
}

/** Inside a unit there is no other head to bring an obstacle to. */
function obstacleRules({ obstacles, raterDecidesInUnit }: TeamRules, scope: Scope): [TeamSideAct, Actor, Ground][] {
  const { withinUnit, acrossUnits, acrossAgencies } = obstacles;
  if (scope === 'in-unit')
    return [
      ['raise-obstacle', 'assignee', withinUnit],
      ['decide-obstacle', 'owner.unit-head', raterDecidesInUnit ?? withinUnit],
    ];
  const { decided, followedUp } = scope === 'cross-agency' ? acrossAgencies : acrossUnits;
  const raised = { ...decided, basis: [...new Set([...decided.basis, ...followedUp.basis])] };
  return [
    ['raise-obstacle', 'assignee', raised],
    ['follow-up-obstacle', 'home.unit-head', followedUp],
    ['decide-obstacle', 'owner.unit-head', decided],
  ];
}

/** Where the text has the officials above the team look at its work, and where the mechanism names a level. */
const overseenBy = ({ oversight }: TeamRules, monitoring: Ground | undefined): Ground => ({
  ...oversight,
  basis: [...new Set([...oversight.basis, ...(monitoring?.basis ?? [])])],
});

const isOfTeams = (rule: SideRule): rule is SideRule & { readonly act: TeamSideAct } => rule.act !== 'give-feedback';

/** The procedure of the whole team that a member's belongs to, no wider than the member's own route; null for an individual. */
export const teamProcedureOf = (of: Procedure): TeamProcedure | null =>
  of.form === 'team' ? teamProcedure(editionOf(of), { unitType: of.unitType, scope: scopeOf(of.chart) }) : null;

/** Every team procedure of the newest editions. */
export const allTeamProcedures = (): TeamProcedure[] => REGULATIONS.map(newestEdition).flatMap(teamProceduresOf);

/** Every team procedure of an edition. A scope that the text does not tell from a narrower one is left out. */
export const teamProceduresOf = (edition: Edition): TeamProcedure[] =>
  UNIT_TYPES.filter((unitType) => edition.mechanisms[unitType]).flatMap((unitType) =>
    SCOPES.filter((scope) => edition.routes[`appointment-${scope}`]).map((scope) =>
      teamProcedure(edition, { unitType, scope }),
    ),
  );

const readingsOf = ({ roles, term, monitoring, thirdLevel, attests = [] }: TeamRules): Reading[] => {
  const grounds = [
    ...Object.values(roles).flatMap((role) => [role, role.outside, role.origin, role.refill, ...(role.attests ?? [])]),
    ...[term, monitoring, thirdLevel, ...attests],
  ];
  const readings = grounds.flatMap((ground) => (ground?.interpretation ? [ground.interpretation] : []));
  return [...new Map(readings.map((reading) => [reading.id, reading])).values()];
};

/** The procedure that a chart id of a log names, in the edition it names. @throws {UnknownProcedure} */
export const teamProcedureOfChart = (chart: string): TeamProcedure =>
  teamProcedure(editionOfChart(chart), chartNameOfKind(chart, 'team'));

const stepsOfRole = ({ roles }: TeamRules, role: TeamRole, unitType: UnitTypeId): readonly RoleRow[] => {
  const rule = roles[role];
  return rule && (rule.onlyIn?.includes(unitType) ?? true) ? rule.steps : [];
};

/** By whose steps a team is set. Across agencies a text says less than across departments, and never less for a team. */
function settingRoute({ team, routes }: Edition, scope: Scope): RouteId {
  if (team.setBy === 'in-unit' || scope === 'in-unit') return 'appointment-in-unit';
  if (scope === 'cross-unit') return 'appointment-cross-unit';
  return routes['appointment-cross-department'] ? 'appointment-cross-department' : 'appointment-cross-unit';
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
