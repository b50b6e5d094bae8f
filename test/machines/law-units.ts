import type { UnitTypeId } from '../../machines/vocabulary.ts';

/** A unit type as the law has it: its item of Lampiran D, who rates, who heads, who reviews, and what we had to read so. */
export interface LawUnit {
  /** Null for the eleventh type, which Lampiran D forgets. */
  readonly item: number | null;
  readonly rater: string;
  readonly unitHead: string;
  readonly reviews: readonly string[];
  /** Whether its own item says that a result off target goes back. */
  readonly returns: 'plain' | 'reading';
  readonly report?: 'reading';
  readonly review?: 'reading';
}

/** Transcribed by hand from Lampiran D and B.1.b.2 of Perbup Dairi 18/2024, not from the code. */
export const LAW_UNITS: Partial<Record<UnitTypeId, LawUnit>> = {
  'high-leader-rates': {
    item: 1,
    rater: 'high-leader',
    unitHead: 'administrator',
    reviews: ['administrator review', 'high-leader complete'],
    returns: 'reading',
  },
  'administrator-rates-and-heads': {
    item: 2,
    rater: 'administrator',
    unitHead: 'administrator',
    reviews: ['administrator review', 'high-leader complete'],
    returns: 'reading',
    report: 'reading',
  },
  'high-leader-rates-and-heads': {
    item: 3,
    rater: 'high-leader',
    unitHead: 'high-leader',
    reviews: ['high-leader complete'],
    returns: 'reading',
    review: 'reading',
  },
  'administrator-rates': {
    item: 4,
    rater: 'administrator',
    unitHead: 'supervisor',
    reviews: ['supervisor review', 'administrator complete'],
    returns: 'reading',
  },
  'administrator-alone': {
    item: 5,
    rater: 'administrator',
    unitHead: 'administrator',
    reviews: ['administrator complete'],
    returns: 'plain',
  },
  'supervisor-alone': {
    item: 6,
    rater: 'supervisor',
    unitHead: 'supervisor',
    reviews: ['supervisor complete'],
    returns: 'plain',
  },
  'functional-alone': {
    item: 7,
    rater: 'functional-head',
    unitHead: 'functional-head',
    reviews: ['functional-head complete'],
    returns: 'plain',
  },
  'secretary-rates': {
    item: 8,
    rater: 'regional-secretary',
    unitHead: 'assistant',
    reviews: ['assistant review', 'regional-secretary complete'],
    returns: 'reading',
  },
  'assistant-rates': {
    item: 9,
    rater: 'assistant',
    unitHead: 'section-head',
    reviews: ['section-head review', 'assistant review', 'regional-secretary complete'],
    returns: 'reading',
  },
  'section-head-rates-and-heads': {
    item: 10,
    rater: 'section-head',
    unitHead: 'section-head',
    reviews: ['section-head review', 'assistant review', 'regional-secretary complete'],
    returns: 'reading',
  },
  'supervisor-rates-and-heads': {
    item: null,
    rater: 'supervisor',
    unitHead: 'supervisor',
    reviews: ['supervisor review', 'administrator complete'],
    returns: 'reading',
    review: 'reading',
  },
};

export function lawUnit(unitType: UnitTypeId): LawUnit {
  const unit = LAW_UNITS[unitType];
  if (!unit) throw new Error(`Dairi has no units of type ${unitType}`);
  return unit;
}
