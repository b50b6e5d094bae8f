import type { Ground } from '../citation.ts';
import type { Reading } from '../reading.ts';
import type { FunctionalLevel } from '../team/procedure/criteria.ts';
import type { Reviewer, UnitTypeId } from '../vocabulary.ts';

/** How a text chooses a rater by person. Whom it moves nowhere is rated by the direct superior, who has the unit's seat. */
export type RaterRules = (SuperiorsOfStaff | JobClasses | RaterTables) & {
  /** Where the text says who rates all others. */
  readonly others: Ground;
  /** By whose authority the rater of such a unit rates, where that is not the direct superior anyway. */
  readonly delegated?: Partial<Record<UnitTypeId, DelegatedRating>>;
};

/** Staff are rated by the first of these levels that their unit has. */
export interface SuperiorsOfStaff {
  readonly kind: 'superiors-of-staff';
  readonly levels: readonly (Ground & { readonly level: Reviewer })[];
  /** Unit types whose own rater rates staff too. */
  readonly notIn: readonly UnitTypeId[];
}

/** Functional officers whose job class equals or exceeds that of the unit's own officials are rated higher up. */
export interface JobClasses {
  readonly kind: 'job-classes';
  readonly instead: Partial<Record<UnitTypeId, RatedHigher>>;
}

/** What a job class is worth: the highest level of position whose class it equals or exceeds, from the lowest up. */
export const JOB_CLASS_RANKS = ['below-supervisor', 'supervisor', 'administrator', 'high-leader'] as const;
export type JobClassRank = (typeof JOB_CLASS_RANKS)[number];

/** Who rates instead; the performance owner above is the head of the unit over this one. */
export type RaterInstead = Reviewer | 'performance-owner-above';

/** From which class a functional officer is rated by somebody else than the rater of the unit. */
export interface RatedHigher extends Ground {
  readonly from: JobClassRank;
  /** Whom the text names, in its order: any of them may rate. */
  readonly to: readonly [RaterInstead, ...RaterInstead[]];
}

/** Each kind of department or unit has a table of who rates which post. */
export interface RaterTables {
  readonly kind: 'tables';
  /** Where the tables stand. */
  readonly place: Ground;
  readonly tables: Readonly<Record<string, RaterTable>>;
  /** What the text calls each post. */
  readonly posts: Readonly<Record<string, string>>;
  /** What the text calls those who are assigned. */
  readonly assigned: { readonly skilled: string; readonly staff: string } & Readonly<Record<FunctionalLevel, string>>;
  /** How we choose among several raters of one post. */
  readonly amongSeveral: Reading;
  /** Of a post that its table forgets: what the general rule would say. */
  readonly forgotten: { readonly posts: Readonly<Record<string, GeneralRule>>; readonly others: GeneralRule };
}

export type GeneralRule = Ground & { readonly interpretation: Reading };

/** A table's unit head is the rater of its first row. */
export interface RaterTable extends Ground {
  readonly rows: readonly [RatingRow, ...RatingRow[]];
}

/** Who rates whom, and the rater's level. */
export interface RatingRow {
  readonly rater: string;
  readonly level: Reviewer;
  readonly rates: readonly string[];
}

/** Whose authority to rate the rater of a unit has been given. */
export interface DelegatedRating extends Ground {
  readonly by: Reviewer;
  /** Of whom: the text can delegate the rating of functional officers only. */
  readonly of: 'everyone' | 'functional';
}
