import { type AssignmentChartName, assignmentChartName, chartNameOf } from './chart-name.ts';
import { type Cited, cited, type Ground } from './citation.ts';
import type { Procedure, ProcedureKey, SideRule, Step } from './procedure-types.ts';
import { readTogether } from './reading.ts';
import type { Edition, Mechanism, ReportGround } from './regulations/edition.ts';
import {
  editionNumbered,
  isRegulation,
  newestEdition,
  REGULATIONS,
  type RegulationId,
} from './regulations/editions.ts';
import type { RouteVariant } from './regulations/route-text.ts';
import { UnknownProcedure } from './unknown-procedure.ts';
import {
  type Actor,
  CONTENTS,
  FORMS,
  ROUTE_PARTS,
  ROUTES,
  type RouteId,
  type Setter,
  SIDE_ACTS,
  type StepAct,
  type StepName,
  UNIT_TYPES,
} from './vocabulary.ts';

/**
 * The ordered steps by which the newest edition of a regulation runs one kind of assignment, each with its articles.
 * @param key names the regulation, the performance owner's unit type, the route and the form
 * @param setter who sets an in-unit assignment, where the regulation lets the agency choose
 * @throws {UnknownProcedure} where the regulation does not know the unit type, the route or the form
 */
export function procedure(key: ProcedureKey, setter: Setter = 'unit-head'): Procedure {
  if (!isRegulation(key.regulation)) throw new UnknownProcedure('regulation', key.regulation);
  return procedureOf(newestEdition(key.regulation), key, setter);
}

/** The procedure that a chart id of a log names, in the edition it names. @throws {UnknownProcedure} */
export function procedureOfChart(chart: string): Procedure {
  const { regulation, edition, setter, ...key } = assignmentChartName(chart);
  const found = editionNumbered(regulation, edition);
  if (!found) throw new UnknownProcedure('chart', chart);
  const named = procedureOf(found, key, setter);
  // A route that the regulation runs as another has no chart of its own.
  if (named.chart !== chart) throw new UnknownProcedure('chart', chart);
  return named;
}

/** The edition by which a procedure runs. */
export function editionOf({
  regulation,
  edition,
  chart,
}: Pick<Procedure, 'regulation' | 'edition' | 'chart'>): Edition {
  const found = editionNumbered(regulation, edition);
  if (!found) throw new UnknownProcedure('chart', chart);
  return found;
}

/** Every procedure of the newest editions: regulation × unit type × route × form, with the default setter. */
export const allProcedures = (): Procedure[] =>
  REGULATIONS.map(newestEdition).flatMap((edition) => proceduresOf(edition));

/** Every procedure of an edition, with the default setter. */
export const proceduresOf = (edition: Edition): Procedure[] =>
  UNIT_TYPES.filter((unitType) => edition.mechanisms[unitType]).flatMap((unitType) =>
    ROUTES.filter((route) => edition.routes[route]).flatMap((route) =>
      FORMS.map((form) => procedureOf(edition, { unitType, route, form })),
    ),
  );

