import type { LawRow } from '../../coverage/law-row.ts';
import { BY, NOT, ofType } from '../../coverage/reasons.ts';
import { HERE, LEFT } from './articles-reasons.ts';

/** Langsa Ps.1-9: whom an assignment is to, where they sit, and how that of an individual is asked for and set. */
export const ASSIGNMENT: readonly LawRow[] = [
  {
    article: 'Ps.1(10)',
    asks: {
      id: 'Pimpinan unit pemilik kinerja memberi tugas kepada yang ditugaskan',
      en: "The head of the performance owner's unit gives the task to those assigned",
    },
  },
  {
    article: 'Ps.1(11)',
    asks: {
      id: 'Pejabat Penilai Kinerja adalah atasan langsung: Pejabat Pimpinan Tinggi Pratama, Administrator, atau Pengawas',
      en: 'The rater is the direct superior: high leader, Administrator or Pengawas',
    },
    by: BY.unitTypes,
  },
  {
    article: 'Ps.1(11)',
    asks: {
      id: 'Pejabat Fungsional menilai bila kewenangannya dilimpahkan',
      en: 'A functional officer rates by delegated authority',
    },
    by: HERE.delegation,
  },
  {
    article: 'Ps.1(19)',
    asks: {
      id: 'Penugasan adalah untuk tugas tertentu di bawah Pimpinan Unit Organisasi',
      en: 'An assignment is to a given task under a unit head',
    },
    steps: ['request says purpose'],
  },
  {
    article: 'Ps.1(19)',
    asks: { id: 'Penugasan berlaku untuk jangka waktu tertentu', en: 'An assignment is for a given period' },
    steps: ['request says duration', 'ends at its term'],
  },
  {
    article: 'Ps.1(19)',
    asks: {
      id: 'Penugasan sesuai dengan kompetensi, keahlian, dan/atau keterampilan',
      en: 'An assignment fits competence, expertise and/or skill',
    },
    not: {
      id: 'yang menugaskan menilainya sendiri; hanya permohonan lintas unit yang menyebut kompetensi (Ps.9(3)b)',
      en: 'left to whoever assigns; only requests across units state the competence (Ps.9(3)b)',
    },
  },
  {
    article: 'Ps.7(1)',
    asks: {
      id: 'Pejabat Penilai Kinerja adalah atasan langsung yang ditugaskan',
      en: 'The rater is the direct superior of those assigned',
    },
    by: BY.seats,
  },
  {
    article: 'Ps.7(2)',
    asks: {
      id: 'Kedudukan menurut rentang kendali dan beban tugas',
      en: 'Placed by span of control and workload',
    },
    not: NOT.placement,
  },
  {
    article: 'Ps.7(3)',
    asks: {
      id: 'Pejabat Fungsional berkedudukan di bawah Pejabat Pimpinan Tinggi Pratama, Administrator, atau Pengawas',
      en: 'Functional officers sit under a high leader, Administrator or Pengawas',
    },
    by: BY.unitTypes,
  },
  {
    article: 'Ps.7(3)',
    asks: {
      id: 'Pejabat Pimpinan Tinggi Pratama yang langsung membawahinya menyatakan tugasnya selesai (pembacaan)',
      en: 'A high leader directly above them declares their task complete (a reading)',
    },
    steps: ['high-leader complete'],
  },
  {
    article: 'Ps.7(4)a',
    asks: { id: 'Pelaksana dinilai oleh Pengawas', en: 'Staff are rated by the Pengawas' },
    by: BY.perPerson,
  },
  {
    article: 'Ps.7(4)b',
    asks: {
      id: 'Bila tidak ada Pengawas yang melaksanakan tugas itu, Pelaksana dinilai oleh Administrator',
      en: 'Where no Pengawas does those tasks, staff are rated by the Administrator',
    },
    by: BY.perPerson,
  },
  {
    article: 'Ps.7(5)',
    asks: {
      id: 'Pejabat Fungsional yang memimpin unit mandiri dapat membawahi Pejabat Fungsional dan Pelaksana',
      en: 'A functional officer who heads an independent unit may have others and staff below',
    },
    by: ofType('functional-alone'),
  },
  {
    article: 'Ps.8(1)',
    asks: {
      id: 'Bekerja secara individu dan/atau dalam tim kerja',
      en: 'They work as individuals and/or in teams',
    },
    by: BY.forms,
  },
  {
    article: 'Ps.8(2)',
    asks: {
      id: 'Yang ditugaskan dapat berasal dari unit sendiri, unit lain, dan Perangkat Daerah lain',
      en: 'They may come from the unit, other units and other departments',
    },
    by: BY.scopes,
  },
  {
    article: 'Ps.8(2)',
    asks: { id: '... dan dari instansi pemerintah lain', en: '... and from other agencies' },
    steps: [
      'owner.unit-head request',
      'owner.authority approve',
      'home.authority instruct',
      'home.unit-head recommend',
      'home.rater answer-availability',
      'home.authority approve',
      'home.rater appoint',
      'home.unit-head issue-letter',
      'assignee receive',
    ],
    not: {
      id: 'naskah tidak memuat tata cara lintas instansi: model Kementerian dibaca ke dalamnya',
      en: "the text has no procedure across agencies: the ministry's model is read into it",
    },
  },
  {
    article: 'Ps.9(1)',
    asks: {
      id: 'Individu dalam unit: Pejabat Penilai Kinerja menetapkan Surat Perintah atau bukti lain kepada yang bersangkutan',
      en: 'An individual in the unit: the rater sets a Surat Perintah or other proof for the person',
    },
    steps: ['owner.rater issue-letter', 'assignee receive', 'may cancel'],
  },
  {
    article: 'Ps.9(1)',
    asks: { id: 'Bukti itu tertulis atau elektronik', en: 'That proof is written or electronic' },
    steps: ['owner.rater issue-letter'],
    not: NOT.letterFile,
  },
  {
    article: 'Ps.9(2)a',
    asks: {
      id: 'Bersama Surat Perintah dicantumkan maksud dan tujuan',
      en: 'With that Surat Perintah is stated: the purpose',
    },
    by: HERE.purposeAsked,
  },
  {
    article: 'Ps.9(2)b',
    asks: { id: '... ekspektasi atau target kinerja', en: '... the expectation or target' },
    not: LEFT.contents,
  },
  {
    article: 'Ps.9(2)c',
    asks: {
      id: '... dan pengaturan mutu dan percepatan',
      en: '... and arrangements on quality and speed',
    },
    not: LEFT.contents,
  },
  {
    article: 'Ps.9(3)',
    asks: {
      id: 'Lintas unit atau Perangkat Daerah: Pimpinan Unit Organisasi pemilik kinerja memohon kepada pimpinan tempat orangnya berada',
      en: "Across units or departments: the head of the owner's unit asks the head where the person sits",
    },
    steps: ['owner.unit-head request'],
  },
  {
    article: 'Ps.9(3)',
    asks: {
      id: 'Pimpinan itu menjawab dan menyebut orangnya (pembacaan)',
      en: 'That head answers, and names the person (a reading)',
    },
    steps: ['home.unit-head approve'],
  },
  {
    article: 'Ps.9(3)',
    asks: {
      id: 'Pimpinan Perangkat Daerah dapat memohon dan dimohon juga',
      en: 'Heads of departments may ask and be asked too',
    },
    not: LEFT.departmentHeads,
  },
  {
    article: 'Ps.9(3)a',
    asks: { id: 'Permohonan itu menyebut maksud dan tujuan', en: 'That request says the purpose' },
  },
  {
    article: 'Ps.9(3)b',
    asks: {
      id: '... kompetensi, keahlian, atau keterampilan yang dibutuhkan',
      en: '... the competence, expertise or skill needed',
    },
  },
  {
    article: 'Ps.9(3)c',
    asks: { id: '... ekspektasi atau target kinerja', en: '... the expectation or target' },
  },
  { article: 'Ps.9(3)d', asks: { id: '... dan lamanya', en: '... and the duration' } },
  {
    article: 'Ps.9(4)',
    asks: {
      id: 'Surat Perintah individu ditetapkan menurut huruf a dan b; yang menetapkannya dapat membatalkannya (pembacaan)',
      en: 'The Surat Perintah of an individual is set by (a) and (b); whoever set it may cancel it (a reading)',
    },
  },
  {
    article: 'Ps.9(4)a',
    asks: {
      id: 'Lintas unit dalam satu Perangkat Daerah: ditetapkan oleh kepalanya',
      en: 'Across units of one department: set by its head',
    },
  },
  {
    article: 'Ps.9(4)b',
    asks: {
      id: 'Lintas Perangkat Daerah: ditetapkan oleh Sekretaris Daerah',
      en: 'Across departments: set by the Regional Secretary',
    },
  },
];
