import type { LawRow } from '../../coverage/law-row.ts';
import { BY, NOT } from '../../coverage/reasons.ts';
import type { Label } from '../../words/label.ts';
import { REPORTED, TRANSFER_OUTSIDE } from './articles-reasons.ts';

const INCOME: Label = {
  id: 'tambahan penghasilan tidak ada dalam sistem',
  en: 'extra income is not in the system',
};
const ONLY_PROPOSED: Label = {
  id: 'di sini hanya diusulkan: diputus menurut peraturan pengelolaan kinerja dan disiplin',
  en: 'it is only proposed here: the legislation on performance and discipline decides',
};
const PERSONNEL_IS_TOLD: Label = {
  id: 'Perangkat Daerah itu diberi tahu tentang setiap pengusulan dan penetapan; tindakan sendiri tidak dimilikinya',
  en: 'that department is told of every nomination and setting; it has no act of its own',
};

/** Surakarta, Ps.20 to 23: how the work is done, by an individual and in a team. */
export const DOING: readonly LawRow[] = [
  {
    article: 'Ps.20(1)',
    asks: {
      id: 'Tugas dilaksanakan dalam Tim Kerja atau secara individu',
      en: 'Work is done in teams or by individuals',
    },
    by: BY.forms,
  },
  {
    article: 'Ps.20(2)',
    asks: {
      id: 'Pelaksanaannya mengikuti arahan dan target unit serta selaras dengan tugas pegawai lain',
      en: "It follows the unit's directions and targets, in line with others' work",
    },
    not: NOT.conduct,
  },
  { article: 'Ps.20(3)a', asks: { id: 'Rincian kegiatan disusun', en: 'The activities are planned in detail' } },
  {
    article: 'Ps.20(3)b',
    asks: { id: 'Peran dalam Tim Kerja dibagi', en: 'The roles in a team are split' },
  },
  {
    article: 'Ps.20(3)c',
    asks: { id: 'Kegiatan dilaksanakan', en: 'The activities are carried out' },
    not: NOT.conduct,
  },
  {
    article: 'Ps.20(3)d',
    asks: { id: 'Hasil kegiatan disampaikan', en: 'The results are delivered' },
    by: REPORTED,
  },
  {
    article: 'Ps.21(1)',
    asks: { id: 'Ketua Tim membuat Perjanjian Kinerja', en: 'A leader makes a performance agreement' },
    steps: ['leader: team-leader make-agreement'],
  },
  {
    article: 'Ps.21(1)',
    asks: { id: 'Perjanjian itu disertai indikator kinerja', en: 'The agreement has indicators' },
    steps: ['leader: team-leader make-agreement'],
  },
  {
    article: 'Ps.21(1)',
    asks: {
      id: 'Perjanjian itu memuat tugas dari pimpinan instansi atau atasan langsung',
      en: 'The agreement says the task given by the head of the agency or direct superior',
    },
    steps: ['leader: team-leader make-agreement', 'leader: owner.unit-head consent-agreement'],
  },
  {
    article: 'Ps.21(3)-(4)',
    asks: {
      id: 'Ketua Tim memperoleh tambahan penghasilan menurut Keputusan Wali Kota',
      en: "A leader has extra income, by the mayor's decree",
    },
    not: INCOME,
  },
  {
    article: 'Ps.22',
    asks: {
      id: 'Tugas individu sesuai dengan tugas, fungsi, dan kinerja unit',
      en: "An individual's task follows the task, function and performance of the unit",
    },
  },
  {
    article: 'Ps.23(3)',
    asks: {
      id: 'Pimpinan Unit Organisasi menetapkan roadmap serta menjamin sumber daya, keputusan, dan kolaborasi',
      en: 'The unit head sets a roadmap and sees to resources, decisions and collaboration',
    },
    not: NOT.management,
  },
  {
    article: 'Ps.23(4)',
    asks: {
      id: 'Pejabat Penilai Kinerja menetapkan rencana kegiatan serta menyediakan sumber daya dan kolaborasi',
      en: 'The rater sets the plan of activities and sees to resources and collaboration',
    },
    not: NOT.management,
  },
  {
    article: 'Ps.23(4)',
    asks: {
      id: 'Pejabat Penilai Kinerja memberi arahan, masukan, dan perbaikan atas kegiatan',
      en: 'The rater directs, advises and corrects the work',
    },
    steps: ['may give-feedback'],
  },
  {
    article: 'Ps.23(4)',
    asks: {
      id: 'Pejabat Penilai Kinerja memantau dan mengevaluasi pekerjaan tim',
      en: "The rater monitors and evaluates the team's work",
    },
    steps: ['may give-feedback'],
  },
  {
    article: 'Ps.23(5)a',
    asks: { id: 'Ketua Tim menyusun rincian kegiatan', en: 'The leader plans the activities in detail' },
  },
  {
    article: 'Ps.23(5)b',
    asks: {
      id: 'Ketua Tim membagi peran menurut kompetensi, keahlian, atau keterampilan',
      en: 'The leader splits the roles by competence, expertise or skill',
    },
  },
  {
    article: 'Ps.23(5)c',
    asks: { id: 'Ketua Tim melaksanakan kegiatan sesuai rencana', en: 'The leader carries it out as planned' },
    not: NOT.conduct,
  },
  {
    article: 'Ps.23(5)d',
    asks: { id: 'Ketua Tim memberi anggota masukan perbaikan', en: 'The leader gives members advice to improve' },
    steps: ['may give-feedback'],
  },
  {
    article: 'Ps.23(5)d',
    asks: { id: 'Masukan itu diberikan secara berkala', en: 'The advice is periodic' },
    steps: ['may give-feedback'],
    not: {
      id: 'dapat diberikan kapan saja; apakah berkala tidak diperiksa',
      en: 'it may be given at any time; whether it is periodic is not checked',
    },
  },
  {
    article: 'Ps.23(5)e',
    asks: {
      id: 'Ketua Tim melapor kepada Pejabat Penilai Kinerja para anggota',
      en: "The leader reports to the members' rater",
    },
    steps: ['team-leader report'],
  },
  {
    article: 'Ps.23(5)e',
    asks: {
      id: 'Laporan itu memuat hasil setiap anggota, sebagai bahan penilaian',
      en: "The report has each member's result, as input for the rating",
    },
    steps: ['team-leader report-member'],
  },
  {
    article: 'Ps.23(5)f',
    asks: { id: 'Ketua Tim menjaga kolaborasi antaranggota', en: 'The leader sees to collaboration among members' },
    not: NOT.collaboration,
  },
  {
    article: 'Ps.23(6)a',
    asks: { id: 'Anggota menyusun rencana kerja individu', en: 'A member makes an individual work plan' },
  },
  {
    article: 'Ps.23(6)b',
    asks: { id: 'Anggota bekerja sesuai ekspektasi Ketua Tim', en: 'A member works as the leader expects' },
    not: NOT.conduct,
  },
  {
    article: 'Ps.23(6)c',
    asks: { id: 'Anggota melaporkan hasilnya kepada Ketua Tim', en: 'A member reports the result to the leader' },
  },
];

