/** Probolinggo's readings in English, by their Indonesian text; those it shares with the base stand with the base's. */
export const PROBOLINGGO_READINGS_EN: Readonly<Record<string, string>> = {
  'Lampiran II.D butir ini tidak menyebut pengembalian; hasil yang belum sesuai target dikembalikan seperti D.5.c dan D.6.c dan ditinjau kembali dari bawah.':
    'This item of Annex II.D does not mention a return; a result off target is returned as in D.5.c and D.6.c, and reviewed again from the bottom.',
  'Permohonan yang tidak lengkap tidak diterima; tujuan dan jangka waktu diminta pada setiap cara karena Ps.1(12).':
    'An incomplete request is not accepted; purpose and duration are asked for on every route because of Art. 1(12).',
  'Muatan surat ditulis untuk permohonan lintas instansi (II.B.2.1)c) butir 1); diterapkan pula pada permohonan lintas unit.':
    'The contents of the letter are written for requests across agencies (II.B.2.1)c) item 1); they are applied to requests across units too.',
  'Ps.14-15 hanya menyebut Pimpinan Unit Organisasi: dibaca pimpinan unit pemilik kinerja, seperti dalam Lampiran II.D.':
    "Art. 14-15 only say the unit head: read as the head of the performance owner's unit, as in Annex II.D.",
  'D.2.b menyampaikan hasil kepada JPT Pratama, D.2.c meminta Administrator meninjau lebih dahulu: laporan kepada Administrator sebagai Pimpinan Unit Organisasi pemilik kinerja (Ps.14-15), tembusan JPT Pratama.':
    "D.2.b gives the result to the high leader, D.2.c has the administrator review it first: the report goes to the administrator as head of the performance owner's unit (Art. 14-15), with a copy to the high leader.",
  'Surat penugasan diberikan (II.B.2 ¶1), penanda tangannya tidak disebut: yang menunjuk yang menandatangani.':
    'An assignment letter is given (II.B.2 ¶1), its signer is not named: whoever appoints signs.',
  'Tanda terima tidak disebut untuk penunjukan dalam unit: menurut analogi II.B.2.1)b) butir 5.':
    'Receipt is not mentioned for an appointment within the unit: by analogy to II.B.2.1)b) item 5.',
  'Tembusan kepada Pimpinan Unit Organisasi atau Pejabat Penilai Kinerja: kepada Pejabat Penilai Kinerja, dan kepada Pimpinan Unit Organisasi di atas pemohon bila pemohon bukan pimpinan menurut II.B.':
    'A copy to the unit head or the rater: to the rater, and to the unit head above the requester where II.B does not call the requester the unit head.',
  'Surat penugasan diterima menurut II.B.2.2)a) butir 3, penanda tangannya tidak disebut: yang menugaskan yang menandatangani.':
    'The assignment letter is received under II.B.2.2)a) item 3, its signer is not named: whoever assigns signs.',
  'Surat permohonan persetujuan sampai kepada Pejabat Penilai Kinerja, keputusannya tidak ditulis: ia menyetujui atau menolaknya, seperti dalam model dasar.':
    'The letter asking consent reaches the rater, whose decision is left out: the rater approves or refuses, as in the base model.',
  'Surat penugasan diterima menurut II.B.2.2)b) butir 3, penanda tangannya tidak disebut: Pejabat Penilai Kinerja asal, seperti dalam model dasar.':
    "The assignment letter is received under II.B.2.2)b) item 3, its signer is not named: the person's own rater, as in the base model.",
  'Penolakan dengan alasan hanya ditulis untuk lintas unit (II.B.2.1)b) butir 4): berlaku bagi setiap keputusan, selalu dengan alasan.':
    'Refusal with reasons is written for cross-unit appointments only (II.B.2.1)b) item 4): it holds for every decision, always with a reason.',
  'II.B.1-B.2 dan II.D tidak sepakat siapa Pimpinan Unit Organisasi dan, dalam II.B.1.c, siapa Pejabat Penilai Kinerja: dipakai II.D, yang pimpinannya Kepala Bagian (D.1), Administrator (D.2), JPT Pratama (D.3), Pengawas (D.4, D.5), atau Pejabat Fungsional (D.6).':
    'II.B.1-B.2 and II.D disagree on who the unit head is and, in II.B.1.c, who the rater is: II.D is used, whose heads are the section head (D.1), the administrator (D.2), the high leader (D.3), the supervisor (D.4, D.5) or the functional officer (D.6).',
  'Penilai Pejabat Fungsional yang kelas jabatannya setara atau lebih tinggi berpindah menurut II.B.1; rantai tinjauan tidak ikut berubah, karena hal itu tidak disebut.':
    'The rater of a functional officer of equal or higher job class changes under II.B.1; the review chain does not change with it, because nothing says so.',
  'Plt. dan Plh. bertindak dari jabatan yang didelegasikan; peraturan hanya mengenal pendelegasian kewenangan (Ps.1(10)).':
    'Acting officials (Plt. and Plh.) act from the delegated position; the regulation only knows delegated authority (Art. 1(10)).',
};

/** The readings of `probolinggo-rank-override.ts`, which no procedure shows: an assignment does, of whom it moves. */
export const PROBOLINGGO_OVERRIDE_READINGS_EN: Readonly<Record<string, string>> = {
  'Teks menyebut Asisten atau Sekretaris Daerah tanpa memilih: Asisten lebih dahulu.':
    'The text says the assistant or the regional secretary without choosing: the assistant first.',
  'II.D.4 sudah menjadikan Administrator Pejabat Penilai Kinerja: II.B.1.c tidak mengubah apa pun.':
    'II.D.4 already makes the administrator the rater: II.B.1.c changes nothing.',
  'Pengawas sendiri Pemilik Kinerja unitnya: dibaca JPT Pratama atau pemilik kinerja di atas unit itu; berlaku pula bagi Kelurahan, yang hanya disebut II.D.5.':
    "The supervisor is the unit's own performance owner: read as the high leader or the performance owner above that unit; it holds for a Kelurahan too, which only II.D.5 names.",
  'Unit Organisasi Pemilik Kinerja yang bersangkutan dibaca pemilik kinerja di atas unit itu, karena pimpinannya sendiri yang menilai.':
    "The performance owner's unit concerned is read as the performance owner above that unit, because its own head is the one who rates.",
};
