/** Padang Panjang's readings in English, by their Indonesian text; those it shares with the base stand with the base's. */
export const PADANG_PANJANG_READINGS_EN: Readonly<Record<string, string>> = {
  'Tata cara penugasan ada dalam Lampiran III (Ps.9), yang tidak tersedia: langkah ini mengikuti model dasar.':
    'How assignments are made is in Annex III (Art. 9), which is not held: this step follows the base model.',
  'Pelaksanaan tugas ada dalam Lampiran IV (Ps.11), yang tidak tersedia: rencana disusun seperti dalam model dasar.':
    'How tasks are carried out is in Annex IV (Art. 11), which is not held: the plan is drawn up as in the base model.',
  'Ps.13(2) menyebut Pimpinan Unit Organisasi; tembusan kepada Pejabat Penilai Kinerja mengikuti model dasar, karena Lampiran IV dan V tidak tersedia.':
    'Art. 13(2) names the unit head; the copy to the rater follows the base model, because Annexes IV and V are not held.',
  'Jenis unit dan alur peninjauan ada dalam Lampiran I, II dan V (Ps.4(3), 6(2), 14), yang tidak tersedia: rantai tinjauan mengikuti model dasar.':
    'Unit types and the course of review are in Annexes I, II and V (Art. 4(3), 6(2), 14), which are not held: the review chain follows the base model.',
  'Pengembalian tidak diatur dalam pasal dan Lampiran V tidak tersedia: hasil yang belum sesuai target dikembalikan dan ditinjau kembali dari bawah.':
    'No article provides for a return and Annex V is not held: a result off target is returned, and reviewed again from the bottom.',
  'Muatan surat permohonan tidak diatur dalam pasal dan Lampiran III tidak tersedia: muatannya mengikuti model dasar.':
    'No article says what a request letter contains and Annex III is not held: its contents follow the base model.',
  'Permohonan yang tidak lengkap tidak diterima; tujuan dan jangka waktu diminta pada setiap cara karena Ps.1(14).':
    'An incomplete request is not accepted; purpose and duration are asked for on every route because of Art. 1(14).',
  'Penolakan tidak diatur dalam pasal dan Lampiran III tidak tersedia: setiap keputusan dapat menolak, selalu dengan alasan.':
    'No article provides for refusal and Annex III is not held: any decision may refuse, always with a reason.',
  'Lampiran I-V memuat seluruh tata cara dan tidak tersedia: jenis unit, cara, surat, tanda terima dan evaluasi mengikuti model dasar (PermenPANRB 7/2022).':
    'Annexes I-V carry the whole procedure and are not held: unit types, routes, letters, receipt and evaluation follow the base model (PermenPANRB 7/2022).',
  'Ps.8(4) memberi penetapan kepada Pejabat Penilai Kinerja atau Pimpinan Unit Organisasi: instansi memilih siapa yang menetapkan dalam unit.':
    'Art. 8(4) has the rater or the unit head set an assignment: the agency chooses who sets those within the unit.',
  'Plt. dan Plh. bertindak dari jabatan yang didelegasikan; peraturan hanya mengenal pendelegasian kewenangan (Ps.1(13)).':
    'Acting officials (Plt. and Plh.) act from the delegated position; the regulation only knows delegated authority (Art. 1(13)).',
};
