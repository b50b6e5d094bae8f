import type { FollowUpText } from '../follow-up/follow-up-types.ts';
import type { Ground } from '../procedure-types.ts';
import type { RegulationId } from '../vocabulary.ts';
import { FOLLOW_UP_READINGS as READ } from './follow-up-readings.ts';

const proposed = (...basis: string[]): Ground => ({ basis, interpretation: READ.proposed });

/** Four texts name award and sanction and say no more of either. */
const namedOnly = (article: string): FollowUpText => ({
  edition: 1,
  award: { ...proposed(article), kinds: [], criteria: [] },
  sanction: proposed(article),
});

/** How each regulation follows a completed task up. */
export const FOLLOW_UPS: Record<RegulationId, FollowUpText> = {
  'dairi-18-2024': namedOnly('Ps.17(1)d'),
  'probolinggo-88-2024': {
    edition: 1,
    award: {
      basis: ['Ps.17(1)d', 'Ps.17(2)'],
      interpretation: `${READ.proposed} ${READ.aboveExpectation}`,
      kinds: [
        { award: 'certificate', basis: ['Ps.17(2)a'] },
        { award: 'national-nomination', basis: ['Ps.17(2)b'] },
        { award: 'training', basis: ['Ps.17(2)c'] },
      ],
      criteria: [{ kind: 'rating', least: 'very-good', basis: ['Ps.17(2)'] }],
    },
    sanction: proposed('Ps.17(1)d'),
  },
  'langsa-48-2024': namedOnly('Ps.19 d'),
  'surakarta-32-2023': namedOnly('Ps.28(1)d'),
  'padang-panjang-48-2024': namedOnly('Ps.15(1)d'),
};
