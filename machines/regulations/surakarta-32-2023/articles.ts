import type { LawRow, LawRows } from '../../coverage/law-row.ts';
import { ANNEX } from './articles-annex.ts';
import { ASSIGNING } from './articles-assigning.ts';
import { CONTROLLING, DOING } from './articles-doing.ts';
import { MEMBERS } from './articles-members.ts';
import { WORK } from './articles-work.ts';

const PASAL: readonly LawRow[] = [...ASSIGNING, ...MEMBERS, ...DOING, ...CONTROLLING];

export const ARTICLES: LawRows = {
  leftOut: {
    id: 'Ps.1 selain angka 24 dan 27 (definisi); Ps.2 (maksud dan tujuan); Ps.3-8 (jenjang dan tugas jabatan); Ps.10-11 (asas, ruang lingkup); Ps.12(4) dan 21(2) (merujuk lampiran); Ps.23(1)-(2) (pengantar ayat berikutnya); Ps.28(2) (merujuk peraturan pengelolaan kinerja); Ps.31 (proses bisnis); Ps.32 (mulai berlaku); dalam lampiran bab I, pengantar, dan gambar.',
    en: 'Ps.1 but for (24) and (27) (definitions); Ps.2 (aims); Ps.3-8 (what posts there are and what they do); Ps.10-11 (principles, scope); Ps.12(4) and 21(2) (they refer to the annex); Ps.23(1)-(2) (introduce the rest of it); Ps.28(2) (refers to the legislation on performance); Ps.31 (business process maps); Ps.32 (entry into force); in the annex part I, introductions and figures.',
  },
  rows: [...PASAL, ...ANNEX, ...WORK],
};
