import type { PositionId } from '../facts.ts';
import type { SurakartaTypology } from '../regulations/surakarta-typologies.ts';
import type { Qualification } from '../team/criteria.ts';
import type { RegulationId, UnitTypeId } from '../vocabulary.ts';

/** The unit where a person sits: what a rule must know of it. */
export interface Home {
  readonly regulation: RegulationId;
  readonly unitType: UnitTypeId;
  /** Which table of Surakarta's Lampiran III it is under; null where it is under none, or nobody has entered it. */
  readonly typology: SurakartaTypology | null;
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
export interface Rating {
  readonly position: PositionId;
  /** The unit type that this makes of the unit, where the text tells unit types by who rates whom. */
  readonly unitType: UnitTypeId | null;
  readonly basis: readonly string[];
  readonly interpretation: string | null;
}

/** One text's own way from a person to a rater; null where the rater of the unit rates. */
export type RaterRule = (home: Home, grade: Grade) => Rating | null;

export const positionAt = ({ seats }: Home, level: string): PositionId | null =>
  seats.find(({ seat }) => seat === level)?.position ?? null;
