/** Each reading of the law in English, by its Indonesian text, which is the one that binds. */
export const READINGS_EN: Readonly<Record<string, string>> = {
  'Lampiran D butir ini tidak menyebut pengembalian; hasil yang belum sesuai target dikembalikan seperti D.5-D.7 huruf c dan ditinjau kembali dari bawah.':
    'This item of Annex D does not mention a return; a result off target is returned as in D.5-D.7 letter c, and reviewed again from the bottom.',
  'Tidak ada tenggat menjawab dalam peraturan; dipakai 5 hari kerja (UU 30/2014 Ps.53 sebagaimana diubah UU 6/2023). Diam tidak memutus: diingatkan.':
    'The regulation sets no deadline for answering; 5 working days are used (Law 30/2014 Art. 53 as changed by Law 6/2023). Silence does not decide: it is reminded.',
  'D.2.b menyampaikan hasil kepada JPT Pratama, D.2.c meminta Administrator meninjau lebih dahulu: laporan kepada Administrator, tembusan JPT Pratama.':
    'D.2.b gives the result to the high leader, D.2.c has the administrator review it first: the report goes to the administrator, with a copy to the high leader.',
  'D.3.c menyebut JPT Madya sebagai penerima hasil, yang tidak ada di kabupaten (B.1.b, B.2.b): dibaca JPT Pratama.':
    'D.3.c has a JPT Madya accept the result, an official whom a regency does not have (B.1.b, B.2.b): read as JPT Pratama, the high leader.',
  'Jenis unit ini (B.1.b.2) tidak punya mekanisme di Lampiran D: rantai tinjauan menurut analogi D.2.c.':
    'This unit type (B.1.b.2) has no mechanism in Annex D: its review chain follows D.2.c by analogy.',
  'Surat penugasan wajib diberikan, penanda tangannya tidak disebut: yang menunjuk yang menandatangani.':
    'An assignment letter must be given, its signer is not named: whoever appoints signs.',
  'Tanda terima tidak disebut untuk penunjukan dalam unit: menurut analogi a.2.e.':
    'Receipt is not mentioned for an appointment within the unit: by analogy to a.2.e.',
  'Tidak ada yang diminta memberi tahu Pimpinan Unit Organisasi pemohon: ia diberi tahu bersamaan dengan surat jawaban.':
    'Nobody is told to inform the unit head who asked: he or she is informed together with the reply letter.',
  'Teks menyebut Pejabat Penilai Kinerja atau Pimpinan Unit Organisasi: dipilih Pejabat Penilai Kinerja, yang menerima instruksi.':
    'The text says rater or unit head: the rater is chosen, who received the instruction.',
  'Surat penugasan diterima menurut b.1.c, penanda tangannya tidak disebut: yang menugaskan yang menandatangani.':
    'The assignment letter is received under b.1.c, its signer is not named: whoever assigns signs.',
  'Penolakan dengan alasan hanya ditulis untuk lintas unit (a.2.d): berlaku bagi setiap keputusan, selalu dengan alasan.':
    'Refusal with reasons is written for cross-unit appointments only (a.2.d): it holds for every decision, always with a reason.',
  'Penarikan tidak diatur: yang memulai dapat menariknya sebelum surat penugasan terbit.':
    'Withdrawal is not regulated: whoever began it may withdraw it before the assignment letter is issued.',
  'Pembatalan tidak diatur: penanda tangan surat penugasan dapat membatalkannya, dengan alasan.':
    'Cancellation is not regulated: the signer of the assignment letter may cancel it, with a reason.',
  'Penugasan lintas unit dan lintas instansi ditinjau oleh rantai unit pemilik kinerja.':
    "Assignments across units and across agencies are reviewed by the chain of the performance owner's unit.",
  'Permohonan yang tidak lengkap tidak diterima; tujuan dan jangka waktu diminta pada setiap cara karena Ps.1(28).':
    'An incomplete request is not accepted; purpose and duration are asked for on every route because of Art. 1(28).',
  'Plt. dan Plh. bertindak dari jabatan yang didelegasikan; peraturan hanya mengenal pendelegasian kewenangan (Ps.1(26)).':
    'Acting officials (Plt. and Plh.) act from the delegated position; the regulation only knows delegated authority (Art. 1(26)).',
  'Tidak seorang pun memutus permohonannya sendiri; menandatangani surat adalah tindakan tersendiri, bukan bagian dari keputusan.':
    'Nobody decides on their own request; signing a letter is an act of its own, not part of the decision.',
  'Rantai tinjauan unit pemilik kinerja dipakai bagi penugasan lintas unit (tidak diatur).':
    "The review chain of the performance owner's unit is used for a cross-unit assignment (not regulated).",
};
