import type { LawRow } from '../../coverage/law-row.ts';
import { BY } from '../../coverage/reasons.ts';
import { OWN_BY } from './articles-reasons.ts';

/** Dairi, annex B.2: how people are assigned, by appointment and on own request. */
export const ASSIGNING: readonly LawRow[] = [
  {
    article: 'Lamp. B.2 (cara) a',
    asks: {
      id: 'Penunjukan langsung dari Pejabat Penilai Kinerja dan/atau Pimpinan Unit Organisasi',
      en: 'Appointment comes directly from the rater and/or the unit head',
    },
    by: OWN_BY.setters,
  },
  {
    article: 'Lamp. B.2 (cara) a',
    asks: {
      id: 'Penunjukan dilakukan dalam unit, lintas unit, atau bila perlu lintas instansi',
      en: 'Appointment is inside the unit, across units or, where needed, across agencies',
    },
    by: BY.scopes,
  },
  {
    article: 'Lamp. B.2 (cara) a',
    asks: {
      id: 'Yang memulainya dapat menariknya sebelum Surat Penugasan terbit (pembacaan)',
      en: 'Whoever began it may withdraw it before the letter (a reading)',
    },
    steps: ['may withdraw'],
  },
  {
    article: 'Lamp. B.2 (cara) a.1',
    asks: {
      id: 'Dalam unit: Pimpinan Unit Organisasi menunjuk langsung',
      en: 'In the unit: the unit head appoints directly',
    },
  },
  {
    article: 'Lamp. B.2 (cara) a.2.a',
    asks: {
      id: 'Lintas unit: Pimpinan Unit Organisasi pemilik kinerja menyurati Pejabat Penilai Kinerja yang dituju',
      en: "Across units: the head of the owner's unit writes to the target rater",
    },
    steps: ['owner.unit-head request'],
  },
  {
    article: 'Lamp. B.2 (cara) a.2.a',
    asks: {
      id: 'Surat itu bertembusan kepada Pejabat Penilai Kinerja bersangkutan (pembacaan: pada unit pemohon)',
      en: 'That letter is copied to the rater concerned (a reading: the one of the asking unit)',
    },
    steps: ['owner.unit-head request'],
  },
  {
    article: 'Lamp. B.2 (cara) a.2.b',
    asks: {
      id: 'Pejabat Penilai Kinerja yang dituju memproses dan menjawab permohonan',
      en: 'The target rater handles the request and answers it',
    },
  },
  {
    article: 'Lamp. B.2 (cara) a.2.c',
    asks: {
      id: 'Bila disetujui: Pimpinan Unit Organisasi asal merekomendasikan orangnya',
      en: 'Agreed: the head of the home unit recommends a person',
    },
    steps: ['home.rater approve', 'home.unit-head recommend'],
  },
  {
    article: 'Lamp. B.2 (cara) a.2.c',
    asks: {
      id: 'Pejabat Penilai Kinerja itu menyusun Surat Penugasan',
      en: 'The target rater then writes the letter',
    },
    steps: ['home.rater issue-letter'],
  },
  {
    article: 'Lamp. B.2 (cara) a.2.c',
    asks: {
      id: 'Yang ditugaskan sesuai kriteria permohonan: rekomendasi yang dinilainya tidak sesuai dikembalikan Pejabat Penilai Kinerja',
      en: 'The person fits the criteria of the request: the rater returns a recommendation that he or she finds not to fit',
    },
    steps: ['home.unit-head recommend', 'home.rater issue-letter'],
  },
  {
    article: 'Lamp. B.2 (cara) a.2.d',
    asks: {
      id: 'Bila tidak disetujui: Pejabat Penilai Kinerja yang dituju menjawab dengan alasan',
      en: 'Not agreed: the target rater answers with reasons',
    },
  },
  {
    article: 'Lamp. B.2 (cara) a.2.e',
    asks: {
      id: 'Yang ditugaskan menerima Surat Penugasan, untuk dilaksanakan',
      en: 'Whoever is assigned receives the letter, to carry it out',
    },
  },
  {
    article: 'Lamp. B.2 (cara) a.3.a',
    asks: {
      id: 'Lintas instansi: Pimpinan Unit Organisasi pemilik kinerja lebih dahulu menyurati Pejabat yang Berwenang di instansinya',
      en: "Across agencies: the head of the owner's unit first writes to the own competent authority",
    },
    steps: ['owner.unit-head request'],
  },
  {
    article: 'Lamp. B.2 (cara) a.3.a',
    asks: {
      id: 'Surat itu bertembusan kepada Pejabat Penilai Kinerja di instansinya',
      en: 'That letter is copied to the rater of the own agency',
    },
    steps: ['owner.unit-head request'],
  },
  {
    article: 'Lamp. B.2 (cara) a.3.b',
    asks: {
      id: 'Bila setuju, Pejabat yang Berwenang itu menyurati Pejabat yang Berwenang instansi yang dituju',
      en: 'Agreed: that authority asks the authority of the other agency by letter',
    },
  },
  {
    article: 'Lamp. B.2 (cara) a.3.c',
    asks: {
      id: 'Bila disetujui di sana, Pejabat yang Berwenang menginstruksikan Pejabat Penilai Kinerja menugaskan orang yang sesuai',
      en: 'Agreed there: its authority instructs the rater to assign one who fits',
    },
  },
  {
    article: 'Lamp. B.2 (cara) a.3.d',
    asks: {
      id: 'Pejabat Penilai Kinerja menjawab apakah ada orang yang sesuai',
      en: 'The rater answers whether there is one who fits',
    },
    steps: ['home.rater answer-availability'],
  },
  {
    article: 'Lamp. B.2 (cara) a.3.d',
    asks: {
      id: 'Jawaban itu dengan rekomendasi Pimpinan Unit Organisasi asal',
      en: 'That answer rests on the recommendation of the head of the home unit',
    },
    steps: ['home.unit-head recommend'],
  },
  {
    article: 'Lamp. B.2 (cara) a.3.e butir 1',
    asks: {
      id: 'Bila ada: Pejabat Penilai Kinerja mengirim Surat Jawaban beserta daftar nama kepada Pejabat yang Berwenang',
      en: 'If so: the rater sends a reply with a list of names to the authority',
    },
    steps: ['home.rater answer-availability'],
  },
  {
    article: 'Lamp. B.2 (cara) a.3.e butir 1',
    asks: {
      id: 'Bila menyetujuinya, Pejabat yang Berwenang mengirim Surat Jawaban kepada Pejabat yang Berwenang pemohon',
      en: 'The authority that agrees sends the reply to the asking authority',
    },
    steps: ['home.authority approve'],
  },
  {
    article: 'Lamp. B.2 (cara) a.3.e butir 2',
    asks: {
      id: 'Setelah itu Pejabat Penilai Kinerja atau Pimpinan Unit Organisasi yang dituju menugaskan (pembacaan: Pejabat Penilai Kinerja)',
      en: 'Then the rater or unit head on the other side assigns (a reading: the rater does)',
    },
    steps: ['home.rater appoint'],
  },
  {
    article: 'Lamp. B.2 (cara) a.3.e butir 2',
    asks: {
      id: 'Yang ditugaskan adalah mereka yang ada dalam daftar itu',
      en: 'Those assigned are the persons of that list',
    },
    steps: ['home.rater appoint'],
  },
  {
    article: 'Lamp. B.2 (cara) a.3.e butir 3',
    asks: {
      id: 'Pimpinan Unit Organisasi asal memberikan Surat Penugasan kepada yang ditugaskan',
      en: 'The head of the home unit gives the letter to whoever is assigned',
    },
    steps: ['home.unit-head issue-letter'],
  },
  {
    article: 'Lamp. B.2 (cara) a.3.e butir 3',
    asks: {
      id: 'Surat itu bertembusan kepada Pejabat yang Berwenang dan Pejabat Penilai Kinerja asal serta Pejabat yang Berwenang pemohon',
      en: 'The letter is copied to the authority and rater on its own side and to the asking authority',
    },
    steps: ['home.unit-head issue-letter'],
  },
  {
    article: 'Lamp. B.2 (cara) a.3.e butir 4',
    asks: {
      id: 'Yang ditugaskan menerima Surat Penugasan, untuk dilaksanakan',
      en: 'Whoever is assigned receives the letter, to carry it out',
    },
  },
  {
    article: 'Lamp. B.2 (cara) a.3 (muatan surat) butir 1',
    asks: { id: 'Surat permohonan memuat maksud dan tujuannya', en: 'The letter of request says its purpose' },
  },
  {
    article: 'Lamp. B.2 (cara) a.3 (muatan surat) butir 2',
    asks: {
      id: '... kompetensi, keahlian, atau keterampilan yang dibutuhkan',
      en: '... the competence, expertise or skill needed',
    },
  },
  {
    article: 'Lamp. B.2 (cara) a.3 (muatan surat) butir 3',
    asks: { id: '... ekspektasi atau target', en: '... the expectation or target' },
  },
  {
    article: 'Lamp. B.2 (cara) a.3 (muatan surat) butir 4',
    asks: { id: '... dan durasinya', en: '... and the duration' },
  },
  {
    article: 'Lamp. B.2 (cara) b',
    asks: {
      id: 'Pengajuan sukarela atas permohonan aktif orangnya, juga untuk menjadi anggota tim',
      en: 'Voluntary at the active request of the person, to join a team as well',
    },
    steps: ['assignee volunteer'],
  },
  {
    article: 'Lamp. B.2 (cara) b',
    asks: {
      id: 'Tugasnya sesuai dengan kompetensi, keahlian dan/atau keterampilannya sendiri',
      en: 'The task fits the own competence, expertise or skill',
    },
    steps: ['attested competent'],
  },
  {
    article: 'Lamp. B.2 (cara) b',
    asks: {
      id: 'Tugasnya belum termasuk yang telah ditetapkan baginya',
      en: 'The task is not among those set already',
    },
    steps: ['attested additional'],
  },
  {
    article: 'Lamp. B.2 (cara) b',
    asks: {
      id: 'Hanya dalam unit atau lintas unit di lingkungan Pemerintah Kabupaten',
      en: 'Only inside the unit or across units of this government',
    },
    by: BY.scopes,
  },
  {
    article: 'Lamp. B.2 (cara) b',
    asks: {
      id: 'Yang mengajukan dapat menariknya sebelum Surat Penugasan terbit (pembacaan)',
      en: 'Whoever asked may withdraw it before the letter (a reading)',
    },
    steps: ['may withdraw'],
  },
  {
    article: 'Lamp. B.2 (cara) b.1.a',
    asks: {
      id: 'Dalam unit: orangnya menyampaikan keinginannya secara lisan kepada Pimpinan Unit Organisasi (dicatat)',
      en: 'In the unit: the person asks the unit head orally (it is recorded)',
    },
  },
  {
    article: 'Lamp. B.2 (cara) b.1.b',
    asks: {
      id: 'Bila menyetujui, Pimpinan Unit Organisasi menugaskannya',
      en: 'If agreed, the unit head assigns',
    },
  },
  {
    article: 'Lamp. B.2 (cara) b.1.c',
    asks: {
      id: 'Yang ditugaskan menerima Surat Penugasan, untuk dilaksanakan',
      en: 'Whoever is assigned receives the letter, to carry it out',
    },
  },
  {
    article: 'Lamp. B.2 (cara) b.2.a',
    asks: {
      id: 'Lintas unit: orangnya menyurati Pimpinan Unit Organisasi yang dituju',
      en: 'Across units: the person writes to the target unit head',
    },
    steps: ['assignee request'],
  },
  {
    article: 'Lamp. B.2 (cara) b.2.a',
    asks: {
      id: 'Surat itu bertembusan kepada Pejabat Penilai Kinerja dan Pimpinan Unit Organisasi asal',
      en: 'That letter is copied to the own rater and unit head',
    },
    steps: ['assignee request'],
  },
  {
    article: 'Lamp. B.2 (cara) b.2.b',
    asks: {
      id: 'Bila Pimpinan Unit Organisasi yang dituju menyetujui, orangnya menyurati Pejabat Penilai Kinerja asal',
      en: 'If the target unit head agrees, the person writes to the own rater',
    },
    steps: ['owner.unit-head approve', 'assignee forward'],
  },
  {
    article: 'Lamp. B.2 (cara) b.2.b',
    asks: {
      id: 'Surat itu bertembusan kepada Pimpinan Unit Organisasi asal',
      en: 'That letter is copied to the own unit head',
    },
    steps: ['assignee forward'],
  },
  {
    article: 'Lamp. B.2 (cara) b.2.c',
    asks: {
      id: 'Bila menyetujui, Pejabat Penilai Kinerja asal menyusun Surat Penugasan',
      en: 'If the own rater agrees, that rater writes the letter',
    },
  },
  {
    article: 'Lamp. B.2 (cara) b.2.d',
    asks: {
      id: 'Yang ditugaskan menerima Surat Penugasan, untuk dilaksanakan',
      en: 'Whoever is assigned receives the letter, to carry it out',
    },
  },
];
