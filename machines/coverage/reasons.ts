import type { Label } from '../words/label.ts';

/** What carries out conditions that no procedure cites: the same answer in several texts. */
export const BY = {
  seats: {
    id: 'direktori: kursi setiap unit menyebut siapa yang menilai dan siapa yang memimpin',
    en: 'the directory: the seats of each unit say who rates and who heads it',
  },
  unitTypes: {
    id: 'tipe unit: masing-masing menyebut siapa yang menilai, memimpin, dan meninjau',
    en: 'the unit types: each says who rates, who heads and who reviews',
  },
  delegated: {
    id: 'direktori, menurut pembacaan kami: pemegang delegasi yang berlaku (Plt., Plh., atau mandat bagi tindakan tertentu) bertindak dari jabatan itu',
    en: 'the directory, as a reading: one with a delegation in force (Plt., Plh., or a mandate for some acts) acts from the position',
  },
  forms: {
    id: 'prosedur bagi individu dan bagi anggota tim',
    en: 'procedures for individuals and for members of teams',
  },
  channels: {
    id: 'prosedur penunjukan dan prosedur pengajuan sukarela',
    en: 'procedures by appointment and on own request',
  },
  scopes: {
    id: 'prosedur bagi setiap lingkup; tindakan yang membukanya ditolak bila letak kedua unit lain',
    en: 'procedures for each scope; an act that opens one is refused where the two units lie otherwise',
  },
  kinds: {
    id: 'anggota tim boleh memegang jabatan apa pun',
    en: 'members of a team may hold posts of any kind',
  },
  size: {
    id: 'yang membentuk tim menyebut besarnya dan apakah ada Ketua Tim',
    en: 'whoever forms a team says its size and whether it has a leader',
  },
  several: {
    id: 'tidak ada yang membatasi seseorang pada satu penugasan; tim menunjukkan berapa yang sedang dijalani setiap anggota',
    en: 'nothing limits a person to one assignment; a team shows how many each member has open',
  },
  incidental: {
    id: 'penugasan memuat tujuan dan jangka waktu tugasnya sendiri, rutin atau tidak',
    en: 'an assignment has the purpose and period of its own task, routine or not',
  },
  rank: {
    id: 'direktori: kelas jabatan yang ditugaskan memindahkan kursi penilai, saat dibuka atau saat namanya disebut',
    en: "the directory: the class of whoever is assigned moves the rater's seat, at the opening or when the person is named",
  },
  rankAbove: {
    id: 'direktori: kelas jabatan yang ditugaskan memindahkan kursi penilai, bila unit juga memiliki kursi pejabat itu',
    en: "the directory: the class of whoever is assigned moves the rater's seat, where the unit also has those officials' seats",
  },
  perPerson: {
    id: 'direktori: penilai seorang Pelaksana ditemukan dari kursi unitnya, saat dibuka atau saat namanya disebut',
    en: "the directory: a Pelaksana's rater is found by the seats of the unit, at the opening or when the person is named",
  },
  tables: {
    id: 'direktori: tabel unit serta jabatan dan golongan orangnya menentukan kursi penilai; `penugasan directory check` menemukan unit yang bertentangan',
    en: "the directory: the unit's table and the person's post and grade find the rater's seat; `penugasan directory check` finds units that contradict it",
  },
  generalRule: {
    id: 'tabel diutamakan; bila tabel melupakan suatu jabatan, penolakan `post-without-rater` menyebut aturan ini',
    en: 'the tables prevail; where one forgets a post, the refusal `post-without-rater` names this rule',
  },
  auditor: {
    id: 'yang duduk di dalamnya dapat diberi peran auditor, yang membaca semuanya dan tidak mengubah apa pun',
    en: 'whoever sits in it can be given the auditor role, which reads everything and changes nothing',
  },
} as const satisfies Record<string, Label>;

/** A mechanism or a place of the annex that is one of the unit types. */
export const ofType = (unitType: string): Label => ({
  id: `tipe unit \`${unitType}\``,
  en: `unit type \`${unitType}\``,
});

/** Why nothing carries a condition out yet, or what is left of it. */
export const NOT = {
  planning: {
    id: 'perencanaan sebelum tugas (perjanjian, sasaran, strategi) berada di luar sistem',
    en: 'planning before the task (agreement, targets, strategy) is outside the system',
  },
  collaboration: {
    id: 'kolaborasi dalam pekerjaan tidak dicatat',
    en: 'collaboration in the work is not recorded',
  },
  coordination: {
    id: 'koordinasi dengan pihak lain bukan tahapan',
    en: 'coordination with others is not a step',
  },
  conduct: {
    id: 'cara pekerjaan itu sendiri dilakukan bukan tahapan',
    en: 'how the work itself is done is not a step',
  },
  management: {
    id: 'kewajiban manajemen, bukan tahapan',
    en: 'a duty of management, not a step',
  },
  placement: {
    id: 'penempatan pegawai mendahuluinya: direktori hanya mencatatnya',
    en: 'placing people comes before: the directory only records it',
  },
  performance: {
    id: 'pengelolaan kinerja berjalan menurut peraturannya sendiri: sistem hanya memberi bukti untuknya',
    en: 'performance management runs under legislation of its own: the system only gives evidence for it',
  },
  letterFile: {
    id: 'surat adalah catatan dengan penanda tangan, tujuan, dan tembusan; dokumennya (PDF) tidak dibuat',
    en: 'the letter is a record with signer, addressee and copies; no document (PDF) is made of it',
  },
  offTheSystem: {
    id: 'pimpinan instansi di luar sistem tidak diberi tahu: suratnya dicatat, tidak ada yang dikirim',
    en: 'heads of an agency that is not on the system are not told: their letters are put on record, none are sent',
  },
  shared: {
    id: 'organisasi: aplikasi apa yang dipakai bersama bukan tahapan',
    en: 'organisational: which applications an agency shares is not a step',
  },
  sameLevel: {
    id: 'dari dua penilai yang setingkat dipakai kursi unitnya, juga bila tabel hanya membolehkan yang lain menilai jabatan itu',
    en: 'of two raters of one level the seat of the unit is taken, also where the table lets only the other rate the post',
  },
} as const satisfies Record<string, Label>;
