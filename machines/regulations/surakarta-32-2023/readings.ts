import type { Reading } from '../../reading.ts';

export const INCOMPLETE = {
  id: 'Permohonan yang tidak lengkap tidak diterima; tujuan dan jangka waktu diminta pada setiap cara karena Ps.1(27).',
  en: 'An incomplete request is not accepted; purpose and duration are asked for on every route because of Art. 1(27).',
};
/** Readings that hold for every procedure of it. */
export const READINGS: readonly Reading[] = [
  {
    id: 'Ps.1(7)-(8) mengenal unit organisasi di setiap jenjang, Lampiran III hanya pejabat puncak sebagai Pimpinan Unit Organisasi: dipakai Lampiran III, sehingga seluruh bidang satu Perangkat Daerah adalah satu unit dan lintas unit berarti lintas Perangkat Daerah.',
    en: 'Art. 1(7)-(8) know units at every level, Annex III only the top official as unit head: Annex III is used, so that all divisions of a department are one unit and across units means across departments.',
  },
  {
    id: 'Penugasan lintas unit dan lintas instansi ditinjau oleh rantai unit pemilik kinerja.',
    en: "Assignments across units and across agencies are reviewed by the chain of the performance owner's unit.",
  },
  INCOMPLETE,
  {
    id: 'Plt. dan Plh. bertindak dari jabatan yang didelegasikan; peraturan hanya mengenal pendelegasian kewenangan (Ps.1(24)).',
    en: 'Acting officials (Plt. and Plh.) act from the delegated position; the regulation only knows delegated authority (Art. 1(24)).',
  },
  {
    id: 'Tidak seorang pun memutus permohonannya sendiri; menandatangani surat adalah tindakan tersendiri, bukan bagian dari keputusan.',
    en: 'Nobody decides on their own request; signing a letter is an act of its own, not part of the decision.',
  },
  {
    id: 'Di Sekretariat Daerah, Sekretaris Daerah mengusulkan sebagai Pimpinan Unit Organisasi dan menetapkan sebagai Ketua Tim Penilai Kinerja (Ps.15(4), Ps.24(5)): pemeriksaan empat mata tidak dapat berlaku, dan dicatat demikian.',
    en: 'In the Regional Secretariat the regional secretary proposes as unit head and sets as chair of the Tim Penilai Kinerja (Art. 15(4), 24(5)): four eyes are impossible there, and it is recorded as such.',
  },
];
