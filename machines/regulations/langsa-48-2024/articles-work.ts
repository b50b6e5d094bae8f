import type { LawRow } from '../../coverage/law-row.ts';
import { BY, NOT } from '../../coverage/reasons.ts';
import { HERE, LEFT } from './articles-reasons.ts';

/** Langsa Ps.15-20: how the work is done, reported and accounted for. */
export const WORK: readonly LawRow[] = [
  {
    article: 'Ps.15(1)',
    asks: {
      id: 'Tugas dilaksanakan dalam unit dan lintas Perangkat Daerah',
      en: 'Work is inside the unit and across departments',
    },
    by: BY.scopes,
  },
  {
    article: 'Ps.15(2)a-b',
    asks: {
      id: 'Tugas individu mengikuti jabatannya dan rencana unit',
      en: "An individual's task follows from the post and the unit's plans",
    },
    not: NOT.conduct,
  },
  {
    article: 'Ps.15(2)c',
    asks: {
      id: 'Tim bekerja bila tugasnya memerlukan keterlibatan dan kolaborasi di dalam unit',
      en: 'A team works where the task needs involvement and collaboration inside the unit',
    },
    not: NOT.conduct,
  },
  {
    article: 'Ps.15(2)c',
    asks: {
      id: 'Tim mengikuti arahan Pimpinan Unit Organisasi, yang juga memutus kendalanya (pembacaan)',
      en: "A team follows the unit head's directions, who decides its obstacles too (a reading)",
    },
    steps: ['assignee raise-obstacle', 'owner.unit-head decide-obstacle'],
    not: LEFT.directions,
  },
  {
    article: 'Ps.15(2)c',
    asks: {
      id: 'Tim dapat berkoordinasi dengan pejabat atau tim lain',
      en: 'A team may coordinate with other officials or teams',
    },
    steps: ['home.unit-head follow-up-obstacle'],
    not: NOT.coordination,
  },
  {
    article: 'Ps.15(3)',
    asks: {
      id: 'Lintas unit atau Perangkat Daerah: bila tugasnya memerlukan orang dari sana',
      en: 'Across units or departments: where the task needs people from there',
    },
    not: {
      id: 'yang memohon menilainya sendiri; tidak diperiksa',
      en: 'left to whoever asks; it is not checked',
    },
  },
  {
    article: 'Ps.15(3)',
    asks: {
      id: '... dengan arahan Pimpinan Unit Organisasi pemilik kinerja, yang menyetujui yang mengajukan diri dan memutus kendala (pembacaan)',
      en: "... by the directions of the head of the owner's unit, who agrees to volunteers and decides obstacles (a reading)",
    },
    steps: ['owner.unit-head approve', 'assignee raise-obstacle', 'owner.unit-head decide-obstacle'],
    not: LEFT.directions,
  },
  {
    article: 'Ps.15(3)',
    asks: {
      id: '... dan dapat berkoordinasi dengan pejabat atau tim lain',
      en: '... and may coordinate with other officials or teams',
    },
    steps: ['home.unit-head follow-up-obstacle'],
    not: NOT.coordination,
  },
  {
    article: 'Ps.16(2)',
    asks: {
      id: 'Pejabat Penilai Kinerja menetapkan peta jalan dan memastikan sumber daya, keputusan, dan kolaborasi',
      en: 'The rater sets the roadmap and sees to resources, decisions and collaboration',
    },
    not: NOT.management,
  },
  {
    article: 'Ps.16(3)',
    asks: {
      id: 'Pimpinan Unit Organisasi menetapkan rencana kegiatan, menyediakan sumber daya, dan memastikan kolaborasi antartim',
      en: 'The unit head sets the plan of activities, provides resources and sees to collaboration between teams',
    },
    not: NOT.management,
  },
  {
    article: 'Ps.16(3)',
    asks: {
      id: 'Ia memantau tim dan memberinya arahan dan umpan balik',
      en: 'The unit head monitors the team, and gives it directions and feedback',
    },
    steps: ['may give-feedback'],
  },
  {
    article: 'Ps.16(3)',
    asks: { id: 'Ia mengevaluasi pelaksanaan tugas tim', en: "The unit head evaluates the team's work" },
    by: HERE.headReviews,
  },
  {
    article: 'Ps.16(4)a',
    asks: { id: 'Ketua Tim merinci pelaksanaan kegiatan', en: 'The leader details the plan' },
  },
  {
    article: 'Ps.16(4)b',
    asks: {
      id: '... membagi peran menurut kompetensi, keahlian, atau keterampilan',
      en: '... splits the roles by competence, expertise or skill',
    },
  },
  {
    article: 'Ps.16(4)c',
    asks: { id: '... melaksanakannya sesuai rencana', en: '... carries it out as planned' },
    not: NOT.conduct,
  },
  {
    article: 'Ps.16(4)d',
    asks: {
      id: '... memberi anggota umpan balik secara berkala',
      en: '... gives members feedback periodically',
    },
  },
  {
    article: 'Ps.16(4)e',
    asks: {
      id: '... melapor kepada Pejabat Penilai Kinerja setiap anggota, sebagai bahan penilaian',
      en: "... reports to each member's rater, for the rating",
    },
    steps: ['team-leader report'],
  },
  {
    article: 'Ps.16(4)e',
    asks: { id: '... dan kepada Pimpinan Unit Organisasi', en: '... and to the unit head' },
    steps: ['team-leader report'],
  },
  {
    article: 'Ps.16(4)e',
    asks: {
      id: 'Laporan itu menyebut hasil masing-masing anggota',
      en: "That report tells each member's result",
    },
    steps: ['team-leader report-member'],
  },
  {
    article: 'Ps.16(4)f',
    asks: {
      id: '... dan memastikan kolaborasi antaranggota',
      en: '... and sees to collaboration among members',
    },
    not: NOT.conduct,
  },
  {
    article: 'Ps.16(5)a',
    asks: { id: 'Anggota menyusun rencana kerja individu', en: 'A member makes an individual work plan' },
  },
  {
    article: 'Ps.16(5)b',
    asks: { id: '... bekerja sesuai ekspektasi Ketua Tim', en: '... works as the leader expects' },
    not: NOT.conduct,
  },
  {
    article: 'Ps.16(5)c',
    asks: {
      id: '... dan melaporkan hasilnya kepada Ketua Tim',
      en: '... and reports the result to the leader',
    },
  },
  {
    article: 'Ps.17',
    asks: {
      id: 'Yang bekerja individu melapor langsung kepada Pejabat Penilai Kinerja atau atasan langsung',
      en: 'Individuals report directly to the rater or direct superior',
    },
  },
  {
    article: 'Ps.18(1)',
    asks: { id: 'Anggota tim melapor kepada Ketua Tim', en: 'Members report to the leader' },
  },
  {
    article: 'Ps.18(2)',
    asks: {
      id: 'Ketua Tim melaporkan pekerjaan tim kepada Pimpinan Unit Organisasi dan/atau Pimpinan Perangkat Daerah (pembacaan: kepada yang pertama)',
      en: "The leader reports the team's work to the unit head and/or the head of department (read as: to the former)",
    },
    steps: ['team-leader report'],
  },
  {
    article: 'Ps.18(2)',
    asks: { id: 'Ketua Tim melapor secara berkala', en: 'The leader reports periodically' },
    steps: ['team-leader report-progress'],
  },
  {
    article: 'Ps.18(3)',
    asks: {
      id: 'Pimpinan Unit Organisasi sewaktu-waktu dapat meminta laporan Ketua Tim dan/atau anggota',
      en: 'The unit head may ask leader and/or members for a report at any time',
    },
  },
  {
    article: 'Ps.19 a',
    asks: { id: 'Ekspektasi ditetapkan dan diklarifikasi', en: 'Expectations are set and clarified' },
    steps: ['may set-expectations', 'may confirm-expectations'],
  },
  {
    article: 'Ps.19 b',
    asks: {
      id: 'Kinerja didokumentasikan, dengan umpan balik dan pengembangan',
      en: 'Performance is documented, with feedback and development',
    },
    not: NOT.performance,
  },
  {
    article: 'Ps.19 c',
    asks: { id: 'Kinerja pegawai dievaluasi', en: "Employees' performance is evaluated" },
    not: NOT.performance,
  },
  {
    article: 'Ps.19 d',
    asks: {
      id: 'Evaluasi ditindaklanjuti dengan penghargaan dan sanksi',
      en: 'The evaluation is followed up by awards and sanctions',
    },
  },
  {
    article: 'Ps.20',
    asks: {
      id: 'Layanan elektronik yang terintegrasi dan berbagi pakai diutamakan',
      en: 'Integrated, shared electronic services come first',
    },
    not: NOT.shared,
  },
];
