import type { TeamRole } from '../vocabulary.ts';
import type { Label } from './label.ts';

export const ROLE_WORDS: Record<TeamRole, Label> = {
  leader: { id: 'Ketua Tim', en: 'Team leader' },
  coordinator: { id: 'Koordinator', en: 'Coordinator' },
  controller: { id: 'Pengendali', en: 'Controller' },
};
