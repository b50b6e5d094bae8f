import type { Ground, Mechanism, Regulation, ReportGround } from '../procedure-types.ts';
import { FIVE_WORKING_DAYS } from './base.ts';
import { PROBOLINGGO_ROUTES } from './probolinggo-routes.ts';

const CLIMBS_AGAIN =
  'Lampiran II.D butir ini tidak menyebut pengembalian; hasil yang belum sesuai target dikembalikan seperti D.5.c dan D.6.c dan ditinjau kembali dari bawah.';
const INCOMPLETE =
  'Permohonan yang tidak lengkap tidak diterima; tujuan dan jangka waktu diminta pada setiap cara karena Ps.1(12).';
const ALSO_ACROSS_UNITS =
  'Muatan surat ditulis untuk permohonan lintas instansi (II.B.2.1)c) butir 1); diterapkan pula pada permohonan lintas unit.';
const OWNERS_HEAD =
  'Ps.14-15 hanya menyebut Pimpinan Unit Organisasi: dibaca pimpinan unit pemilik kinerja, seperti dalam Lampiran II.D.';
const REVIEWED_FIRST =
  'D.2.b menyampaikan hasil kepada JPT Pratama, D.2.c meminta Administrator meninjau lebih dahulu: laporan kepada Administrator sebagai Pimpinan Unit Organisasi pemilik kinerja (Ps.14-15), tembusan JPT Pratama.';
const individualReport = (n: number): Ground => ({
  basis: ['Ps.14', 'Lamp. II.B (pertanggungjawaban) 1)', `Lamp. II.D.${n}.b`],
  interpretation: OWNERS_HEAD,
});

const LEADER_REPORT: ReportGround = {
  basis: ['Ps.15(2)', 'Lamp. II.B (pertanggungjawaban) 2)b)', 'Lamp. II.B.3 Ketua Tim butir 5'],
  copies: ['owner.rater'],
  interpretation: OWNERS_HEAD,
};

/** A mechanism of Lampiran II.D, which goes before II.B.1 and II.B.2. */
const mechanism = (n: number, chain: Mechanism['chain'], readings: Partial<Mechanism> = {}): Mechanism => ({
  chain,
  plan: { basis: [`Lamp. II.D.${n}.a`, `Lamp. II.D.${n}.b`] },
  report: individualReport(n),
  leaderReport: { ...LEADER_REPORT, basis: [...LEADER_REPORT.basis, `Lamp. II.D.${n}.b`] },
  review: { basis: [`Lamp. II.D.${n}.c`] },
  return: { basis: ['Lamp. II.D.5.c', 'Lamp. II.D.6.c'], interpretation: CLIMBS_AGAIN },
  ...readings,
});

const returnsItself = (n: number): Pick<Mechanism, 'return'> => ({ return: { basis: [`Lamp. II.D.${n}.c`] } });

