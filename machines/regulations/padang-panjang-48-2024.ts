import type { Ground, Mechanism, Regulation, RouteText, RouteVariant, StepName } from '../procedure-types.ts';
import { type Amendment, inBothForms, likeBase } from '../routes/like-base.ts';
import { BASE_ROUTES, FIVE_WORKING_DAYS } from './base.ts';

// The text refers to five annexes that carry the whole procedure; none of them is held.
const LAMP_III = 'Lamp. III (not held)';
const LAMP_IV = 'Lamp. IV (not held)';
const LAMP_V = 'Lamp. V (not held)';

const ASSIGNED_AS_BASE =
  'Tata cara penugasan ada dalam Lampiran III (Ps.9), yang tidak tersedia: langkah ini mengikuti model dasar.';
const PLANNED_AS_BASE =
  'Pelaksanaan tugas ada dalam Lampiran IV (Ps.11), yang tidak tersedia: rencana disusun seperti dalam model dasar.';
const LED_AS_BASE =
  'Ps.13(2) menyebut Pimpinan Unit Organisasi; tembusan kepada Pejabat Penilai Kinerja mengikuti model dasar, karena Lampiran IV dan V tidak tersedia.';
const REVIEWED_AS_BASE =
  'Jenis unit dan alur peninjauan ada dalam Lampiran I, II dan V (Ps.4(3), 6(2), 14), yang tidak tersedia: rantai tinjauan mengikuti model dasar.';
const RETURNED_AS_BASE =
  'Pengembalian tidak diatur dalam pasal dan Lampiran V tidak tersedia: hasil yang belum sesuai target dikembalikan dan ditinjau kembali dari bawah.';
const CONTENTS_AS_BASE =
  'Muatan surat permohonan tidak diatur dalam pasal dan Lampiran III tidak tersedia: muatannya mengikuti model dasar.';
const INCOMPLETE =
  'Permohonan yang tidak lengkap tidak diterima; tujuan dan jangka waktu diminta pada setiap cara karena Ps.1(14).';

const mechanism = (...chain: Mechanism['chain']): Mechanism => ({
  chain,
  plan: { basis: [LAMP_IV], interpretation: PLANNED_AS_BASE },
  report: { basis: ['Ps.12'] },
  review: { basis: ['Ps.4(3)', LAMP_V], interpretation: REVIEWED_AS_BASE },
  return: { basis: [LAMP_V], interpretation: RETURNED_AS_BASE },
});

/** A route of the base: every step a reading of Lampiran III, beside the articles that speak of it themselves. */
const asBase = (variant: RouteVariant, articles: Partial<Record<StepName, readonly string[]>> = {}): RouteText => {
  const readings = (BASE_ROUTES[variant] ?? []).map(({ step }): [StepName, Amendment] => [
    step,
    { basis: [...(articles[step] ?? []), LAMP_III], interpretation: ASSIGNED_AS_BASE },
  ]);
  return inBothForms(likeBase(variant, Object.fromEntries(readings)));
};

const request: Ground = { basis: [LAMP_III], interpretation: CONTENTS_AS_BASE };

