import type { Actor } from '../vocabulary.ts';
import type { Label } from './label.ts';

/**
 * Who acts. Pejabat Penilai Kinerja is always written out: its initials are those of the Pejabat Pembina Kepegawaian,
 * who places people [Dairi Ps.1].
 */
export const ACTOR_WORDS: Record<Actor, Label> = {
  'owner.unit-head': {
    id: 'Pimpinan Unit Organisasi pemilik kinerja',
    en: "Head of the performance owner's unit",
  },
  'owner.rater': {
    id: 'Pejabat Penilai Kinerja pada unit pemilik kinerja',
    en: "Rater in the performance owner's unit",
  },
  'owner.department-head': {
    id: 'Kepala Perangkat Daerah pemilik kinerja',
    en: "Head of the performance owner's department",
  },
  'owner.authority': {
    id: 'Pejabat yang Berwenang pada instansi pemilik kinerja',
    en: "Competent authority of the performance owner's agency",
  },
  'home.unit-head': { id: 'Pimpinan Unit Organisasi asal', en: 'Head of the home unit' },
  'home.rater': { id: 'Pejabat Penilai Kinerja pada unit asal', en: 'Rater in the home unit' },
  'home.department-head': { id: 'Kepala Perangkat Daerah asal', en: 'Head of the home department' },
  'home.authority': { id: 'Pejabat yang Berwenang pada instansi asal', en: 'Competent authority of the home agency' },
  assignee: { id: 'Pegawai yang ditugaskan', en: 'Assignee' },
  'functional-head': { id: 'Pejabat Fungsional yang memimpin unit', en: 'Functional officer heading the unit' },
  supervisor: { id: 'Pengawas', en: 'Supervisor' },
  'section-head': { id: 'Kepala Bagian', en: 'Section head' },
  administrator: { id: 'Administrator', en: 'Administrator' },
  assistant: { id: 'Asisten', en: 'Assistant' },
  'high-leader': { id: 'Pejabat Pimpinan Tinggi Pratama', en: 'High leader' },
  mayor: { id: 'Wali Kota', en: 'Mayor' },
  'verification-team': { id: 'Tim Verifikasi', en: 'Verification team' },
  'team-leader': { id: 'Ketua Tim', en: 'Team leader' },
  controller: { id: 'Pengendali', en: 'Controller' },
  'personnel-department': { id: 'Perangkat Daerah yang membidangi kepegawaian', en: 'Personnel department' },
  'third-level-official': { id: 'Pejabat level 3', en: 'Third-level official' },
  'regional-secretary': { id: 'Sekretaris Daerah', en: 'Regional secretary' },
};
