import type { LawRow } from '../../coverage/law-row.ts';
import { BY, NOT } from '../../coverage/reasons.ts';
import type { Label } from '../../words/label.ts';
import { INDIVIDUALS } from './articles-annex-individuals.ts';
import { PLACES } from './articles-annex-places.ts';
import { TEAMS } from './articles-annex-teams.ts';

const OWN_UNITS: Label = {
  id: '`GET /v1/me`: setiap orang melihat unit tempatnya dan jabatan yang dipegangnya',
  en: '`GET /v1/me`: everybody sees the units where they are placed and the positions they hold',
};
const OWN_RATER: Label = {
  id: 'direktori mengetahui penilai setiap orang, tetapi tidak memberitahukannya sebelum ada penugasan',
  en: "the directory knows everybody's rater, but tells nobody before there is an assignment",
};
const FITS: Label = {
  id: 'surat permohonan menyebut kompetensi (butir 2), yang mengajukan diri sebagai individu menyatakannya (Lamp. IV 3.2)',
  en: 'the letter of request says the competence (butir 2), whoever volunteers as an individual attests it (Lamp. IV 3.2)',
};
const NOT_ASKED: Label = {
  id: 'kompetensi tidak ditanyakan pada penunjukan dalam unit, dan tidak dari yang mengajukan diri menjadi anggota tim',
  en: 'the competence is not asked for where somebody is appointed in the unit, nor of whoever volunteers for a team',
};
const APPOINTING: Label = {
  id: 'tahapan `propose` Pejabat Penilai Kinerja dan `appoint` Pimpinan Unit Organisasi, menurut 3.1.a',
  en: "the rater's step `propose` and the unit head's step `appoint`, by 3.1.a",
};
const IN_OWN_NAME: Label = {
  id: 'surat mencatat Sekretaris Daerah sebagai penanda tangan, tidak atas nama siapa ia menandatangani',
  en: 'the letter records the Regional Secretary as its signer, not in whose name it is signed',
};

/** Surakarta, annex IV before 3.1: what comes before an assignment. */
const BEFORE: readonly LawRow[] = [
  {
    article: 'Lamp. IV ¶1',
    asks: {
      id: 'Penugasan adalah bagian dialog kinerja, yang menetapkan dan mengklarifikasi ekspektasi',
      en: 'An assignment is part of a performance dialogue, which sets and clarifies expectations',
    },
    steps: ['may set-expectations', 'may confirm-expectations'],
  },
  {
    article: 'Lamp. IV ¶1',
    asks: {
      id: 'Sebelum ditugaskan, setiap orang mengetahui kedudukannya',
      en: 'Before being assigned, everybody knows where they sit',
    },
    by: OWN_UNITS,
  },
  {
    article: 'Lamp. IV ¶1',
    asks: {
      id: 'Sebelum ditugaskan, setiap orang mengetahui Pejabat Penilai Kinerjanya',
      en: 'Before being assigned, everybody knows their rater',
    },
    not: OWN_RATER,
  },
  {
    article: 'Lamp. IV ¶2-4',
    asks: {
      id: 'Sebelum tahunnya, setiap Kepala Perangkat Daerah, Sekolah, dan Puskesmas menetapkan perjanjian kinerja kegiatan, yang menyebut penugasan individu atau tim; perubahan kegiatan mengubahnya, dan penugasan mengikutinya',
      en: 'Before the year each head of department, school and Puskesmas sets the agreement on activities, naming assignments as individual or team; changes amend it, and assignments follow it',
    },
    not: NOT.planning,
  },
  {
    article: 'Lamp. IV ¶2-4',
    asks: {
      id: 'Yang diminta dari unit lain dan individu yang mengajukan diri ditugaskan sesuai kompetensi',
      en: 'Those asked for from elsewhere, and individuals who volunteer, are assigned by competence',
    },
    by: FITS,
  },
  {
    article: 'Lamp. IV ¶2-4',
    asks: {
      id: 'Juga yang ditunjuk dalam unit dan anggota tim yang sukarela ditugaskan sesuai kompetensi',
      en: 'Those appointed in the unit, and voluntary members of teams, are assigned by competence too',
    },
    not: NOT_ASKED,
  },
  {
    article: 'Lamp. IV ¶2-4',
    asks: {
      id: 'Kedudukan orangnya dan struktur Perangkat Daerahnya diperhatikan',
      en: "Regard is had to where the person sits and to the department's structure",
    },
    by: BY.tables,
  },
  {
    article: 'Lamp. IV ¶2-4',
    asks: {
      id: 'Penugasan dilakukan melalui penunjukan atau pengajuan sukarela',
      en: 'An assignment is by appointment or on own request',
    },
    by: BY.channels,
  },
];