/** Peraturan Wali Kota Padang Panjang 48/2024: its own articles as law, the base for what its annexes would say. */
export const padangPanjang: Regulation = {
  id: 'padang-panjang-48-2024',
  cite: 'Padang Panjang',
  title: {
    id: 'Peraturan Wali Kota Padang Panjang Nomor 48 Tahun 2024 tentang Sistem Kerja di Lingkungan Pemerintah Daerah',
    en: 'Padang Panjang Mayor Regulation 48/2024 on the working system of the regional government',
  },
  inForce: '2024-12-27',
  edition: 1,
  answerWithin: FIVE_WORKING_DAYS,

  mechanisms: {
    'high-leader-rates': mechanism('administrator', 'high-leader'),
    'administrator-rates-and-heads': mechanism('administrator', 'high-leader'),
    'high-leader-rates-and-heads': mechanism('high-leader'),
    'administrator-rates': mechanism('supervisor', 'administrator'),
    'administrator-alone': mechanism('administrator'),
    'supervisor-alone': mechanism('supervisor'),
    'functional-alone': mechanism('functional-head'),
    'secretary-rates': mechanism('assistant', 'regional-secretary'),
    'assistant-rates': mechanism('section-head', 'assistant', 'regional-secretary'),
    'section-head-rates-and-heads': mechanism('section-head', 'assistant', 'regional-secretary'),
    'supervisor-rates-and-heads': mechanism('supervisor', 'administrator'),
  },

  routes: {
    'appointment-in-unit': asBase('appointment-in-unit', { 'owner.unit-head appoint': ['Ps.8(2)', 'Ps.8(4)'] }),
    'appointment-in-unit.rater-sets': asBase('appointment-in-unit.rater-sets', {
      'owner.rater appoint': ['Ps.8(2)', 'Ps.8(4)'],
    }),
    'appointment-cross-unit': asBase('appointment-cross-unit', { 'owner.unit-head request': ['Ps.7(2)'] }),
    'appointment-cross-agency': asBase('appointment-cross-agency', {
      'owner.unit-head request': ['Ps.7(2)'],
      'home.rater appoint': ['Ps.8(2)', 'Ps.8(4)'],
    }),
    'voluntary-in-unit': asBase('voluntary-in-unit', {
      'assignee request': ['Ps.8(3)'],
      'owner.unit-head approve': ['Ps.8(4)'],
    }),
    'voluntary-cross-unit': asBase('voluntary-cross-unit', {
      'assignee request': ['Ps.8(3)'],
      'home.rater approve': ['Ps.8(4)'],
    }),
  },
  teamWork: {
    plan: { basis: [LAMP_IV], interpretation: PLANNED_AS_BASE },
    memberReport: { basis: ['Ps.13(1)'] },
    leaderReport: { basis: ['Ps.13(2)', LAMP_IV, LAMP_V], copies: ['owner.rater'], interpretation: LED_AS_BASE },
  },
  unitMeans: 'unit',

  fullContents: ['appointment-cross-unit', 'appointment-cross-agency'],
  contents: { purpose: request, competence: request, target: request, duration: request },
  leastContents: {
    purpose: { basis: ['Ps.1(14)'], interpretation: INCOMPLETE },
    duration: { basis: ['Ps.1(14)'], interpretation: INCOMPLETE },
  },

  beside: {
    refuse: {
      basis: [LAMP_III],
      interpretation:
        'Penolakan tidak diatur dalam pasal dan Lampiran III tidak tersedia: setiap keputusan dapat menolak, selalu dengan alasan.',
    },
    return: { basis: [LAMP_V], interpretation: RETURNED_AS_BASE },
    withdraw: {
      basis: ['Ps.8(1)', LAMP_III],
      interpretation: 'Penarikan tidak diatur: yang memulai dapat menariknya sebelum surat penugasan terbit.',
    },
    cancel: {
      basis: ['Ps.8(4)', LAMP_III],
      interpretation: 'Pembatalan tidak diatur: penanda tangan surat penugasan dapat membatalkannya, dengan alasan.',
    },
  },
  plainBeside: {},

  interpretations: [
    'Lampiran I-V memuat seluruh tata cara dan tidak tersedia: jenis unit, cara, surat, tanda terima dan evaluasi mengikuti model dasar (PermenPANRB 7/2022).',
    'Ps.8(4) memberi penetapan kepada Pejabat Penilai Kinerja atau Pimpinan Unit Organisasi: instansi memilih siapa yang menetapkan dalam unit.',
    'Penugasan lintas unit dan lintas instansi ditinjau oleh rantai unit pemilik kinerja.',
    INCOMPLETE,
    'Plt. dan Plh. bertindak dari jabatan yang didelegasikan; peraturan hanya mengenal pendelegasian kewenangan (Ps.1(13)).',
    'Tidak seorang pun memutus permohonannya sendiri; menandatangani surat adalah tindakan tersendiri, bukan bagian dari keputusan.',
  ],
};
