import type { NotifyParams } from '../assignment/chart-types.ts';
import type { HolidayKind } from '../calendar/holiday-table.ts';
import type { Award, Form, LetterKind, Phase, RouteId, Setter, TeamRole } from '../vocabulary.ts';
import type { Label } from './label.ts';

export const FORM_WORDS: Record<Form, Label> = {
  team: { id: 'Tim Kerja', en: 'Team' },
  individual: { id: 'Individu', en: 'Individual' },
};

/** The channel and the scope of an assignment [Dairi Ps.10(2), Ps.11]. */
export const ROUTE_WORDS: Record<RouteId, Label> = {
  'appointment-in-unit': { id: 'Penunjukan dalam unit organisasi', en: 'Appointment within the unit' },
  'appointment-cross-unit': { id: 'Penunjukan lintas unit organisasi', en: 'Appointment across units' },
  'appointment-cross-department': { id: 'Penunjukan lintas perangkat daerah', en: 'Appointment across departments' },
  'appointment-cross-agency': { id: 'Penunjukan lintas instansi', en: 'Appointment across agencies' },
  'voluntary-in-unit': { id: 'Pengajuan sukarela dalam unit organisasi', en: 'Voluntary, within the unit' },
  'voluntary-cross-unit': { id: 'Pengajuan sukarela lintas unit organisasi', en: 'Voluntary, across units' },
  'voluntary-cross-department': {
    id: 'Pengajuan sukarela lintas perangkat daerah',
    en: 'Voluntary, across departments',
  },
};

export const PHASE_WORDS: Record<Phase, Label> = {
  request: { id: 'Permohonan', en: 'Request' },
  decision: { id: 'Keputusan', en: 'Decision' },
  letter: { id: 'Surat penugasan', en: 'Letter' },
  execution: { id: 'Pelaksanaan', en: 'Execution' },
  reporting: { id: 'Pelaporan', en: 'Reporting' },
  evaluation: { id: 'Evaluasi', en: 'Evaluation' },
  'follow-up': { id: 'Tindak lanjut', en: 'Follow-up' },
};

/** Who sets an in-unit assignment [Dairi Ps.11(4)]. */
export const SETTER_WORDS: Record<Setter, Label> = {
  'unit-head': { id: 'Pimpinan Unit Organisasi', en: 'Unit head' },
  rater: { id: 'Pejabat Penilai Kinerja', en: 'Rater' },
};

export const LETTER_WORDS: Record<LetterKind, Label> = {
  'involvement-request': { id: 'Surat Permohonan Pelibatan', en: 'Involvement request letter' },
  application: { id: 'Surat Pengajuan Sukarela', en: 'Letter of application' },
  'consent-request': { id: 'Surat Permohonan Persetujuan', en: 'Letter asking for consent' },
  reply: { id: 'Surat Jawaban', en: 'Reply letter' },
  'command-letter': { id: 'Surat Perintah', en: 'Letter of command' },
  decree: { id: 'Keputusan', en: 'Decree' },
  'assignment-letter': { id: 'Surat Penugasan', en: 'Assignment letter' },
};

/** Why someone was told without having to act. */
export const NOTICE_WORDS: Record<NotifyParams['notice'], Label> = {
  copy: { id: 'Tembusan', en: 'Copy' },
  answer: { id: 'Jawaban', en: 'Answer' },
  reminder: { id: 'Pengingat tenggat', en: 'Deadline reminder' },
  closed: { id: 'Penugasan berakhir', en: 'Assignment ended' },
};

/** [Probolinggo Ps.17(2)] */
export const AWARD_WORDS: Record<Award, Label> = {
  certificate: { id: 'Piagam penghargaan', en: 'Certificate' },
  'national-nomination': {
    id: 'Usulan nominasi award ASN Pemerintah Pusat',
    en: "Nomination for the central government's award",
  },
  training: {
    id: 'Usulan bimbingan teknis atau diklat sesuai kelas jabatan',
    en: 'Technical guidance or training that fits the job class',
  },
};

export const ROLE_WORDS: Record<TeamRole, Label> = {
  leader: { id: 'Ketua Tim', en: 'Team leader' },
  coordinator: { id: 'Koordinator', en: 'Coordinator' },
  controller: { id: 'Pengendali', en: 'Controller' },
};

/** By what right someone acts for a position that another holds, or nobody (UU 30/2014 Ps.14). */
export const DELEGATION_WORDS: Record<'plt' | 'plh' | 'mandate', Label> = {
  plt: { id: 'Pelaksana Tugas (Plt.)', en: 'Acting official (Plt.)' },
  mandate: { id: 'Mandat', en: 'Mandate' },
  plh: { id: 'Pelaksana Harian (Plh.)', en: 'Daily acting official (Plh.)' },
};

export const HOLIDAY_KIND_WORDS: Record<HolidayKind, Label> = {
  national: { id: 'libur nasional', en: 'national holiday' },
  'collective-leave': { id: 'cuti bersama', en: 'collective leave' },
  local: { id: 'libur daerah', en: 'local holiday' },
  'voting-day': { id: 'hari pemungutan suara', en: 'voting day' },
};
