import type { LawRow } from '../../coverage/law-row.ts';
import { BY } from '../../coverage/reasons.ts';
import type { Label } from '../../words/label.ts';

const FITS: Label = {
  id: 'kesesuaiannya dinilai orang: kriterianya tertulis dalam permohonan dan namanya dapat dikembalikan; sistem tidak memeriksanya',
  en: 'people judge who fits: the criteria stand in the request and a name can be returned; the system checks nothing',
};

/** Probolinggo, annex II.B.2, 1) and 2): by appointment and on own request, step by step. */
export const ASSIGNING: readonly LawRow[] = [
  {
    article: 'Lamp. II.B.2.1)',
    asks: { id: 'Cara pertama: penunjukan', en: 'The first way: appointment' },
    by: BY.channels,
  },
  {
    article: 'Lamp. II.B.2.1)',
    asks: {
      id: 'Yang memulainya dapat menariknya sebelum surat terbit (pembacaan)',
      en: 'Whoever began it may withdraw it before the letter (a reading)',
    },
    steps: ['may withdraw'],
  },
  {
    article: 'Lamp. II.B.2.1)a)',
    asks: {
      id: 'Dalam unit: Pimpinan Unit Organisasi menunjuk langsung',
      en: 'In the unit: the unit head appoints directly',
    },
  },
  {
    article: 'Lamp. II.B.2.1)b) butir 1',
    asks: {
      id: 'Lintas unit: pimpinan unit pemilik kinerja menyurati Pejabat Penilai Kinerja yang dituju',
      en: "Across units: the owner's unit head asks the target rater by letter",
    },
    steps: ['owner.unit-head request'],
  },
  {
    article: 'Lamp. II.B.2.1)b) butir 1',
    asks: {
      id: 'Tembusannya kepada Pejabat Penilai Kinerja yang bersangkutan',
      en: 'A copy goes to the rater concerned',
    },
    steps: ['owner.unit-head request'],
  },
  {
    article: 'Lamp. II.B.2.1)b) butir 2',
    asks: {
      id: 'Pejabat Penilai Kinerja yang dituju memproses dan menjawab permohonan',
      en: 'The target rater handles the request and answers it',
    },
  },
  {
    article: 'Lamp. II.B.2.1)b) butir 3',
    asks: {
      id: 'Pejabat Penilai Kinerja yang dituju menyetujui pelibatan',
      en: 'The target rater agrees to the involvement',
    },
    steps: ['home.rater approve'],
  },
  {
    article: 'Lamp. II.B.2.1)b) butir 3',
    asks: { id: 'Pimpinan unit asal memberi rekomendasi', en: 'The head of the home unit recommends' },
    steps: ['home.unit-head recommend'],
  },
  {
    article: 'Lamp. II.B.2.1)b) butir 3',
    asks: {
      id: 'Pejabat Penilai Kinerja yang dituju menyusun surat penugasan: ia yang menugaskan',
      en: 'The target rater writes the letter: it is the rater who assigns',
    },
    steps: ['home.rater issue-letter'],
  },
  {
    article: 'Lamp. II.B.2.1)b) butir 3',
    asks: {
      id: 'Yang ditugaskan sesuai dengan kriteria dalam permohonan',
      en: 'Whoever is assigned fits the criteria of the request',
    },
    steps: ['home.unit-head recommend', 'home.rater issue-letter'],
    not: FITS,
  },
  {
    article: 'Lamp. II.B.2.1)b) butir 4',
    asks: {
      id: 'Bila tidak setuju, ia menjawab permohonan dengan alasannya',
      en: 'Not agreed: the target rater answers with reasons',
    },
  },
  {
    article: 'Lamp. II.B.2.1)b) butir 5',
    asks: { id: 'Yang ditugaskan menerima surat penugasan', en: 'Whoever is assigned receives the letter' },
  },
  {
    article: 'Lamp. II.B.2.1)c) butir 1',
    asks: {
      id: 'Lintas instansi: pimpinan unit pemilik kinerja lebih dahulu menyurati Pejabat yang Berwenang instansinya',
      en: "Across agencies: the owner's unit head first asks the own competent authority by letter",
    },
    steps: ['owner.unit-head request'],
  },
  {
    article: 'Lamp. II.B.2.1)c) butir 1',
    asks: {
      id: 'Tembusannya kepada Pimpinan Unit Organisasi atau Pejabat Penilai Kinerja di instansinya',
      en: 'A copy goes to the unit head or rater in the own agency',
    },
    steps: ['owner.unit-head request'],
  },
  {
    article: 'Lamp. II.B.2.1)c) butir 1 angka 1)',
    asks: { id: 'Surat permohonan memuat maksud dan tujuan', en: 'The letter of request says its purpose' },
  },
  {
    article: 'Lamp. II.B.2.1)c) butir 1 angka 2)',
    asks: {
      id: 'Surat permohonan memuat kompetensi, keahlian, atau keterampilan yang dibutuhkan',
      en: 'The letter of request says the competence, expertise or skill needed',
    },
  },
  {
    article: 'Lamp. II.B.2.1)c) butir 1 angka 3)',
    asks: {
      id: 'Surat permohonan memuat ekspektasi atau target kinerja',
      en: 'The letter of request says the expectation or target',
    },
  },
  {
    article: 'Lamp. II.B.2.1)c) butir 1 angka 4)',
    asks: { id: 'Surat permohonan memuat durasi pelibatan', en: 'The letter of request says the duration' },
  },
  {
    article: 'Lamp. II.B.2.1)c) butir 2',
    asks: {
      id: 'Bila setuju, Pejabat yang Berwenang itu menyurati Pejabat yang Berwenang instansi yang dituju',
      en: 'Agreed: that authority asks the authority of the other agency by letter',
    },
  },
  {
    article: 'Lamp. II.B.2.1)c) butir 3',
    asks: {
      id: 'Bila disetujui di sana, Pejabat yang Berwenang menginstruksikan Pejabat Penilai Kinerja menugaskan yang sesuai',
      en: 'Agreed there: its authority instructs the rater to assign one who fits',
    },
  },
  {
    article: 'Lamp. II.B.2.1)c) butir 4',
    asks: {
      id: 'Pejabat Penilai Kinerja menjawab tersedia tidaknya yang sesuai',
      en: 'The rater answers whether there is one who fits',
    },
    steps: ['home.rater answer-availability'],
  },
  {
    article: 'Lamp. II.B.2.1)c) butir 4',
    asks: { id: 'Dengan rekomendasi pimpinan unit asal', en: 'On the recommendation of the head of the home unit' },
    steps: ['home.unit-head recommend'],
  },
  {
    article: 'Lamp. II.B.2.1)c) butir 5 (1)',
    asks: {
      id: 'Bila tersedia, Surat Jawaban beserta daftar nama disampaikan kepada Pejabat yang Berwenang',
      en: 'If so: the reply and a list of names go to the authority',
    },
    steps: ['home.rater answer-availability'],
  },
  {
    article: 'Lamp. II.B.2.1)c) butir 5 (1)',
    asks: {
      id: 'Pejabat yang Berwenang menyetujuinya dan menjawab Pejabat yang Berwenang pemohon',
      en: 'The authority agrees and answers the asking authority',
    },
    steps: ['home.authority approve'],
  },
  {
    article: 'Lamp. II.B.2.1)c) butir 5 (2)',
    asks: {
      id: 'Pejabat Penilai Kinerja atau Pimpinan Unit Organisasi yang dituju menugaskan',
      en: 'The target rater or unit head assigns',
    },
    steps: ['home.rater appoint'],
  },
  {
    article: 'Lamp. II.B.2.1)c) butir 5 (2)',
    asks: { id: 'Yang ditugaskan adalah mereka dalam daftar', en: 'Those on the list are assigned' },
    steps: ['home.rater appoint'],
  },
  {
    article: 'Lamp. II.B.2.1)c) butir 5 (3)',
    asks: { id: 'Pimpinan Unit Organisasi memberi surat penugasan', en: 'The unit head gives the letter' },
    steps: ['home.unit-head issue-letter'],
  },
  {
    article: 'Lamp. II.B.2.1)c) butir 5 (3)',
    asks: {
      id: 'Tembusannya kepada kedua Pejabat yang Berwenang dan Pejabat Penilai Kinerja yang bersangkutan',
      en: 'Copies go to both authorities and to the rater concerned',
    },
    steps: ['home.unit-head issue-letter'],
  },
  {
    article: 'Lamp. II.B.2.1)c) butir 5 (4)',
    asks: { id: 'Yang ditugaskan menerima surat penugasan', en: 'Whoever is assigned receives the letter' },
  },

  {
    article: 'Lamp. II.B.2.2)',
    asks: {
      id: 'Cara kedua: pengajuan sukarela, dalam unit atau lintas unit',
      en: 'The second way: on own request, inside the unit or across units',
    },
    by: BY.channels,
  },
  {
    article: 'Lamp. II.B.2.2)',
    asks: {
      id: 'Begitu pula untuk bergabung dalam tim',
      en: 'To join a team too',
    },
    steps: ['assignee volunteer'],
  },
  {
    article: 'Lamp. II.B.2.2)',
    asks: {
      id: 'Yang mengajukan dapat menariknya sebelum surat terbit (pembacaan)',
      en: 'Whoever asked may withdraw it before the letter (a reading)',
    },
    steps: ['may withdraw'],
  },
  {
    article: 'Lamp. II.B.2.2)a) butir 1',
    asks: {
      id: 'Dalam unit: orangnya menyampaikan keinginan secara lisan kepada Pimpinan Unit Organisasi',
      en: 'In the unit: the person asks the unit head orally',
    },
  },
  {
    article: 'Lamp. II.B.2.2)a) butir 2',
    asks: {
      id: 'Bila setuju, Pimpinan Unit Organisasi menugaskan orang itu',
      en: 'If agreed, the unit head assigns the person',
    },
  },
  {
    article: 'Lamp. II.B.2.2)a) butir 3',
    asks: { id: 'Yang ditugaskan menerima surat penugasan', en: 'Whoever is assigned receives the letter' },
  },
  {
    article: 'Lamp. II.B.2.2)b) butir 1',
    asks: {
      id: 'Lintas unit: orangnya menyurati Pimpinan Unit Organisasi yang dituju',
      en: 'Across units: the person writes to the target unit head',
    },
    steps: ['assignee request'],
  },
  {
    article: 'Lamp. II.B.2.2)b) butir 1',
    asks: {
      id: 'Tembusannya kepada Pejabat Penilai Kinerja dan Pimpinan Unit Organisasi sendiri',
      en: 'Copies go to the own rater and the own unit head',
    },
    steps: ['assignee request'],
  },
  {
    article: 'Lamp. II.B.2.2)b) butir 2',
    asks: { id: 'Pimpinan Unit Organisasi yang dituju menyetujui', en: 'The target unit head agrees' },
    steps: ['owner.unit-head approve'],
  },
  {
    article: 'Lamp. II.B.2.2)b) butir 2',
    asks: {
      id: 'Orangnya membawa persetujuan itu kepada Pejabat Penilai Kinerja sendiri',
      en: 'The person brings that to the own rater',
    },
    steps: ['assignee forward'],
  },
  {
    article: 'Lamp. II.B.2.2)b) butir 2',
    asks: { id: 'Dengan tembusan Pimpinan Unit Organisasi sendiri', en: 'With a copy to the own unit head' },
    steps: ['assignee forward'],
  },
  {
    article: 'Lamp. II.B.2.2)b) butir 2',
    asks: {
      id: 'Pejabat Penilai Kinerja itu menyetujui atau menolaknya (pembacaan)',
      en: 'That rater approves or refuses (a reading)',
    },
    steps: ['home.rater approve'],
  },
  {
    article: 'Lamp. II.B.2.2)b) butir 3',
    asks: { id: 'Yang ditugaskan menerima surat penugasan', en: 'Whoever is assigned receives the letter' },
  },
];
