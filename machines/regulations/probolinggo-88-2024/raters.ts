import type { RaterRules } from '../../rating/rater-rules.ts';

/** Lampiran II.B.1: each of its structures is a unit type of II.D. II.B.1.b.1) (the one-stop service) moves nobody. */
export const RATERS: RaterRules = {
  kind: 'job-classes',
  others: { basis: ['Ps.1(10)'] },
  instead: {
    'section-head-rates-and-heads': {
      from: 'administrator',
      to: ['assistant', 'regional-secretary'],
      basis: ['Lamp. II.B.1.a'],
      interpretation: {
        id: 'Teks menyebut Asisten atau Sekretaris Daerah tanpa memilih: Asisten lebih dahulu.',
        en: 'The text says the assistant or the regional secretary without choosing: the assistant first.',
      },
    },
    'administrator-rates-and-heads': {
      from: 'administrator',
      to: ['high-leader'],
      basis: ['Lamp. II.B.1.b.2)'],
    },
    'administrator-rates': {
      from: 'supervisor',
      to: ['administrator'],
      basis: ['Lamp. II.B.1.c', 'Lamp. II.D.4'],
      interpretation: {
        id: 'II.D.4 sudah menjadikan Administrator Pejabat Penilai Kinerja: II.B.1.c tidak mengubah apa pun.',
        en: 'II.D.4 already makes the administrator the rater: II.B.1.c changes nothing.',
      },
    },
    'supervisor-alone': {
      from: 'supervisor',
      to: ['high-leader', 'performance-owner-above'],
      basis: ['Lamp. II.B.1.d'],
      interpretation: {
        id: 'Pengawas sendiri Pemilik Kinerja unitnya: dibaca JPT Pratama atau pemilik kinerja di atas unit itu; berlaku pula bagi Kelurahan, yang hanya disebut II.D.5.',
        en: "The supervisor is the unit's own performance owner: read as the high leader or the performance owner above that unit; it holds for a Kelurahan too, which only II.D.5 names.",
      },
    },
    'functional-alone': {
      from: 'supervisor',
      to: ['high-leader', 'performance-owner-above'],
      basis: ['Lamp. II.B.1.e'],
      interpretation: {
        id: 'Unit Organisasi Pemilik Kinerja yang bersangkutan dibaca pemilik kinerja di atas unit itu, karena pimpinannya sendiri yang menilai.',
        en: "The performance owner's unit concerned is read as the performance owner above that unit, because its own head is the one who rates.",
      },
    },
  },
};
