/** Each reading of Langsa 48/2024 in English, by its Indonesian text, which is the one that binds. */
export const LANGSA_READINGS_EN: Readonly<Record<string, string>> = {
  'Teks hanya meneruskan hasil yang sesuai target dan tidak menyebut pengembalian: hasil yang belum sesuai dikembalikan dan ditinjau kembali dari bawah.':
    'The text only passes on a result on target and does not mention a return: a result off target is returned, and reviewed again from the bottom.',
  'Ps.18(2) menyebut Pimpinan Unit Organisasi dan/atau Pimpinan Perangkat Daerah: laporan tim disampaikan kepada Pimpinan Unit Organisasi, yang meninjau lebih dahulu.':
    "Art. 18(2) names the unit head and/or the department head: the team's report goes to the unit head, who reviews it first.",
  'Mek.1.b menyampaikan hasil kepada JPT Pratama, mek.1.c meminta Administrator meninjau lebih dahulu: laporan kepada Administrator, JPT Pratama menerimanya sesudah tinjauan.':
    'Mek.1.b gives the result to the high leader, mek.1.c has the administrator review it first: the report goes to the administrator, the high leader receives it after that review.',
  'Ps.17 melaporkan tugas kepada Pejabat Penilai Kinerja (Administrator), mek.2.b menyampaikan hasilnya kepada Pengawas: laporan kepada Administrator, ditinjau lebih dahulu oleh Pengawas (mek.2.c).':
    'Art. 17 has the task reported to the rater (the administrator), mek.2.b gives its result to the supervisor: the report goes to the administrator, and the supervisor reviews it first (mek.2.c).',
  'Halaman mek.5 sebelum tahap evaluasi hilang: rencana disusun menurut tahapan umum Lampiran B.':
    'The page of mek.5 before the evaluation stage is lost: the plan is made by the general stages of Annex B.',
  'Akhir halaman mek.5 hilang sesudah Kepala Bagian dan Asisten: Sekretaris Daerah dibaca sebagai yang terakhir, karena ia Pejabat Level 1 (tahapan evaluasi Lampiran B).':
    'The end of the page of mek.5 is lost after section head and assistant: the regional secretary is read as the last, being the level 1 official (evaluation stage of Annex B).',
  'Ps.7(3) dan Ps.12(2) mengenal jenis unit ini, tetapi Lampiran B tidak memberinya mekanisme: dipakai tahapan umum Lampiran B, dengan JPT Pratama yang meninjau dan menyatakan selesai.':
    'Arts. 7(3) and 12(2) know this unit type, but Annex B gives it no mechanism: the general stages of Annex B are used, with the high leader reviewing and declaring complete.',
  'Tanda terima Surat Perintah tidak diatur: yang bersangkutan mencatat penerimaannya seperti pada model Kementerian.':
    "Receipt of the letter of command is not regulated: the person concerned records it, as in the ministry's model.",
  'Ps.13(5) menyerahkan setiap penetapan kepada Pejabat Penilai Kinerja: ketentuan khusus tentang Surat Perintah didahulukan dalam menentukan penanda tangannya.':
    'Art. 13(5) has the rater set every assignment: the special rule on the letter of command prevails in deciding its signer.',
  'Penanda tangan Surat Perintah tim lintas unit dalam satu Perangkat Daerah tidak disebut: Kepala Perangkat Daerah, karena Ps.11(3) dan menurut analogi Ps.9(4)a.':
    "The signer of a cross-unit team's letter of command within one department is not named: the department head, because of Art. 11(3) and by analogy to Art. 9(4)a.",
  'Urutan jawaban unit asal dan usulan pembentukan tim tidak diatur: jawaban didahulukan, supaya tim diusulkan dengan anggota yang sudah disetujui.':
    "The order of the home unit's answer and the proposal of the team is not regulated: the answer comes first, so that the team is proposed with members already agreed to.",
  'Jawaban atas permohonan bagi perseorangan tidak diatur: Pimpinan Unit Organisasi asal menjawab menurut analogi Ps.10(3).':
    'The answer to a request for an individual is not regulated: the head of the home unit answers, by analogy to Art. 10(3).',
  'Persetujuan pihak tujuan atas pengajuan sukarela lintas unit tidak diatur: Pimpinan Unit Organisasi pemilik kinerja menyetujui, karena ia yang memberi tugas dan arahan (Ps.1(10), Ps.15(3)).':
    "The target side's consent to a voluntary application across units is not regulated: the head of the performance owner's unit approves, who gives the task and the direction (Arts. 1(10), 15(3)).",
  'Bagi yang mengajukan diri ke dalam tim, Surat Perintahnya sendiri ditetapkan seperti penugasan individu; Surat Perintah tim tetap menurut Ps.10 dan Ps.11.':
    "For one who volunteers for a team, the person's own letter of command is set as for an individual; the team's letter stays under Arts. 10 and 11.",
  'Penugasan lintas instansi dibolehkan (Ps.8(2)) tanpa tata cara: dipakai model Kementerian (PermenPANRB 7/2022), dengan Surat Perintah.':
    "Cross-agency assignment is allowed (Art. 8(2)) without a procedure: the ministry's model (PermenPANRB 7/2022) is used, with a letter of command.",
  'Penunjukan atau permohonan yang tidak lengkap tidak diterima; tujuan dan jangka waktu diminta pada setiap cara karena Ps.1(19).':
    'An incomplete appointment or request is not accepted; purpose and duration are asked for on every route because of Art. 1(19).',
  'Penolakan hanya disebut bagi permohonan tim, tertulis dan tanpa syarat alasan (Ps.10(3)): berlaku bagi setiap keputusan, juga rekomendasi Tim Verifikasi, selalu dengan alasan.':
    "Refusal is mentioned only for a team's request, in writing and with no reason demanded (Art. 10(3)): it holds for every decision, the Verification Team's recommendation included, always with a reason.",
  'Penarikan tidak diatur: yang memulai dapat menariknya sebelum Surat Perintah terbit.':
    'Withdrawal is not regulated: whoever began it may withdraw it before the letter of command is issued.',
  'Pembatalan tidak diatur: yang menetapkan Surat Perintah dapat membatalkannya, dengan alasan.':
    'Cancellation is not regulated: whoever set the letter of command may cancel it, with a reason.',
  'Penugasan lintas unit, lintas Perangkat Daerah dan lintas instansi ditinjau oleh rantai unit pemilik kinerja.':
    "Assignments across units, departments and agencies are reviewed by the chain of the performance owner's unit.",
  'Penilai seorang Pelaksana ditentukan per orang menurut Ps.7(4), walaupun Lampiran B menyebut satu penilai bagi setiap jenis unit.':
    "A staff member's rater is determined per person under Art. 7(4), although Annex B names one rater for each unit type.",
  'Plt. dan Plh. bertindak dari jabatan yang didelegasikan; peraturan hanya mengenal pendelegasian kewenangan (Ps.1(11)).':
    'Acting officials (Plt. and Plh.) act from the delegated position; the regulation only knows delegated authority (Art. 1(11)).',
};

/** Of how the rater of a Pelaksana is found, which no procedure shows: an assignment does. */
export const LANGSA_RATER_READINGS_EN: Readonly<Record<string, string>> = {
  'Ps.7(4)b tidak mengatakan kapan seorang Pengawas melaksanakan tugas Administrator: setiap jabatan Pengawas pada unit dibaca melaksanakannya.':
    "Art. 7(4)b does not say when a supervisor performs the administrator's tasks: every supervisor's seat in the unit is read as performing them.",
};
