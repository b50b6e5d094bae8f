import type { LawRow, LawRows } from '../../coverage/law-row.ts';
import { BY, NOT, ofType } from '../../coverage/reasons.ts';
import { ANNEX } from './articles-annex.ts';
import { ASSIGNING } from './articles-assigning.ts';
import { MECHANISM_ROWS } from './articles-mechanisms.ts';
import { OWN_BY, OWN_NOT } from './articles-reasons.ts';
import { WORK } from './articles-work.ts';

const PASAL: readonly LawRow[] = [
  {
    article: 'Ps.1(26)',
    asks: { id: 'Pejabat Penilai Kinerja adalah atasan langsung', en: 'The rater is the direct superior' },
    by: BY.seats,
  },
  {
    article: 'Ps.1(26)',
    asks: {
      id: 'Pejabat Penilai Kinerja paling rendah seorang Pengawas',
      en: 'The rater is a Pengawas at the lowest',
    },
    by: BY.unitTypes,
  },
  {
    article: 'Ps.1(26)',
    asks: {
      id: 'Pejabat lain yang mendapat pendelegasian kewenangan dapat pula menilai',
      en: 'Another official with delegated authority may rate as well',
    },
    by: BY.delegated,
  },
  {
    article: 'Ps.1(28)',
    asks: {
      id: 'Penugasan adalah untuk tugas tertentu di bawah Pimpinan Unit Organisasi',
      en: 'An assignment is to a given task under a unit head',
    },
    steps: ['request says purpose'],
  },
  {
    article: 'Ps.1(28)',
    asks: { id: 'Penugasan berlaku untuk jangka waktu tertentu', en: 'An assignment is for a given period' },
    steps: ['request says duration', 'ends at its term'],
  },
  {
    article: 'Ps.1(28)',
    asks: {
      id: 'Penugasan sesuai dengan kompetensi, keahlian dan/atau keterampilan',
      en: 'An assignment fits competence, expertise or skill',
    },
    by: OWN_BY.competence,
  },
  {
    article: 'Ps.9(1)',
    asks: {
      id: 'Yang ditugaskan berkedudukan di bawah Pejabat Pimpinan Tinggi Pratama, Administrator, atau Pengawas',
      en: 'Those assigned sit under a high leader, Administrator or Pengawas',
    },
    by: BY.seats,
  },
  {
    article: 'Ps.9(2)',
    asks: {
      id: 'Pejabat Fungsional dapat memimpin unit yang mandiri dan membawahi orang',
      en: 'A functional officer may head an independent unit, with people under him or her',
    },
    by: ofType('functional-alone'),
  },
  {
    article: 'Ps.10(1)',
    asks: { id: 'Bekerja secara individu dan/atau dalam tim kerja', en: 'They work as individuals and/or in teams' },
    by: BY.forms,
  },
  {
    article: 'Ps.10(2)',
    asks: {
      id: 'Anggota tim dapat berasal dari dalam unit, dari unit lain, dan dari instansi lain',
      en: 'Members of a team may come from the unit, from other units and from other agencies',
    },
    steps: ['owner.unit-head form'],
  },
  {
    article: 'Ps.10(2)',
    asks: {
      id: 'Begitu pula yang ditugaskan secara individu',
      en: 'And so may those who are assigned as individuals',
    },
    by: BY.scopes,
  },
  {
    article: 'Ps.10(3)',
    asks: {
      id: 'Ketua tim lintas unit atau lintas instansi diutamakan dari unit pemilik kinerja',
      en: "A leader across units or agencies preferably comes from the owner's unit",
    },
  },
  {
    article: 'Ps.11(1)',
    asks: {
      id: 'Penugasan dilakukan melalui penunjukan dan/atau pengajuan sukarela',
      en: 'An assignment is by appointment and/or on own request',
    },
    by: BY.channels,
  },
  {
    article: 'Ps.11(2)',
    asks: {
      id: 'Penunjukan adalah penugasan langsung oleh Pejabat Penilai Kinerja dan/atau Pimpinan Unit Organisasi',
      en: 'Appointed directly by the rater and/or the unit head',
    },
  },
  {
    article: 'Ps.11(3)',
    asks: {
      id: 'Pengajuan sukarela berdasar permohonan orangnya sendiri',
      en: 'Voluntary at the request of the person',
    },
  },
  {
    article: 'Ps.11(4)',
    asks: {
      id: 'Penugasan ditetapkan oleh Pejabat Penilai Kinerja dan/atau Pimpinan Unit Organisasi',
      en: 'Set by the rater and/or the unit head',
    },
  },
  {
    article: 'Ps.13(1)',
    asks: {
      id: 'Tugas dilaksanakan dalam unit, lintas unit, dan lintas instansi',
      en: 'Work is inside the unit, across units and across agencies',
    },
    by: BY.scopes,
  },
  {
    article: 'Ps.14',
    asks: {
      id: 'Yang bekerja individu melapor langsung kepada Pimpinan Unit Organisasi pemilik kinerja',
      en: "Individuals report directly to the head of the owner's unit",
    },
  },
  {
    article: 'Ps.15(1)',
    asks: { id: 'Anggota tim melapor kepada Ketua Tim', en: 'Members report to the leader' },
  },
  {
    article: 'Ps.15(2)',
    asks: {
      id: 'Ketua Tim melaporkan pekerjaan tim kepada Pimpinan Unit Organisasi pemilik kinerja',
      en: "The leader reports the team's work to the head of the owner's unit",
    },
    steps: ['team-leader report'],
  },
  {
    article: 'Ps.15(2)',
    asks: { id: 'Ketua Tim melapor secara berkala', en: 'The leader reports periodically' },
    steps: ['team-leader report-progress'],
  },
  {
    article: 'Ps.15(3)',
    asks: {
      id: 'Pimpinan Unit Organisasi pemilik kinerja sewaktu-waktu dapat meminta laporan Ketua Tim dan/atau anggota',
      en: "The head of the owner's unit may ask leader and/or members for a report at any time",
    },
  },
  {
    article: 'Ps.17(1)a',
    asks: { id: 'Ekspektasi ditetapkan dan diklarifikasi', en: 'Expectations are set and clarified' },
    steps: ['may set-expectations', 'may confirm-expectations'],
  },
  {
    article: 'Ps.17(1)b',
    asks: {
      id: 'Kinerja didokumentasikan, dengan umpan balik dan pengembangan',
      en: 'Performance is documented, with feedback and development',
    },
    not: NOT.performance,
  },
  {
    article: 'Ps.17(1)c',
    asks: { id: 'Kinerja pegawai dievaluasi', en: "Employees' performance is evaluated" },
    not: NOT.performance,
  },
  {
    article: 'Ps.17(1)d',
    asks: { id: 'Evaluasi ditindaklanjuti dengan penghargaan', en: 'The evaluation is followed up by awards' },
    steps: ['may propose-award'],
    not: OWN_NOT.onlyProposed,
  },
  {
    article: 'Ps.17(1)d',
    asks: { id: 'Evaluasi ditindaklanjuti dengan sanksi', en: 'The evaluation is followed up by sanctions' },
    steps: ['may propose-sanction'],
    not: OWN_NOT.onlyProposed,
  },
  {
    article: 'Ps.18',
    asks: {
      id: 'Layanan elektronik yang terintegrasi dan berbagi pakai diutamakan',
      en: 'Integrated, shared electronic services come first',
    },
    not: NOT.shared,
  },
  {
    article: 'Ps.19(1)',
    asks: {
      id: 'Kepala Perangkat Daerah memastikan setiap unit memakai aplikasi berbagi pakai itu',
      en: 'Department heads see to it that every unit uses the shared application',
    },
    not: NOT.shared,
  },
  {
    article: 'Ps.19(2)-(3)',
    asks: {
      id: 'Tim koordinasi SPBE memadukannya, dan Perangkat Daerah bidang komunikasi dan informatika menyelenggarakannya',
      en: 'A coordination team keeps these services together, and the department of informatics runs them',
    },
    not: NOT.shared,
  },
];