/** @throws {UnknownProcedure} */
export function procedureOf(
  edition: Edition,
  asked: Omit<ProcedureKey, 'regulation'>,
  setter: Setter = 'unit-head',
): Procedure {
  const regulation = edition.id as RegulationId;
  const key = { ...asked, regulation, route: offeredRoute(edition, asked.route) };
  const { unitType, route, form } = key;
  const mechanism = UNIT_TYPES.includes(unitType) ? edition.mechanisms[unitType] : undefined;
  if (!mechanism) throw new UnknownProcedure('unit-type', unitType);
  if (!FORMS.includes(form)) throw new UnknownProcedure('form', form);
  const set = route === 'appointment-in-unit' ? setter : 'unit-head';
  const variant: RouteVariant = set === 'rater' ? 'appointment-in-unit.rater-sets' : route;
  const name: AssignmentChartName = {
    kind: 'assignment',
    ...{ regulation, unitType, route, form },
    setter: set,
    edition: edition.edition,
  };
  const citing = cited(edition);
  return {
    ...{ regulation, unitType, route, form },
    chart: chartNameOf(name),
    edition: edition.edition,
    setter: set,
    steps: [
      ...formation(edition, variant, key, citing),
      ...(form === 'team'
        ? teamWork(edition, mechanism, key, citing)
        : individualWork(edition, mechanism, key, citing)),
      ...(form === 'individual' ? consideration(edition, mechanism, citing) : []),
      ...evaluation(edition, mechanism, key, citing),
    ],
    contents: contentsOf(edition, route, citing),
    attests:
      ROUTE_PARTS[route].channel === 'voluntary'
        ? (edition.volunteersAttest ?? []).map((asks) => ({ asks, ...citing(asks) }))
        : [],
    beside: SIDE_ACTS.flatMap((act): SideRule[] => {
      if (act === 'give-feedback') return form === 'individual' ? monitoringOf(mechanism, citing) : [];
      const ground = act === 'return' ? mechanism.return : edition.beside[act];
      return [{ act, ...citing(ground), plainAt: edition.plainBeside[act]?.[variant] ?? [] }];
    }),
    answerWithin: nationally(edition.answerWithin),
    term: citing(edition.term),
    interpretations: edition.readings,
  };
}

type Citing = (ground: Ground) => Cited;

/** A whole team is looked at in its own stream. */
const monitoringOf = ({ monitoring }: Mechanism, citing: Citing): SideRule[] =>
  monitoring ? [{ act: 'give-feedback', by: monitoring.by, ...citing(monitoring), plainAt: [] }] : [];

/** The law of the state has the names of its own texts. */
const nationally = ({
  workingDays,
  basis,
  interpretation = null,
}: Edition['answerWithin']): Procedure['answerWithin'] => ({
  workingDays,
  basis: basis as Cited['basis'],
  interpretation,
});

/** What the request of a route must say. */
const contentsOf = (edition: Edition, route: RouteId, citing: Citing): Procedure['contents'] =>
  CONTENTS.flatMap((field) => {
    if (!edition.fullContents.includes(route)) {
      const least = edition.leastContents[field];
      return least ? [{ field, ...citing(least) }] : [];
    }
    const reading = edition.readContents?.[route];
    return [{ field, ...citing(edition.contents[field]), ...(reading ? { interpretation: reading } : {}) }];
  });

/** A regulation that does not tell departments from units treats cross-department as cross-unit. */
function offeredRoute({ routes }: Edition, route: RouteId): RouteId {
  if (!ROUTES.includes(route)) throw new UnknownProcedure('route', route);
  if (routes[route]) return route;
  const { channel, scope } = ROUTE_PARTS[route];
  const across = scope === 'cross-department' ? (`${channel}-cross-unit` as const) : null;
  if (!across || !routes[across]) throw new UnknownProcedure('route', route);
  return across;
}

/** Request, decision and letter, as the regulation has them. */
function formation(edition: Edition, variant: RouteVariant, { unitType, form }: ProcedureKey, citing: Citing): Step[] {
  const text = edition.routes[variant];
  if (!text) throw new UnknownProcedure('route', variant);
  const rows = text.exceptions?.[unitType]?.[form] ?? text[form];
  return rows.map((row) => {
    const [actor, act] = split(row.step);
    return {
      phase: row.phase,
      actor,
      act,
      addressee: row.to ?? null,
      copies: row.cc ?? [],
      letter: row.letter ? { kind: row.letter, signer: actor } : null,
      deadline: row.answers ? { workingDays: edition.answerWithin.workingDays } : null,
      ...citing(row),
      informs: row.informs ?? [],
      names: row.names ?? null,
      ...(row.ofTeam ? { ofTeam: true } : {}),
    };
  });
}

const PLAIN = { copies: [], letter: null, deadline: null, informs: [], names: null } as const;