/** Peraturan Wali Kota Probolinggo 88/2024: six mechanisms (Lamp. II.D). */
export const probolinggo: Regulation = {
  id: 'probolinggo-88-2024',
  cite: 'Probolinggo',
  title: {
    id: 'Peraturan Wali Kota Probolinggo Nomor 88 Tahun 2024 tentang Sistem Kerja di Lingkungan Pemerintah untuk Penyederhanaan Birokrasi',
    en: 'Probolinggo Mayor Regulation 88/2024 on the working system of the government for a simpler bureaucracy',
  },
  inForce: '2024-12-31',
  edition: 1,
  answerWithin: FIVE_WORKING_DAYS,

  mechanisms: {
    'section-head-rates-and-heads': mechanism(1, ['section-head', 'assistant', 'regional-secretary']),
    'administrator-rates-and-heads': mechanism(2, ['administrator', 'high-leader'], {
      report: {
        basis: [...individualReport(2).basis, 'Lamp. II.D.2.c'],
        copies: ['high-leader'],
        interpretation: REVIEWED_FIRST,
      },
      leaderReport: {
        basis: [...LEADER_REPORT.basis, 'Lamp. II.D.2.b', 'Lamp. II.D.2.c'],
        copies: ['owner.rater', 'high-leader'],
        interpretation: REVIEWED_FIRST,
      },
    }),
    'high-leader-rates-and-heads': mechanism(3, ['high-leader']),
    'administrator-rates': mechanism(4, ['supervisor', 'administrator']),
    'supervisor-alone': mechanism(5, ['supervisor'], returnsItself(5)),
    'functional-alone': mechanism(6, ['functional-head'], returnsItself(6)),
  },

  routes: PROBOLINGGO_ROUTES,
  teamWork: {
    plan: { basis: ['Lamp. II.B.3 Ketua Tim butir 1', 'Lamp. II.B.3 Ketua Tim butir 2', 'Lamp. II.A.2.a'] },
    memberReport: {
      basis: ['Ps.15(1)', 'Lamp. II.B (pertanggungjawaban) 2)a)', 'Lamp. II.B.3 Anggota Tim butir 3'],
    },
    leaderReport: LEADER_REPORT,
  },
  unitMeans: 'unit',

  fullContents: ['appointment-cross-unit', 'appointment-cross-agency'],
  contents: {
    purpose: { basis: ['Lamp. II.B.2.1)c) butir 1 angka 1)', 'Ps.1(12)'] },
    competence: { basis: ['Lamp. II.B.2.1)c) butir 1 angka 2)'] },
    target: { basis: ['Lamp. II.B.2.1)c) butir 1 angka 3)'] },
    duration: { basis: ['Lamp. II.B.2.1)c) butir 1 angka 4)', 'Ps.1(12)'] },
  },
  readContents: { 'appointment-cross-unit': ALSO_ACROSS_UNITS },
  leastContents: {
    purpose: { basis: ['Ps.1(12)'], interpretation: INCOMPLETE },
    duration: { basis: ['Ps.1(12)'], interpretation: INCOMPLETE },
  },

  beside: {
    refuse: {
      basis: ['Lamp. II.B.2.1)b) butir 4'],
      interpretation:
        'Penolakan dengan alasan hanya ditulis untuk lintas unit (II.B.2.1)b) butir 4): berlaku bagi setiap keputusan, selalu dengan alasan.',
    },
    return: { basis: ['Lamp. II.D.5.c', 'Lamp. II.D.6.c'] },
    withdraw: {
      basis: ['Lamp. II.B.2.1)', 'Lamp. II.B.2.2)'],
      interpretation: 'Penarikan tidak diatur: yang memulai dapat menariknya sebelum surat penugasan terbit.',
    },
    cancel: {
      basis: ['Lamp. II.B.2 ¶1'],
      interpretation: 'Pembatalan tidak diatur: penanda tangan surat penugasan dapat membatalkannya, dengan alasan.',
    },
  },

  plainBeside: { refuse: { 'appointment-cross-unit': ['home.rater approve'] } },

  interpretations: [
    'II.B.1-B.2 dan II.D tidak sepakat siapa Pimpinan Unit Organisasi dan, dalam II.B.1.c, siapa Pejabat Penilai Kinerja: dipakai II.D, yang pimpinannya Kepala Bagian (D.1), Administrator (D.2), JPT Pratama (D.3), Pengawas (D.4, D.5), atau Pejabat Fungsional (D.6).',
    'Penilai Pejabat Fungsional yang kelas jabatannya setara atau lebih tinggi berpindah menurut II.B.1; rantai tinjauan tidak ikut berubah, karena hal itu tidak disebut.',
    'Penugasan lintas unit dan lintas instansi ditinjau oleh rantai unit pemilik kinerja.',
    INCOMPLETE,
    'Plt. dan Plh. bertindak dari jabatan yang didelegasikan; peraturan hanya mengenal pendelegasian kewenangan (Ps.1(10)).',
    'Tidak seorang pun memutus permohonannya sendiri; menandatangani surat adalah tindakan tersendiri, bukan bagian dari keputusan.',
  ],
};
