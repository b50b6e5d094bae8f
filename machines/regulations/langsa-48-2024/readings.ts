import type { Reading } from '../../reading.ts';
import { PER_PERSON } from './raters.ts';

export const OFF_TARGET = {
  id: 'Teks hanya meneruskan hasil yang sesuai target dan tidak menyebut pengembalian: hasil yang belum sesuai dikembalikan dan ditinjau kembali dari bawah.',
  en: 'The text only passes on a result on target and does not mention a return: a result off target is returned, and reviewed again from the bottom.',
};
export const INCOMPLETE = {
  id: 'Penunjukan atau permohonan yang tidak lengkap tidak diterima; tujuan dan jangka waktu diminta pada setiap cara karena Ps.1(19).',
  en: 'An incomplete appointment or request is not accepted; purpose and duration are asked for on every route because of Art. 1(19).',
};
/** Readings that hold for every procedure of it. */
export const READINGS: readonly Reading[] = [
  {
    id: 'Penugasan lintas unit, lintas Perangkat Daerah dan lintas instansi ditinjau oleh rantai unit pemilik kinerja.',
    en: "Assignments across units, departments and agencies are reviewed by the chain of the performance owner's unit.",
  },
  INCOMPLETE,
  PER_PERSON,
  {
    id: 'Plt. dan Plh. bertindak dari jabatan yang didelegasikan; peraturan hanya mengenal pendelegasian kewenangan (Ps.1(11)).',
    en: 'Acting officials (Plt. and Plh.) act from the delegated position; the regulation only knows delegated authority (Art. 1(11)).',
  },
  {
    id: 'Tidak seorang pun memutus permohonannya sendiri; menandatangani surat adalah tindakan tersendiri, bukan bagian dari keputusan.',
    en: 'Nobody decides on their own request; signing a letter is an act of its own, not part of the decision.',
  },
];
