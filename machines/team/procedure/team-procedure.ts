import { isNote } from '../../assignment/notes.ts';
import { chartNameOf, chartNameOfKind, editionOfChart, scopeOf } from '../../chart-name.ts';
import { cited, type Ground } from '../../citation.ts';
import { UnknownProcedure } from '../../errors.ts';
import { editionOf, procedureOf } from '../../procedure.ts';
import type { Procedure, SideRule, Step } from '../../procedure-types.ts';
import type { Reading } from '../../reading.ts';
import type { Edition } from '../../regulations/edition.ts';
import { newestEdition, REGULATIONS, type RegulationId } from '../../regulations/editions.ts';
import {
  type Actor,
  type RouteId,
  SCOPES,
  type Scope,
  TEAM_ROLES,
  type TeamRole,
  UNIT_TYPES,
  type UnitTypeId,
} from '../../vocabulary.ts';
import { TEAM_PLAN_AGREED } from './side-rules.ts';
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
  const sideRules: SideRow[] = [
    ['form', 'owner.unit-head', rules.formed],
    ...(rules.alsoFormedBy ? optional('form', rules.alsoFormedBy.actor, rules.alsoFormedBy) : []),
    ['add-member', 'owner.unit-head', rules.change],
    ['volunteer', 'assignee', rules.volunteers],
    ['release-member', 'owner.unit-head', rules.change],
    ['vacate-role', 'owner.unit-head', rules.change],
    ...optional('request-report', 'owner.unit-head', rules.onDemandReports),
    ...optional('answer-report', 'assignee', rules.onDemandReports),
    ['plan-own-work', 'assignee', rules.ownPlan],
    ['give-feedback', 'team-leader', rules.feedback],
    ['give-feedback', 'owner.unit-head', overseenBy(rules, monitoring)],
    ...optional('report-progress', 'team-leader', rules.progressReport),
    ...optional('report-control', 'controller', rules.controlReport),
    ...optional('report-member', 'team-leader', rules.memberResults),
    ...optional('request-transfer', 'owner.unit-head', rules.transfer),
    ['agree-plan', 'owner.unit-head', planAgreed(edition, mechanisms[unitType]?.teamPlan)],
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

type SideRow = readonly [act: TeamSideAct, actor: Actor, ground: Ground];

/** An act that only some texts know. */
const optional = (act: TeamSideAct, actor: Actor, ground: Ground | null): readonly SideRow[] =>
  ground ? [[act, actor, ground]] : [];

/** By which article the plan is made together: the mechanism's first place, else the text's own. */
const planAgreed = ({ teamWork }: Edition, ofMechanism: Ground | undefined): Ground => ({
  basis: (ofMechanism?.basis.length ? ofMechanism : teamWork.plan).basis.slice(0, 1),
  interpretation: TEAM_PLAN_AGREED,
});

/** Inside a unit there is no other head to bring an obstacle to. */
function obstacleRules({ obstacles, raterDecidesInUnit }: TeamRules, scope: Scope): readonly SideRow[] {
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

const isOfTeams = (rule: SideRule): rule is SideRule & { readonly act: TeamSideAct } => !isNote(rule.act);

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
    phase: act === 'make-agreement' || act === 'consent-agreement' ? 'execution' : 'decision',
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
