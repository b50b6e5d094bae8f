import type { LawRow } from '../../coverage/law-row.ts';
import { BY, NOT } from '../../coverage/reasons.ts';
import type { Label } from '../../words/label.ts';

type Condition = Omit<LawRow, 'article'>;

const LEADER: Label = {
  id: 'langkah penetapan Ketua Tim, menurut Ps.15, yang lebih ketat',
  en: 'the steps for the leader, by Ps.15, which is stricter',
};
const SUPPORTING: Label = {
  id: 'tabel: Sekretaris atau Kepala Bagian menilainya; bila tabel melupakan JF Keterampilan, penolakan `post-without-rater` menyebut aturan ini',
  en: 'the tables: the secretary or section head rates them; where one forgets JF Keterampilan, the refusal `post-without-rater` names this rule',
};
const HOSPITAL: Label = {
  id: 'direktori: tabelnya menentukan kursi penilai; unitnya memakai tipe-tipe III.f, yang susunannya sama, dan prosedurnya menyebut III.f',
  en: "the directory: its table finds the rater's seat; its units take the types of III.f, built alike, and their procedures cite that",
};
const OFFICIALS: Label = {
  id: 'pejabat struktural tidak ditugaskan: tabel mencatat penilai mereka, tidak ada langkah yang memakainya',
  en: 'officials of the structure are not assigned: the tables record their raters, and no step uses it',
};

const same = (words: string): Label => ({ id: words, en: words });
const MADYA = same('JF Ahli Madya');
const MADYA_UTAMA: Label = { id: 'JF Ahli Madya dan Utama', en: 'JF Ahli Madya and Utama' };
const SKILLED = same('JF Keterampilan');
const STAFF = same('Pelaksana');
const UP_TO_MUDA: Label = {
  id: 'JF Keterampilan serta JF Ahli Pertama dan Muda',
  en: 'JF Keterampilan and JF Ahli Pertama and Muda',
};
const UP_TO_MUDA_AND_STAFF: Label = {
  id: 'JF Keterampilan, JF Ahli Pertama dan Muda, serta Pelaksana',
  en: 'JF Keterampilan, JF Ahli Pertama and Muda, and Pelaksana',
};

const heads = (id: string, en: string): Condition => ({
  asks: { id: `${id} memimpin unit`, en: `${en} heads the unit` },
  steps: ['owner.unit-head complete'],
});
const rates = (id: string, en: string, whom: Label, left: Pick<LawRow, 'not'> = {}): Condition => ({
  asks: { id: `${id} menilai ${whom.id}`, en: `${en} rates ${whom.en}` },
  steps: ['owner.rater review'],
  ...left,
});
/** A table of Lampiran III: who heads, and who rates those who are assigned. */
const table = (letter: string, ...conditions: readonly Condition[]): readonly LawRow[] =>
  conditions.map((each) => ({ article: `Lamp. III.${letter}`, ...each }));
/** Of two raters of one level the text lets each rate posts that the other may not. */
const BY_SEAT = { not: NOT.sameLevel };