/** Surakarta, annex IV 3.1: appointment. */
const REQUESTED: readonly LawRow[] = [
  {
    article: 'Lamp. IV 3.1',
    asks: {
      id: 'Ditunjuk langsung oleh Pejabat Penilai Kinerja dan/atau Pemilik Kinerja',
      en: 'Appointed directly by the rater and/or the performance owner',
    },
    by: APPOINTING,
  },
  {
    article: 'Lamp. IV 3.1',
    asks: {
      id: 'Penunjukan dalam unit, lintas unit, atau bila dipandang perlu lintas instansi',
      en: 'Appointment is in the unit, across units or, where needed, across agencies',
    },
    by: BY.scopes,
  },
  {
    article: 'Lamp. IV 3.1',
    asks: {
      id: 'Juga lintas instansi: sebagai individu atau dalam tim',
      en: 'Across agencies too: as individuals or in a team',
    },
    by: BY.forms,
  },
  {
    article: 'Lamp. IV 3.1',
    asks: {
      id: 'Yang memulai dapat menariknya sebelum Surat Penugasan terbit (pembacaan)',
      en: 'Whoever began it may withdraw it before the letter of assignment (a reading)',
    },
    steps: ['may withdraw'],
  },
  {
    article: 'Lamp. IV 3.1.a',
    asks: {
      id: 'Dalam unit: Pimpinan Unit Organisasi sendiri yang menunjuk',
      en: 'In the unit: the unit head appoints directly',
    },
    steps: ['owner.unit-head appoint'],
  },
  {
    article: 'Lamp. IV 3.1.a',
    asks: { id: 'Atas usulan Pejabat Penilai Kinerja', en: 'On the proposal of the rater' },
    steps: ['owner.rater propose'],
  },
  {
    article: 'Lamp. IV 3.1.b.1',
    asks: {
      id: 'Lintas unit: Pimpinan Unit Organisasi pemilik kinerja meminta dengan surat kepada Pimpinan unit mitra',
      en: "Across units: the owner's head asks the partner's head by letter",
    },
    steps: ['owner.unit-head request'],
  },
  {
    article: 'Lamp. IV 3.1.b.1',
    asks: {
      id: 'Tembusan surat itu kepada Pejabat Penilai Kinerja bersangkutan',
      en: 'A copy of that letter goes to the rater concerned',
    },
    steps: ['owner.unit-head request'],
  },
  {
    article: 'Lamp. IV 3.1.b.2',
    asks: {
      id: 'Pimpinan unit mitra membalas dengan surat kepada Pimpinan Unit Organisasi pemilik kinerja',
      en: "The partner's head answers the owner's head by letter",
    },
    steps: ['home.unit-head approve', 'may refuse'],
  },
  {
    article: 'Lamp. IV 3.1.b.2',
    asks: {
      id: 'Persetujuannya menyebut siapa yang direkomendasikan',
      en: 'An agreement says who is recommended',
    },
    steps: ['home.unit-head approve'],
  },
  {
    article: 'Lamp. IV 3.1.b.2',
    asks: { id: 'Penolakannya disertai alasan', en: 'A refusal comes with reasons' },
    steps: ['may refuse'],
  },
  {
    article: 'Lamp. IV 3.1.c.1',
    asks: {
      id: 'Lintas instansi: Pimpinan Unit Organisasi pemilik kinerja meminta dengan surat kepada Wali Kota u.p. Sekretaris Daerah',
      en: "Across agencies: the owner's head asks the mayor, for the attention of the Regional Secretary, by letter",
    },
    steps: ['owner.unit-head request'],
  },
  {
    article: 'Lamp. IV 3.1.c.1',
    asks: {
      id: 'Tembusan surat itu kepada Pejabat Penilai Kinerja di instansinya sendiri',
      en: 'A copy of that letter goes to the rater in the own agency',
    },
    steps: ['owner.unit-head request'],
  },
  {
    article: 'Lamp. IV 3.1.c.2',
    asks: {
      id: 'Sekretaris Daerah meminta dengan surat kepada Pejabat yang Berwenang di instansi lain',
      en: 'The Regional Secretary asks the competent authority of the other agency by letter',
    },
    steps: ['regional-secretary request'],
  },
  {
    article: 'Lamp. IV 3.1.c.2',
    asks: { id: 'Ia melakukannya atas nama Wali Kota', en: "This is done in the mayor's name" },
    not: IN_OWN_NAME,
  },
  {
    article: 'Lamp. IV 3.1.c.3',
    asks: {
      id: 'Wali Kota menerima surat balasan instansi lain',
      en: "The mayor receives the other agency's reply",
    },
    steps: ['home.authority approve', 'may refuse'],
  },
  {
    article: 'Lamp. IV 3.1.c.3',
    asks: {
      id: 'Persetujuannya menyebut siapa yang direkomendasikan',
      en: 'An agreement says who is recommended',
    },
    steps: ['home.authority approve'],
  },
  {
    article: 'Lamp. IV 3.1.c.3',
    asks: { id: 'Penolakannya disertai alasan', en: 'A refusal comes with reasons' },
    steps: ['may refuse'],
  },
  {
    article: 'Lamp. IV 3.1 (muatan surat) butir 1',
    asks: {
      id: 'Surat permohonan menyebut maksud dan tujuannya',
      en: 'The letter of request says its purpose',
    },
  },
  {
    article: 'Lamp. IV 3.1 (muatan surat) butir 2',
    asks: {
      id: 'Surat permohonan menyebut kompetensi, keahlian, atau keterampilan yang dibutuhkan',
      en: 'The letter of request says the competence, expertise or skill needed',
    },
  },
  {
    article: 'Lamp. IV 3.1 (muatan surat) butir 3',
    asks: {
      id: 'Surat permohonan menyebut ekspektasi atau target',
      en: 'The letter of request says the expectation or target',
    },
  },
  {
    article: 'Lamp. IV 3.1 (muatan surat) butir 4',
    asks: { id: 'Surat permohonan menyebut jangka waktunya', en: 'The letter of request says the duration' },
  },
];

/** Surakarta, annex II, III and IV before 3.2: who rates whom, and how people are appointed. */
export const ANNEX: readonly LawRow[] = [...PLACES, ...BEFORE, ...REQUESTED, ...INDIVIDUALS, ...TEAMS];
