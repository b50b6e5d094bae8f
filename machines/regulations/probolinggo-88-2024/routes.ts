import type { Actor, Reviewer } from '../../vocabulary.ts';
import { likeBase } from '../amend.ts';
import { inBothForms, type Routes } from '../route-text.ts';

const APPOINTER_SIGNS = {
  id: 'Surat penugasan diberikan (II.B.2 ¶1), penanda tangannya tidak disebut: yang menunjuk yang menandatangani.',
  en: 'An assignment letter is given (II.B.2 ¶1), its signer is not named: whoever appoints signs.',
};
const RECEIVED_ALIKE = {
  id: 'Tanda terima tidak disebut untuk penunjukan dalam unit: menurut analogi II.B.2.1)b) butir 5.',
  en: 'Receipt is not mentioned for an appointment within the unit: by analogy to II.B.2.1)b) item 5.',
};

/** Where the rater sets: D.4.a says it again of the units whose rater is not their head. */
const raterSets = (mechanismsOwn: readonly string[] = []) =>
  inBothForms(
    likeBase('appointment-in-unit.rater-sets', {
      'owner.unit-head propose': { basis: ['Lamp. II.B.2 ¶1', 'Lamp. II.B.2.c', ...mechanismsOwn] },
      'owner.rater appoint': { basis: ['Lamp. II.B.2.c', 'Ps.11(2)', 'Ps.11(4)', ...mechanismsOwn] },
      'owner.rater issue-letter': { basis: ['Lamp. II.B.2 ¶1'], interpretation: APPOINTER_SIGNS },
      'assignee receive': { basis: ['Lamp. II.B.2 ¶1'], interpretation: RECEIVED_ALIKE },
    }),
  );

/** Across agencies, with a copy to the head above a requester whom II.B does not call unit head. */
const crossAgency = (headAbove: readonly Reviewer[] = []) => {
  const cc: readonly Actor[] = ['owner.rater', ...headAbove];
  return inBothForms(
    likeBase('appointment-cross-agency', {
      'owner.unit-head request': {
        cc,
        basis: ['Lamp. II.B.2.1)c) butir 1'],
        interpretation: {
          id: 'Tembusan kepada Pimpinan Unit Organisasi atau Pejabat Penilai Kinerja: kepada Pejabat Penilai Kinerja, dan kepada Pimpinan Unit Organisasi di atas pemohon bila pemohon bukan pimpinan menurut II.B.',
          en: 'A copy to the unit head or the rater: to the rater, and to the unit head above the requester where II.B does not call the requester the unit head.',
        },
      },
      'owner.authority approve': { basis: ['Lamp. II.B.2.1)c) butir 2'] },
      'home.authority instruct': { basis: ['Lamp. II.B.2.1)c) butir 3'] },
      'home.unit-head recommend': { basis: ['Lamp. II.B.2.1)c) butir 4'] },
      'home.rater answer-availability': { basis: ['Lamp. II.B.2.1)c) butir 4', 'Lamp. II.B.2.1)c) butir 5 (1)'] },
      'home.authority approve': {
        basis: ['Lamp. II.B.2.1)c) butir 5 (1)'],
        interpretation: {
          id: 'Tidak ada yang diminta memberi tahu Pimpinan Unit Organisasi pemohon: ia diberi tahu bersamaan dengan surat jawaban.',
          en: 'Nobody is told to inform the unit head who asked: he or she is informed together with the reply letter.',
        },
      },
      'home.rater appoint': {
        basis: ['Lamp. II.B.2.1)c) butir 5 (2)'],
        interpretation: {
          id: 'Teks menyebut Pejabat Penilai Kinerja atau Pimpinan Unit Organisasi: dipilih Pejabat Penilai Kinerja, yang menerima instruksi.',
          en: 'The text says rater or unit head: the rater is chosen, who received the instruction.',
        },
      },
      'home.unit-head issue-letter': { basis: ['Lamp. II.B.2.1)c) butir 5 (3)'] },
      'assignee receive': { basis: ['Lamp. II.B.2.1)c) butir 5 (4)'] },
    }),
  );
};

