import type { Status, TeamStatus } from '../vocabulary.ts';
import type { Label } from './label.ts';

export const STATUS_WORDS: Record<Status, Label> = {
  open: { id: 'Berjalan', en: 'Open' },
  completed: { id: 'Selesai', en: 'Completed' },
  refused: { id: 'Ditolak', en: 'Refused' },
  withdrawn: { id: 'Ditarik kembali', en: 'Withdrawn' },
  cancelled: { id: 'Dibatalkan', en: 'Cancelled' },
  released: { id: 'Dilepas dari tim', en: 'Released from the team' },
  ended: { id: 'Berakhir pada akhir jangka waktunya', en: 'Ended at its term' },
};

export const TEAM_STATUS_WORDS: Record<TeamStatus, Label> = {
  open: STATUS_WORDS.open,
  completed: STATUS_WORDS.completed,
  refused: STATUS_WORDS.refused,
  withdrawn: STATUS_WORDS.withdrawn,
  cancelled: STATUS_WORDS.cancelled,
  ended: STATUS_WORDS.ended,
};
