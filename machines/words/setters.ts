import type { Setter } from '../vocabulary.ts';
import type { Label } from './label.ts';

/** Who sets an in-unit assignment [Dairi Ps.11(4)]. */
export const SETTER_WORDS: Record<Setter, Label> = {
  'unit-head': { id: 'Pimpinan Unit Organisasi', en: 'Unit head' },
  rater: { id: 'Pejabat Penilai Kinerja', en: 'Rater' },
};
