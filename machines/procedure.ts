import type {
  Ground,
  Mechanism,
  Procedure,
  ProcedureKey,
  Regulation,
  ReportGround,
  RouteVariant,
  Step,
  StepName,
} from './procedure-types.ts';
import { currentEdition, EDITIONS } from './regulations/regulations.ts';
import { UnknownProcedure } from './unknown-procedure.ts';
import {
  type Actor,
  CONTENTS,
  FORMS,
  REGULATIONS,
  ROUTES,
  type RouteId,
  type Setter,
  SIDE_ACTS,
  type StepAct,
  UNIT_TYPES,
} from './vocabulary.ts';

/**
 * The ordered steps by which a regulation runs one kind of assignment, each with its articles.
 * @param key names the regulation, the performance owner's unit type, the route and the form
 * @param setter who sets an in-unit assignment, where the regulation lets the agency choose
 * @throws {UnknownProcedure} where the regulation does not know the unit type, the route or the form
 */
export function procedure(key: ProcedureKey, setter: Setter = 'unit-head'): Procedure {
  if (!REGULATIONS.includes(key.regulation)) throw new UnknownProcedure('regulation', key.regulation);
  return procedureOf(currentEdition(key.regulation), key, setter);
}

/** The procedure that a chart id of a log names, in the edition it names. */
export function procedureOfChart(chart: string): Procedure {
  const match = /^([^/]+)\/([^/]+)\/([^/.]+)(\.rater-sets)?\/([^/@]+)@(\d+)$/.exec(chart);
  if (!match) throw new UnknownProcedure('chart', chart);
  const [, regulation, unitType, route, raterSets, form, edition] = match;
  const key = { regulation, unitType, route, form } as ProcedureKey;
  if (!REGULATIONS.includes(key.regulation)) throw new UnknownProcedure('chart', chart);
  const found = EDITIONS[key.regulation].find((each) => each.edition === Number(edition));
  if (!found) throw new UnknownProcedure('chart', chart);
  const named = procedureOf(found, key, raterSets ? 'rater' : 'unit-head');
  // A name that only resembles a published one, e.g. `...voluntary-in-unit.rater-sets...` or `@01`, names nothing.
  if (named.chart !== chart) throw new UnknownProcedure('chart', chart);
  return named;
}

/** Every procedure in force: regulation × unit type × route × form, with the default setter. */
export function allProcedures(): Procedure[] {
  return REGULATIONS.filter((regulation) => EDITIONS[regulation].length > 0).flatMap((regulation) =>
    UNIT_TYPES.filter((unitType) => currentEdition(regulation).mechanisms[unitType]).flatMap((unitType) =>
      ROUTES.filter((route) => currentEdition(regulation).routes[route]).flatMap((route) =>
        FORMS.map((form) => procedure({ regulation, unitType, route, form })),
      ),
    ),
  );
}

function procedureOf(regulation: Regulation, asked: ProcedureKey, setter: Setter): Procedure {
  const key = { ...asked, route: offeredRoute(regulation, asked.route) };
  const { unitType, route, form } = key;
  const mechanism = UNIT_TYPES.includes(unitType) ? regulation.mechanisms[unitType] : undefined;
  if (!mechanism) throw new UnknownProcedure('unit-type', unitType);
  if (!FORMS.includes(form)) throw new UnknownProcedure('form', form);
  const raterSets = route === 'appointment-in-unit' && setter === 'rater';
  const variant: RouteVariant = raterSets ? 'appointment-in-unit.rater-sets' : route;
  const cited = (ground: Ground) => ({
    basis: ground.basis.map((article) => `${regulation.cite} ${article}`),
    interpretation: ground.interpretation ?? null,
  });
  return {
    ...key,
    chart: `${regulation.id}/${unitType}/${variant}/${form}@${regulation.edition}`,
    setter: raterSets ? 'rater' : 'unit-head',
    steps: [
      ...formation(regulation, variant, key, cited),
      ...(form === 'team' ? teamWork(regulation, mechanism, cited) : individualWork(regulation, mechanism, cited)),
      ...evaluation(regulation, mechanism, key, cited),
    ],
    contents: CONTENTS.flatMap((field) => {
      if (!regulation.fullContents.includes(route)) {
        const least = regulation.leastContents[field];
        return least ? [{ field, ...cited(least) }] : [];
      }
      const reading = regulation.readContents?.[route];
      return [{ field, ...cited(regulation.contents[field]), ...(reading ? { interpretation: reading } : {}) }];
    }),
    beside: SIDE_ACTS.map((act) => ({
      act,
      ...cited(act === 'return' ? mechanism.return : regulation.beside[act]),
      plainAt: regulation.plainBeside[act]?.[variant] ?? [],
    })),
    answerWithin: regulation.answerWithin,
    interpretations: regulation.interpretations,
  };
}

