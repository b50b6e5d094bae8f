import type { BaseStep, Ground, RouteRow, RouteText, RouteVariant, StepName } from '../procedure-types.ts';
import { BASE_ROUTES } from '../regulations/base.ts';

/** What a regulation says of a step of the base: where, and in what it differs. */
export type Amendment = Ground & Partial<Omit<BaseStep, 'step'>>;

/** A base route as a regulation carries it: each of its steps cited, or amended. @throws where a step is left without ground */
export function likeBase(variant: RouteVariant, amendments: Partial<Record<StepName, Amendment>>): readonly RouteRow[] {
  const base = BASE_ROUTES[variant];
  if (!base) throw new Error(`the base has no route ${variant}`);
  return base.map((step) => {
    const amendment = amendments[step.step];
    if (!amendment) throw new Error(`nothing is cited for "${step.step}" of ${variant}`);
    return { ...step, ...amendment };
  });
}

/** Teams take the same route as individuals. */
export const inBothForms = (rows: readonly RouteRow[]): RouteText => ({ individual: rows, team: rows });
