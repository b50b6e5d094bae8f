import type { LawRow } from '../../coverage/law-row.ts';
import { BY, NOT, ofType } from '../../coverage/reasons.ts';
import { OWN_BY, OWN_NOT } from './articles-reasons.ts';

/** Dairi, annex A, B.1 and the beginning of B.2: stages, where people sit, who assigns them. */
export const ANNEX: readonly LawRow[] = [
  {
    article: 'Lamp. A.1.a',
    asks: {
      id: 'Perjanjian kinerja ditetapkan dan strategi dirumuskan',
      en: 'The performance agreement is set and a strategy is made',
    },
    not: NOT.planning,
  },
  {
    article: 'Lamp. A.1.a',
    asks: {
      id: 'Pejabat Level 1 menugaskan orang di bawah koordinasi Pejabat Level 2',
      en: 'Level 1 assigns people to the coordination of level 2',
    },
    not: OWN_NOT.perTask,
  },
  {
    article: 'Lamp. A.1.b',
    asks: {
      id: 'Pejabat Level 2 menentukan: dalam tim kerja atau individu',
      en: 'Level 2 decides: in a team or as individuals',
    },
    by: OWN_BY.form,
  },
  {
    article: 'Lamp. A.1.b',
    asks: {
      id: 'Pejabat Level 2 menentukan kebutuhan orang dari unit lain',
      en: 'Level 2 decides whether people of other units are needed',
    },
    by: BY.scopes,
  },
  {
    article: 'Lamp. A.1.b',
    asks: {
      id: 'Pejabat Level 2 menentukan kebutuhan Ketua Tim',
      en: 'Level 2 decides whether a leader is needed',
    },
    by: BY.size,
  },
  {
    article: 'Lamp. A.1.c',
    asks: { id: 'Yang ditugaskan menyusun rencana kegiatan', en: 'Those assigned plan activities' },
    steps: ['assignee plan', 'may agree-plan'],
  },
  {
    article: 'Lamp. A.1.c',
    asks: { id: 'Yang ditugaskan menyusun rencana anggaran', en: 'Those assigned plan the budget' },
    steps: ['assignee plan'],
  },
  {
    article: 'Lamp. A.2.a',
    asks: { id: 'Yang ditugaskan merinci rencana kegiatan', en: 'Those assigned detail the plan' },
    steps: ['assignee plan', 'team-leader plan'],
    not: OWN_NOT.onePlan,
  },
  {
    article: 'Lamp. A.2.a',
    asks: { id: 'Peran dibagi', en: 'Roles are split' },
    steps: ['team-leader plan'],
  },
  {
    article: 'Lamp. A.2.a',
    asks: { id: 'Kegiatan dilaksanakan', en: 'The activities are carried out' },
    not: NOT.conduct,
  },
  {
    article: 'Lamp. A.2.b',
    asks: {
      id: 'Pejabat Level 2 dan/atau Ketua Tim memantau dan memberi umpan balik',
      en: 'Level 2 and/or the leader monitor and give feedback',
    },
  },
  {
    article: 'Lamp. A.2.c',
    asks: { id: 'Hasil disampaikan kepada Pejabat Level 1', en: 'Results are delivered to level 1' },
    by: OWN_BY.climbs,
  },
  {
    article: 'Lamp. A.3',
    asks: {
      id: 'Pejabat Level 2 dan kemudian Pejabat Level 1 meninjau hasil',
      en: 'Level 2 and then level 1 review the result',
    },
    steps: ['supervisor review', 'administrator complete'],
  },
  {
    article: 'Lamp. A.3',
    asks: {
      id: 'Selesai setelah Pejabat Level 1 menerimanya sebagai sesuai target',
      en: 'Complete once level 1 accepts it as on target',
    },
    steps: ['administrator complete'],
  },

  {
    article: 'Lamp. B (penyesuaian) 3',
    asks: {
      id: 'Pekerjaan dipertanggungjawabkan kepada Pimpinan Unit Organisasi',
      en: 'The work is accounted for to the unit head',
    },
    by: OWN_BY.reports,
  },
  {
    article: 'Lamp. B (penyesuaian) 3',
    asks: {
      id: 'Pekerjaan dipertanggungjawabkan pula kepada Pejabat Penilai Kinerja',
      en: 'The work is accounted for to the rater as well',
    },
    not: {
      id: 'hanya laporan Ketua Tim ditembuskan kepadanya; laporan individu ditujukan kepada Pimpinan Unit Organisasi saja (Ps.14)',
      en: "only the leader's report is copied to the rater; an individual's goes to the unit head alone (Ps.14)",
    },
  },

  {
    article: 'Lamp. B.1 (kedudukan) a',
    asks: {
      id: 'Pejabat Penilai Kinerja adalah atasan langsung yang ditugaskan',
      en: 'The rater is the direct superior of those assigned',
    },
    by: BY.seats,
  },
  {
    article: 'Lamp. B.1 (kedudukan) b',
    asks: {
      id: 'Pejabat Penilai Kinerja berasal dari empat jenis pejabat',
      en: 'Raters are of four kinds of officials',
    },
    by: BY.unitTypes,
  },
  {
    article: 'Lamp. B.1 (kedudukan) c',
    asks: {
      id: 'Kedudukan direncanakan menurut rentang kendali dan beban tugas',
      en: 'Placed by span of control and workload',
    },
    not: NOT.placement,
  },
  {
    article: 'Lamp. B.1 (kedudukan) d',
    asks: {
      id: 'Kedudukan ditetapkan Pejabat Pembina Kepegawaian',
      en: 'Placed by the appointing authority (PPK)',
    },
    not: NOT.placement,
  },
  {
    article: 'Lamp. B.1.a.1',
    asks: {
      id: 'Di bawah Pejabat Pimpinan Tinggi Pratama, yang menilai',
      en: 'Under a high leader who rates',
    },
    by: ofType('high-leader-rates'),
  },
  {
    article: 'Lamp. B.1.a.2',
    asks: {
      id: 'Di bawah Pejabat Pimpinan Tinggi Pratama, Administrator yang menilai',
      en: 'Under a high leader, the Administrator rates',
    },
    by: ofType('administrator-rates-and-heads'),
  },
  {
    article: 'Lamp. B.1.b.1',
    asks: { id: 'Di bawah Administrator, yang menilai', en: 'Under an Administrator who rates' },
    by: ofType('administrator-rates'),
  },
  {
    article: 'Lamp. B.1.b.2',
    asks: {
      id: 'Di bawah Administrator, Pengawas yang menilai',
      en: 'Under an Administrator, the Pengawas rates',
    },
    by: ofType('supervisor-rates-and-heads'),
  },
  {
    article: 'Lamp. B.1.b.2',
    asks: {
      id: 'Hasilnya ditinjau Pengawas lalu Administrator (pembacaan: Lampiran D tidak memuat mekanismenya)',
      en: 'The Pengawas and then the Administrator review the result (a reading: annex D has no mechanism for it)',
    },
    steps: ['supervisor review', 'administrator complete'],
  },
  {
    article: 'Lamp. B.1.b.3',
    asks: {
      id: 'Di bawah Administrator tanpa Pengawas, yang menilai',
      en: 'Under an Administrator without Pengawas, who rates',
    },
    by: ofType('administrator-alone'),
  },
  {
    article: 'Lamp. B.1.c',
    asks: { id: 'Di bawah Pengawas, yang menilai', en: 'Under a Pengawas who rates' },
    by: ofType('supervisor-alone'),
  },
  {
    article: 'Lamp. B.1.d',
    asks: {
      id: 'Di bawah Pejabat Fungsional, yang memimpin dan menilai',
      en: 'Under a functional officer who heads and rates',
    },
    by: ofType('functional-alone'),
  },
  {
    article: 'Lamp. B.1.e',
    asks: {
      id: 'Di unit yang masih memiliki lebih dari dua level, pejabat level 3 mengoordinasikan seperti Ketua Tim',
      en: 'With more than two levels, the third coordinates as a team leader does',
    },
    not: {
      id: 'hanya memimpin tim yang tidak memiliki Ketua Tim; bagi individu ia tidak bertindak',
      en: 'he or she leads teams that have no leader, and no more; individuals are not coordinated',
    },
  },
  {
    article: 'Lamp. B.1.f.1',
    asks: { id: 'Di bawah Sekretaris Daerah, yang menilai', en: 'Under the Regional Secretary who rates' },
    by: ofType('secretary-rates'),
  },
  {
    article: 'Lamp. B.1.f.2',
    asks: { id: 'Di bawah Asisten, yang menilai', en: 'Under an Assistant who rates' },
    by: ofType('assistant-rates'),
  },
  {
    article: 'Lamp. B.1.f.3',
    asks: { id: 'Di bawah Kepala Bagian, yang menilai', en: 'Under a section head who rates' },
    by: ofType('section-head-rates-and-heads'),
  },

  {
    article: 'Lamp. B.2 ¶1',
    asks: { id: 'Pimpinan Unit Organisasi mengusulkan', en: 'The unit head proposes' },
    steps: ['owner.unit-head propose'],
  },
  {
    article: 'Lamp. B.2 ¶1',
    asks: {
      id: 'Orang ditugaskan untuk membantu tugas Pimpinan Unit Organisasi, oleh Pejabat Penilai Kinerja (bila instansi memilihnya; bila tidak, oleh Pimpinan itu sendiri)',
      en: "People are assigned to help with the unit head's tasks, by the rater (where the agency chooses so; else by that head)",
    },
    steps: ['owner.rater issue-letter', 'owner.unit-head issue-letter'],
  },
  {
    article: 'Lamp. B.2 ¶1',
    asks: { id: 'Penugasan mengikuti penetapan kedudukan', en: 'People are assigned once they have been placed' },
    by: OWN_BY.placed,
  },
  {
    article: 'Lamp. B.2 ¶2',
    asks: {
      id: 'Penugasan dilakukan dalam unit, lintas unit, atau bila perlu lintas instansi',
      en: 'Assigned inside the unit, across units or, where needed, across agencies',
    },
    by: BY.scopes,
  },
  {
    article: 'Lamp. B.2 ¶2',
    asks: {
      id: 'Yang ditugaskan diberi Surat Penugasan atau bukti tertulis lain, fisik atau elektronik',
      en: 'Whoever is assigned is given a letter or other written proof, paper or electronic',
    },
    steps: [
      'owner.unit-head issue-letter',
      'owner.rater issue-letter',
      'home.rater issue-letter',
      'home.unit-head issue-letter',
    ],
    not: NOT.letterFile,
  },
  {
    article: 'Lamp. B.2 ¶2',
    asks: { id: 'Yang ditugaskan menerimanya (pembacaan)', en: 'Whoever is assigned receives it (a reading)' },
    steps: ['assignee receive'],
  },
  {
    article: 'Lamp. B.2 ¶2',
    asks: {
      id: 'Yang menandatanganinya dapat membatalkannya (pembacaan)',
      en: 'Whoever signed it may cancel it (a reading)',
    },
    steps: ['may cancel'],
  },
  {
    article: 'Lamp. B.2.a',
    asks: {
      id: 'Pejabat Penilai Kinerja atau Pimpinan Unit Organisasi yang menugaskan',
      en: 'The rater or the unit head assigns',
    },
    by: OWN_BY.setters,
  },
  {
    article: 'Lamp. B.2.a',
    asks: {
      id: 'Kompetensi, keahlian dan/atau keterampilan dipertimbangkan',
      en: 'Competence, expertise or skill is weighed',
    },
    steps: ['request says competence'],
  },
  {
    article: 'Lamp. B.2.b',
    asks: {
      id: 'Pimpinan Unit Organisasi berasal dari empat jenis pejabat',
      en: 'Unit heads are of four kinds of officials',
    },
    by: BY.unitTypes,
  },
  {
    article: 'Lamp. B.2.c',
    asks: {
      id: 'Tim kerja dapat melibatkan satu atau lebih jenis jabatan',
      en: 'A team may take in one or more kinds of posts',
    },
  },
  {
    article: 'Lamp. B.2.d',
    asks: {
      id: 'Penugasan diusulkan Pimpinan Unit Organisasi (bila instansi memilih cara ini)',
      en: 'The unit head proposes an assignment (where the agency chooses this way)',
    },
    steps: ['owner.unit-head propose'],
  },
  {
    article: 'Lamp. B.2.d',
    asks: {
      id: 'Pejabat Penilai Kinerja menetapkannya (bila instansi memilih cara ini)',
      en: 'The rater sets it (where the agency chooses this way)',
    },
    steps: ['owner.rater appoint'],
  },
  {
    article: 'Lamp. B.2.e',
    asks: { id: 'Penugasan direncanakan menurut beban kerja', en: 'Assignments are planned by workload' },
  },
  {
    article: 'Lamp. B.2.f',
    asks: {
      id: 'Seseorang dapat terlibat dalam lebih dari satu target kinerja',
      en: 'A person may serve more than one target',
    },
    by: BY.several,
  },
  {
    article: 'Lamp. B.2.f',
    asks: {
      id: 'Tugasnya rutin atau insidental, untuk waktu tertentu',
      en: 'The task is routine or incidental, for a given time',
    },
    by: BY.incidental,
  },
  {
    article: 'Lamp. B.2 (struktur) a-f',
    asks: {
      id: 'Pejabat di atasnya menetapkan kinerja pejabat di bawahnya',
      en: 'The official above sets the targets of the one below',
    },
    not: NOT.planning,
  },
  {
    article: 'Lamp. B.2 (struktur) a-f',
    asks: { id: 'Siapa yang menilai, menurut strukturnya', en: 'Who rates, by structure' },
    by: BY.unitTypes,
  },
  {
    article: 'Lamp. B.2 (struktur) a-f',
    asks: {
      id: 'Penugasan diterima dari Pimpinan Unit Organisasi, yang dapat sekaligus menilai',
      en: 'People are given their tasks by the unit head, who may be the rater too',
    },
    by: OWN_BY.setters,
  },
];
