import type { RoleAct, TeamSideAct, TeamStepAct } from '../team/procedure/team-facts.ts';
import { ACT_WORDS } from './acts.ts';
import type { Label } from './label.ts';

/** What one may do about a team, as it stands on a button. */
export const TEAM_ACT_WORDS: Record<TeamStepAct | RoleAct | TeamSideAct, Label> = {
  propose: ACT_WORDS.propose,
  recommend: ACT_WORDS.recommend,
  nominate: ACT_WORDS.nominate,
  appoint: ACT_WORDS.appoint,
  'make-agreement': { id: 'Buat Perjanjian Kinerja', en: 'Make the performance agreement' },
  'issue-letter': { id: 'Terbitkan penetapan tim', en: 'Issue the letter that sets the team' },
  plan: ACT_WORDS.plan,
  report: ACT_WORDS.report,
  review: ACT_WORDS.review,
  complete: ACT_WORDS.complete,
  refuse: ACT_WORDS.refuse,
  return: ACT_WORDS.return,
  withdraw: ACT_WORDS.withdraw,
  cancel: ACT_WORDS.cancel,
  form: { id: 'Bentuk tim kerja', en: 'Form a team' },
  'add-member': { id: 'Minta atau tunjuk anggota', en: 'Ask for or name a member' },
  volunteer: { id: 'Ajukan diri menjadi anggota', en: 'Volunteer as a member' },
  'release-member': { id: 'Lepaskan anggota', en: 'Release a member' },
  'vacate-role': { id: 'Kosongkan peran', en: 'Vacate a role' },
  'request-report': { id: 'Minta laporan', en: 'Ask for a report' },
  'answer-report': { id: 'Berikan laporan', en: 'Give the report' },
  'plan-own-work': { id: 'Susun rencana kerja individu', en: 'Plan the own work' },
  'give-feedback': { id: 'Beri umpan balik', en: 'Give feedback' },
  'report-progress': { id: 'Laporkan kemajuan berkala', en: 'Report progress for a period' },
  'report-control': { id: 'Laporkan pengendalian', en: 'Report as controller' },
  'agree-plan': ACT_WORDS['agree-plan'],
  'consent-agreement': { id: 'Setujui Perjanjian Kinerja', en: 'Consent to the performance agreement' },
  'report-member': { id: 'Laporkan hasil seorang anggota', en: "Report a member's result" },
  'request-transfer': { id: 'Mohonkan mutasi', en: 'Request a transfer' },
  'raise-obstacle': { id: 'Sampaikan kendala', en: 'Raise an obstacle' },
  'follow-up-obstacle': { id: 'Tindak lanjuti kendala', en: 'Follow up an obstacle' },
  'decide-obstacle': { id: 'Putuskan kendala', en: 'Decide an obstacle' },
};
