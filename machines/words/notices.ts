import type { NotifyParams } from '../assignment/chart-types.ts';
import type { Label } from './label.ts';

/** Why someone was told without having to act. */
export const NOTICE_WORDS: Record<NotifyParams['notice'], Label> = {
  copy: { id: 'Tembusan', en: 'Copy' },
  answer: { id: 'Jawaban', en: 'Answer' },
  reminder: { id: 'Pengingat tenggat', en: 'Deadline reminder' },
  closed: { id: 'Penugasan berakhir', en: 'Assignment ended' },
};
