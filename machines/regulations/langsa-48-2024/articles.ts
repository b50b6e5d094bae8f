import type { LawRows } from '../../coverage/law-row.ts';
import { ANNEX } from './articles-annex.ts';
import { ASSIGNMENT } from './articles-assignment.ts';
import { MECHANISM_ROWS } from './articles-mechanisms.ts';
import { TEAMS } from './articles-teams.ts';
import { WORK } from './articles-work.ts';

export const ARTICLES: LawRows = {
  leftOut: {
    id: 'Ps.1 selain angka 10, 11, dan 19 (definisi); Ps.2-6 (maksud, tujuan, ruang lingkup); Ps.16(1) (mengantar ayat sesudahnya); Ps.21 (merujuk lampiran); Ps.22 (peta proses bisnis); Ps.23 (mulai berlaku); dalam lampiran: bagian A, pengantar, contoh unit pada mekanisme 3 dan 4, dan gambar. Dari mekanisme 5, halaman antara awalnya dan tahap evaluasinya hilang, begitu pula akhirnya.',
    en: 'Ps.1 but for (10), (11) and (19) (definitions); Ps.2-6 (aims, scope); Ps.16(1) (introduces the rest of it); Ps.21 (refers to the annex); Ps.22 (business process maps); Ps.23 (entry into force); in the annex part A, introductions, the examples of units in mechanisms 3 and 4, and figures. Of mechanism 5 the pages between its beginning and its evaluation are lost, and so is its end.',
  },
  rows: [...ASSIGNMENT, ...TEAMS, ...WORK, ...ANNEX, ...MECHANISM_ROWS],
};
