import type { LawRow } from '../../coverage/law-row.ts';
import { BY, NOT, ofType } from '../../coverage/reasons.ts';
import type { Label } from '../../words/label.ts';

/** II.A and II.B.1-2 call others rater and head than II.D, which is followed. */
const D_FOLLOWED: Label = {
  id: 'Lamp. II.D menyebut yang lain, dan itu yang diikuti (pembacaan)',
  en: 'Lamp. II.D says otherwise, and is followed (a reading)',
};
/** How form, scope and leader are chosen. */
export const CHOSEN: Label = {
  id: 'yang membuka penugasan memilih bentuk dan lingkupnya; yang membentuk tim menyebut besarnya dan apakah ada Ketua Tim',
  en: 'whoever opens an assignment chooses form and scope; whoever forms a team says its size and whether it has a leader',
};

const PLANS: Label = {
  id: 'tahap menyusun rencana, menurut Lamp. II.D setiap tipe unit',
  en: 'the step `plan`, by Lamp. II.D of each unit type',
};

/** Probolinggo, annex II.A, B.1 and the beginning of B.2: stages, where people sit, who assigns them. */
export const ANNEX: readonly LawRow[] = [
  {
    article: 'Lamp. II.A.1.a',
    asks: {
      id: 'Perjanjian kinerja dan strategi pencapaian target ditetapkan',
      en: 'Performance agreement and strategy are settled',
    },
    not: NOT.planning,
  },
  {
    article: 'Lamp. II.A.1.a',
    asks: {
      id: 'Pejabat Level 1 menugaskan orang ke bawah koordinasi Pejabat Level 2',
      en: 'Level 1 puts people under the coordination of level 2',
    },
    not: {
      id: 'hanya menurut Lamp. II.D.4.a hal itu tahapan; selebihnya direktori mencatat di mana orang ditempatkan',
      en: 'only by Lamp. II.D.4.a is it a step; elsewhere the directory records where people are placed',
    },
  },
  {
    article: 'Lamp. II.A.1.b',
    asks: {
      id: 'Pejabat Level 2 menentukan: tim atau individu, orang dari unit lain, perlu tidaknya Ketua Tim',
      en: 'Level 2 decides: team or individual, other units, a leader or not',
    },
    by: CHOSEN,
  },
  {
    article: 'Lamp. II.A.1.c',
    asks: {
      id: 'Yang ditugaskan menyusun rencana kegiatan',
      en: 'Those assigned plan their activities',
    },
    by: PLANS,
  },
  {
    article: 'Lamp. II.A.1.c',
    asks: { id: 'Dan anggarannya', en: 'And their budget' },
    by: PLANS,
  },
  {
    article: 'Lamp. II.A.2.a',
    asks: {
      id: 'Kegiatan dirinci dan peran dibagi oleh yang ditugaskan',
      en: 'Those assigned detail the activities and split the roles',
    },
    steps: ['team-leader plan'],
  },
  {
    article: 'Lamp. II.A.2.a',
    asks: { id: 'Mereka melaksanakan kegiatannya', en: 'They carry the activities out' },
    not: NOT.conduct,
  },
  {
    article: 'Lamp. II.A.2.b',
    asks: {
      id: 'Pejabat Level 2 dan/atau Ketua Tim memantau dan memberi umpan balik',
      en: 'Level 2 and/or the leader monitor and give feedback',
    },
  },
  {
    article: 'Lamp. II.A.2.c',
    asks: { id: 'Hasil disampaikan kepada Pejabat Level 2', en: 'Results are delivered to level 2' },
    by: {
      id: 'laporan individu dan laporan Ketua Tim, menurut Lamp. II.D setiap tipe unit',
      en: 'the steps `report`, by Lamp. II.D of each unit type',
    },
  },
  {
    article: 'Lamp. II.A.3',
    asks: {
      id: 'Pejabat Level 2 dan Level 1 meninjau; selesai setelah Level 1 menerimanya sebagai sesuai target',
      en: 'Level 2 and level 1 review; complete once level 1 accepts it as on target',
    },
    by: {
      id: 'rantai tinjauan, menurut Lamp. II.D setiap tipe unit',
      en: 'the review chains, by Lamp. II.D of each unit type',
    },
  },

  {
    article: 'Lamp. II.B.1.a',
    asks: {
      id: 'Sekretariat Daerah: Kepala Bagian adalah Pejabat Penilai Kinerja',
      en: 'Regional secretariat: the section head rates',
    },
    by: ofType('section-head-rates-and-heads'),
  },
  {
    article: 'Lamp. II.B.1.a',
    asks: {
      id: 'Pejabat Fungsional yang kelas jabatannya setara atau lebih tinggi dinilai Asisten atau Sekretaris Daerah',
      en: 'Functional officers of equal or higher class are rated by the Assistant or Regional Secretary',
    },
    by: BY.rank,
  },
  {
    article: 'Lamp. II.B.1.b.1)',
    asks: {
      id: 'Pejabat Pimpinan Tinggi Pratama memimpin, memiliki kinerja, dan menilai (DPMPTSP)',
      en: 'The high leader heads, owns and rates (DPMPTSP)',
    },
    by: ofType('high-leader-rates-and-heads'),
  },
  {
    article: 'Lamp. II.B.1.b.2)',
    asks: {
      id: 'Di bawah Pejabat Pimpinan Tinggi Pratama, Administrator menilai dan memiliki kinerja',
      en: 'Under a high leader the Administrator rates and owns',
    },
    by: ofType('administrator-rates-and-heads'),
  },
  {
    article: 'Lamp. II.B.1.b.2)',
    asks: {
      id: 'Pimpinan Unit Organisasinya Pejabat Pimpinan Tinggi Pratama',
      en: 'Its unit head is the high leader',
    },
    not: D_FOLLOWED,
  },
  {
    article: 'Lamp. II.B.1.b.2)',
    asks: {
      id: 'Pejabat Fungsional yang kelasnya setara atau lebih tinggi dari Administrator dinilai Pejabat Pimpinan Tinggi Pratama',
      en: 'Functional officers of equal or higher class than the Administrator are rated by the high leader',
    },
    by: BY.rank,
  },
  {
    article: 'Lamp. II.B.1.c',
    asks: {
      id: 'Di bawah Administrator yang memimpin dan memiliki kinerja, Pengawas menilai',
      en: 'Under an Administrator who heads and owns, the Pengawas rates',
    },
    not: D_FOLLOWED,
  },
  {
    article: 'Lamp. II.B.1.c',
    asks: {
      id: 'Pejabat Fungsional yang kelasnya setara atau lebih tinggi dari Pengawas dinilai Administrator',
      en: 'Functional officers of equal or higher class than the Pengawas are rated by the Administrator',
    },
    by: ofType('administrator-rates'),
  },
  {
    article: 'Lamp. II.B.1.d',
    asks: {
      id: 'Pengawas memimpin, memiliki kinerja, dan menilai (UPTD)',
      en: 'A Pengawas heads, owns and rates (UPTD)',
    },
    by: ofType('supervisor-alone'),
  },
  {
    article: 'Lamp. II.B.1.d',
    asks: {
      id: 'Pejabat Fungsional yang kelasnya setara atau lebih tinggi dinilai Pejabat Pimpinan Tinggi Pratama atau Pemilik Kinerja yang bersangkutan',
      en: 'Functional officers of equal or higher class are rated by the high leader or the owner concerned',
    },
    by: BY.rankAbove,
  },
  {
    article: 'Lamp. II.B.1.e',
    asks: {
      id: 'Pejabat Fungsional memimpin dan menilai (Puskesmas, sekolah)',
      en: 'A functional officer heads and rates (Puskesmas, schools)',
    },
    by: ofType('functional-alone'),
  },
  {
    article: 'Lamp. II.B.1.e',
    asks: {
      id: 'Pejabat Fungsional yang kelasnya setara atau lebih tinggi dari Pengawas dinilai seperti pada huruf d',
      en: 'Functional officers of equal or higher class than a Pengawas are rated as in d',
    },
    by: BY.rankAbove,
  },

  {
    article: 'Lamp. II.B.2',
    asks: {
      id: 'Pimpinan Unit Organisasi menugaskan dalam tim, sebagai strateginya',
      en: 'The unit head assigns people in teams, as a strategy',
    },
    steps: ['owner.unit-head form'],
  },
  {
    article: 'Lamp. II.B.2',
    asks: { id: 'Atau menugaskan perorangan', en: 'Or assigns individuals' },
    by: BY.forms,
  },
  {
    article: 'Lamp. II.B.2 ¶1',
    asks: {
      id: 'Pejabat Penilai Kinerja menugaskan atas usulan Pimpinan Unit Organisasi',
      en: "The rater assigns on the unit head's proposal",
    },
    steps: ['owner.unit-head propose'],
  },
  {
    article: 'Lamp. II.B.2 ¶1',
    asks: {
      id: 'Penugasan dalam unit atau lintas unit, dan bila perlu lintas instansi',
      en: 'Inside the unit or across units, and where needed across agencies',
    },
    by: BY.scopes,
  },
  {
    article: 'Lamp. II.B.2 ¶1',
    asks: {
      id: 'Yang ditugaskan diberi surat penugasan atau bukti tertulis lain, fisik atau elektronik',
      en: 'Whoever is assigned gets a letter or other written proof, paper or electronic',
    },
    steps: ['owner.unit-head issue-letter', 'owner.rater issue-letter', 'home.rater issue-letter'],
    not: NOT.letterFile,
  },
  {
    article: 'Lamp. II.B.2 ¶1',
    asks: {
      id: 'Penerimaannya dicatat, juga dalam unit (pembacaan)',
      en: 'Its receipt is recorded, in the unit too (a reading)',
    },
    steps: ['assignee receive'],
  },
  {
    article: 'Lamp. II.B.2 ¶1',
    asks: {
      id: 'Penanda tangan surat dapat membatalkannya (pembacaan)',
      en: 'The signer of the letter may cancel it (a reading)',
    },
    steps: ['may cancel'],
  },
  {
    article: 'Lamp. II.B.2.a',
    asks: {
      id: 'Pejabat Penilai Kinerja atau Pimpinan Unit Organisasi yang menugaskan',
      en: 'The rater or the unit head assigns',
    },
    steps: ['owner.unit-head appoint'],
  },
  {
    article: 'Lamp. II.B.2.a',
    asks: {
      id: 'Kompetensi, keahlian, dan keterampilan dipertimbangkan',
      en: 'Competence, expertise and skill are weighed',
    },
    steps: ['request says competence'],
  },
  {
    article: 'Lamp. II.B.2.b',
    asks: {
      id: 'Tim dapat terdiri atas satu jenis jabatan atau lebih',
      en: 'A team may take in one or more kinds of posts',
    },
    by: BY.kinds,
  },
  {
    article: 'Lamp. II.B.2.c',
    asks: {
      id: 'Ditetapkan Pejabat Penilai Kinerja atas usulan Pimpinan Unit Organisasi',
      en: "Set by the rater, on the unit head's proposal",
    },
  },
  {
    article: 'Lamp. II.B.2.d',
    asks: { id: 'Penugasan direncanakan menurut beban kerja', en: 'Assignments are planned by workload' },
  },
  {
    article: 'Lamp. II.B.2.e',
    asks: {
      id: 'Seseorang dapat terlibat dalam lebih dari satu target kinerja, rutin atau insidental',
      en: 'A person may serve more than one target, routine or incidental',
    },
    by: BY.several,
  },
  {
    article: 'Lamp. II.B.2 (struktur)',
    asks: {
      id: 'Pimpinan Unit Organisasi dapat sekaligus menjadi Pejabat Penilai Kinerja',
      en: 'The unit head may be the rater as well',
    },
    by: BY.unitTypes,
  },
  {
    article: 'Lamp. II.B.2 (struktur)',
    asks: {
      id: 'Sekretariat Daerah: Kepala Bagian menilai sekaligus menugaskan',
      en: 'Regional secretariat: the section head rates and assigns',
    },
    by: ofType('section-head-rates-and-heads'),
  },
  {
    article: 'Lamp. II.B.2 (struktur)',
    asks: {
      id: 'Dua level: Pejabat Level II, pemilik kinerja, yang menugaskan',
      en: 'Two levels: level II, the owner, assigns',
    },
    by: BY.unitTypes,
  },
  {
    article: 'Lamp. II.B.2 (struktur)',
    asks: {
      id: 'Dua level: yang menilai Level II menurut pengantarnya, Level I menurut rinciannya',
      en: 'Two levels: level II rates by its introduction, level I by its items',
    },
    by: {
      id: 'tipe unit: Level II menurut Lamp. II.D.2, Level I menurut Lamp. II.D.4',
      en: 'the unit types: level II by Lamp. II.D.2, level I by Lamp. II.D.4',
    },
  },
  {
    article: 'Lamp. II.B.2 (struktur)',
    asks: {
      id: 'Satu level: Pejabat Level I menilai, memimpin, menugaskan, dan memiliki kinerja',
      en: 'One level: level I rates, heads, assigns and owns',
    },
    by: BY.unitTypes,
  },
  {
    article: 'Lamp. II.B.2 (struktur)',
    asks: {
      id: 'Asisten dan Pejabat Level I menetapkan kinerja pejabat di bawahnya, dan Level I menilainya',
      en: 'The Assistant and level I set the targets of the officials below, whom level I rates',
    },
    not: NOT.performance,
  },
  {
    article: 'Lamp. II.B.2 (struktur)',
    asks: {
      id: 'Sekretaris Daerah, dan di unit dua level Pejabat Level I, adalah Pimpinan Unit Organisasi',
      en: 'The Regional Secretary, and in units of two levels level I, is the unit head',
    },
    not: D_FOLLOWED,
  },
];
