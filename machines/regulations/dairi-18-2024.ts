import type { Mechanism, Regulation, ReportGround } from '../procedure-types.ts';
import { inBothForms, likeBase } from '../routes/like-base.ts';
import { FIVE_WORKING_DAYS } from './base.ts';

const CLIMBS_AGAIN =
  'Lampiran D butir ini tidak menyebut pengembalian; hasil yang belum sesuai target dikembalikan seperti D.5-D.7 huruf c dan ditinjau kembali dari bawah.';

const INCOMPLETE =
  'Permohonan yang tidak lengkap tidak diterima; tujuan dan jangka waktu diminta pada setiap cara karena Ps.1(28).';

const REVIEWED_FIRST =
  'D.2.b menyampaikan hasil kepada JPT Pratama, D.2.c meminta Administrator meninjau lebih dahulu: laporan kepada Administrator, tembusan JPT Pratama.';
const LEADER_REPORT: ReportGround = {
  basis: ['Ps.15(2)', 'Lamp. B.4.b.ii', 'Lamp. B.3 Ketua Tim 5'],
  copies: ['owner.rater'],
};

/** A mechanism of Lampiran D that prescribes everything itself. */
const mechanism = (n: number, chain: Mechanism['chain'], readings: Partial<Mechanism> = {}): Mechanism => ({
  chain,
  plan: { basis: [`Lamp. D.${n}.a`, `Lamp. D.${n}.b`] },
  report: { basis: ['Ps.14', 'Lamp. B.4.a', `Lamp. D.${n}.b`] },
  review: { basis: [`Lamp. D.${n}.c`] },
  return: { basis: ['Lamp. D.5.c', 'Lamp. D.6.c', 'Lamp. D.7.c'], interpretation: CLIMBS_AGAIN },
  ...readings,
});

const returnsItself = (n: number): Pick<Mechanism, 'return'> => ({ return: { basis: [`Lamp. D.${n}.c`] } });

