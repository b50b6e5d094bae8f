import type { LawRow, LawRows } from '../../coverage/law-row.ts';
import { BY, NOT, ofType } from '../../coverage/reasons.ts';
import type { Label } from '../../words/label.ts';

const NOT_HELD: Label = {
  id: 'lampirannya tidak dipegang: model Kementerian diikuti, dan ditandai sebagai pembacaan',
  en: "the annex is not held: the ministry's model is followed, and marked as a reading",
};

const ROWS: readonly LawRow[] = [
  {
    article: 'Ps.1(13)',
    asks: {
      id: 'Pejabat Penilai Kinerja adalah atasan langsung, atau pejabat lain yang mendapat pendelegasian',
      en: 'The rater is the direct superior, or one with delegated authority',
    },
    by: BY.delegated,
  },
  {
    article: 'Ps.1(14)',
    asks: {
      id: 'Penugasan adalah untuk kinerja tertentu di bawah Pimpinan Unit Organisasi',
      en: 'An assignment is to a given task under a unit head',
    },
    steps: ['request says purpose'],
  },
  {
    article: 'Ps.1(14)',
    asks: { id: 'Penugasan berlaku untuk jangka waktu tertentu', en: 'An assignment is for a given period' },
    steps: ['request says duration', 'ends at its term'],
  },
  {
    article: 'Ps.4(3)',
    asks: { id: 'Mekanisme kerja menurut Lampiran I', en: 'The mechanisms of work stand in Lampiran I' },
    not: NOT_HELD,
  },
  {
    article: 'Ps.5(1)',
    asks: {
      id: 'Yang ditugaskan berkedudukan di bawah Pejabat Pimpinan Tinggi, Administrator, atau Pengawas',
      en: 'Those assigned sit under a high leader, Administrator or Pengawas',
    },
    by: BY.seats,
  },
  {
    article: 'Ps.5(2)',
    asks: {
      id: 'Pejabat Fungsional dapat memimpin unit yang mandiri',
      en: 'A functional officer may head an independent unit',
    },
    by: ofType('functional-alone'),
  },
  {
    article: 'Ps.6(1)',
    asks: {
      id: 'Pejabat Pembina Kepegawaian yang menempatkan',
      en: 'Placed by the appointing authority (PPK)',
    },
    not: NOT.placement,
  },
  {
    article: 'Ps.6(2)',
    asks: { id: 'Kedudukan menurut Lampiran II', en: 'Where people sit stands in Lampiran II' },
    not: NOT_HELD,
  },
  {
    article: 'Ps.7(1)',
    asks: {
      id: 'Bekerja secara individu dan/atau dalam tim kerja',
      en: 'They work as individuals and/or in teams',
    },
    by: BY.forms,
  },
  {
    article: 'Ps.7(2)',
    asks: {
      id: 'Penugasan dapat melibatkan orang dari unit lain dan instansi lain, atas permintaan',
      en: 'People of other units and other agencies may be involved, on request',
    },
    steps: ['owner.unit-head request'],
  },
  {
    article: 'Ps.7(2)',
    asks: {
      id: 'Pimpinan Unit Organisasi membentuk tim kerja dari dalam unit, lintas unit, atau lintas instansi',
      en: 'The unit head forms a team inside the unit, across units or across agencies',
    },
    steps: [
      'owner.unit-head form',
      'owner.unit-head add-member',
      'owner.unit-head release-member',
      'owner.unit-head vacate-role',
    ],
  },
  {
    article: 'Ps.7(3)',
    asks: {
      id: 'Ketua tim lintas unit diutamakan dari unit pemilik kinerja',
      en: "A leader across units preferably comes from the owner's unit",
    },
  },
  {
    article: 'Ps.7(4)',
    asks: {
      id: 'Seseorang dapat terlibat dalam lebih dari satu target kinerja, rutin atau insidental',
      en: 'A person may serve more than one target, routine or incidental',
    },
    by: BY.several,
  },
  {
    article: 'Ps.8(1)',
    asks: {
      id: 'Penugasan dilakukan melalui penunjukan dan/atau pengajuan sukarela',
      en: 'An assignment is by appointment and/or on own request',
    },
  },
  {
    article: 'Ps.8(2)',
    asks: {
      id: 'Penunjukan adalah penugasan langsung oleh Pejabat Penilai Kinerja dan/atau Pimpinan Unit Organisasi',
      en: 'Appointed directly by the rater and/or the unit head',
    },
  },
  {
    article: 'Ps.8(3)',
    asks: {
      id: 'Pengajuan sukarela berdasar permohonan aktif orangnya sendiri',
      en: 'Voluntary at the active request of the person',
    },
  },
  {
    article: 'Ps.8(4)',
    asks: {
      id: 'Penugasan ditetapkan oleh Pejabat Penilai Kinerja atau Pimpinan Unit Organisasi',
      en: 'Set by the rater or the unit head',
    },
    steps: [
      'owner.unit-head appoint',
      'owner.rater appoint',
      'home.rater appoint',
      'owner.unit-head approve',
      'home.rater approve',
    ],
  },
  {
    article: 'Ps.8(4)',
    asks: {
      id: 'Yang menetapkannya dapat membatalkannya (pembacaan)',
      en: 'Whoever set it may cancel it (a reading)',
    },
    steps: ['may cancel'],
  },
  {
    article: 'Ps.10',
    asks: {
      id: 'Tugas dilaksanakan dalam unit, lintas unit, dan lintas instansi',
      en: 'Work is inside the unit, across units and across agencies',
    },
    by: BY.scopes,
  },
  {
    article: 'Ps.12',
    asks: {
      id: 'Yang bekerja individu melapor langsung kepada Pimpinan Unit Organisasi',
      en: 'Individuals report directly to the unit head',
    },
  },
  {
    article: 'Ps.13(1)',
    asks: { id: 'Anggota tim melapor kepada Ketua Tim', en: 'Members report to the leader' },
  },
  {
    article: 'Ps.13(2)',
    asks: {
      id: 'Ketua Tim melaporkan pekerjaan tim kepada Pimpinan Unit Organisasi',
      en: "The leader reports the team's work to the unit head",
    },
    steps: ['team-leader report'],
  },
  {
    article: 'Ps.13(2)',
    asks: { id: 'Ketua Tim melapor secara berkala', en: 'The leader reports periodically' },
    steps: ['team-leader report-progress'],
  },
  {
    article: 'Ps.13(3)',
    asks: {
      id: 'Pimpinan Unit Organisasi sewaktu-waktu dapat meminta laporan Ketua Tim dan/atau anggota',
      en: 'The unit head may ask leader and/or members for a report at any time',
    },
  },
  {
    article: 'Ps.15(1)a',
    asks: { id: 'Ekspektasi ditetapkan dan diklarifikasi', en: 'Expectations are set and clarified' },
    steps: ['may set-expectations', 'may confirm-expectations'],
  },
  {
    article: 'Ps.15(1)b',
    asks: {
      id: 'Kinerja didokumentasikan, dengan umpan balik dan pengembangan',
      en: 'Performance is documented, with feedback and development',
    },
    not: NOT.performance,
  },
  {
    article: 'Ps.15(1)c',
    asks: { id: 'Kinerja pegawai dievaluasi', en: "Employees' performance is evaluated" },
    not: NOT.performance,
  },
  {
    article: 'Ps.15(1)d',
    asks: {
      id: 'Evaluasi ditindaklanjuti dengan penghargaan dan sanksi',
      en: 'The evaluation is followed up by awards and sanctions',
    },
  },
  {
    article: 'Ps.16',
    asks: {
      id: 'Perangkat Daerah dapat memakai aplikasi SPBE terintegrasi dan berbagi pakai',
      en: 'Departments may use integrated, shared electronic services',
    },
    not: NOT.shared,
  },
  {
    article: 'Lamp. III (not held)',
    asks: { id: 'Cara penugasan (Ps.9)', en: 'How people are assigned (Ps.9)' },
    not: NOT_HELD,
  },
  {
    article: 'Lamp. IV (not held)',
    asks: { id: 'Cara pelaksanaan tugas (Ps.11)', en: 'How the work is done (Ps.11)' },
    not: NOT_HELD,
  },
  {
    article: 'Lamp. V (not held)',
    asks: { id: 'Cara pertanggungjawaban (Ps.14)', en: 'How it is accounted for (Ps.14)' },
    not: NOT_HELD,
  },
];

export const ARTICLES: LawRows = {
  leftOut: {
    id: 'Ps.1 selain angka 13 dan 14 (definisi); Ps.2, 3, 4(1)-(2) (tahapan, asas, ruang lingkup); Ps.9, 11, dan 14 (merujuk lampiran); Ps.15(2) (merujuk peraturan pengelolaan kinerja); Ps.17 (peta proses bisnis); Ps.18 (mulai berlaku). Nomor Ps.4, 13, 16, dan 17 hilang dalam naskah yang dipegang, dan mengikuti urutannya.',
    en: 'Ps.1 but for (13) and (14) (definitions); Ps.2, 3, 4(1)-(2) (stages, principles, scope); Ps.9, 11 and 14 (they refer to the annexes); Ps.15(2) (refers to the legislation on performance); Ps.17 (business process maps); Ps.18 (entry into force). The numbers of Ps.4, 13, 16 and 17 are lost in the text that is held, and follow from their order.',
  },
  rows: ROWS,
};
