import type { LawRow, LawRows } from '../../coverage/law-row.ts';
import { BY, NOT, ofType } from '../../coverage/reasons.ts';
import type { Label } from '../../words/label.ts';
import { ANNEX } from './articles-annex.ts';
import { MECHANISM_ARTICLES } from './articles-mechanisms.ts';
import { ASSIGNING } from './articles-routes.ts';
import { WORK } from './articles-work.ts';

/** What is recorded is that somebody proposes it. */
const PROPOSED_ONLY: Label = {
  id: 'yang dicatat usulannya, dengan alasan: pemberiannya diputus di luar sistem',
  en: 'what is recorded is the proposal, with its reason: granting it is decided outside the system',
};

const PASAL: readonly LawRow[] = [
  {
    article: 'Ps.1(10)',
    asks: {
      id: 'Pejabat Penilai Kinerja adalah atasan langsung, paling rendah Pengawas',
      en: 'The rater is the direct superior, at the lowest a Pengawas',
    },
    by: BY.seats,
  },
  {
    article: 'Ps.1(10)',
    asks: {
      id: 'Atau pejabat lain yang mendapat pendelegasian kewenangan',
      en: 'Or another official to whom the authority is delegated',
    },
    by: BY.delegated,
  },
  {
    article: 'Ps.1(12)',
    asks: {
      id: 'Penugasan adalah untuk tugas tertentu di bawah Pimpinan Unit Organisasi',
      en: 'An assignment is to a given task under a unit head',
    },
    steps: ['request says purpose'],
  },
  {
    article: 'Ps.1(12)',
    asks: { id: 'Penugasan berlaku untuk jangka waktu tertentu', en: 'An assignment is for a given period' },
    steps: ['request says duration', 'ends at its term'],
  },
  {
    article: 'Ps.8(1)',
    asks: {
      id: 'Yang ditugaskan berkedudukan langsung di bawah Pejabat Pimpinan Tinggi Pratama, Administrator, atau Pengawas',
      en: 'Those assigned sit directly under a high leader, Administrator or Pengawas',
    },
    by: BY.seats,
  },
  {
    article: 'Ps.8(2)',
    asks: {
      id: 'Pejabat Fungsional yang memimpin unit mandiri dapat membawahi mereka',
      en: 'A functional officer who heads an independent unit may have them under him',
    },
    by: ofType('functional-alone'),
  },
  {
    article: 'Ps.8(3)',
    asks: {
      id: 'Kedudukan mengikuti struktur yang ditetapkan Pejabat Pembina Kepegawaian',
      en: 'Where people sit follows the structure set by the appointing authority (PPK)',
    },
    not: NOT.placement,
  },
  {
    article: 'Ps.10(1)',
    asks: {
      id: 'Mereka bekerja secara individu dan/atau dalam Tim Kerja',
      en: 'They work as individuals and/or in teams',
    },
    by: BY.forms,
  },
  {
    article: 'Ps.10(2)',
    asks: {
      id: 'Penugasan individu dapat melibatkan orang dari unit yang sama, unit lain, dan instansi lain',
      en: 'An individual assignment may involve people of the unit, of other units and of other agencies',
    },
    by: BY.scopes,
  },
  {
    article: 'Ps.10(2)',
    asks: {
      id: 'Demikian pula Tim Kerja, yang dibentuk Pimpinan Unit Organisasi',
      en: 'So may a team, which the unit head forms',
    },
    steps: ['owner.unit-head form'],
  },
  {
    article: 'Ps.10(3)',
    asks: {
      id: 'Ketua Tim lintas unit atau lintas instansi diutamakan dari unit pemilik kinerja',
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
      id: 'Pengajuan sukarela berdasar permohonan aktif orangnya sendiri',
      en: 'Voluntary at the active request of the person',
    },
  },
  {
    article: 'Ps.11(4)',
    asks: {
      id: 'Penugasan ditetapkan oleh Pejabat Penilai Kinerja atau Pimpinan Unit Organisasi',
      en: 'Set by the rater or the unit head',
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
      id: 'Yang bekerja individu melapor langsung kepada Pimpinan Unit Organisasi',
      en: 'Individuals report directly to the unit head',
    },
  },
  {
    article: 'Ps.15(1)',
    asks: { id: 'Anggota tim melapor kepada Ketua Tim', en: 'Members report to the leader' },
  },
  {
    article: 'Ps.15(2)',
    asks: {
      id: 'Ketua Tim melaporkan pekerjaan tim kepada Pimpinan Unit Organisasi',
      en: "The leader reports the team's work to the unit head",
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
      id: 'Pimpinan Unit Organisasi sewaktu-waktu dapat meminta laporan Ketua Tim dan/atau anggota',
      en: 'The unit head may ask leader and/or members for a report at any time',
    },
  },
  {
    article: 'Ps.17(1)a',
    asks: { id: 'Spesifikasi kinerja ditetapkan dan diklarifikasi', en: 'Specifications are set and clarified' },
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
    steps: [
      'may propose-award (certificate)',
      'may propose-award (national-nomination)',
      'may propose-award (training)',
    ],
    not: PROPOSED_ONLY,
  },
  {
    article: 'Ps.17(1)d',
    asks: { id: 'Evaluasi ditindaklanjuti dengan sanksi', en: 'The evaluation is followed up by sanctions' },
    steps: ['may propose-sanction'],
    not: PROPOSED_ONLY,
  },
  {
    article: 'Ps.17(2)',
    asks: {
      id: 'Penghargaan hanya bagi yang kinerjanya dinilai di atas ekspektasi',
      en: 'Awards are for those whose performance is rated above expectation',
    },
    steps: ['propose-award: rating-very-good'],
  },
  {
    article: 'Ps.17(2)',
    asks: {
      id: 'Penghargaan yang dapat diberikan adalah yang terdaftar pada huruf a, b, dan c',
      en: 'The awards that may be given are those listed under a, b and c',
    },
    steps: [
      'may propose-award (certificate)',
      'may propose-award (national-nomination)',
      'may propose-award (training)',
    ],
  },
  {
    article: 'Ps.17(2)a',
    asks: { id: 'Piagam penghargaan dapat diberikan', en: 'A certificate may be given' },
    not: PROPOSED_ONLY,
  },
  {
    article: 'Ps.17(2)b',
    asks: {
      id: 'Orangnya dapat diusulkan bagi penghargaan ASN dari Pemerintah Pusat',
      en: 'The person may be nominated for the award of the central government',
    },
  },
  {
    article: 'Ps.17(2)c',
    asks: {
      id: 'Orangnya dapat diusulkan mengikuti bimbingan teknis atau diklat',
      en: 'The person may be proposed for technical guidance or training',
    },
    steps: ['may propose-award (training)'],
  },
  {
    article: 'Ps.17(2)c',
    asks: { id: 'Diklatnya sesuai dengan kelas jabatan', en: 'The training fits the class of the post' },
    not: {
      id: 'diklat mana yang diusulkan tertulis dalam alasannya, dan tidak dibandingkan dengan kelas jabatan',
      en: 'which training is proposed stands in the reason, and is not held against the class',
    },
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
    article: 'Ps.19',
    asks: {
      id: 'Pimpinan instansi memastikan setiap unit memakai aplikasi berbagi pakai; Tim Koordinasi SPBE mengoordinasikannya',
      en: 'Agency heads see to it that every unit uses the shared application; a coordination team keeps it together',
    },
    not: NOT.shared,
  },
];

export const ARTICLES: LawRows = {
  leftOut: {
    id: 'Ps.1 selain angka 10 dan 12 (definisi), dan kompetensi dalam Ps.1(12) (lihat Lamp. II.B.2.a); Ps.2-7 (tahapan, tujuan, prinsip, ruang lingkup); Ps.9, 12, 13(2), dan 16 (merujuk lampiran); Ps.17(3) (merujuk peraturan pengelolaan kinerja); Ps.20 (peta proses bisnis); Ps.21 (mulai berlaku); dalam lampiran Bab I dan III, pengantar, dan gambar.',
    en: 'Ps.1 but for (10) and (12) (definitions), and the competence in Ps.1(12) (see Lamp. II.B.2.a); Ps.2-7 (stages, aims, principles, scope); Ps.9, 12, 13(2) and 16 (they refer to the annex); Ps.17(3) (refers to the legislation on performance); Ps.20 (business process maps); Ps.21 (entry into force); in the annex Bab I and III, the introductions and figures.',
  },
  rows: [...PASAL, ...ANNEX, ...ASSIGNING, ...WORK, ...MECHANISM_ARTICLES],
};