/** Surakarta, Ps.24 to 30: the controller, reports, vacancies, performance, who runs it. */
export const CONTROLLING: readonly LawRow[] = [
  {
    article: 'Ps.24(1)',
    asks: {
      id: 'Pengendali mengoordinasikan Tim Kerja pada Perangkat Daerah yang pejabat administrasinya disetarakan',
      en: 'A controller coordinates the teams of a department whose administration posts were converted',
    },
    steps: ['controller', 'controller: outside the teams'],
    not: {
      id: 'penyetaraannya tidak diperiksa',
      en: 'the conversion is not checked',
    },
  },
  {
    article: 'Ps.24(1)',
    asks: { id: 'Pejabat Pimpinan Tinggi menunjuk Pengendali', en: 'The high leader designates the controller' },
    steps: ['controller: owner.unit-head nominate'],
  },
  {
    article: 'Ps.24(2)',
    asks: {
      id: 'Pengendali adalah Pejabat Fungsional Keahlian',
      en: 'The controller is a functional officer (Keahlian)',
    },
    steps: ['controller: post'],
  },
  {
    article: 'Ps.24(2)',
    asks: { id: 'Jenjangnya paling rendah Ahli Muda', en: 'The controller is at least Ahli Muda' },
    steps: ['controller: functional-level-ahli-muda'],
  },
  {
    article: 'Ps.24(2)',
    asks: { id: 'Pengendali dipilih menurut profesionalismenya', en: 'The controller is chosen by professionalism' },
    not: { id: 'profesionalisme tidak dinilai', en: 'professionalism is not judged' },
  },
  {
    article: 'Ps.24(3)a',
    asks: {
      id: 'Pengendali sesuai dengan cascading dan tipe Perangkat Daerah',
      en: 'The controller fits the cascading and the type of the department',
    },
  },
  {
    article: 'Ps.24(3)b',
    asks: {
      id: 'Program atau kegiatannya tidak diampu Administrator',
      en: 'No Administrator holds the programme or activity',
    },
  },
  {
    article: 'Ps.24(3)c',
    asks: {
      id: 'Analisa Beban Kerja bagi Pengendali paling sedikit 1',
      en: 'The workload for the controller is at least 1',
    },
  },
  {
    article: 'Ps.24(3)d',
    asks: { id: 'Jangka waktunya paling lama satu tahun', en: 'The term is one year at most' },
    by: {
      id: 'peran itu berakhir bersama timnya, paling lama sesudah satu tahun',
      en: 'the role ends with its team, after one year at most',
    },
  },
  {
    article: 'Ps.24(4)',
    asks: {
      id: 'Pimpinan Unit Organisasi mengajukan calon Pengendali',
      en: 'The unit head nominates candidates for controller',
    },
    steps: ['controller: owner.unit-head nominate'],
  },
  {
    article: 'Ps.24(4)',
    asks: { id: 'Calon Pengendali paling banyak tiga orang', en: 'The candidates for controller are three at most' },
    steps: ['controller: owner.unit-head nominate'],
  },
  {
    article: 'Ps.24(5)',
    asks: {
      id: 'Sekretaris Daerah, selaku Ketua Tim Penilai Kinerja, menetapkan Pengendali',
      en: 'The Regional Secretary, as chair of the Tim Penilai Kinerja, sets the controller',
    },
  },
  {
    article: 'Ps.24(6)',
    asks: {
      id: 'Pengendali harus berasal dari unit pemilik kinerja',
      en: "The controller must come from the owner's unit",
    },
  },
  {
    article: 'Ps.24(7)',
    asks: {
      id: 'Bila di dalam unit tidak ada yang kompeten, orang dari luar dapat ditunjuk melalui mutasi',
      en: 'Where nobody competent is there, one from outside may be designated by transfer (mutasi)',
    },
    not: TRANSFER_OUTSIDE,
  },
  {
    article: 'Ps.25(1)',
    asks: { id: 'Pengendali membuat Perjanjian Kinerja', en: 'A controller makes a performance agreement' },
    steps: ['controller: controller make-agreement'],
  },
  {
    article: 'Ps.25(1)',
    asks: { id: 'Perjanjian itu disertai indikator kinerja', en: 'The agreement has indicators' },
    steps: ['controller: controller make-agreement'],
  },
  {
    article: 'Ps.25(1)',
    asks: {
      id: 'Perjanjian itu memuat tugas dari pimpinan instansi atau atasan langsung',
      en: 'The agreement says the task given by the head of the agency or direct superior',
    },
    steps: ['controller: controller make-agreement', 'controller: owner.unit-head consent-agreement'],
  },
  {
    article: 'Ps.25(2)',
    asks: {
      id: 'Pengendali memperoleh tambahan penghasilan menurut Keputusan Wali Kota',
      en: "A controller has extra income, by the mayor's decree",
    },
    not: INCOME,
  },
  {
    article: 'Ps.26(1)',
    asks: {
      id: 'Tugas individu dan Tim Kerja dipertanggungjawabkan dengan laporan',
      en: 'Individuals and teams account for their work by a report',
    },
    steps: ['assignee report', 'team-leader report'],
  },
  {
    article: 'Ps.26(1)',
    asks: { id: 'Laporan disertai data dukung', en: 'Reports carry supporting data' },
    steps: ['assignee report', 'team-leader report', 'controller report-control'],
  },
  {
    article: 'Ps.26(2)',
    asks: {
      id: 'Yang bekerja individu melapor kepada Pimpinan Unit Organisasi',
      en: 'Individuals report to the unit head',
    },
    steps: ['assignee report'],
  },
  {
    article: 'Ps.26(2)',
    asks: { id: 'Laporan itu langsung kepadanya', en: 'The report goes there directly' },
    steps: ['assignee report'],
    not: {
      id: 'Pejabat Penilai Kinerja meninjaunya lebih dahulu, karena Lamp. VI.1.a',
      en: 'the rater reviews it first, because of Lamp. VI.1.a',
    },
  },
  {
    article: 'Ps.26(3)a',
    asks: { id: 'Anggota melapor kepada Ketua Tim', en: 'Members report to the leader' },
  },
  {
    article: 'Ps.26(3)b',
    asks: {
      id: 'Sesudah itu Ketua Tim melaporkan pekerjaan tim kepada Pimpinan Unit Organisasi',
      en: "The leader then reports the team's work to the unit head",
    },
    steps: ['team-leader report'],
  },
  {
    article: 'Ps.26(3)b',
    asks: {
      id: 'Laporan itu melalui Pejabat Penilai Kinerja atau Pengendali',
      en: 'The report goes through the rater or the controller',
    },
    steps: ['team-leader report'],
  },
  {
    article: 'Ps.27(1)',
    asks: {
      id: 'Pejabat Penilai Kinerja mengevaluasi dan menilai Ketua Tim dan Pengendali',
      en: 'The rater evaluates and rates leaders and controllers',
    },
    not: NOT.performance,
  },
  {
    article: 'Ps.27(2)',
    asks: {
      id: 'Ketua Tim yang kosong diusulkan dan ditetapkan kembali paling lambat Januari, April, Juli, atau Oktober',
      en: 'A vacant leadership is proposed and set anew by January, April, July or October at the latest',
    },
    steps: ['leader: vacancy due'],
  },
  {
    article: 'Ps.27(2)',
    asks: {
      id: 'Pengendali yang kosong diusulkan dan ditetapkan kembali paling lambat pada bulan yang sama',
      en: 'A vacant controllership is proposed and set anew by the same months',
    },
    steps: ['controller: vacancy due'],
  },
  {
    article: 'Ps.28(1)a',
    asks: { id: 'Ekspektasi ditetapkan dan diklarifikasi', en: 'Expectations are set and clarified' },
    steps: ['may set-expectations', 'may confirm-expectations'],
  },
  {
    article: 'Ps.28(1)b',
    asks: {
      id: 'Kinerja didokumentasikan, dengan umpan balik dan pengembangan',
      en: 'Performance is documented, with feedback and development',
    },
    not: NOT.performance,
  },
  {
    article: 'Ps.28(1)c',
    asks: { id: 'Kinerja pegawai dievaluasi', en: "Employees' performance is evaluated" },
    not: NOT.performance,
  },
  {
    article: 'Ps.28(1)d',
    asks: { id: 'Evaluasi ditindaklanjuti dengan penghargaan', en: 'The evaluation is followed up by awards' },
    steps: ['may propose-award'],
    not: ONLY_PROPOSED,
  },
  {
    article: 'Ps.28(1)d',
    asks: { id: '... dan dengan sanksi', en: '... and by sanctions' },
    steps: ['may propose-sanction'],
    not: ONLY_PROPOSED,
  },
  {
    article: 'Ps.28(3)',
    asks: {
      id: 'JF Madya di Sekretariat Daerah dinilai Pejabat Penilai Kinerjanya',
      en: 'A JF Madya in the Setda is rated by the rater',
    },
    steps: ['owner.rater review', 'owner.unit-head complete'],
    not: {
      id: 'yang ditinjau adalah hasil tugasnya; penilaian kinerjanya sendiri di luar sistem',
      en: 'what is reviewed is the result of the task; the appraisal itself is outside the system',
    },
  },
  {
    article: 'Ps.28(3)',
    asks: {
      id: 'Kepala Bagian memberi pertimbangan lebih dahulu',
      en: 'The section head gives a consideration first',
    },
    steps: ['assignee report', 'section-head recommend'],
    not: {
      id: 'hanya pada penugasan individu: hasil tim ditinjau sebagai satu kesatuan, tanpa pertimbangan itu',
      en: "only of an individual assignment: a team's result is reviewed as a whole, without it",
    },
  },
  {
    article: 'Ps.29',
    asks: {
      id: 'Layanan SPBE yang terintegrasi dan berbagi pakai diutamakan',
      en: 'Integrated, shared electronic services come first',
    },
    not: NOT.shared,
  },
  {
    article: 'Ps.30',
    asks: {
      id: 'Perangkat Daerah yang membidangi kepegawaian menyelenggarakan pengusulan sampai penetapan Ketua Tim',
      en: 'The personnel department runs the proposing and setting of leaders',
    },
    steps: ['leader: owner.unit-head nominate', 'leader: regional-secretary appoint'],
    not: PERSONNEL_IS_TOLD,
  },
  {
    article: 'Ps.30',
    asks: { id: '... begitu pula Pengendali', en: '... and of controllers' },
    steps: ['controller: owner.unit-head nominate', 'controller: regional-secretary appoint'],
    not: PERSONNEL_IS_TOLD,
  },
];
