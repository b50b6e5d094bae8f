import type { Reading } from '../../reading.ts';

// The text refers to five annexes that carry the whole procedure; none of them is held.
export const LAMP_III = 'Lamp. III (not held)';
export const LAMP_V = 'Lamp. V (not held)';
export const RETURNED_AS_BASE = {
  id: 'Pengembalian tidak diatur dalam pasal dan Lampiran V tidak tersedia: hasil yang belum sesuai target dikembalikan dan ditinjau kembali dari bawah.',
  en: 'No article provides for a return and Annex V is not held: a result off target is returned, and reviewed again from the bottom.',
};
export const INCOMPLETE = {
  id: 'Permohonan yang tidak lengkap tidak diterima; tujuan dan jangka waktu diminta pada setiap cara karena Ps.1(14).',
  en: 'An incomplete request is not accepted; purpose and duration are asked for on every route because of Art. 1(14).',
};
/** Readings that hold for every procedure of it. */
export const READINGS: readonly Reading[] = [
  {
    id: 'Lampiran I-V memuat seluruh tata cara dan tidak tersedia: jenis unit, cara, surat, tanda terima dan evaluasi mengikuti model dasar (PermenPANRB 7/2022).',
    en: 'Annexes I-V carry the whole procedure and are not held: unit types, routes, letters, receipt and evaluation follow the base model (PermenPANRB 7/2022).',
  },
  {
    id: 'Ps.8(4) memberi penetapan kepada Pejabat Penilai Kinerja atau Pimpinan Unit Organisasi: instansi memilih siapa yang menetapkan dalam unit.',
    en: 'Art. 8(4) has the rater or the unit head set an assignment: the agency chooses who sets those within the unit.',
  },
  {
    id: 'Penugasan lintas unit dan lintas instansi ditinjau oleh rantai unit pemilik kinerja.',
    en: "Assignments across units and across agencies are reviewed by the chain of the performance owner's unit.",
  },
  INCOMPLETE,
  {
    id: 'Plt. dan Plh. bertindak dari jabatan yang didelegasikan; peraturan hanya mengenal pendelegasian kewenangan (Ps.1(13)).',
    en: 'Acting officials (Plt. and Plh.) act from the delegated position; the regulation only knows delegated authority (Art. 1(13)).',
  },
  {
    id: 'Tidak seorang pun memutus permohonannya sendiri; menandatangani surat adalah tindakan tersendiri, bukan bagian dari keputusan.',
    en: 'Nobody decides on their own request; signing a letter is an act of its own, not part of the decision.',
  },
];
