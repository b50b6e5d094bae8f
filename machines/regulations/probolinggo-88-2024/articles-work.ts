import type { LawRow } from '../../coverage/law-row.ts';
import { BY, NOT } from '../../coverage/reasons.ts';
import type { Label } from '../../words/label.ts';

/** Ps.10(2) and the item itself do not agree. */
const INDIVIDUALS_TOO: Label = {
  id: 'Ps.10(2) membolehkan penugasan individu lintas unit dan lintas instansi: bentuknya dapat dipilih',
  en: 'Ps.10(2) allows individual assignments across units and agencies: the form can be chosen',
};

/** Probolinggo, annex II.B.3, reports and II.C: the work itself. */
export const WORK: readonly LawRow[] = [
  {
    article: 'Lamp. II.B.3 (tim) a',
    asks: {
      id: 'Tim dapat melibatkan orang dari satu unit dan/atau lintas unit',
      en: 'A team may take in people of one unit and/or of several',
    },
    by: BY.scopes,
  },
  {
    article: 'Lamp. II.B.3 (tim) b',
    asks: { id: 'Bila perlu, juga orang dari instansi lain', en: 'Where needed, of other agencies too' },
    by: BY.scopes,
  },
  {
    article: 'Lamp. II.B.3 (tim) c',
    asks: {
      id: 'Pimpinan Unit Organisasi dapat menunjuk salah satu dari mereka sebagai Ketua Tim',
      en: 'The unit head may appoint one of them leader',
    },
    steps: ['leader', 'leader: owner.unit-head appoint'],
  },
  {
    article: 'Lamp. II.B.3 (tim) c',
    asks: { id: 'Berdasarkan keahlian dan/atau keterampilan', en: 'By expertise and/or skill' },
    steps: ['leader: attested skill'],
  },
  {
    article: 'Lamp. II.B.3 (tim) d',
    asks: {
      id: 'Ketua Tim lintas unit atau lintas instansi diutamakan dari unit pemilik kinerja',
      en: "A leader across units or agencies preferably comes from the owner's unit",
    },
    by: {
      id: 'ditunjukkan bila Ketua Tim berasal dari unit lain, menurut Ps.10(3)',
      en: 'shown of a leader from elsewhere, by Ps.10(3)',
    },
  },
  {
    article: 'Lamp. II.B.3 (tim) e',
    asks: {
      id: 'Berapa tim dan berapa anggotanya adalah pilihan Pimpinan Unit Organisasi',
      en: "How many teams and members there are is the unit head's choice",
    },
    steps: ['owner.unit-head add-member', 'owner.unit-head release-member'],
  },
  {
    article: 'Lamp. II.B.3 (tim) e',
    asks: {
      id: 'Pimpinan Unit Organisasi pula yang dapat mengosongkan peran (pembacaan)',
      en: 'The unit head too may vacate a role (a reading)',
    },
    steps: ['owner.unit-head vacate-role'],
  },
  {
    article: 'Lamp. II.B.3.a',
    asks: {
      id: 'Dalam unit: tim dapat menyampaikan kendala beserta alternatif kepada Pimpinan Unit Organisasi (3)',
      en: 'In the unit: a team may bring an obstacle, with alternatives, to the unit head (3)',
    },
    steps: ['assignee raise-obstacle'],
  },
  {
    article: 'Lamp. II.B.3.a',
    asks: {
      id: 'Pimpinan Unit Organisasi memutus dan/atau menindaklanjuti (3)',
      en: 'The unit head decides and/or follows up (3)',
    },
    steps: ['owner.unit-head decide-obstacle'],
  },
  {
    article: 'Lamp. II.B.3.a (individu) 1-3',
    asks: {
      id: 'Tugas individu diturunkan dari jabatannya serta target dan arahan unit',
      en: "An individual's task follows from the post and the unit's targets and directions",
    },
    not: NOT.conduct,
  },
  {
    article: 'Lamp. II.B.3.a 1-2',
    asks: {
      id: 'Tim berkolaborasi menurut arahan Pimpinan Unit Organisasi',
      en: "A team collaborates by the unit head's directions",
    },
    not: NOT.conduct,
  },
  {
    article: 'Lamp. II.B.3.a 4',
    asks: {
      id: 'Pimpinan Unit Organisasi memantau dan mengevaluasi tim secara berkala',
      en: 'The unit head periodically monitors and evaluates the team',
    },
  },
  {
    article: 'Lamp. II.B.3.a 5-6',
    asks: {
      id: 'Bila perlu, tim berkoordinasi dengan pejabat dan tim lain pada setiap tahap',
      en: 'Where needed, teams coordinate with other officials and teams, at every stage',
    },
    not: NOT.coordination,
  },
  {
    article: 'Lamp. II.B.3.b',
    asks: {
      id: 'Lintas unit: kendala beserta alternatif disampaikan kepada pimpinan unit pemilik kinerja (3)',
      en: "Across units: an obstacle, with alternatives, goes to the head of the owner's unit (3)",
    },
    steps: ['assignee raise-obstacle'],
  },
  {
    article: 'Lamp. II.B.3.b',
    asks: {
      id: 'Pimpinan unit pemilik kinerja memutus dan/atau menindaklanjuti (3)',
      en: "The owner's unit head decides and/or follows up (3)",
    },
    steps: ['owner.unit-head decide-obstacle'],
  },
  {
    article: 'Lamp. II.B.3.b',
    asks: {
      id: 'Bila para pimpinan perlu berkolaborasi, juga kepada setiap pimpinan unit asal (4)',
      en: 'Where the heads must collaborate, to each home unit head too (4)',
    },
    steps: ['assignee raise-obstacle'],
  },
  {
    article: 'Lamp. II.B.3.b',
    asks: {
      id: 'Pimpinan unit asal menindaklanjuti menurut tugasnya (4)',
      en: 'The home unit head follows up within the own duties (4)',
    },
    steps: ['home.unit-head follow-up-obstacle'],
  },
  {
    article: 'Lamp. II.B.3.b 1-2',
    asks: {
      id: 'Tugas lintas unit yang memerlukan kolaborasi dikerjakan dalam tim',
      en: 'Work across units that needs collaboration is done in a team',
    },
    not: INDIVIDUALS_TOO,
  },
  {
    article: 'Lamp. II.B.3.b 1-2',
    asks: {
      id: 'Tim lintas unit mengikuti arahan pimpinan unit pemilik kinerja',
      en: "A team across units works by the owner's directions",
    },
    not: NOT.conduct,
  },
  {
    article: 'Lamp. II.B.3.b 5-6',
    asks: {
      id: 'Bila perlu, tim berkoordinasi dengan pejabat dan tim lain pada setiap tahap',
      en: 'Where needed, teams coordinate with other officials and teams, at every stage',
    },
    not: NOT.coordination,
  },
  {
    article: 'Lamp. II.B.3.c',
    asks: {
      id: 'Lintas instansi: kendala beserta alternatif disampaikan kepada pimpinan unit pemilik kinerja (4)',
      en: "Across agencies: an obstacle, with alternatives, goes to the head of the owner's unit (4)",
    },
    steps: ['assignee raise-obstacle'],
  },
  {
    article: 'Lamp. II.B.3.c',
    asks: {
      id: 'Pimpinan unit pemilik kinerja memutus dan/atau menindaklanjuti (4)',
      en: "The owner's unit head decides and/or follows up (4)",
    },
    steps: ['owner.unit-head decide-obstacle'],
  },
  {
    article: 'Lamp. II.B.3.c',
    asks: {
      id: 'Bila perlu berkolaborasi, juga kepada setiap pimpinan unit atau pimpinan instansi asal (5)',
      en: 'Where they must collaborate, to each home unit head or agency head too (5)',
    },
    steps: ['assignee raise-obstacle'],
    not: NOT.offTheSystem,
  },
  {
    article: 'Lamp. II.B.3.c',
    asks: {
      id: 'Mereka menindaklanjuti menurut tugasnya masing-masing (5)',
      en: 'They follow up within their own duties (5)',
    },
    steps: ['home.unit-head follow-up-obstacle'],
    not: NOT.offTheSystem,
  },
  {
    article: 'Lamp. II.B.3.c 1-3',
    asks: {
      id: 'Tugas lintas instansi yang memerlukan kolaborasi dikerjakan dalam tim',
      en: 'Work across agencies that needs collaboration is done in a team',
    },
    not: INDIVIDUALS_TOO,
  },
  {
    article: 'Lamp. II.B.3.c 1-3',
    asks: {
      id: 'Tim lintas instansi mengejar target pemilik kinerja atau program strategis, dan mengikuti arahannya',
      en: "A team across agencies is for the owner's target or a strategic programme, and follows the owner",
    },
    not: NOT.conduct,
  },
  {
    article: 'Lamp. II.B.3.c 6-7',
    asks: {
      id: 'Bila perlu, tim berkoordinasi dengan pejabat dan tim lain pada setiap tahap',
      en: 'Where needed, teams coordinate with other officials and teams, at every stage',
    },
    not: NOT.coordination,
  },
  {
    article: 'Lamp. II.B.3 Penilai butir 1-5',
    asks: {
      id: 'Pejabat Penilai Kinerja menetapkan rencana, sumber daya, keputusan, dan kolaborasi organisasi',
      en: 'The rater sets the roadmap, resources, decisions and collaboration of the organisation',
    },
    not: NOT.management,
  },
  {
    article: 'Lamp. II.B.3 Pimpinan butir 1-5',
    asks: {
      id: 'Pimpinan Unit Organisasi menetapkan rencana kegiatan, sumber daya, dan kolaborasi antar tim (1, 2, 4)',
      en: 'The unit head sets activity plan, resources and collaboration between teams (1, 2, 4)',
    },
    not: NOT.management,
  },
  {
    article: 'Lamp. II.B.3 Pimpinan butir 1-5',
    asks: {
      id: 'Pimpinan Unit Organisasi memberi arahan dan umpan balik, memantau dan mengevaluasi tim (3, 5)',
      en: 'The unit head gives directions and feedback, monitors and evaluates the team (3, 5)',
    },
    by: {
      id: 'umpan balik Pimpinan Unit Organisasi atas pekerjaan tim, menurut Lamp. II.A.2.b dan II.B.3.a 4',
      en: "the unit head's feedback on the team's work, by Lamp. II.A.2.b and II.B.3.a 4",
    },
  },
  {
    article: 'Lamp. II.B.3 Ketua Tim butir 1',
    asks: { id: 'Ketua Tim merinci pelaksanaan kegiatan', en: 'The leader details the plan' },
  },
  {
    article: 'Lamp. II.B.3 Ketua Tim butir 2',
    asks: {
      id: 'Ketua Tim membagi peran menurut kompetensi, keahlian, atau keterampilan',
      en: 'The leader splits the roles by competence, expertise or skill',
    },
  },
  {
    article: 'Lamp. II.B.3 Ketua Tim butir 3',
    asks: {
      id: 'Ketua Tim melaksanakan kegiatan sesuai dengan rencana',
      en: 'The leader carries it out as planned',
    },
    not: NOT.conduct,
  },
  {
    article: 'Lamp. II.B.3 Ketua Tim butir 4',
    asks: {
      id: 'Ketua Tim memberi umpan balik berkala kepada anggota',
      en: 'The leader gives members feedback periodically',
    },
  },
  {
    article: 'Lamp. II.B.3 Ketua Tim butir 5',
    asks: {
      id: 'Ketua Tim melapor kepada Pejabat Penilai Kinerja dan Pimpinan Unit Organisasi, sebagai bahan penilaian',
      en: 'The leader reports to raters and unit head, for their rating',
    },
    steps: ['team-leader report'],
  },
  {
    article: 'Lamp. II.B.3 Ketua Tim butir 5',
    asks: { id: 'Yang dilaporkan hasil kinerja setiap anggota', en: "What is reported is each member's result" },
    steps: ['team-leader report-member'],
  },
  {
    article: 'Lamp. II.B.3 Ketua Tim butir 6',
    asks: { id: 'Ketua Tim mewujudkan kolaborasi antar anggota', en: 'The leader sees to collaboration among members' },
    not: NOT.collaboration,
  },
  {
    article: 'Lamp. II.B.3 Anggota Tim butir 1',
    asks: { id: 'Anggota menyusun rencana kerja individu', en: 'A member makes an individual work plan' },
  },
  {
    article: 'Lamp. II.B.3 Anggota Tim butir 2',
    asks: { id: 'Anggota bekerja sesuai dengan ekspektasi Ketua Tim', en: 'A member works as the leader expects' },
    not: NOT.conduct,
  },
  {
    article: 'Lamp. II.B.3 Anggota Tim butir 3',
    asks: {
      id: 'Anggota melaporkan hasilnya kepada Ketua Tim',
      en: 'A member reports the result to the leader',
    },
  },

  {
    article: 'Lamp. II.B (pertanggungjawaban) 1)',
    asks: {
      id: 'Yang bekerja individu melapor langsung kepada Pimpinan Unit Organisasi',
      en: 'Individuals report directly to the unit head',
    },
  },
  {
    article: 'Lamp. II.B (pertanggungjawaban) 2)a)',
    asks: { id: 'Anggota tim melapor kepada Ketua Tim', en: 'Members report to the leader' },
  },
  {
    article: 'Lamp. II.B (pertanggungjawaban) 2)b)',
    asks: {
      id: 'Ketua Tim kemudian melaporkan pekerjaan tim kepada Pimpinan Unit Organisasi',
      en: "The leader then reports the team's work to the unit head",
    },
  },
  {
    article: 'Lamp. II.C',
    asks: {
      id: 'Tim Transformasi Manajemen mengawal dan mengendalikan sistem kerja',
      en: 'A management transformation team guides and controls the system',
    },
    by: BY.auditor,
  },
  {
    article: 'Lamp. II.C',
    asks: {
      id: 'Tim itu, dari unsur kesekretariatan, membina strategi dan sinergi organisasi',
      en: 'That team, of officials of the secretariat, supports strategy and synergy of the organisation',
    },
    not: NOT.management,
  },
];
