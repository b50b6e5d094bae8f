import type { Mechanism, Regulation } from '../procedure-types.ts';
import { FIVE_WORKING_DAYS } from './base.ts';
import { LANGSA_ROUTES } from './langsa-routes.ts';
import { LANGSA_PER_PERSON } from './langsa-staff-raters.ts';

const OFF_TARGET =
  'Teks hanya meneruskan hasil yang sesuai target dan tidak menyebut pengembalian: hasil yang belum sesuai dikembalikan dan ditinjau kembali dari bawah.';
const LEADER_REPORTS =
  'Ps.18(2) menyebut Pimpinan Unit Organisasi dan/atau Pimpinan Perangkat Daerah: laporan tim disampaikan kepada Pimpinan Unit Organisasi, yang meninjau lebih dahulu.';
const REVIEW_FIRST =
  'Mek.1.b menyampaikan hasil kepada JPT Pratama, mek.1.c meminta Administrator meninjau lebih dahulu: laporan kepada Administrator, JPT Pratama menerimanya sesudah tinjauan.';
const NO_MECHANISM =
  'Ps.7(3) dan Ps.12(2) mengenal jenis unit ini, tetapi Lampiran B tidak memberinya mekanisme: dipakai tahapan umum Lampiran B, dengan JPT Pratama yang meninjau dan menyatakan selesai.';
const INCOMPLETE =
  'Penunjukan atau permohonan yang tidak lengkap tidak diterima; tujuan dan jangka waktu diminta pada setiap cara karena Ps.1(19).';

/** A mechanism of Lampiran B: planning (a), execution (b), evaluation (c). */
const mechanism = (n: number, chain: Mechanism['chain'], readings: Partial<Mechanism> = {}): Mechanism => ({
  chain,
  plan: { basis: [`Lamp. B.mek.${n}.a`, `Lamp. B.mek.${n}.b`] },
  report: { to: 'owner.rater', basis: ['Ps.17', `Lamp. B.mek.${n}.b`] },
  leaderReport: { basis: ['Ps.18(2)', 'Ps.16(4)e', `Lamp. B.mek.${n}.b`], interpretation: LEADER_REPORTS },
  review: { basis: [`Lamp. B.mek.${n}.c`, 'Lamp. B.3 (tahapan)'] },
  return: { basis: [`Lamp. B.mek.${n}.c`], interpretation: OFF_TARGET },
  ...readings,
});

