import type {
  Ground,
  Mechanism,
  Procedure,
  ProcedureKey,
  Regulation,
  RouteVariant,
  Step,
  StepName,
} from './procedure-types.ts';
import { currentEdition, EDITIONS } from './regulations/regulations.ts';
import { BASE_ROUTES } from './routes/base-routes.ts';
import { UnknownProcedure } from './unknown-procedure.ts';
import {
  type Actor,
  CONTENTS,
  FORMS,
  REGULATIONS,
  ROUTES,
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
  return REGULATIONS.flatMap((regulation) =>
    UNIT_TYPES.filter((unitType) => currentEdition(regulation).mechanisms[unitType]).flatMap((unitType) =>
      ROUTES.flatMap((route) => FORMS.map((form) => procedure({ regulation, unitType, route, form }))),
    ),
  );
}

function procedureOf(regulation: Regulation, key: ProcedureKey, setter: Setter): Procedure {
  const { unitType, route, form } = key;
  const mechanism = UNIT_TYPES.includes(unitType) ? regulation.mechanisms[unitType] : undefined;
  if (!mechanism) throw new UnknownProcedure('unit-type', unitType);
  if (!ROUTES.includes(route)) throw new UnknownProcedure('route', route);
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
      ...formation(regulation, variant, cited),
      ...execution(mechanism, cited),
      ...evaluation(regulation, mechanism, route, cited),
    ],
    contents: CONTENTS.flatMap((field) => {
      const ground = regulation.fullContents.includes(route)
        ? regulation.contents[field]
        : regulation.leastContents[field];
      return ground ? [{ field, ...cited(ground) }] : [];
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

/** Request, decision and letter: the base route, cited by the regulation. */
function formation(regulation: Regulation, variant: RouteVariant, cited: Cited): Step[] {
  return BASE_ROUTES[variant].map((base) => {
    const [actor, act] = split(base.step);
    const ground = regulation.routes[variant][base.step];
    if (!ground) throw new Error(`${regulation.id} cites nothing for "${base.step}" of ${variant}`);
    return {
      phase: base.phase,
      actor,
      act,
      addressee: base.to ?? null,
      copies: base.cc ?? [],
      letter: base.letter ? { kind: base.letter, signer: actor } : null,
      deadline: base.answers ? { workingDays: regulation.answerWithin.workingDays } : null,
      ...cited(ground),
      informs: base.informs ?? [],
      names: base.names ?? null,
    };
  });
}

const PLAIN = { copies: [], letter: null, informs: [], names: null } as const;

function execution({ plan, report }: Mechanism, cited: Cited): Step[] {
  return [
    {
      phase: 'execution',
      actor: 'assignee',
      act: 'plan',
      addressee: 'owner.unit-head',
      deadline: null,
      ...PLAIN,
      ...cited(plan),
    },
    {
      phase: 'reporting',
      actor: 'assignee',
      act: 'report',
      addressee: 'owner.unit-head',
      deadline: null,
      ...PLAIN,
      ...cited(report),
      copies: report.copies ?? [],
    },
  ];
}

/** The unit type's review chain: each passes a result on target up, the last declares it complete. */
function evaluation(
  { answerWithin }: Regulation,
  { chain, review }: Mechanism,
  route: Procedure['route'],
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
    deadline: { workingDays: answerWithin.workingDays },
    ...PLAIN,
    basis,
    interpretation: [interpretation, ownersChain].filter(Boolean).join(' ') || null,
  }));
}

function split(step: StepName): [Actor, StepAct] {
  const space = step.indexOf(' ');
  return [step.slice(0, space) as Actor, step.slice(space + 1) as StepAct];
}