/** Surakarta, annex III a to l. */
const TABLES: readonly LawRow[] = [
  ...table(
    'a',
    heads('Sekretaris Daerah', 'The Regional Secretary'),
    rates('Asisten', 'The Assistant', MADYA),
    rates('Kepala Bagian', 'The section head', UP_TO_MUDA_AND_STAFF),
    rates('Kepala Subbagian', 'The subsection head', STAFF),
  ),
  ...table(
    'b',
    heads('Inspektur', 'The Inspektur'),
    rates('Inspektur', 'The Inspektur', MADYA),
    rates('Sekretaris', 'The secretary', UP_TO_MUDA_AND_STAFF, BY_SEAT),
    rates(
      'Inspektur Pembantu',
      'The Inspektur Pembantu',
      { id: 'JF Ahli Pertama dan Muda', en: 'JF Ahli Pertama and Muda' },
      BY_SEAT,
    ),
    rates('Kepala Subbagian', 'The subsection head', STAFF),
  ),
  ...table(
    'c',
    heads('Kepala Dinas atau Badan', 'The head of the Dinas or Badan'),
    rates('Kepala Dinas atau Badan', 'The head of the Dinas or Badan', MADYA_UTAMA),
    rates('Sekretaris', 'The secretary', UP_TO_MUDA_AND_STAFF),
    rates('Kepala Bidang', 'The division head', UP_TO_MUDA_AND_STAFF),
    rates('Kepala Subbagian atau Subbidang', 'The subsection or subdivision head', STAFF),
  ),
  ...table(
    'd',
    heads('Kepala Dinas atau Badan satu level', 'The head of the one-level Dinas or Badan'),
    rates('Kepala Dinas atau Badan satu level', 'The head of the one-level Dinas or Badan', {
      id: 'JF Keterampilan, JF Ahli Pertama, Muda, dan Madya, serta Pelaksana',
      en: 'JF Keterampilan, JF Ahli Pertama, Muda and Madya, and Pelaksana',
    }),
    rates('Sekretaris', 'The secretary', UP_TO_MUDA_AND_STAFF),
    rates('Kepala Subbagian', 'The subsection head', STAFF),
  ),
  ...table(
    'e',
    heads('Sekretaris DPRD', 'The secretary of the DPRD'),
    rates('Sekretaris DPRD', 'The secretary of the DPRD', MADYA),
    rates('Kepala Bagian', 'The section head', UP_TO_MUDA_AND_STAFF),
    rates('Kepala Subbagian', 'The subsection head', STAFF),
  ),
  ...table(
    'f',
    heads('Kepala Perangkat Daerah tiga level', 'The head of the three-level department'),
    rates('Kepala Perangkat Daerah tiga level', 'The head of the three-level department', MADYA),
    rates('Sekretaris', 'The secretary', UP_TO_MUDA_AND_STAFF, BY_SEAT),
    rates('Kepala Bidang', 'The division head', UP_TO_MUDA, BY_SEAT),
    rates('Kepala Subbidang atau Seksi', 'The subdivision or seksi head', STAFF),
  ),
  ...table(
    'g',
    heads('Kepala Pelaksana BPBD', 'The Kepala Pelaksana of the BPBD'),
    rates('Kepala Pelaksana BPBD', 'The Kepala Pelaksana of the BPBD', SKILLED),
    rates('Sekretaris Pelaksana', 'The Sekretaris Pelaksana', STAFF),
    rates('Kepala Seksi', 'The seksi head', STAFF),
  ),
  ...table(
    'h',
    heads('Camat', 'The Camat'),
    rates(
      'Sekretaris Kecamatan',
      'The secretary of the Kecamatan',
      { id: 'JF Keterampilan dan JF Ahli Pertama', en: 'JF Keterampilan and JF Ahli Pertama' },
      BY_SEAT,
    ),
    rates('Kepala Subbagian atau Seksi', 'The subsection or seksi head', STAFF, BY_SEAT),
    rates(
      'Sekretaris atau Kepala Seksi Kelurahan',
      'The secretary or seksi head of the Kelurahan',
      { id: 'Pelaksana di Kelurahan', en: 'Pelaksana of the Kelurahan' },
      BY_SEAT,
    ),
  ),
  ...table(
    'i',
    heads('Direktur RSUD', 'The director of the hospital'),
    rates('Direktur RSUD', 'The director of the hospital', MADYA_UTAMA),
    rates('Kepala Bagian atau Bidang', 'The section or division head', UP_TO_MUDA),
    rates('Kepala Subbagian atau Seksi', 'The subsection or seksi head', STAFF),
  ).map(({ article, asks }) => ({ article, asks, by: HOSPITAL })),
  ...table(
    'j',
    heads('Kepala Puskesmas', 'The head of the Puskesmas'),
    rates('Kepala Puskesmas', 'The head of the Puskesmas', {
      id: 'semua JF Keahlian dan Keterampilan',
      en: 'all JF Keahlian and Keterampilan',
    }),
    rates('Kepala Subbagian Tata Usaha', 'The Kasubag TU', STAFF),
  ),
  ...table(
    'k',
    heads('Kepala UPTD', 'The head of the UPTD'),
    rates('Kepala UPTD', 'The head of the UPTD', UP_TO_MUDA),
    rates('Kepala Subbagian Tata Usaha', 'The Kasubag TU', STAFF),
  ),
  ...table(
    'l',
    heads('Guru yang diangkat sebagai Kepala Sekolah atau SPNF', 'A teacher appointed head of the school or SPNF'),
    rates('Kepala Sekolah', 'The head of the school', {
      id: 'JF Keahlian, JF Keterampilan, dan Pelaksana',
      en: 'JF Keahlian, JF Keterampilan and Pelaksana',
    }),
    rates('Kepala SPNF', 'The head of the SPNF', {
      id: 'JF Keahlian dan Pelaksana',
      en: 'JF Keahlian and Pelaksana',
    }),
  ),
];

