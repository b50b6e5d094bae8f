import type { Ground } from '../citation.ts';
import type { LawRow } from '../coverage/law-row.ts';
import type { Actor, StepAct, StepName } from '../vocabulary.ts';
import { BASE_ROUTES } from './base/routes.ts';
import type { EditionText } from './edition.ts';
import type { BaseStep, RouteRow, Routes, RouteText, RouteVariant } from './route-text.ts';

/** What a text says of a step of another's route: where, and in what it differs. */
export type Amendment =
  | (Ground & Partial<Omit<BaseStep, 'step'>> & { readonly by?: Actor } & Insertions)
  /** The text does not have this step, and says so there. */
  | { readonly dropped: Ground };

/** Steps of its own, before or after the one that the other has. */
interface Insertions {
  readonly before?: readonly RouteRow[];
  readonly after?: readonly RouteRow[];
}

export type Amendments = Partial<Record<StepName, Amendment>>;

/** What one edition changes of another; whatever it does not name stays. */
export interface EditionChanges extends Partial<Omit<EditionText, 'edition' | 'inForce' | 'routes' | 'articles'>> {
  readonly edition: number;
  readonly inForce: EditionText['inForce'];
  readonly routes?: Partial<Record<RouteVariant, Amendments>>;
  /** Articles that the other does not have. */
  readonly articles?: readonly LawRow[];
}

/** A base route as a regulation carries it: each of its steps cited, or amended. @throws where a step is left without ground */
export function likeBase(variant: RouteVariant, amendments: Amendments): readonly RouteRow[] {
  const base = BASE_ROUTES[variant];
  if (!base) throw new Error(`the base has no route ${variant}`);
  const uncited = base.find(({ step }) => !amendments[step]);
  if (uncited) throw new Error(`nothing is cited for "${uncited.step}" of ${variant}`);
  allAmend(variant, base, amendments);
  // Each of them is amended, and so has its ground.
  return amendedRows(base as readonly RouteRow[], amendments);
}

/** Another edition, or the text of another city, that is like this one but for its changes. @throws where it amends nothing */
export function amendedEdition(text: EditionText, changes: EditionChanges): EditionText {
  const { routes = {}, articles = [], ...others } = changes;
  const amended = Object.entries(routes).map(([variant, amendments]) => {
    const route = text.routes[variant as RouteVariant];
    if (!route) throw new Error(`there is no route ${variant} to amend`);
    return [variant, amendedRoute(variant, route, amendments)] as const;
  });
  return {
    ...text,
    ...others,
    routes: { ...text.routes, ...(Object.fromEntries(amended) as Routes) },
    articles: { ...text.articles, rows: [...text.articles.rows, ...articles] },
  };
}

/** The same steps are amended in every table of a route that has them. */
function amendedRoute(variant: string, route: RouteText, amendments: Amendments): RouteText {
  const { individual, team, exceptions = {} } = route;
  allAmend(
    variant,
    [...individual, ...team, ...Object.values(exceptions).flatMap((each) => Object.values(each).flat())],
    amendments,
  );
  const inEach = Object.entries(exceptions).map(([unitType, forms]) => [
    unitType,
    Object.fromEntries(Object.entries(forms).map(([form, rows]) => [form, amendedRows(rows, amendments)])),
  ]);
  return {
    individual: amendedRows(individual, amendments),
    team: amendedRows(team, amendments),
    ...(inEach.length > 0 ? { exceptions: Object.fromEntries(inEach) } : {}),
  };
}

function allAmend(variant: string, rows: readonly BaseStep[], amendments: Amendments): void {
  const stray = Object.keys(amendments).find((step) => !rows.some((row) => row.step === step));
  if (stray) throw new Error(`${variant} has no step "${stray}" to amend`);
}

const amendedRows = (rows: readonly RouteRow[], amendments: Amendments): readonly RouteRow[] =>
  rows.flatMap((row) => {
    const amendment = amendments[row.step];
    return amendment ? amendedRow(row, amendment) : [row];
  });

function amendedRow(row: RouteRow, amendment: Amendment): readonly RouteRow[] {
  if ('dropped' in amendment) return [];
  const { by, before = [], after = [], ...differs } = amendment;
  const { interpretation: _, ...kept } = row; // who amends a step says anew how the text is read
  const [, act] = row.step.split(' ') as [Actor, StepAct];
  return [...before, { ...kept, ...differs, step: by ? `${by} ${act}` : row.step }, ...after];
}
