import type { LawRow } from '../../coverage/law-row.ts';
import { BY, NOT } from '../../coverage/reasons.ts';
import { OWN_BY, OWN_NOT } from './articles-reasons.ts';

/** What a team may do about an obstacle: the same in one unit, across units and across agencies. */
const obstacles = (article: string): readonly LawRow[] => [
  {
    article,
    asks: {
      id: 'Tim kerja dapat menyampaikan kendala kepada Pimpinan Unit Organisasi pemilik kinerja',
      en: "A team may bring an obstacle to the head of the owner's unit",
    },
    steps: ['assignee raise-obstacle'],
  },
  {
    article,
    asks: {
      id: 'Kendala disertai alternatif rekomendasi',
      en: 'An obstacle comes with alternative recommendations',
    },
    steps: ['assignee raise-obstacle'],
  },
  {
    article,
    asks: {
      id: 'Pimpinan Unit Organisasi pemilik kinerja memutus dan/atau menindaklanjutinya',
      en: "The head of the owner's unit decides or follows it up",
    },
    steps: ['owner.unit-head decide-obstacle'],
  },
];

/** Where heads must collaborate, other heads are asked as well. */
const obstaclesOfOthers = (article: string, others: LawRow['asks'], not?: LawRow['asks']): readonly LawRow[] => [
  {
    article,
    asks: {
      id: `Bila diperlukan kolaborasi, kendala disampaikan pula kepada ${others.id}`,
      en: `Where they must collaborate, an obstacle goes to ${others.en} as well`,
    },
    steps: ['assignee raise-obstacle'],
    ...(not ? { not } : {}),
  },
  {
    article,
    asks: {
      id: 'Masing-masing menindaklanjutinya menurut tugas dan fungsinya',
      en: 'Each of them follows it up within the own duties',
    },
    steps: ['home.unit-head follow-up-obstacle'],
    ...(not ? { not } : {}),
  },
];

const coordination = (article: string): LawRow => ({
  article,
  asks: {
    id: 'Bila perlu tim berkoordinasi dengan pejabat dan tim lain, pada setiap tahap',
    en: 'Where needed, teams coordinate with other officials and teams, at every stage',
  },
  not: NOT.coordination,
});

