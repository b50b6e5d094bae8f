import { type DelegatedRating, LANGSA_DELEGATED_RATING } from '../regulations/langsa-delegated-rating.ts';
import type { Home } from './rating.ts';

/** By whom rating is delegated to the rater of such a unit; null where its rater is the direct superior anyway. */
export const delegatedRating = ({
  regulation,
  unitType,
}: Pick<Home, 'regulation' | 'unitType'>): DelegatedRating | null =>
  regulation === 'langsa-48-2024' ? (LANGSA_DELEGATED_RATING[unitType] ?? null) : null;
