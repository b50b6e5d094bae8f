import type { Status } from '../vocabulary.ts';
import type { Label } from './label.ts';

export const STATUS_WORDS: Record<Status, Label> = {
  open: { id: 'Berjalan', en: 'Open' },
  completed: { id: 'Selesai', en: 'Completed' },
  refused: { id: 'Ditolak', en: 'Refused' },
  withdrawn: { id: 'Ditarik kembali', en: 'Withdrawn' },
  cancelled: { id: 'Dibatalkan', en: 'Cancelled' },
};
