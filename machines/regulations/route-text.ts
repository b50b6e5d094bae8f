import type { Ground } from '../citation.ts';
import type { Actor, Form, LetterKind, Phase, RouteId, StepName, UnitTypeId } from '../vocabulary.ts';

/** A step as the ministry's model has it, before a regulation says by which article. */
export interface BaseStep {
  readonly step: StepName;
  readonly phase: Phase;
  readonly to?: Actor;
  readonly cc?: readonly Actor[];
  readonly letter?: LetterKind;
  readonly informs?: readonly Actor[];
  readonly names?: 'assignee' | 'candidates';
  /** An official who must answer another's move has the regulation's default deadline. */
  readonly answers?: true;
  /** In the procedure of a team: a step of the team as a whole, not of this one member. */
  readonly ofTeam?: true;
}

/** A step of a regulation's own table: what happens, and where the text says so. */
export type RouteRow = BaseStep & Ground;

/** How a regulation runs a route: one table for each form, and another where a mechanism of its own says so. */
export interface RouteText {
  readonly individual: readonly RouteRow[];
  readonly team: readonly RouteRow[];
  readonly exceptions?: Partial<Record<UnitTypeId, Partial<Record<Form, readonly RouteRow[]>>>>;
}

/** Teams take the same route as individuals. */
export const inBothForms = (rows: readonly RouteRow[]): RouteText => ({ individual: rows, team: rows });

export type RouteVariant = RouteId | 'appointment-in-unit.rater-sets';

/** A regulation's tables of routes. */
export type Routes = Partial<Record<RouteVariant, RouteText>>;
