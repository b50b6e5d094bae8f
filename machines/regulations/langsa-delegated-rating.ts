import type { Reviewer, UnitTypeId } from '../vocabulary.ts';

/** Whose authority to rate the rater of a unit has been given. */
export interface DelegatedRating {
  readonly by: Reviewer;
  /** Of whom: the text delegates the rating of functional officers only in units without a second level. */
  readonly of: 'everyone' | 'functional';
  readonly basis: readonly string[];
}

export const LANGSA_DELEGATED_RATING: Partial<Record<UnitTypeId, DelegatedRating>> = {
  'administrator-rates-and-heads': {
    by: 'high-leader',
    of: 'everyone',
    basis: ['Langsa Ps.1(11)', 'Langsa Lamp. B.mek.1'],
  },
  'supervisor-alone': { by: 'administrator', of: 'functional', basis: ['Langsa Ps.1(11)', 'Langsa Lamp. B.mek.3.a'] },
  'functional-alone': { by: 'high-leader', of: 'functional', basis: ['Langsa Ps.1(11)', 'Langsa Lamp. B.mek.4.a'] },
};
