import { likeBase } from '../amend.ts';
import { inBothForms, type Routes } from '../route-text.ts';

const APPOINTER_SIGNS = {
  id: 'Surat penugasan wajib diberikan, penanda tangannya tidak disebut: yang menunjuk yang menandatangani.',
  en: 'An assignment letter must be given, its signer is not named: whoever appoints signs.',
};
const RECEIVED_ALIKE = {
  id: 'Tanda terima tidak disebut untuk penunjukan dalam unit: menurut analogi a.2.e.',
  en: 'Receipt is not mentioned for an appointment within the unit: by analogy to a.2.e.',
};

/** Where the rater sets: D.1, D.4 and D.9 say it again, on the recommendation of a head who does not rate. */
const raterSets = (...mechanismsOwn: readonly string[]) =>
  inBothForms(
    likeBase('appointment-in-unit.rater-sets', {
      'owner.unit-head propose': { basis: ['Lamp. B.2 ¶1', 'Lamp. B.2.d', ...mechanismsOwn] },
      'owner.rater appoint': { basis: ['Lamp. B.2.d', 'Ps.11(2)', 'Ps.11(4)', ...mechanismsOwn] },
      'owner.rater issue-letter': {
        basis: ['Lamp. B.2 ¶1', 'Lamp. B.2 ¶2'],
        interpretation: APPOINTER_SIGNS,
      },
      'assignee receive': {
        basis: ['Lamp. B.2 ¶2'],
        interpretation: RECEIVED_ALIKE,
      },
    }),
  );

export const ROUTES: Routes = {
  'appointment-in-unit': inBothForms(
    likeBase('appointment-in-unit', {
      'owner.unit-head appoint': { basis: ['Lamp. B.2 (cara) a.1', 'Ps.11(2)', 'Ps.11(4)'] },
      'owner.unit-head issue-letter': {
        basis: ['Lamp. B.2 ¶1', 'Lamp. B.2 ¶2'],
        interpretation: APPOINTER_SIGNS,
      },
      'assignee receive': {
        basis: ['Lamp. B.2 ¶2'],
        interpretation: RECEIVED_ALIKE,
      },
    }),
  ),
  'appointment-in-unit.rater-sets': {
    ...raterSets(),
    exceptions: {
      'high-leader-rates': raterSets('Lamp. D.1.a'),
      'administrator-rates': raterSets('Lamp. D.4.a'),
      'secretary-rates': raterSets('Lamp. D.8.a'),
      'assistant-rates': raterSets('Lamp. D.9.a'),
    },
  },
  'appointment-cross-unit': inBothForms(
    likeBase('appointment-cross-unit', {
      'owner.unit-head request': { basis: ['Lamp. B.2 (cara) a.2.a'] },
      'home.rater approve': { basis: ['Lamp. B.2 (cara) a.2.b', 'Lamp. B.2 (cara) a.2.c'] },
      'home.unit-head recommend': { basis: ['Lamp. B.2 (cara) a.2.c'] },
      'home.rater issue-letter': { basis: ['Lamp. B.2 (cara) a.2.c', 'Lamp. B.2 ¶2'] },
      'assignee receive': { basis: ['Lamp. B.2 (cara) a.2.e'] },
    }),
  ),
  'appointment-cross-agency': inBothForms(
    likeBase('appointment-cross-agency', {
      'owner.unit-head request': { basis: ['Lamp. B.2 (cara) a.3.a'] },
      'owner.authority approve': { basis: ['Lamp. B.2 (cara) a.3.b'] },
      'home.authority instruct': { basis: ['Lamp. B.2 (cara) a.3.c'] },
      'home.unit-head recommend': { basis: ['Lamp. B.2 (cara) a.3.d'] },
      'home.rater answer-availability': { basis: ['Lamp. B.2 (cara) a.3.d', 'Lamp. B.2 (cara) a.3.e butir 1'] },
      'home.authority approve': {
        basis: ['Lamp. B.2 (cara) a.3.e butir 1'],
        interpretation: {
          id: 'Tidak ada yang diminta memberi tahu Pimpinan Unit Organisasi pemohon: ia diberi tahu bersamaan dengan surat jawaban.',
          en: 'Nobody is told to inform the unit head who asked: he or she is informed together with the reply letter.',
        },
      },
      'home.rater appoint': {
        basis: ['Lamp. B.2 (cara) a.3.e butir 2'],
        interpretation: {
          id: 'Teks menyebut Pejabat Penilai Kinerja atau Pimpinan Unit Organisasi: dipilih Pejabat Penilai Kinerja, yang menerima instruksi.',
          en: 'The text says rater or unit head: the rater is chosen, who received the instruction.',
        },
      },
      'home.unit-head issue-letter': { basis: ['Lamp. B.2 (cara) a.3.e butir 3', 'Lamp. B.2 ¶2'] },
      'assignee receive': { basis: ['Lamp. B.2 (cara) a.3.e butir 4'] },
    }),
  ),
  'voluntary-in-unit': inBothForms(
    likeBase('voluntary-in-unit', {
      'assignee request': { basis: ['Lamp. B.2 (cara) b.1.a', 'Ps.11(3)'] },
      'owner.unit-head approve': { basis: ['Lamp. B.2 (cara) b.1.b'] },
      'owner.unit-head issue-letter': {
        basis: ['Lamp. B.2 (cara) b.1.b', 'Lamp. B.2 (cara) b.1.c', 'Lamp. B.2 ¶2'],
        interpretation: {
          id: 'Surat penugasan diterima menurut b.1.c, penanda tangannya tidak disebut: yang menugaskan yang menandatangani.',
          en: 'The assignment letter is received under b.1.c, its signer is not named: whoever assigns signs.',
        },
      },
      'assignee receive': { basis: ['Lamp. B.2 (cara) b.1.c'] },
    }),
  ),
  'voluntary-cross-unit': inBothForms(
    likeBase('voluntary-cross-unit', {
      'assignee request': { basis: ['Lamp. B.2 (cara) b.2.a', 'Ps.11(3)'] },
      'owner.unit-head approve': { basis: ['Lamp. B.2 (cara) b.2.b'] },
      'assignee forward': { basis: ['Lamp. B.2 (cara) b.2.b'] },
      'home.rater approve': { basis: ['Lamp. B.2 (cara) b.2.c'] },
      'home.rater issue-letter': { basis: ['Lamp. B.2 (cara) b.2.c', 'Lamp. B.2 ¶2'] },
      'assignee receive': { basis: ['Lamp. B.2 (cara) b.2.d'] },
    }),
  ),
};
