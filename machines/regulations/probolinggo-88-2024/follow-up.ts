import type { FollowUpText } from '../../follow-up/follow-up-types.ts';
import { readTogether } from '../../reading.ts';
import { proposed } from '../base/follow-up.ts';

const ABOVE_EXPECTATION = {
  id: 'Di atas ekspektasi (Ps.17(2)) dibaca sebagai predikat kinerja “sangat baik”.',
  en: 'Above expectation (Art. 17(2)) is read as the rating “very good”.',
};

/** The only text that lists awards, and says for whom they are. */
export const FOLLOW_UP: FollowUpText = {
  award: {
    basis: ['Ps.17(1)d', 'Ps.17(2)'],
    interpretation: readTogether(proposed().interpretation, ABOVE_EXPECTATION),
    kinds: [
      { award: 'certificate', basis: ['Ps.17(2)a'] },
      { award: 'national-nomination', basis: ['Ps.17(2)b'] },
      { award: 'training', basis: ['Ps.17(2)c'] },
    ],
    criteria: [{ kind: 'rating', least: 'very-good', basis: ['Ps.17(2)'] }],
  },
  sanction: proposed('Ps.17(1)d'),
};
