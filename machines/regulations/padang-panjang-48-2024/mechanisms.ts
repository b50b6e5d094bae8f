import type { EditionText, Mechanism, TeamWork } from '../edition.ts';
import { LAMP_V, RETURNED_AS_BASE } from './readings.ts';

const LAMP_IV = 'Lamp. IV (not held)';
const PLANNED_AS_BASE = {
  id: 'Pelaksanaan tugas ada dalam Lampiran IV (Ps.11), yang tidak tersedia: rencana disusun seperti dalam model dasar.',
  en: 'How tasks are carried out is in Annex IV (Art. 11), which is not held: the plan is drawn up as in the base model.',
};
const LED_AS_BASE = {
  id: 'Ps.13(2) menyebut Pimpinan Unit Organisasi; tembusan kepada Pejabat Penilai Kinerja mengikuti model dasar, karena Lampiran IV dan V tidak tersedia.',
  en: 'Art. 13(2) names the unit head; the copy to the rater follows the base model, because Annexes IV and V are not held.',
};
const REVIEWED_AS_BASE = {
  id: 'Jenis unit dan alur peninjauan ada dalam Lampiran I, II dan V (Ps.4(3), 6(2), 14), yang tidak tersedia: rantai tinjauan mengikuti model dasar.',
  en: 'Unit types and the course of review are in Annexes I, II and V (Art. 4(3), 6(2), 14), which are not held: the review chain follows the base model.',
};
const WATCHED_AS_BASE = {
  id: 'Pemantauan dan umpan balik ada dalam Lampiran IV (Ps.11), yang tidak tersedia: Pimpinan Unit Organisasi memberikannya seperti dalam model dasar.',
  en: 'Monitoring and feedback are in Annex IV (Art. 11), which is not held: the unit head gives them, as in the base model.',
};
const mechanism = (...chain: Mechanism['chain']): Mechanism => ({
  chain,
  plan: { basis: [LAMP_IV], interpretation: PLANNED_AS_BASE },
  report: { basis: ['Ps.12'] },
  monitoring: { by: ['owner.unit-head'], basis: [LAMP_IV], interpretation: WATCHED_AS_BASE },
  review: { basis: ['Ps.4(3)', LAMP_V], interpretation: REVIEWED_AS_BASE },
  return: { basis: [LAMP_V], interpretation: RETURNED_AS_BASE },
});
export const MECHANISMS: EditionText['mechanisms'] = {
  'high-leader-rates': mechanism('administrator', 'high-leader'),
  'administrator-rates-and-heads': mechanism('administrator', 'high-leader'),
  'high-leader-rates-and-heads': mechanism('high-leader'),
  'administrator-rates': mechanism('supervisor', 'administrator'),
  'administrator-alone': mechanism('administrator'),
  'supervisor-alone': mechanism('supervisor'),
  'functional-alone': mechanism('functional-head'),
  'secretary-rates': mechanism('assistant', 'regional-secretary'),
  'assistant-rates': mechanism('section-head', 'assistant', 'regional-secretary'),
  'section-head-rates-and-heads': mechanism('section-head', 'assistant', 'regional-secretary'),
  'supervisor-rates-and-heads': mechanism('supervisor', 'administrator'),
};

export const TEAM_WORK: TeamWork = {
  plan: { basis: [LAMP_IV], interpretation: PLANNED_AS_BASE },
  memberReport: { basis: ['Ps.13(1)'] },
  leaderReport: { basis: ['Ps.13(2)', LAMP_IV, LAMP_V], copies: ['owner.rater'], interpretation: LED_AS_BASE },
};
