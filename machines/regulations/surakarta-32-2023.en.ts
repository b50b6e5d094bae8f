import { SURAKARTA_TYPOLOGIES, type Typology } from './surakarta-typologies.ts';

/** Surakarta's readings in English, by their Indonesian text; those it shares with the base stand with the base's. */
export const SURAKARTA_READINGS_EN: Readonly<Record<string, string>> = {
  'Ps.20(3)a tidak menyebut siapa yang menyusun rincian kegiatan penugasan individu: pegawai yang ditugaskan menyusunnya bersama Pimpinan Unit Organisasi, menurut analogi Ps.23(5)a.':
    'Art. 20(3)a does not say who details the activities of an individual assignment: the assignee does, together with the unit head, by analogy to Art. 23(5)a.',
  'Ps.26(2) melaporkan langsung kepada Pimpinan Unit Organisasi, Lampiran VI.1.a melalui Pejabat Penilai Kinerja: laporan ditujukan kepada Pimpinan dan ditinjau lebih dahulu oleh Pejabat Penilai Kinerja.':
    'Art. 26(2) has the report go directly to the unit head, Annex VI.1.a through the rater: it is addressed to the unit head, and the rater reviews it first.',
  'Ps.26(2) melaporkan langsung kepada Pimpinan Unit Organisasi, Lampiran VI.1.b melalui Asisten dan Kepala Bagian: laporan ditujukan kepada Sekretaris Daerah, ditinjau lebih dahulu oleh Asisten, dengan tembusan Kepala Bagian.':
    'Art. 26(2) has the report go directly to the unit head, Annex VI.1.b through the assistant and the section head: it is addressed to the regional secretary, the assistant reviews it first, and the section head has a copy.',
  'Ps.26(3)b menyebut Pejabat Penilai Kinerja atau Pengendali tanpa memilih: laporan melalui Pejabat Penilai Kinerja, yang mengevaluasi hasil tim (Lampiran IV 3.1.2.3.a); Pengendali, bila ada, diberi tahu dan melapor sendiri (Lampiran VI.3).':
    "Art. 26(3)b names the rater or the controller without choosing: the report goes through the rater, who evaluates the team's results (Annex IV 3.1.2.3.a); the controller, where there is one, is told and reports on the own part (Annex VI.3).",
  'Teks meminta Kepala Unit (individu) atau Unit Organisasi (tim) melakukan perbaikan tanpa menyebut caranya: hasil dikembalikan kepada individu atau tim dan ditinjau kembali dari bawah.':
    'The text has the unit head (individual) or the unit (team) make the improvement without saying how: the result is returned to the individual or team, and reviewed again from the bottom.',
  'Pejabat Penilai Kinerja dan Pimpinan Unit Organisasi adalah satu pejabat (Lampiran III): evaluasi dan pernyataan selesai tetap dua langkah, yang dicatat dengan satu keputusan.':
    'Rater and unit head are one official (Annex III): evaluation and the declaration that it is complete remain two steps, which one decision records.',
  'Tanda terima surat tidak disebut untuk cara ini: yang ditugaskan mencatat penerimaannya menurut analogi Lampiran IV 3.1.2.2.d.':
    'Receipt of the letter is not mentioned for this route: the assignee records it by analogy to Annex IV 3.1.2.2.d.',
  'Surat penugasan wajib diberikan (Ps.19(4)), penanda tangannya bagi individu tidak disebut: Pimpinan Unit Organisasi yang menunjuk (Ps.17(2)).':
    'An assignment letter must be given (Art. 19(4)), its signer is not named for an individual: the unit head, who appoints (Art. 17(2)).',
  'Pejabat Penilai Kinerja dan Pimpinan Unit Organisasi adalah satu pejabat: usulan menyatu dengan penunjukan.':
    'Rater and unit head are one official: the proposal merges with the appointment.',
  'Tembusan kepada Pejabat Penilai Kinerja bersangkutan tidak menyebut pihak mana: dikirim kepada keduanya.':
    'The copy to the rater concerned does not say of which side: it goes to both.',
  'Surat balasan ditujukan kepada Wali Kota dan tidak ada yang diminta meneruskannya: Sekretaris Daerah dan Pimpinan Unit Organisasi pemohon diberi tahu bersamaan.':
    'The reply goes to the mayor and nobody is told to pass it on: the regional secretary and the unit head who asked are informed together with it.',
  'Teks berhenti pada surat balasan: surat penugasan diterbitkan Pimpinan Unit Organisasi asal menurut analogi Ps.17(4).':
    'The text stops at the reply: the home unit head issues the assignment letter by analogy to Art. 17(4).',
  'Lampiran IV 3.2.1.a menyebut pula Pejabat Penilai Kinerja dan 3.2 tembusan kepadanya: permohonan lisan disampaikan kepada Pimpinan Unit Organisasi (Ps.18(2)a) dan Pejabat Penilai Kinerja diberi tahu.':
    'Annex IV 3.2.1.a names the rater as well and 3.2 a copy to the rater: the oral request goes to the unit head (Art. 18(2)a), and the rater is informed.',
  'Lampiran IV 3.2.2.a menyebut persetujuan Pejabat Penilai Kinerja dan/atau Pimpinan Unit Organisasi asal sebelum surat disampaikan: Pimpinan Unit Organisasi asal (Ps.18(3)a), dicatat sesudah surat pengajuan dan sebelum pihak tujuan memutus.':
    'Annex IV 3.2.2.a has the home rater and/or unit head consent before the letter is handed in: the home unit head does (Art. 18(3)a), recorded after the application and before the target side decides.',
  'Lampiran IV 3.2.2.b dan c menyebut Pimpinan Unit Organisasi dan/atau Pejabat Penilai Kinerja asal: Pimpinan Unit Organisasi, yang memberikan surat penugasan menurut Ps.18(3)b.':
    'Annex IV 3.2.2.b and c name the home unit head and/or rater: the unit head, who gives the assignment letter under Art. 18(3)b.',
  'Penolakan dengan alasan hanya ditulis bagi mitra lintas unit (3.1.b.2, 3.1.2.2.e), instansi lain (3.1.c.3), dan pihak yang dituju secara sukarela (3.2.2.e): berlaku bagi setiap keputusan, selalu dengan alasan.':
    'Refusal with reasons is written only for the partner across units (3.1.b.2, 3.1.2.2.e), the other agency (3.1.c.3) and the side that a volunteer asks (3.2.2.e): it holds for every decision, always with a reason.',
  'Permohonan yang tidak lengkap tidak diterima; tujuan dan jangka waktu diminta pada setiap cara karena Ps.1(27).':
    'An incomplete request is not accepted; purpose and duration are asked for on every route because of Art. 1(27).',
  'Ps.1(7)-(8) mengenal unit organisasi di setiap jenjang, Lampiran III hanya pejabat puncak sebagai Pimpinan Unit Organisasi: dipakai Lampiran III, sehingga seluruh bidang satu Perangkat Daerah adalah satu unit dan lintas unit berarti lintas Perangkat Daerah.':
    'Art. 1(7)-(8) know units at every level, Annex III only the top official as unit head: Annex III is used, so that all divisions of a department are one unit and across units means across departments.',
  'Plt. dan Plh. bertindak dari jabatan yang didelegasikan; peraturan hanya mengenal pendelegasian kewenangan (Ps.1(24)).':
    'Acting officials (Plt. and Plh.) act from the delegated position; the regulation only knows delegated authority (Art. 1(24)).',
  'Di Sekretariat Daerah, Sekretaris Daerah mengusulkan sebagai Pimpinan Unit Organisasi dan menetapkan sebagai Ketua Tim Penilai Kinerja (Ps.15(4), Ps.24(5)): pemeriksaan empat mata tidak dapat berlaku, dan dicatat demikian.':
    'In the Regional Secretariat the regional secretary proposes as unit head and sets as chair of the Tim Penilai Kinerja (Art. 15(4), 24(5)): four eyes are impossible there, and it is recorded as such.',
};

/** The readings by which Lampiran III finds a person's rater, which no procedure shows. */
export const SURAKARTA_RATER_READINGS_EN: Readonly<Record<string, string>> = {
  'Lampiran III menyebut beberapa penilai bagi jabatan ini tanpa memilih: dipakai atasan langsung, yaitu yang terendah di antara yang jabatannya ada pada unit pegawai.':
    "Annex III names several raters for this post without choosing: the direct superior is used, the lowest of those whose post the person's unit has.",
  ...Object.fromEntries(
    Object.values<Typology>(SURAKARTA_TYPOLOGIES).flatMap(({ interpretation }) =>
      interpretation ? [[interpretation.id, interpretation.en]] : [],
    ),
  ),
};
