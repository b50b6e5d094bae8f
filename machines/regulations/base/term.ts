import type { Ground } from '../../citation.ts';

const ENDS = {
  id: 'Penugasan diberikan untuk jangka waktu tertentu; apa yang terjadi pada akhirnya tidak diatur: penugasan individu yang hasilnya belum dilaporkan berakhir sendiri, dengan pemberitahuan 30 hari sebelumnya, atau pada sepertiga terakhir bila lebih pendek dari 90 hari; yang baru dicatat atau dikembalikan sesudahnya tidak.',
  en: 'An assignment is for a given period; what happens at its end is not said: an individual assignment whose result has not been reported ends by itself, with a notice 30 days before, or in the last third where it is shorter than 90 days; one put on record or sent back after it does not.',
};

export const endsWithItsTerm = (article: string): Ground => ({ basis: [article], interpretation: ENDS });
