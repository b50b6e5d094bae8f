import type { Regulation } from '../procedure-types.ts';
import type { RegulationId } from '../vocabulary.ts';
import { dairi } from './dairi-18-2024.ts';
import { langsa } from './langsa-48-2024.ts';
import { padangPanjang } from './padang-panjang-48-2024.ts';
import { probolinggo } from './probolinggo-88-2024.ts';
import { surakarta } from './surakarta-32-2023.ts';

/** Every edition of every regulation, oldest first. A published edition is never edited: a new one stands behind it. */
export const EDITIONS: Record<RegulationId, readonly Regulation[]> = {
  'dairi-18-2024': [dairi],
  'probolinggo-88-2024': [probolinggo],
  'langsa-48-2024': [langsa],
  'surakarta-32-2023': [surakarta],
  'padang-panjang-48-2024': [padangPanjang],
};

export const currentEdition = (id: RegulationId): Regulation => {
  const editions = EDITIONS[id];
  const newest = editions[editions.length - 1];
  if (!newest) throw new Error(`regulation ${id} has no edition`);
  return newest;
};
