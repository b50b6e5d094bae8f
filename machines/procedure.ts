import { isNote, type Note } from './assignment/notes.ts';
import { AGREED } from './assignment/returns.ts';
import { type AssignmentChartName, assignmentChartName, chartNameOf, editionOfChart } from './chart-name.ts';
import { type Cited, type Citing, cited } from './citation.ts';
import { UnknownProcedure } from './errors.ts';
import { consideration, evaluation, formation, individualWork, teamWork } from './procedure-steps.ts';
import type { Procedure, ProcedureKey, SideRule } from './procedure-types.ts';
import type { Edition, Mechanism } from './regulations/edition.ts';
import { isRegulation, newestEdition, REGULATIONS, type RegulationId } from './regulations/editions.ts';
import type { RouteVariant } from './regulations/route-text.ts';
import {
  type Actor,
  CONTENTS,
  FORMS,
  type Form,
  ROUTE_PARTS,
  ROUTES,
  type RouteId,
  type Setter,
  SIDE_ACTS,
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
  const { setter, ...key } = assignmentChartName(chart);
  const named = procedureOf(editionOfChart(chart), key, setter);
  // A route that the regulation runs as another has no chart of its own.
  if (named.chart !== chart) throw new UnknownProcedure('chart', chart);
  return named;
}

/** The edition by which a procedure runs. */
export const editionOf = ({ chart }: Pick<Procedure, 'chart'>): Edition => editionOfChart(chart);

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
  const steps = [
    ...formation(edition, variant, key, citing),
    ...(form === 'team' ? teamWork(edition, mechanism, key, citing) : individualWork(edition, mechanism, key, citing)),
    ...(form === 'individual' ? consideration(edition, mechanism, citing) : []),
    ...evaluation(edition, mechanism, key, citing),
  ];
  const actors = new Set(
    steps.flatMap(({ actor, addressee, copies, informs }) => [actor, addressee, ...copies, ...informs]),
  );
  return {
    ...{ regulation, unitType, route, form },
    chart: chartNameOf(name),
    edition: edition.edition,
    setter: set,
    steps,
    contents: contentsOf(edition, route, citing),
    attests:
      ROUTE_PARTS[route].channel === 'voluntary'
        ? (edition.volunteersAttest ?? []).map((asks) => ({ asks, ...citing(asks) }))
        : [],
    beside: SIDE_ACTS.flatMap((act): SideRule[] => {
      if (isNote(act)) return notesOf(act, edition, mechanism, { form, actors }, citing);
      const ground = act === 'return' ? mechanism.return : edition.beside[act];
      return [{ act, ...citing(ground), plainAt: edition.plainBeside[act]?.[variant] ?? [] }];
    }),
    answerWithin: nationally(edition.answerWithin),
    term: citing(edition.term),
    workload: citing(edition.workload),
    interpretations: edition.readings,
  };
}

/** What may be put on record while the work goes on. A whole team is looked at, and its plan agreed to, in its own stream. */
function notesOf(
  act: Note,
  { expectations }: Edition,
  { monitoring, plan }: Mechanism,
  { form, actors }: { readonly form: Form; readonly actors: ReadonlySet<Actor | null> },
  citing: Citing,
): SideRule[] {
  switch (act) {
    case 'give-feedback':
      return monitoring && form === 'individual'
        ? [{ act, by: monitoring.by, ...citing(monitoring), plainAt: [] }]
        : [];
    case 'agree-plan':
      // The first place is where the text has the plan made; the others detail it.
      return form === 'individual'
        ? [{ act, ...citing({ basis: plan.basis.slice(0, 1) }), interpretation: AGREED, plainAt: [] }]
        : [];
    case 'set-expectations': {
      const by = EXPECT.filter((actor) => actor === 'owner.unit-head' || actors.has(actor));
      return [{ act, by, ...citing(expectations), plainAt: [] }];
    }
    case 'confirm-expectations':
      return [{ act, ...citing(expectations), plainAt: [] }];
  }
}

const EXPECT = ['owner.unit-head', 'owner.rater'] as const satisfies readonly Actor[];

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
