import type { TeamRules } from '../team/team-types.ts';
import type { RegulationId } from '../vocabulary.ts';
import { DAIRI_TEAM } from './dairi-team.ts';
import { LANGSA_TEAM } from './langsa-team.ts';
import { PADANG_PANJANG_TEAM } from './padang-panjang-team.ts';
import { PROBOLINGGO_TEAM } from './probolinggo-team.ts';
import { SURAKARTA_TEAM } from './surakarta-team.ts';

/** What each regulation says of whole teams. */
export const TEAM_RULES: Record<RegulationId, TeamRules> = {
  'dairi-18-2024': DAIRI_TEAM,
  'probolinggo-88-2024': PROBOLINGGO_TEAM,
  'langsa-48-2024': LANGSA_TEAM,
  'surakarta-32-2023': SURAKARTA_TEAM,
  'padang-panjang-48-2024': PADANG_PANJANG_TEAM,
};