/** What one person does: plan, and report the result. */
const individualWork = (
  edition: Edition,
  { plan, report, reportFromElsewhere }: Mechanism,
  { route }: ProcedureKey,
  citing: Citing,
): Step[] => [
  {
    phase: 'execution',
    actor: 'assignee',
    act: 'plan',
    addressee: 'owner.unit-head',
    ...PLAIN,
    ...citing(plan),
    says: ['activities'],
  },
  {
    phase: 'reporting',
    actor: 'assignee',
    act: 'report',
    ...reported(edition, (ROUTE_PARTS[route].scope !== 'in-unit' && reportFromElsewhere) || report, citing),
  },
];

/** What a team does: the leader plans, each member reports to the leader, the leader reports the team's work. */
const teamWork = (edition: Edition, { leaderReport }: Mechanism, { route }: ProcedureKey, citing: Citing): Step[] => [
  {
    phase: 'execution',
    actor: 'team-leader',
    act: 'plan',
    addressee: 'owner.unit-head',
    ...PLAIN,
    ...citing(edition.teamWork.plan),
    says: ['activities', 'roles'],
    ofTeam: true,
  },
  {
    phase: 'reporting',
    actor: 'assignee',
    act: 'report',
    ...reported(edition, { to: 'team-leader', ...edition.teamWork.memberReport }, citing),
  },
  {
    phase: 'reporting',
    actor: 'team-leader',
    act: 'report',
    ...reported(edition, ofOneUnit(route, leaderReport ?? edition.teamWork.leaderReport), citing),
    ofTeam: true,
  },
];

/** Within a unit both sides are one: only the owner's is named. */
const ofOneUnit = (route: RouteId, ground: ReportGround): ReportGround => {
  const { copies = [] } = ground;
  return ROUTE_PARTS[route].scope === 'in-unit'
    ? { ...ground, copies: copies.filter((actor) => !actor.startsWith('home.')) }
    : ground;
};

const reported = ({ supportingData }: Edition, ground: ReportGround, citing: Citing) => ({
  ...PLAIN,
  addressee: ground.to ?? ('owner.unit-head' as const),
  ...citing(ground),
  copies: ground.copies ?? [],
  informs: ground.informs ?? [],
  says: ['result'] as const,
  ...(supportingData ? { supportingData: true as const } : {}),
});

/** Whose opinion of an individual's result the text wants first. */
const consideration = (
  { answerWithin }: Edition,
  { consideration: asked, chain }: Mechanism,
  citing: Citing,
): Step[] =>
  asked
    ? [
        {
          phase: 'evaluation',
          actor: asked.by,
          act: 'recommend',
          addressee: chain[0] ?? null,
          ...PLAIN,
          deadline: { workingDays: answerWithin.workingDays },
          ...citing(asked),
        },
      ]
    : [];

const OWNERS_CHAIN = {
  id: 'Rantai tinjauan unit pemilik kinerja dipakai bagi penugasan lintas unit (tidak diatur).',
  en: "The review chain of the performance owner's unit is used for a cross-unit assignment (not regulated).",
};

/** The unit type's review chain: each passes a result on target up, the last declares it complete. */
function evaluation(
  { answerWithin }: Edition,
  { chain, review }: Mechanism,
  { route, form }: ProcedureKey,
  citing: Citing,
): Step[] {
  const ownersChain = ROUTE_PARTS[route].scope === 'in-unit' ? null : OWNERS_CHAIN;
  const { basis, interpretation } = citing(review);
  return chain.map((actor, index) => ({
    phase: 'evaluation',
    actor,
    act: index === chain.length - 1 ? 'complete' : 'review',
    addressee: chain[index + 1] ?? 'assignee',
    ...PLAIN,
    deadline: { workingDays: answerWithin.workingDays },
    basis,
    interpretation: readTogether(interpretation, ownersChain),
    // A team is reviewed as a whole, by what its leader reported.
    ...(form === 'team' ? { ofTeam: true } : {}),
  }));
}

function split(step: StepName): [Actor, StepAct] {
  const space = step.indexOf(' ');
  return [step.slice(0, space) as Actor, step.slice(space + 1) as StepAct];
}
