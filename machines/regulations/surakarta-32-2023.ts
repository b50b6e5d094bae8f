import type { Regulation } from '../procedure-types.ts';
import { FIVE_WORKING_DAYS } from './base.ts';
import { SURAKARTA_MECHANISMS, SURAKARTA_TEAM_WORK } from './surakarta-mechanisms.ts';
import { SURAKARTA_ROUTES } from './surakarta-routes.ts';

const INCOMPLETE =
  'Permohonan yang tidak lengkap tidak diterima; tujuan dan jangka waktu diminta pada setiap cara karena Ps.1(27).';

/** Peraturan Wali Kota Surakarta 32/2023: the top official of a department heads its one unit; rater, then unit head. */
export const surakarta: Regulation = {
  id: 'surakarta-32-2023',
  cite: 'Surakarta',
  title: {
    id: 'Peraturan Wali Kota Surakarta Nomor 32 Tahun 2023 tentang Sistem Kerja pada Pemerintah Kota Surakarta',
    en: 'Surakarta Mayor Regulation 32/2023 on the working system of the Surakarta City Government',
  },
  inForce: '2023-12-06',
  edition: 1,
  answerWithin: FIVE_WORKING_DAYS,

  mechanisms: SURAKARTA_MECHANISMS,
  routes: SURAKARTA_ROUTES,
  teamWork: SURAKARTA_TEAM_WORK,
  supportingData: { basis: ['Ps.26(1)'] },
  unitMeans: 'department',

  fullContents: ['appointment-cross-unit', 'appointment-cross-agency'],
  contents: {
    purpose: { basis: ['Ps.17(6)a', 'Lamp. IV 3.1 (muatan surat) butir 1'] },
    competence: { basis: ['Ps.17(6)b', 'Lamp. IV 3.1 (muatan surat) butir 2'] },
    target: { basis: ['Ps.17(6)c', 'Lamp. IV 3.1 (muatan surat) butir 3'] },
    duration: { basis: ['Ps.17(6)d', 'Lamp. IV 3.1 (muatan surat) butir 4'] },
  },
  // Ps.17(6) is of the letters of Ps.17(3) and (5) only.
  leastContents: {
    purpose: { basis: ['Ps.1(27)'], interpretation: INCOMPLETE },
    duration: { basis: ['Ps.1(27)'], interpretation: INCOMPLETE },
  },

  beside: {
    refuse: {
      basis: ['Lamp. IV 3.1.b.2', 'Lamp. IV 3.1.c.3', 'Lamp. IV 3.1.2.2.e', 'Lamp. IV 3.2.2.e'],
      interpretation:
        'Penolakan dengan alasan hanya ditulis bagi mitra lintas unit (3.1.b.2, 3.1.2.2.e), instansi lain (3.1.c.3), dan pihak yang dituju secara sukarela (3.2.2.e): berlaku bagi setiap keputusan, selalu dengan alasan.',
    },
    return: { basis: ['Lamp. IV 3.1.1.3.c', 'Lamp. IV 3.1.2.3.c'] },
    withdraw: {
      basis: ['Lamp. IV 3.1', 'Lamp. IV 3.2'],
      interpretation: 'Penarikan tidak diatur: yang memulai dapat menariknya sebelum surat penugasan terbit.',
    },
    cancel: {
      basis: ['Ps.19(4)'],
      interpretation: 'Pembatalan tidak diatur: penanda tangan surat penugasan dapat membatalkannya, dengan alasan.',
    },
  },
  plainBeside: {
    refuse: {
      'appointment-cross-unit': ['home.unit-head approve'],
      'appointment-cross-agency': ['home.authority approve'],
      'voluntary-cross-unit': ['owner.unit-head approve'],
    },
  },

  interpretations: [
    'Ps.1(7)-(8) mengenal unit organisasi di setiap jenjang, Lampiran III hanya pejabat puncak sebagai Pimpinan Unit Organisasi: dipakai Lampiran III, sehingga seluruh bidang satu Perangkat Daerah adalah satu unit dan lintas unit berarti lintas Perangkat Daerah.',
    'Penugasan lintas unit dan lintas instansi ditinjau oleh rantai unit pemilik kinerja.',
    INCOMPLETE,
    'Plt. dan Plh. bertindak dari jabatan yang didelegasikan; peraturan hanya mengenal pendelegasian kewenangan (Ps.1(24)).',
    'Tidak seorang pun memutus permohonannya sendiri; menandatangani surat adalah tindakan tersendiri, bukan bagian dari keputusan.',
    'Di Sekretariat Daerah, Sekretaris Daerah mengusulkan sebagai Pimpinan Unit Organisasi dan menetapkan sebagai Ketua Tim Penilai Kinerja (Ps.15(4), Ps.24(5)): pemeriksaan empat mata tidak dapat berlaku, dan dicatat demikian.',
  ],
};
