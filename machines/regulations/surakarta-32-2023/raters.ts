import type { RaterRules } from '../../rating/rater-rules.ts';
import { K, Ma, Mu, P, Pel, POSTS, U } from './posts.ts';
import { TABLES } from './rater-tables.ts';

const LOWEST_SUPERIOR = {
  id: 'Lampiran III menyebut beberapa penilai bagi jabatan ini tanpa memilih: dipakai atasan langsung, yaitu yang terendah di antara yang jabatannya ada pada unit pegawai.',
  en: "Annex III names several raters for this post without choosing: the direct superior is used, the lowest of those whose post the person's unit has.",
};

/* Of a post that its table forgets: Lampiran III 2.1, on functional posts; of the others it says nothing, and the definition remains. */
const SENIOR = {
  basis: ['Lamp. III 2.1.a'],
  interpretation: {
    id: 'Tabel tidak memuat jabatan ini; ketentuan umum: JF Ahli Utama dan Madya di bawah Jabatan Pimpinan Tinggi Pratama.',
    en: 'The table lacks this post; the general rule: JF Ahli Utama and Madya sit under the high leader.',
  },
};
const JUNIOR = {
  basis: ['Lamp. III 2.1.b'],
  interpretation: {
    id: 'Tabel tidak memuat jabatan ini; ketentuan umum: JF Ahli Muda dan Pertama di bawah Jabatan Administrator.',
    en: 'The table lacks this post; the general rule: JF Ahli Muda and Pertama sit under the administrator.',
  },
};
const SKILLED = {
  basis: ['Lamp. III 2.1 (pendukung)'],
  interpretation: {
    id: 'Tabel tidak memuat jabatan ini; ketentuan umum bagi JF pendukung: JF Keterampilan di bawah Sekretaris atau Kepala Bagian.',
    en: 'The table lacks this post; the general rule for supporting posts: JF Keterampilan sit under the secretary or section head.',
  },
};
const OTHERS = {
  basis: ['Ps.1(24)'],
  interpretation: {
    id: 'Tabel tidak memuat jabatan ini dan ketentuan umum Lampiran III 2.1 tidak mengaturnya; Pejabat Penilai Kinerja adalah atasan langsung, paling rendah Pengawas.',
    en: 'The table lacks this post and the general rule of Annex III 2.1 does not cover it; the rater is the direct superior, at lowest a supervisor.',
  },
};

/** Each post has its rater in the table of its kind of department or unit [Lamp. III], which makes the unit type. */
export const RATERS: RaterRules = {
  kind: 'tables',
  place: { basis: ['Lamp. III'] },
  tables: TABLES,
  posts: POSTS,
  assigned: { skilled: K, staff: Pel, 'ahli-pertama': P, 'ahli-muda': Mu, 'ahli-madya': Ma, 'ahli-utama': U },
  amongSeveral: LOWEST_SUPERIOR,
  forgotten: { posts: { [U]: SENIOR, [Ma]: SENIOR, [Mu]: JUNIOR, [P]: JUNIOR, [K]: SKILLED }, others: OTHERS },
  others: { basis: ['Ps.1(24)'] },
};