/** The five routes of the base [Lamp. II.B.2], by Probolinggo's own articles. */
export const ROUTES: Routes = {
  'appointment-in-unit': inBothForms(
    likeBase('appointment-in-unit', {
      'owner.unit-head appoint': { basis: ['Lamp. II.B.2.1)a)', 'Lamp. II.B.2.a', 'Ps.11(2)', 'Ps.11(4)'] },
      'owner.unit-head issue-letter': { basis: ['Lamp. II.B.2 ¶1'], interpretation: APPOINTER_SIGNS },
      'assignee receive': { basis: ['Lamp. II.B.2 ¶1'], interpretation: RECEIVED_ALIKE },
    }),
  ),
  'appointment-in-unit.rater-sets': {
    ...raterSets(),
    exceptions: { 'administrator-rates': raterSets(['Lamp. II.D.4.a']) },
  },
  'appointment-cross-unit': inBothForms(
    likeBase('appointment-cross-unit', {
      'owner.unit-head request': { basis: ['Lamp. II.B.2.1)b) butir 1'] },
      'home.rater approve': { basis: ['Lamp. II.B.2.1)b) butir 2', 'Lamp. II.B.2.1)b) butir 3'] },
      'home.unit-head recommend': { basis: ['Lamp. II.B.2.1)b) butir 3'] },
      'home.rater issue-letter': { basis: ['Lamp. II.B.2.1)b) butir 3', 'Lamp. II.B.2 ¶1'] },
      'assignee receive': { basis: ['Lamp. II.B.2.1)b) butir 5'] },
    }),
  ),
  'appointment-cross-agency': {
    ...crossAgency(),
    exceptions: {
      'section-head-rates-and-heads': crossAgency(['regional-secretary']),
      'administrator-rates-and-heads': crossAgency(['high-leader']),
    },
  },
  'voluntary-in-unit': inBothForms(
    likeBase('voluntary-in-unit', {
      'assignee request': { basis: ['Lamp. II.B.2.2)a) butir 1', 'Ps.11(3)'] },
      'owner.unit-head approve': { basis: ['Lamp. II.B.2.2)a) butir 2'] },
      'owner.unit-head issue-letter': {
        basis: ['Lamp. II.B.2.2)a) butir 2', 'Lamp. II.B.2.2)a) butir 3', 'Lamp. II.B.2 ¶1'],
        interpretation: {
          id: 'Surat penugasan diterima menurut II.B.2.2)a) butir 3, penanda tangannya tidak disebut: yang menugaskan yang menandatangani.',
          en: 'The assignment letter is received under II.B.2.2)a) item 3, its signer is not named: whoever assigns signs.',
        },
      },
      'assignee receive': { basis: ['Lamp. II.B.2.2)a) butir 3'] },
    }),
  ),
  'voluntary-cross-unit': inBothForms(
    likeBase('voluntary-cross-unit', {
      'assignee request': { basis: ['Lamp. II.B.2.2)b) butir 1', 'Ps.11(3)'] },
      'owner.unit-head approve': { basis: ['Lamp. II.B.2.2)b) butir 2'] },
      'assignee forward': { basis: ['Lamp. II.B.2.2)b) butir 2'] },
      'home.rater approve': {
        basis: ['Lamp. II.B.2.2)b) butir 2'],
        interpretation: {
          id: 'Surat permohonan persetujuan sampai kepada Pejabat Penilai Kinerja, keputusannya tidak ditulis: ia menyetujui atau menolaknya, seperti dalam model dasar.',
          en: 'The letter asking consent reaches the rater, whose decision is left out: the rater approves or refuses, as in the base model.',
        },
      },
      'home.rater issue-letter': {
        basis: ['Lamp. II.B.2.2)b) butir 3', 'Lamp. II.B.2 ¶1'],
        interpretation: {
          id: 'Surat penugasan diterima menurut II.B.2.2)b) butir 3, penanda tangannya tidak disebut: Pejabat Penilai Kinerja asal, seperti dalam model dasar.',
          en: "The assignment letter is received under II.B.2.2)b) item 3, its signer is not named: the person's own rater, as in the base model.",
        },
      },
      'assignee receive': { basis: ['Lamp. II.B.2.2)b) butir 3'] },
    }),
  ),
};
