import type { Cited, Ground } from '../citation.ts';
import type { PositionId } from '../facts.ts';
import type { RegulationId } from '../regulations/editions.ts';
import type { Qualification } from '../team/procedure/criteria.ts';
import type { UnitTypeId } from '../vocabulary.ts';

/** The unit where a person sits: what a rule must know of it. */
export interface Home {
  readonly regulation: RegulationId;
  readonly unitType: UnitTypeId;
  /** Which of its regulation's tables of raters it is under; null where it is under none, or nobody has entered it. */
  readonly typology: string | null;
  readonly seats: readonly HomeSeat[];
}

export interface HomeSeat {
  /** A level of position, or a part such as `rater`. */
  readonly seat: string;
  readonly position: PositionId;
  readonly jobClass: number | null;
}

/** What a rule must know of the person. */
export type Grade = Pick<Qualification, 'post' | 'functionalLevel' | 'jobClass'>;

/** Who rates a person, and why. */
export interface Rating extends Cited {
  readonly position: PositionId;
  /** The unit type that this makes of the unit, where the text tells unit types by who rates whom. */
  readonly unitType: UnitTypeId | null;
}

/** A rater whom a rule has found, by the articles of its own text. */
export type Found = Ground & Pick<Rating, 'position' | 'unitType'>;

export const positionAt = ({ seats }: Home, level: string): PositionId | null =>
  seats.find(({ seat }) => seat === level)?.position ?? null;
