import type { Act } from '../vocabulary.ts';
import type { Label } from './label.ts';

/** What one may do, as it stands on a button. */
export const ACT_WORDS: Record<Act, Label> = {
  request: { id: 'Ajukan permohonan', en: 'Request' },
  propose: { id: 'Usulkan', en: 'Propose' },
  nominate: { id: 'Ajukan calon', en: 'Nominate' },
  recommend: { id: 'Beri rekomendasi', en: 'Recommend' },
  endorse: { id: 'Beri persetujuan pihak sendiri', en: 'Endorse' },
  approve: { id: 'Setujui', en: 'Approve' },
  instruct: { id: 'Instruksikan penugasan', en: 'Instruct the assignment' },
  'answer-availability': { id: 'Jawab ketersediaan pegawai', en: 'Answer who is available' },
  forward: { id: 'Teruskan persetujuan', en: 'Forward the approval' },
  appoint: { id: 'Tunjuk', en: 'Appoint' },
  draft: { id: 'Siapkan konsep surat', en: 'Draft the letter' },
  'issue-letter': { id: 'Terbitkan surat penugasan', en: 'Issue the assignment letter' },
  receive: { id: 'Terima surat penugasan', en: 'Receive the assignment letter' },
  plan: { id: 'Susun rencana kegiatan dan anggaran', en: 'Plan activities and budget' },
  report: { id: 'Laporkan hasil', en: 'Report the result' },
  review: { id: 'Tinjau dan sampaikan ke atasan', en: 'Review and pass up' },
  complete: { id: 'Nyatakan selesai', en: 'Declare complete' },
  refuse: { id: 'Tolak', en: 'Refuse' },
  return: { id: 'Kembalikan untuk disesuaikan', en: 'Return for revision' },
  withdraw: { id: 'Tarik kembali', en: 'Withdraw' },
  cancel: { id: 'Batalkan', en: 'Cancel' },
  'give-feedback': { id: 'Beri umpan balik', en: 'Give feedback' },
  'agree-plan': { id: 'Sepakati rencana', en: 'Agree to the plan' },
  'set-expectations': { id: 'Tetapkan ekspektasi', en: 'Set expectations' },
  'confirm-expectations': { id: 'Nyatakan ekspektasi jelas', en: 'Confirm expectations' },
  'propose-award': { id: 'Usulkan penghargaan', en: 'Propose an award' },
  'propose-sanction': { id: 'Usulkan sanksi', en: 'Propose a sanction' },
};
