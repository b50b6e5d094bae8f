import type { Phase } from '../vocabulary.ts';
import type { Label } from './label.ts';

export const PHASE_WORDS: Record<Phase, Label> = {
  request: { id: 'Permohonan', en: 'Request' },
  decision: { id: 'Keputusan', en: 'Decision' },
  letter: { id: 'Surat penugasan', en: 'Letter' },
  execution: { id: 'Pelaksanaan', en: 'Execution' },
  reporting: { id: 'Pelaporan', en: 'Reporting' },
  evaluation: { id: 'Evaluasi', en: 'Evaluation' },
  'follow-up': { id: 'Tindak lanjut', en: 'Follow-up' },
};