/** Peraturan Walikota Langsa 48/2024: signers of its own, a Verification Team, and one step between departments. */
export const langsa: Regulation = {
  id: 'langsa-48-2024',
  cite: 'Langsa',
  title: {
    id: 'Peraturan Walikota Langsa Nomor 48 Tahun 2024 tentang Sistem Kerja di Lingkungan Pemerintah Kota Langsa',
    en: 'Langsa Mayor Regulation 48/2024 on the working system within the Langsa City Government',
  },
  inForce: '2024-12-13',
  edition: 1,
  answerWithin: FIVE_WORKING_DAYS,

  mechanisms: {
    'administrator-rates-and-heads': mechanism(1, ['administrator', 'high-leader'], {
      report: {
        to: 'owner.rater',
        basis: ['Ps.17', 'Lamp. B.mek.1.b', 'Lamp. B.mek.1.c'],
        interpretation: REVIEW_FIRST,
      },
      leaderReport: {
        basis: ['Ps.18(2)', 'Ps.16(4)e', 'Lamp. B.mek.1.b', 'Lamp. B.mek.1.c'],
        interpretation: `${LEADER_REPORTS} ${REVIEW_FIRST}`,
      },
    }),
    'administrator-rates': mechanism(2, ['supervisor', 'administrator'], {
      report: {
        to: 'owner.rater',
        basis: ['Ps.17', 'Lamp. B.mek.2.b', 'Lamp. B.mek.2.c'],
        interpretation:
          'Ps.17 melaporkan tugas kepada Pejabat Penilai Kinerja (Administrator), mek.2.b menyampaikan hasilnya kepada Pengawas: laporan kepada Administrator, ditinjau lebih dahulu oleh Pengawas (mek.2.c).',
      },
    }),
    'supervisor-alone': mechanism(3, ['supervisor', 'administrator']),
    'functional-alone': mechanism(4, ['functional-head', 'high-leader']),
    'section-head-rates-and-heads': mechanism(5, ['section-head', 'assistant', 'regional-secretary'], {
      plan: {
        basis: ['Lamp. B.1 (tahapan) c', 'Lamp. B.2 (tahapan) a'],
        interpretation: 'Halaman mek.5 sebelum tahap evaluasi hilang: rencana disusun menurut tahapan umum Lampiran B.',
      },
      report: { to: 'owner.rater', basis: ['Ps.17'] },
      leaderReport: { basis: ['Ps.18(2)', 'Ps.16(4)e'], interpretation: LEADER_REPORTS },
      review: {
        basis: ['Lamp. B.mek.5.c', 'Lamp. B.3 (tahapan)'],
        interpretation:
          'Akhir halaman mek.5 hilang sesudah Kepala Bagian dan Asisten: Sekretaris Daerah dibaca sebagai yang terakhir, karena ia Pejabat Level 1 (tahapan evaluasi Lampiran B).',
      },
    }),
    'high-leader-rates-and-heads': {
      chain: ['high-leader'],
      plan: { basis: ['Lamp. B.1 (tahapan) c', 'Lamp. B.2 (tahapan) a'], interpretation: NO_MECHANISM },
      report: { to: 'owner.rater', basis: ['Ps.17'] },
      review: { basis: ['Ps.7(3)', 'Ps.12(2)', 'Lamp. B.3 (tahapan)'], interpretation: NO_MECHANISM },
      return: { basis: ['Lamp. B.3 (tahapan)'], interpretation: OFF_TARGET },
    },
  },

  routes: LANGSA_ROUTES,
  teamWork: {
    plan: { basis: ['Ps.16(4)a', 'Ps.16(4)b', 'Lamp. B.2 (tahapan) a'] },
    memberReport: { basis: ['Ps.18(1)', 'Ps.16(5)c'] },
    leaderReport: { basis: ['Ps.18(2)', 'Ps.16(4)e'], interpretation: LEADER_REPORTS },
  },
  unitMeans: 'unit',

  fullContents: ['appointment-cross-unit', 'appointment-cross-department'],
  contents: {
    purpose: { basis: ['Ps.9(3)a', 'Ps.10(2)a'] },
    competence: { basis: ['Ps.9(3)b', 'Ps.10(2)b'] },
    target: { basis: ['Ps.9(3)c', 'Ps.10(2)c'] },
    duration: { basis: ['Ps.9(3)d', 'Ps.10(2)d'] },
  },
  leastContents: {
    purpose: { basis: ['Ps.1(19)'], interpretation: INCOMPLETE },
    duration: { basis: ['Ps.1(19)'], interpretation: INCOMPLETE },
  },

  beside: {
    refuse: {
      basis: ['Ps.10(3)'],
      interpretation:
        'Penolakan hanya disebut bagi permohonan tim, tertulis dan tanpa syarat alasan (Ps.10(3)): berlaku bagi setiap keputusan, juga rekomendasi Tim Verifikasi, selalu dengan alasan.',
    },
    return: { basis: ['Lamp. B.3 (tahapan)'], interpretation: OFF_TARGET },
    withdraw: {
      basis: ['Ps.13(1)'],
      interpretation: 'Penarikan tidak diatur: yang memulai dapat menariknya sebelum Surat Perintah terbit.',
    },
    cancel: {
      basis: ['Ps.9(1)', 'Ps.9(4)', 'Ps.10(1)', 'Ps.10(4)'],
      interpretation: 'Pembatalan tidak diatur: yang menetapkan Surat Perintah dapat membatalkannya, dengan alasan.',
    },
  },
  plainBeside: {},

  interpretations: [
    'Penugasan lintas unit, lintas Perangkat Daerah dan lintas instansi ditinjau oleh rantai unit pemilik kinerja.',
    INCOMPLETE,
    LANGSA_PER_PERSON,
    'Plt. dan Plh. bertindak dari jabatan yang didelegasikan; peraturan hanya mengenal pendelegasian kewenangan (Ps.1(11)).',
    'Tidak seorang pun memutus permohonannya sendiri; menandatangani surat adalah tindakan tersendiri, bukan bagian dari keputusan.',
  ],
};
