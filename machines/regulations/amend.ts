import type { Ground } from '../citation.ts';
import type { Actor, StepAct, StepName } from '../vocabulary.ts';
import { BASE_ROUTES } from './base/routes.ts';
import type { BaseStep, RouteRow, RouteVariant } from './route-text.ts';

/** What a text says of a step of another's route: where, and in what it differs. */
export type Amendment =
  | (Ground & Partial<Omit<BaseStep, 'step'>> & { readonly by?: Actor } & Insertions)
  /** The text does not have this step. */
  | { readonly dropped: Ground };

/** Steps of its own, before or after the one that the other has. */
interface Insertions {
  readonly before?: readonly RouteRow[];
  readonly after?: readonly RouteRow[];
}

export type Amendments = Partial<Record<StepName, Amendment>>;

/** A base route as a regulation carries it: each of its steps cited, or amended. @throws where a step is left without ground */
export function likeBase(variant: RouteVariant, amendments: Amendments): readonly RouteRow[] {
  const base = BASE_ROUTES[variant];
  if (!base) throw new Error(`the base has no route ${variant}`);
  const uncited = base.find(({ step }) => !amendments[step]);
  if (uncited) throw new Error(`nothing is cited for "${uncited.step}" of ${variant}`);
  // Each of them is amended, and so has its ground.
  return amendedRows(base as readonly RouteRow[], amendments);
}

/** A route with the steps that another text does otherwise. @throws where an amendment is of no step of it */
export function amendedRows(rows: readonly RouteRow[], amendments: Amendments): readonly RouteRow[] {
  const stray = Object.keys(amendments).find((step) => !rows.some((row) => row.step === step));
  if (stray) throw new Error(`there is no step "${stray}" to amend`);
  return rows.flatMap((row) => {
    const amendment = amendments[row.step];
    return amendment ? amendedRow(row, amendment) : [row];
  });
}

function amendedRow(row: RouteRow, amendment: Amendment): readonly RouteRow[] {
  if ('dropped' in amendment) return [];
  const { by, before = [], after = [], ...differs } = amendment;
  const { interpretation: _, ...kept } = row; // who amends a step says anew how the text is read
  const [, act] = row.step.split(' ') as [Actor, StepAct];
  return [...before, { ...kept, ...differs, step: by ? `${by} ${act}` : row.step }, ...after];
}
