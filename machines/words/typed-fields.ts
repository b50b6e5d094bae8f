import type { Typed } from '../facts.ts';
import type { Content } from '../vocabulary.ts';
import type { Label } from './label.ts';

/** What a request must say [Dairi Lamp. B.2 (cara) a.3]. */
export const CONTENT_WORDS: Record<Content, Label> = {
  purpose: { id: 'Tujuan penugasan', en: 'Purpose' },
  competence: {
    id: 'Kompetensi, keahlian, atau keterampilan yang dibutuhkan',
    en: 'Competence, skill or craft needed',
  },
  target: { id: 'Ekspektasi atau target', en: 'Expectation or target' },
  duration: { id: 'Jangka waktu', en: 'Duration' },
};

/** The fields that people type. */
export const TYPED_WORDS: Record<keyof Typed, Label> = {
  purpose: CONTENT_WORDS.purpose,
  competence: CONTENT_WORDS.competence,
  target: CONTENT_WORDS.target,
  reason: { id: 'Alasan', en: 'Reason' },
  result: { id: 'Hasil', en: 'Result' },
  note: { id: 'Catatan', en: 'Note' },
  name: { id: 'Nama tim', en: 'Name of the team' },
  obstacle: { id: 'Permasalahan dan kendala', en: 'Obstacle' },
  alternatives: { id: 'Alternatif rekomendasi', en: 'Alternative recommendations' },
  budget: { id: 'Anggaran', en: 'Budget' },
  activities: { id: 'Rencana kegiatan', en: 'Planned activities' },
  roles: { id: 'Pembagian peran menurut kompetensi', en: 'Roles by competence' },
  findings: { id: 'Temuan dan arahan', en: 'Findings and directions' },
};