/** Dairi, annex B.3, B.4 and C: the work itself, reports, who watches over the change. */
export const WORK: readonly LawRow[] = [
  {
    article: 'Lamp. B.3.a',
    asks: {
      id: 'Tim dapat melibatkan orang dari satu unit dan/atau beberapa unit',
      en: 'A team may take in people of one unit and/or of several',
    },
    by: BY.scopes,
  },
  {
    article: 'Lamp. B.3.b',
    asks: { id: '... dan bila perlu dari instansi lain', en: '... and, where needed, of other agencies' },
    by: BY.scopes,
  },
  {
    article: 'Lamp. B.3.c',
    asks: {
      id: 'Pimpinan Unit Organisasi dapat menunjuk salah seorang anggota sebagai Ketua Tim',
      en: 'The unit head may appoint one of the members leader',
    },
    steps: ['leader', 'leader: owner.unit-head appoint'],
  },
  {
    article: 'Lamp. B.3.c',
    asks: {
      id: 'Ketua Tim ditunjuk menurut keahlian dan/atau keterampilan',
      en: 'The leader is chosen by expertise and/or skill',
    },
    steps: ['leader: attested skill'],
  },
  {
    article: 'Lamp. B.3.d',
    asks: {
      id: 'Ketua tim lintas unit atau lintas instansi diutamakan dari unit pemilik kinerja',
      en: "A leader across units or agencies preferably comes from the owner's unit",
    },
  },
  {
    article: 'Lamp. B.3.e',
    asks: {
      id: 'Jumlah tim dan jumlah anggotanya adalah strategi Pimpinan Unit Organisasi',
      en: "How many teams and members is the unit head's strategy",
    },
    steps: ['owner.unit-head form', 'owner.unit-head add-member'],
  },
  {
    article: 'Lamp. B.3.e',
    asks: {
      id: 'Pimpinan Unit Organisasi pula yang melepaskan anggota dan mengosongkan peran, dengan alasan (pembacaan)',
      en: 'That head releases members and vacates roles too, with a reason (a reading)',
    },
    steps: ['owner.unit-head release-member', 'owner.unit-head vacate-role'],
  },
  {
    article: 'Lamp. B.3 (pelaksanaan) a (individu) 1-3',
    asks: {
      id: 'Tugas individu diturunkan dari tugas, target, dan arahan unit',
      en: "An individual's task follows from the unit's, its targets and directions",
    },
    not: NOT.conduct,
  },
  {
    article: 'Lamp. B.3 (pelaksanaan) a.1',
    asks: {
      id: 'Tim dibentuk untuk tugas yang memerlukan kolaborasi',
      en: 'A team is for a task that needs collaboration',
    },
    not: NOT.conduct,
  },
  {
    article: 'Lamp. B.3 (pelaksanaan) a.2',
    asks: {
      id: 'Tim bekerja menurut arahan dan strategi Pimpinan Unit Organisasi',
      en: "A team works by the unit head's directions",
    },
    not: NOT.conduct,
  },
  ...obstacles('Lamp. B.3 (pelaksanaan) a.3'),
  {
    article: 'Lamp. B.3 (pelaksanaan) a.4',
    asks: {
      id: 'Pimpinan Unit Organisasi memantau dan mengevaluasi pekerjaan tim, untuk mengarahkannya',
      en: "The unit head monitors and evaluates the team's work, to direct it",
    },
    steps: ['may give-feedback'],
  },
  {
    article: 'Lamp. B.3 (pelaksanaan) a.4',
    asks: { id: 'Pemantauan itu berkala', en: 'This monitoring is periodical' },
    steps: ['may give-feedback'],
    not: OWN_NOT.rhythm,
  },
  coordination('Lamp. B.3 (pelaksanaan) a.5-6'),
  {
    article: 'Lamp. B.3 (pelaksanaan) b',
    asks: {
      id: 'Tugas lintas unit dilaksanakan dalam tim kerja (pembacaan: oleh individu pula, menurut Ps.10(2))',
      en: 'Work across units is done in teams (a reading: by individuals too, by Ps.10(2))',
    },
    by: BY.scopes,
  },
  {
    article: 'Lamp. B.3 (pelaksanaan) b.1-2',
    asks: {
      id: 'Tim lintas unit untuk tugas yang memerlukannya, menurut arahan Pimpinan Unit Organisasi pemilik kinerja',
      en: "A team across units is for a task that needs it, by the owner's directions",
    },
    not: NOT.conduct,
  },
  ...obstacles('Lamp. B.3 (pelaksanaan) b.3'),
  ...obstaclesOfOthers('Lamp. B.3 (pelaksanaan) b.4', {
    id: 'setiap Pimpinan Unit Organisasi asal',
    en: 'each home unit head',
  }),
  coordination('Lamp. B.3 (pelaksanaan) b.5-6'),
  {
    article: 'Lamp. B.3 (pelaksanaan) c',
    asks: {
      id: 'Tugas lintas instansi dilaksanakan dalam tim kerja (pembacaan: oleh individu pula, menurut Ps.10(2))',
      en: 'Work across agencies is done in teams (a reading: by individuals too, by Ps.10(2))',
    },
    by: BY.scopes,
  },
  {
    article: 'Lamp. B.3 (pelaksanaan) c.1-3',
    asks: {
      id: 'Tim lintas instansi untuk target pemilik kinerja atau program strategis, menurut arahannya',
      en: "A team across agencies is for the owner's target or a strategic programme, and follows the owner",
    },
    not: NOT.conduct,
  },
  ...obstacles('Lamp. B.3 (pelaksanaan) c.4'),
  ...obstaclesOfOthers(
    'Lamp. B.3 (pelaksanaan) c.5',
    {
      id: 'setiap Pimpinan Unit Organisasi asal atau pimpinan instansi asal',
      en: 'each home unit or agency head',
    },
    NOT.offTheSystem,
  ),
  coordination('Lamp. B.3 (pelaksanaan) c.6-7'),
  {
    article: 'Lamp. B.3 Penilai 1-5',
    asks: {
      id: 'Pejabat Penilai Kinerja menjamin peta jalan, sumber daya, keputusan, dan kolaborasi organisasi',
      en: 'The rater sets the roadmap, resources, decisions and collaboration of the organisation',
    },
    not: NOT.management,
  },
  {
    article: 'Lamp. B.3 Pimpinan 1-2',
    asks: {
      id: 'Pimpinan Unit Organisasi menetapkan rencana kegiatan dan menyediakan sumber daya',
      en: 'The unit head sets the activity plan and provides resources',
    },
    not: NOT.management,
  },
  {
    article: 'Lamp. B.3 Pimpinan 3',
    asks: {
      id: 'Pimpinan Unit Organisasi memberi arahan dan umpan balik',
      en: 'The unit head gives directions and feedback',
    },
    by: OWN_BY.feedback,
  },
  {
    article: 'Lamp. B.3 Pimpinan 4',
    asks: {
      id: 'Pimpinan Unit Organisasi menjamin kolaborasi antartim',
      en: 'The unit head sees to collaboration among teams',
    },
    not: NOT.management,
  },
  {
    article: 'Lamp. B.3 Pimpinan 5',
    asks: {
      id: 'Pimpinan Unit Organisasi memantau dan mengevaluasi pekerjaan tim',
      en: 'The unit head monitors and evaluates the work of the team',
    },
    by: OWN_BY.feedback,
  },
  {
    article: 'Lamp. B.3 Ketua Tim 1',
    asks: { id: 'Ketua Tim merinci rencana kegiatan', en: 'The leader details the plan' },
  },
  {
    article: 'Lamp. B.3 Ketua Tim 2',
    asks: {
      id: '... membagi peran menurut kompetensi, keahlian, atau keterampilan',
      en: '... splits the roles by competence, expertise or skill',
    },
  },
  {
    article: 'Lamp. B.3 Ketua Tim 3',
    asks: { id: '... melaksanakannya sesuai rencana', en: '... carries it out as planned' },
    not: NOT.conduct,
  },
  {
    article: 'Lamp. B.3 Ketua Tim 4',
    asks: { id: '... memberi anggota umpan balik', en: '... gives members feedback' },
    steps: ['may give-feedback'],
  },
  {
    article: 'Lamp. B.3 Ketua Tim 4',
    asks: { id: '... secara berkala', en: '... periodically' },
    steps: ['may give-feedback'],
    not: OWN_NOT.rhythm,
  },
  {
    article: 'Lamp. B.3 Ketua Tim 5',
    asks: {
      id: '... melapor kepada Pimpinan Unit Organisasi, dengan tembusan Pejabat Penilai Kinerja setiap anggota',
      en: '... reports to the unit head, with a copy to the rater of each member',
    },
    steps: ['team-leader report'],
  },
  {
    article: 'Lamp. B.3 Ketua Tim 5',
    asks: { id: '... tentang hasil kinerja setiap anggota', en: '... on the results of each member' },
    steps: ['team-leader report-member'],
  },
  {
    article: 'Lamp. B.3 Ketua Tim 5',
    asks: { id: '... sebagai bahan penilaian kinerja mereka', en: '... for their performance to be rated by' },
    not: NOT.performance,
  },
  {
    article: 'Lamp. B.3 Ketua Tim 6',
    asks: { id: '... dan menjaga kolaborasi antaranggota', en: '... and sees to collaboration among the members' },
    not: NOT.conduct,
  },
  {
    article: 'Lamp. B.3 Anggota 1',
    asks: { id: 'Anggota menyusun rencana kerja individu', en: 'A member makes an individual work plan' },
  },
  {
    article: 'Lamp. B.3 Anggota 2',
    asks: { id: '... bekerja sesuai ekspektasi Ketua Tim', en: '... works as the leader expects' },
    not: NOT.conduct,
  },
  {
    article: 'Lamp. B.3 Anggota 3',
    asks: { id: '... dan melaporkan hasilnya kepada Ketua Tim', en: '... and reports the result to the leader' },
  },

  {
    article: 'Lamp. B.4.a',
    asks: {
      id: 'Yang bekerja individu melapor langsung kepada Pimpinan Unit Organisasi',
      en: 'Individuals report directly to the unit head',
    },
  },
  {
    article: 'Lamp. B.4.b.i',
    asks: { id: 'Anggota tim melapor kepada Ketua Tim', en: 'Members report to the leader' },
  },
  {
    article: 'Lamp. B.4.b.ii',
    asks: {
      id: 'Ketua Tim kemudian melaporkan pekerjaan tim kepada Pimpinan Unit Organisasi',
      en: "The leader then reports the team's work to the unit head",
    },
  },
  {
    article: 'Lamp. C',
    asks: {
      id: 'Tim transformasi manajemen mengawal penerapannya',
      en: 'A management transformation team watches over how the system is applied',
    },
    by: BY.auditor,
  },
  {
    article: 'Lamp. C',
    asks: {
      id: 'Tim itu, dari unsur kesekretariatan, mengendalikan penerapannya dan mendukung strategi dan sinergi organisasi',
      en: 'That team, made up of secretariats, controls it and supports strategy and synergy of the organisation',
    },
    not: NOT.management,
  },
];
