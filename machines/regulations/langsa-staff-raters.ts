import type { Reviewer } from '../vocabulary.ts';

interface StaffRater {
  readonly level: Reviewer;
  readonly basis: readonly string[];
  readonly interpretation: string;
}

export const LANGSA_PER_PERSON =
  'Penilai seorang Pelaksana ditentukan per orang menurut Ps.7(4), walaupun Lampiran B menyebut satu penilai bagi setiap jenis unit.';

const LANGSA_EVERY_SUPERVISOR =
  'Ps.7(4)b tidak mengatakan kapan seorang Pengawas melaksanakan tugas Administrator: setiap jabatan Pengawas pada unit dibaca melaksanakannya.';

/** Who rates a Pelaksana, in the order of Ps.7(4): the Administrator only where the unit has no Pengawas. */
export const LANGSA_STAFF_RATERS: readonly StaffRater[] = [
  {
    level: 'supervisor',
    basis: ['Langsa Ps.7(4)a'],
    interpretation: `${LANGSA_PER_PERSON} ${LANGSA_EVERY_SUPERVISOR}`,
  },
  { level: 'administrator', basis: ['Langsa Ps.7(4)b'], interpretation: LANGSA_PER_PERSON },
];
