import type { Label } from './label.ts';

/** By what right someone acts for a position that another holds, or nobody (UU 30/2014 Ps.14). */
export const DELEGATION_WORDS: Record<'plt' | 'plh' | 'mandate', Label> = {
  plt: { id: 'Pelaksana Tugas (Plt.)', en: 'Acting official (Plt.)' },
  mandate: { id: 'Mandat', en: 'Mandate' },
  plh: { id: 'Pelaksana Harian (Plh.)', en: 'Daily acting official (Plh.)' },
};
