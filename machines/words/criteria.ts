import type { Attestation } from '../attestations.ts';
import type { Criterion, Education, FunctionalLevel, Rating } from '../team/procedure/criteria.ts';
import type { Label } from './label.ts';

/** Conditions that a text sets, as a refusal names them. */
export const CRITERION_WORDS: Readonly<Record<string, Label>> & Record<(Criterion | Attestation)['kind'], Label> = {
  post: { id: 'jenis jabatan', en: 'kind of post' },
  education: { id: 'pendidikan paling rendah', en: 'education at least' },
  competence: { id: 'kompetensi di bidangnya', en: 'competence in the field' },
  rating: { id: 'predikat kinerja paling rendah', en: 'rating at least' },
  'staff-job-class': { id: 'kelas jabatan Pelaksana paling rendah', en: 'job class of staff at least' },
  'functional-level': { id: 'jenjang paling rendah', en: 'functional level at least' },
  cascading: {
    id: 'kesesuaian dengan cascading dan tipe Perangkat Daerah',
    en: 'fit with the cascading and the type of the department',
  },
  competent: {
    id: 'tugas itu sesuai dengan kompetensi, keahlian dan/atau keterampilan sendiri',
    en: 'the task fits the own competence, expertise or skill',
  },
  additional: {
    id: 'tugas itu belum masuk ke dalam tugas yang telah ditetapkan',
    en: 'the task is not among those set already',
  },
  skill: { id: 'keahlian dan/atau keterampilan untuk tugasnya', en: 'expertise or skill for the task' },
  unheld: {
    id: 'belum diampu oleh pejabat struktural',
    en: 'not held by an official of the structure',
  },
  workload: { id: 'Analisa Beban Kerja paling sedikit', en: 'workload at least' },
};

/** What they ask at least, where it is a word. */
export const LEAST_WORDS: Readonly<Record<string, Label>> &
  Partial<Record<Education | FunctionalLevel | Rating, Label>> = {
  d3: { id: 'D3', en: 'D3' },
  s1: { id: 'S1', en: 'S1' },
  good: { id: 'baik', en: 'good' },
  'very-good': { id: 'sangat baik', en: 'very good' },
  'ahli-muda': { id: 'Ahli Muda', en: 'Ahli Muda' },
};