/** Peraturan Bupati Dairi 18/2024: the base in full; ten mechanisms (Lamp. D) and an eleventh unit type without one. */
export const dairi: Regulation = {
  id: 'dairi-18-2024',
  cite: 'Dairi',
  title: {
    id: 'Peraturan Bupati Dairi Nomor 18 Tahun 2024 tentang Penyesuaian Sistem Kerja untuk Penyederhanaan Birokrasi',
    en: 'Dairi Regent Regulation 18/2024 on adjusting the working system for a simpler bureaucracy',
  },
  inForce: '2024-09-27',
  edition: 1,
  answerWithin: FIVE_WORKING_DAYS,

  mechanisms: {
    'high-leader-rates': mechanism(1, ['administrator', 'high-leader']),
    'administrator-rates-and-heads': mechanism(2, ['administrator', 'high-leader'], {
      report: {
        basis: ['Ps.14', 'Lamp. B.4.a', 'Lamp. D.2.b', 'Lamp. D.2.c'],
        copies: ['high-leader'],
        interpretation: REVIEWED_FIRST,
      },
      leaderReport: {
        basis: [...LEADER_REPORT.basis, 'Lamp. D.2.b', 'Lamp. D.2.c'],
        copies: ['owner.rater', 'high-leader'],
        interpretation: REVIEWED_FIRST,
      },
    }),
    'high-leader-rates-and-heads': mechanism(3, ['high-leader'], {
      review: {
        basis: ['Lamp. D.3.c'],
        interpretation:
          'D.3.c menyebut JPT Madya sebagai penerima hasil, yang tidak ada di kabupaten (B.1.b, B.2.b): dibaca JPT Pratama.',
      },
    }),
    'administrator-rates': mechanism(4, ['supervisor', 'administrator']),
    'administrator-alone': mechanism(5, ['administrator'], returnsItself(5)),
    'supervisor-alone': mechanism(6, ['supervisor'], returnsItself(6)),
    'functional-alone': mechanism(7, ['functional-head'], returnsItself(7)),
    'secretary-rates': mechanism(8, ['assistant', 'regional-secretary']),
    'assistant-rates': mechanism(9, ['section-head', 'assistant', 'regional-secretary']),
    'section-head-rates-and-heads': mechanism(10, ['section-head', 'assistant', 'regional-secretary']),
    'supervisor-rates-and-heads': {
      chain: ['supervisor', 'administrator'],
      plan: { basis: ['Lamp. A.1.c', 'Lamp. A.2.a'] },
      report: { basis: ['Ps.14', 'Lamp. B.4.a'] },
      review: {
        basis: ['Lamp. B.1.b.2', 'Lamp. A.3'],
        interpretation:
          'Jenis unit ini (B.1.b.2) tidak punya mekanisme di Lampiran D: rantai tinjauan menurut analogi D.2.c.',
      },
      return: { basis: ['Lamp. D.5.c', 'Lamp. D.6.c', 'Lamp. D.7.c'], interpretation: CLIMBS_AGAIN },
    },
  },

  routes: {
    'appointment-in-unit': inBothForms(
      likeBase('appointment-in-unit', {
        'owner.unit-head appoint': { basis: ['Lamp. B.2 (cara) a.1', 'Ps.11(2)', 'Ps.11(4)'] },
        'owner.unit-head issue-letter': {
          basis: ['Lamp. B.2 ¶1', 'Lamp. B.2 ¶2'],
          interpretation:
            'Surat penugasan wajib diberikan, penanda tangannya tidak disebut: yang menunjuk yang menandatangani.',
        },
        'assignee receive': {
          basis: ['Lamp. B.2 ¶2'],
          interpretation: 'Tanda terima tidak disebut untuk penunjukan dalam unit: menurut analogi a.2.e.',
        },
      }),
    ),
    'appointment-in-unit.rater-sets': inBothForms(
      likeBase('appointment-in-unit.rater-sets', {
        'owner.unit-head propose': { basis: ['Lamp. B.2 ¶1', 'Lamp. B.2.d'] },
        'owner.rater appoint': { basis: ['Lamp. B.2.d', 'Ps.11(2)', 'Ps.11(4)'] },
        'owner.rater issue-letter': {
          basis: ['Lamp. B.2 ¶1', 'Lamp. B.2 ¶2'],
          interpretation:
            'Surat penugasan wajib diberikan, penanda tangannya tidak disebut: yang menunjuk yang menandatangani.',
        },
        'assignee receive': {
          basis: ['Lamp. B.2 ¶2'],
          interpretation: 'Tanda terima tidak disebut untuk penunjukan dalam unit: menurut analogi a.2.e.',
        },
      }),
    ),
    'appointment-cross-unit': inBothForms(
      likeBase('appointment-cross-unit', {
        'owner.unit-head request': { basis: ['Lamp. B.2 (cara) a.2.a'] },
        'home.rater approve': { basis: ['Lamp. B.2 (cara) a.2.b', 'Lamp. B.2 (cara) a.2.c'] },
        'home.unit-head recommend': { basis: ['Lamp. B.2 (cara) a.2.c'] },
        'home.rater issue-letter': { basis: ['Lamp. B.2 (cara) a.2.c', 'Lamp. B.2 ¶2'] },
        'assignee receive': { basis: ['Lamp. B.2 (cara) a.2.e'] },
      }),
    ),
    'appointment-cross-agency': inBothForms(
      likeBase('appointment-cross-agency', {
        'owner.unit-head request': { basis: ['Lamp. B.2 (cara) a.3.a'] },
        'owner.authority approve': { basis: ['Lamp. B.2 (cara) a.3.b'] },
        'home.authority instruct': { basis: ['Lamp. B.2 (cara) a.3.c'] },
        'home.unit-head recommend': { basis: ['Lamp. B.2 (cara) a.3.d'] },
        'home.rater answer-availability': { basis: ['Lamp. B.2 (cara) a.3.d', 'Lamp. B.2 (cara) a.3.e butir 1'] },
        'home.authority approve': {
          basis: ['Lamp. B.2 (cara) a.3.e butir 1'],
          interpretation:
            'Tidak ada yang diminta memberi tahu Pimpinan Unit Organisasi pemohon: ia diberi tahu bersamaan dengan surat jawaban.',
        },
        'home.rater appoint': {
          basis: ['Lamp. B.2 (cara) a.3.e butir 2'],
          interpretation:
            'Teks menyebut Pejabat Penilai Kinerja atau Pimpinan Unit Organisasi: dipilih Pejabat Penilai Kinerja, yang menerima instruksi.',
        },
        'home.unit-head issue-letter': { basis: ['Lamp. B.2 (cara) a.3.e butir 3'] },
        'assignee receive': { basis: ['Lamp. B.2 (cara) a.3.e butir 4'] },
      }),
    ),
    'voluntary-in-unit': inBothForms(
      likeBase('voluntary-in-unit', {
        'assignee request': { basis: ['Lamp. B.2 (cara) b.1.a', 'Ps.11(3)'] },
        'owner.unit-head approve': { basis: ['Lamp. B.2 (cara) b.1.b'] },
        'owner.unit-head issue-letter': {
          basis: ['Lamp. B.2 (cara) b.1.b', 'Lamp. B.2 (cara) b.1.c', 'Lamp. B.2 ¶2'],
          interpretation:
            'Surat penugasan diterima menurut b.1.c, penanda tangannya tidak disebut: yang menugaskan yang menandatangani.',
        },
        'assignee receive': { basis: ['Lamp. B.2 (cara) b.1.c'] },
      }),
    ),
    'voluntary-cross-unit': inBothForms(
      likeBase('voluntary-cross-unit', {
        'assignee request': { basis: ['Lamp. B.2 (cara) b.2.a', 'Ps.11(3)'] },
        'owner.unit-head approve': { basis: ['Lamp. B.2 (cara) b.2.b'] },
        'assignee forward': { basis: ['Lamp. B.2 (cara) b.2.b'] },
        'home.rater approve': { basis: ['Lamp. B.2 (cara) b.2.c'] },
        'home.rater issue-letter': { basis: ['Lamp. B.2 (cara) b.2.c'] },
        'assignee receive': { basis: ['Lamp. B.2 (cara) b.2.d'] },
      }),
    ),
  },
  teamWork: {
    plan: { basis: ['Lamp. B.3 Ketua Tim 1', 'Lamp. B.3 Ketua Tim 2', 'Lamp. A.2.a'] },
    memberReport: { basis: ['Ps.15(1)', 'Lamp. B.4.b.i', 'Lamp. B.3 Anggota 3'] },
    leaderReport: LEADER_REPORT,
  },
  unitMeans: 'unit',

  fullContents: ['appointment-cross-unit', 'appointment-cross-agency'],
  contents: {
    purpose: { basis: ['Lamp. B.2 (cara) a.3 (muatan surat) butir 1', 'Ps.1(28)'] },
    competence: { basis: ['Lamp. B.2 (cara) a.3 (muatan surat) butir 2'] },
    target: { basis: ['Lamp. B.2 (cara) a.3 (muatan surat) butir 3'] },
    duration: { basis: ['Lamp. B.2 (cara) a.3 (muatan surat) butir 4', 'Ps.1(28)'] },
  },
  // The list after a.3 is of letters across units and agencies only.
  leastContents: {
    purpose: { basis: ['Ps.1(28)'], interpretation: INCOMPLETE },
    duration: { basis: ['Ps.1(28)'], interpretation: INCOMPLETE },
  },

  beside: {
    refuse: {
      basis: ['Lamp. B.2 (cara) a.2.d'],
      interpretation:
        'Penolakan dengan alasan hanya ditulis untuk lintas unit (a.2.d): berlaku bagi setiap keputusan, selalu dengan alasan.',
    },
    return: { basis: ['Lamp. D.5.c', 'Lamp. D.6.c', 'Lamp. D.7.c'] },
    withdraw: {
      basis: ['Lamp. B.2 (cara) a', 'Lamp. B.2 (cara) b'],
      interpretation: 'Penarikan tidak diatur: yang memulai dapat menariknya sebelum surat penugasan terbit.',
    },
    cancel: {
      basis: ['Lamp. B.2 ¶2'],
      interpretation: 'Pembatalan tidak diatur: penanda tangan surat penugasan dapat membatalkannya, dengan alasan.',
    },
  },

  plainBeside: { refuse: { 'appointment-cross-unit': ['home.rater approve'] } },

  interpretations: [
    'Penugasan lintas unit dan lintas instansi ditinjau oleh rantai unit pemilik kinerja.',
    INCOMPLETE,
    'Plt. dan Plh. bertindak dari jabatan yang didelegasikan; peraturan hanya mengenal pendelegasian kewenangan (Ps.1(26)).',
    'Tidak seorang pun memutus permohonannya sendiri; menandatangani surat adalah tindakan tersendiri, bukan bagian dari keputusan.',
  ],
};