export const ARTICLES: LawRows = {
  leftOut: {
    id: 'Ps.1 selain angka 26 dan 28 (definisi); Ps.2-8 (tahapan, maksud dan tujuan, ruang lingkup, prinsip); Ps.9(3), 12, 13(2), dan 16 (merujuk lampiran); Ps.17(2) (merujuk peraturan pengelolaan kinerja; diulang dalam D.5 dan D.6); Ps.20 (proses bisnis); Ps.21-22 (kesekretariatan mendukung perubahan; mulai berlaku); dalam lampiran: bagian pembuka, ringkasan B (penyesuaian) 1 dan 2 yang diulang rinciannya, gambar, dan penutup.',
    en: 'Ps.1 but for (26) and (28) (definitions); Ps.2-8 (stages, aims, scope, principles); Ps.9(3), 12, 13(2) and 16 (they refer to the annex); Ps.17(2) (refers to the legislation on performance; D.5 and D.6 say it again); Ps.20 (business process maps); Ps.21-22 (secretariats help with the change; entry into force); in the annex the introductions, the summaries under B (penyesuaian) 1 and 2, which the details repeat, figures and closing words.',
  },
  rows: [...PASAL, ...ANNEX, ...ASSIGNING, ...WORK, ...MECHANISM_ROWS],
};
