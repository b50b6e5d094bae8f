import type { Label } from '../../words/label.ts';

/* What carries out, or leaves open, conditions that this text states more than once. */

export const REPORTED: Label = { id: 'tahapan `report`, menurut Ps.26', en: 'the steps `report`, by Ps.26' };
export const OTHERS_REFUSED: Label = {
  id: 'yang dari unit lain ditolak, menurut Ps.15(5) yang lebih ketat',
  en: 'one from elsewhere is refused, by Ps.15(5), which is stricter',
};
export const TRANSFER_OUTSIDE: Label = {
  id: 'mutasinya dimohonkan di sini, dan diputus menurut peraturannya sendiri di luar sistem',
  en: 'the transfer is requested here, and decided under legislation of its own outside the system',
};
