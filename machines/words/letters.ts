import type { LetterKind } from '../vocabulary.ts';
import type { Label } from './label.ts';

export const LETTER_WORDS: Record<LetterKind, Label> = {
  'involvement-request': { id: 'Surat Permohonan Pelibatan', en: 'Involvement request letter' },
  application: { id: 'Surat Pengajuan Sukarela', en: 'Letter of application' },
  'consent-request': { id: 'Surat Permohonan Persetujuan', en: 'Letter asking for consent' },
  reply: { id: 'Surat Jawaban', en: 'Reply letter' },
  'command-letter': { id: 'Surat Perintah', en: 'Letter of command' },
  decree: { id: 'Keputusan', en: 'Decree' },
  'assignment-letter': { id: 'Surat Penugasan', en: 'Assignment letter' },
};
