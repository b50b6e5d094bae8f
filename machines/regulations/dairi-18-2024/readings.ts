import type { Reading } from '../../reading.ts';

export const INCOMPLETE = {
  id: 'Permohonan yang tidak lengkap tidak diterima; tujuan dan jangka waktu diminta pada setiap cara karena Ps.1(28).',
  en: 'An incomplete request is not accepted; purpose and duration are asked for on every route because of Art. 1(28).',
};
/** Readings that hold for every procedure of it. */
export const READINGS: readonly Reading[] = [
  {
    id: 'Penugasan lintas unit dan lintas instansi ditinjau oleh rantai unit pemilik kinerja.',
    en: "Assignments across units and across agencies are reviewed by the chain of the performance owner's unit.",
  },
  INCOMPLETE,
  {
    id: 'Plt. dan Plh. bertindak dari jabatan yang didelegasikan; peraturan hanya mengenal pendelegasian kewenangan (Ps.1(26)).',
    en: 'Acting officials (Plt. and Plh.) act from the delegated position; the regulation only knows delegated authority (Art. 1(26)).',
  },
  {
    id: 'Tidak seorang pun memutus permohonannya sendiri; menandatangani surat adalah tindakan tersendiri, bukan bagian dari keputusan.',
    en: 'Nobody decides on their own request; signing a letter is an act of its own, not part of the decision.',
  },
];