/** Surakarta, annex II and III: how work flows, and who rates whom. */
export const PLACES: readonly LawRow[] = [
  {
    article: 'Lamp. II ¶1',
    asks: {
      id: 'Anggota tim memegang satu atau beberapa jenis jabatan fungsional, atau jabatan Pelaksana',
      en: 'Members of a team hold one or more kinds of functional posts, or are Pelaksana',
    },
    by: BY.kinds,
  },
  {
    article: 'Lamp. II ¶1',
    asks: {
      id: 'Anggota dapat berasal dari unit lain dan, bila dibutuhkan, dari instansi lain',
      en: 'Members may come from other units and, where needed, from other agencies',
    },
    by: BY.scopes,
  },
  {
    article: 'Lamp. II ¶1',
    asks: { id: 'Tim dapat dipimpin Ketua Tim', en: 'A team may be led by a leader' },
    by: LEADER,
  },
  {
    article: 'Lamp. II.1',
    asks: { id: 'Perencanaan menghasilkan rencana kerja', en: 'Planning results in a plan of work' },
    by: { id: 'langkah `plan`, menurut Ps.20(3)a', en: 'the steps `plan`, by Ps.20(3)a' },
  },
  {
    article: 'Lamp. II.2',
    asks: {
      id: 'Kegiatan dan anggaran dijalankan sesuai rencana',
      en: 'Activities and budget are carried out as planned',
    },
    not: NOT.conduct,
  },
  {
    article: 'Lamp. II.3',
    asks: {
      id: 'Pejabat Penilai Kinerja meninjau hasil tim atau individu terhadap target',
      en: 'The rater reviews the result of a team or individual against the target',
    },
    by: {
      id: 'langkah `review` Pejabat Penilai Kinerja, menurut Lamp. IV 3.1.1.3 dan 3.1.2.3',
      en: 'the step `review` of the rater, by Lamp. IV 3.1.1.3 and 3.1.2.3',
    },
  },

  {
    article: 'Lamp. III',
    asks: {
      id: 'Setiap jenis Perangkat Daerah atau unit memiliki tabel: siapa memimpin, siapa menilai siapa',
      en: 'Each kind of department or unit has a table: who heads, who rates whom',
    },
    by: BY.tables,
  },
  {
    article: 'Lamp. III',
    asks: {
      id: 'Tabel juga menyebut penilai para pejabat: Sekretaris, Kepala Bidang, Kepala Seksi, dan sebagainya',
      en: 'The tables also say who rates the officials: secretaries, heads of division, of seksi and so on',
    },
    not: OFFICIALS,
  },
  {
    article: 'Lamp. III 2.1',
    asks: {
      id: 'Pejabat Penilai Kinerja adalah atasan langsung dalam susunan Perangkat Daerah',
      en: "The rater is the direct superior in the department's structure",
    },
    by: BY.seats,
  },
  {
    article: 'Lamp. III 2.1',
    asks: {
      id: 'Yang menilai: Pejabat Pimpinan Tinggi Pratama, Administrator, Pengawas, atau Pejabat Fungsional yang memimpin unit mandiri',
      en: 'Those who rate: a high leader, Administrator, Pengawas, or functional officer heading an independent unit',
    },
    by: BY.unitTypes,
  },
  {
    article: 'Lamp. III 2.1',
    asks: {
      id: 'Wali Kota selaku Pejabat Pembina Kepegawaian yang menempatkan, menurut kompetensi, rentang kendali, dan beban tugas',
      en: 'The mayor as appointing authority (PPK) places people, by competence, span of control and workload',
    },
    not: NOT.placement,
  },
  {
    article: 'Lamp. III 2.1.a',
    asks: {
      id: 'JF Ahli Utama dan Madya berkedudukan di bawah Pejabat Pimpinan Tinggi Pratama',
      en: 'Ahli Utama and Madya sit under the high leader',
    },
    by: BY.generalRule,
  },
  {
    article: 'Lamp. III 2.1.b',
    asks: {
      id: 'JF Ahli Muda dan Pertama berkedudukan di bawah Administrator',
      en: 'Ahli Muda and Pertama sit under the Administrator',
    },
    by: BY.generalRule,
  },
  {
    article: 'Lamp. III 2.1.c',
    asks: {
      id: 'Guru Ahli Utama berkedudukan di bawah Kepala Sekolah',
      en: 'Ahli Utama teachers sit under the head of the school',
    },
    by: BY.tables,
  },
  {
    article: 'Lamp. III 2.1 (pendukung)',
    asks: {
      id: 'Jabatan pendukung berada di Sekretariat atau Bagian Umum dan Keuangan',
      en: 'Supporting posts sit in the secretariat or the section for general affairs and finance',
    },
    not: NOT.placement,
  },
  {
    article: 'Lamp. III 2.1 (pendukung)',
    asks: {
      id: 'JF Keahlian sampai Muda dan JF Keterampilan di sana berkedudukan di bawah Sekretaris atau Kepala Bagian',
      en: 'JF Keahlian up to Muda and JF Keterampilan there sit under the secretary or section head',
    },
    by: SUPPORTING,
  },
  {
    article: 'Lamp. III 2.1 (urusan inti)',
    asks: {
      id: 'Jabatan urusan inti berkedudukan di bawah Kepala Bidang, misalnya Perencana di Bappeda',
      en: 'Core posts sit under the head of division, e.g. planners in Bappeda',
    },
    by: BY.tables,
  },
  {
    article: 'Lamp. III 2.1 (urusan inti)',
    asks: {
      id: 'Ahli Utama dan Madya di antaranya langsung di bawah Pejabat Pimpinan Tinggi Pratama',
      en: 'Ahli Utama and Madya among them sit directly under the high leader',
    },
    by: BY.tables,
  },
  {
    article: 'Lamp. III 2.1 (urusan inti)',
    asks: {
      id: 'Di Sekretariat Daerah: di bawah Kepala Bagian, Ahli Madya di bawah Asisten',
      en: 'In the Setda: under the section head, Ahli Madya under the Assistant',
    },
    by: BY.tables,
  },
  ...TABLES,
];
