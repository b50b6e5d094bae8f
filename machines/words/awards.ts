import type { Award } from '../vocabulary.ts';
import type { Label } from './label.ts';

/** [Probolinggo Ps.17(2)] */
export const AWARD_WORDS: Record<Award, Label> = {
  certificate: { id: 'Piagam penghargaan', en: 'Certificate' },
  'national-nomination': {
    id: 'Usulan nominasi award ASN Pemerintah Pusat',
    en: "Nomination for the central government's award",
  },
  training: {
    id: 'Usulan bimbingan teknis atau diklat sesuai kelas jabatan',
    en: 'Technical guidance or training that fits the job class',
  },
};
