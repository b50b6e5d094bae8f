import type { Reading } from '../../reading.ts';

export const INCOMPLETE = {
  id: 'Permohonan yang tidak lengkap tidak diterima; tujuan dan jangka waktu diminta pada setiap cara karena Ps.1(12).',
  en: 'An incomplete request is not accepted; purpose and duration are asked for on every route because of Art. 1(12).',
};
/** Readings that hold for every procedure of it. */
export const READINGS: readonly Reading[] = [
  {
    id: 'II.B.1-B.2 dan II.D tidak sepakat siapa Pimpinan Unit Organisasi dan, dalam II.B.1.c, siapa Pejabat Penilai Kinerja: dipakai II.D, yang pimpinannya Kepala Bagian (D.1), Administrator (D.2), JPT Pratama (D.3), Pengawas (D.4, D.5), atau Pejabat Fungsional (D.6).',
    en: 'II.B.1-B.2 and II.D disagree on who the unit head is and, in II.B.1.c, who the rater is: II.D is used, whose heads are the section head (D.1), the administrator (D.2), the high leader (D.3), the supervisor (D.4, D.5) or the functional officer (D.6).',
  },
  {
    id: 'Penilai Pejabat Fungsional yang kelas jabatannya setara atau lebih tinggi berpindah menurut II.B.1; rantai tinjauan tidak ikut berubah, karena hal itu tidak disebut.',
    en: 'The rater of a functional officer of equal or higher job class changes under II.B.1; the review chain does not change with it, because nothing says so.',
  },
  {
    id: 'Penugasan lintas unit dan lintas instansi ditinjau oleh rantai unit pemilik kinerja.',
    en: "Assignments across units and across agencies are reviewed by the chain of the performance owner's unit.",
  },
  INCOMPLETE,
  {
    id: 'Plt. dan Plh. bertindak dari jabatan yang didelegasikan; peraturan hanya mengenal pendelegasian kewenangan (Ps.1(10)).',
    en: 'Acting officials (Plt. and Plh.) act from the delegated position; the regulation only knows delegated authority (Art. 1(10)).',
  },
  {
    id: 'Tidak seorang pun memutus permohonannya sendiri; menandatangani surat adalah tindakan tersendiri, bukan bagian dari keputusan.',
    en: 'Nobody decides on their own request; signing a letter is an act of its own, not part of the decision.',
  },
];