type Cited = (ground: Ground) => Pick<Step, 'basis' | 'interpretation'>;

/** A regulation that does not tell departments from units treats cross-department as cross-unit. */
function offeredRoute({ routes }: Regulation, route: RouteId): RouteId {
  if (!ROUTES.includes(route)) throw new UnknownProcedure('route', route);
  if (routes[route]) return route;
  const across = route.replace('cross-department', 'cross-unit') as RouteId;
  if (!routes[across]) throw new UnknownProcedure('route', route);
  return across;
}

/** Request, decision and letter, as the regulation has them. */
function formation(
  regulation: Regulation,
  variant: RouteVariant,
  { unitType, form }: ProcedureKey,
  cited: Cited,
): Step[] {
  const text = regulation.routes[variant];
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
      deadline: row.answers ? { workingDays: regulation.answerWithin.workingDays } : null,
      ...cited(row),
      informs: row.informs ?? [],
      names: row.names ?? null,
      ...(row.ofTeam ? { ofTeam: true } : {}),
    };
  });
}

const PLAIN = { copies: [], letter: null, deadline: null, informs: [], names: null } as const;

/** What one person does: plan, and report the result. */
const individualWork = (regulation: Regulation, { plan, report }: Mechanism, cited: Cited): Step[] => [
  { phase: 'execution', actor: 'assignee', act: 'plan', addressee: 'owner.unit-head', ...PLAIN, ...cited(plan) },
  { phase: 'reporting', actor: 'assignee', act: 'report', ...reported(regulation, report, cited) },
];

/** What a team does: the leader plans, each member reports to the leader, the leader reports the team's work. */
const teamWork = (regulation: Regulation, { leaderReport }: Mechanism, cited: Cited): Step[] => [
  {
    phase: 'execution',
    actor: 'team-leader',
    act: 'plan',
    addressee: 'owner.unit-head',
    ...PLAIN,
    ...cited(regulation.teamWork.plan),
    ofTeam: true,
  },
  {
    phase: 'reporting',
    actor: 'assignee',
    act: 'report',
    ...reported(regulation, { to: 'team-leader', ...regulation.teamWork.memberReport }, cited),
  },
  {
    phase: 'reporting',
    actor: 'team-leader',
    act: 'report',
    ...reported(regulation, leaderReport ?? regulation.teamWork.leaderReport, cited),
    ofTeam: true,
  },
];

const reported = ({ supportingData }: Regulation, ground: ReportGround, cited: Cited) => ({
  ...PLAIN,
  addressee: ground.to ?? ('owner.unit-head' as const),
  ...cited(ground),
  copies: ground.copies ?? [],
  informs: ground.informs ?? [],
  ...(supportingData ? { supportingData: true as const } : {}),
});

/** The unit type's review chain: each passes a result on target up, the last declares it complete. */
function evaluation(
  { answerWithin }: Regulation,
  { chain, review }: Mechanism,
  { route, form }: ProcedureKey,
  cited: Cited,
): Step[] {
  const ownersChain = route.includes('cross')
    ? 'Rantai tinjauan unit pemilik kinerja dipakai bagi penugasan lintas unit (tidak diatur).'
    : null;
  const { basis, interpretation } = cited(review);
  return chain.map((actor, index) => ({
    phase: 'evaluation',
    actor,
    act: index === chain.length - 1 ? 'complete' : 'review',
    addressee: chain[index + 1] ?? 'assignee',
    ...PLAIN,
    deadline: { workingDays: answerWithin.workingDays },
    basis,
    interpretation: [interpretation, ownersChain].filter(Boolean).join(' ') || null,
    // A team is reviewed as a whole, by what its leader reported.
    ...(form === 'team' ? { ofTeam: true } : {}),
  }));
}

function split(step: StepName): [Actor, StepAct] {
  const space = step.indexOf(' ');
  return [step.slice(0, space) as Actor, step.slice(space + 1) as StepAct];
}
