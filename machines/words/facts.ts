import type { FactType } from '../facts.ts';
import type { Label } from './label.ts';
import { TEAM_FACT_WORDS } from './team-facts.ts';

/** What has happened, as it stands in a timeline. */
export const FACT_WORDS: Record<FactType, Label> = {
  requested: { id: 'Permohonan diajukan', en: 'Requested' },
  proposed: { id: 'Diusulkan', en: 'Proposed' },
  nominated: { id: 'Calon diajukan', en: 'Nominated' },
  recommended: { id: 'Direkomendasikan', en: 'Recommended' },
  endorsed: { id: 'Disetujui pihak sendiri', en: 'Endorsed' },
  approved: { id: 'Disetujui', en: 'Approved' },
  instructed: { id: 'Penugasan diinstruksikan', en: 'Assignment instructed' },
  'availability-answered': { id: 'Ketersediaan pegawai dijawab', en: 'Availability answered' },
  forwarded: { id: 'Persetujuan diteruskan', en: 'Approval forwarded' },
  appointed: { id: 'Ditunjuk', en: 'Appointed' },
  'letter-drafted': { id: 'Konsep surat disiapkan', en: 'Letter drafted' },
  'letter-issued': { id: 'Surat penugasan terbit', en: 'Assignment letter issued' },
  received: { id: 'Surat penugasan diterima', en: 'Assignment letter received' },
  planned: { id: 'Rencana kegiatan dan anggaran disusun', en: 'Activities and budget planned' },
  reported: { id: 'Hasil dilaporkan', en: 'Result reported' },
  reviewed: { id: 'Ditinjau dan disampaikan ke atasan', en: 'Reviewed and passed up' },
  completed: { id: 'Dinyatakan selesai', en: 'Declared complete' },
  refused: { id: 'Ditolak', en: 'Refused' },
  returned: { id: 'Dikembalikan untuk disesuaikan', en: 'Returned for revision' },
  withdrawn: { id: 'Ditarik kembali', en: 'Withdrawn' },
  cancelled: { id: 'Dibatalkan', en: 'Cancelled' },
  'feedback-given': { id: 'Umpan balik atas pelaksanaan tugas', en: 'Feedback on the task' },
  'plan-agreed': { id: 'Rencana disepakati', en: 'Plan agreed to' },
  'expectations-set': { id: 'Ekspektasi ditetapkan', en: 'Expectations set' },
  'expectations-confirmed': { id: 'Ekspektasi dinyatakan jelas', en: 'Expectations confirmed' },
  'award-proposed': { id: 'Penghargaan diusulkan', en: 'Award proposed' },
  'sanction-proposed': { id: 'Sanksi diusulkan', en: 'Sanction proposed' },
  'term-near': { id: 'Jangka waktu penugasan hampir berakhir', en: 'The term of the assignment is near' },
  'term-passed': { id: 'Jangka waktu penugasan berakhir', en: 'The term of the assignment has passed' },
  'reminder-due': { id: 'Tenggat terlewati, diingatkan', en: 'Deadline passed, reminded' },
  released: { id: 'Dilepas dari tim', en: 'Released from the team' },
  ...TEAM_FACT_WORDS,
};
