import type { LawRow } from '../../coverage/law-row.ts';
import { NOT } from '../../coverage/reasons.ts';
import type { Label } from '../../words/label.ts';

type Condition = Omit<LawRow, 'article'>;

const HOSPITAL: Label = {
  id: 'direktori: tabelnya menentukan kursi penilai; unitnya memakai tipe-tipe III.f, yang susunannya sama, dan prosedurnya menyebut III.f',
  en: "the directory: its table finds the rater's seat; its units take the types of III.f, built alike, and their procedures cite that",
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

/** Surakarta, annex III a to l: who heads, and who rates those who are assigned. */
export const TABLES: readonly LawRow[] = [
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
