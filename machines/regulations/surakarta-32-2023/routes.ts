import type { Ground } from '../../citation.ts';
import { inBothForms, type RouteRow, type Routes, type RouteText } from '../route-text.ts';
import { VOLUNTARY_ROUTES } from './routes-voluntary.ts';

const NOT_IN_TEXT = {
  id: 'Tanda terima surat tidak disebut untuk cara ini: yang ditugaskan mencatat penerimaannya menurut analogi Lampiran IV 3.1.2.2.d.',
  en: 'Receipt of the letter is not mentioned for this route: the assignee records it by analogy to Annex IV 3.1.2.2.d.',
};
const APPOINTER_SIGNS = {
  id: 'Surat penugasan wajib diberikan (Ps.19(4)), penanda tangannya bagi individu tidak disebut: Pimpinan Unit Organisasi yang menunjuk (Ps.17(2)).',
  en: 'An assignment letter must be given (Art. 19(4)), its signer is not named for an individual: the unit head, who appoints (Art. 17(2)).',
};
const APPOINTS_ALONE = {
  id: 'Pejabat Penilai Kinerja dan Pimpinan Unit Organisasi adalah satu pejabat: usulan menyatu dengan penunjukan.',
  en: 'Rater and unit head are one official: the proposal merges with the appointment.',
};
const BOTH_RATERS = {
  id: 'Tembusan kepada Pejabat Penilai Kinerja bersangkutan tidak menyebut pihak mana: dikirim kepada keduanya.',
  en: 'The copy to the rater concerned does not say of which side: it goes to both.',
};
const REPLY_TOLD = {
  id: 'Surat balasan ditujukan kepada Wali Kota dan tidak ada yang diminta meneruskannya: Sekretaris Daerah dan Pimpinan Unit Organisasi pemohon diberi tahu bersamaan.',
  en: 'The reply goes to the mayor and nobody is told to pass it on: the regional secretary and the unit head who asked are informed together with it.',
};
const TEXT_STOPS = {
  id: 'Teks berhenti pada surat balasan: surat penugasan diterbitkan Pimpinan Unit Organisasi asal menurut analogi Ps.17(4).',
  en: 'The text stops at the reply: the home unit head issues the assignment letter by analogy to Art. 17(4).',
};

const received: RouteRow = {
  step: 'assignee receive',
  phase: 'letter',
  basis: ['Ps.19(4)', 'Lamp. IV 3.1.2.2.d'],
  interpretation: NOT_IN_TEXT,
};

/* In the unit: all units of a department are one, headed by its top official. */

const IN_UNIT = ['Ps.17(2)', 'Lamp. IV 3.1.a'];
const TEAM = ['Ps.14(2)', 'Ps.16(2)'];
const ofTeam = { ofTeam: true } as const;

const proposed = (places: readonly string[]): RouteRow => ({
  step: 'owner.rater propose',
  phase: 'decision',
  to: 'owner.unit-head',
  basis: places,
});
const appointed = (ground: Ground): RouteRow => ({
  step: 'owner.unit-head appoint',
  phase: 'decision',
  to: 'assignee',
  names: 'assignee',
  ...ground,
});
const signed: RouteRow = {
  step: 'owner.unit-head issue-letter',
  phase: 'letter',
  to: 'assignee',
  letter: 'assignment-letter',
  answers: true,
  basis: ['Ps.19(4)', 'Ps.16(4)'],
  interpretation: APPOINTER_SIGNS,
};
/** The team as a whole is proposed and set; the unit head's Keputusan says who is in it. */
const decreed: RouteRow = {
  step: 'owner.unit-head issue-letter',
  phase: 'letter',
  to: 'assignee',
  letter: 'decree',
  answers: true,
  ...ofTeam,
  basis: ['Ps.14(3)', 'Ps.16(4)'],
};

const byOneOfficial: Pick<RouteText, 'individual' | 'team'> = {
  individual: [appointed({ basis: IN_UNIT, interpretation: APPOINTS_ALONE }), signed, received],
  team: [
    { ...appointed({ basis: [...IN_UNIT, ...TEAM], interpretation: APPOINTS_ALONE }), ...ofTeam },
    decreed,
    received,
  ],
};

/* Across units: across departments. */

const requested = (places: readonly string[]): RouteRow => ({
  step: 'owner.unit-head request',
  phase: 'request',
  to: 'home.unit-head',
  cc: ['owner.rater', 'home.rater'],
  letter: 'involvement-request',
  basis: ['Ps.17(3)', 'Lamp. IV 3.1.b.1', ...places],
  interpretation: BOTH_RATERS,
});
const approved = (places: readonly string[]): RouteRow => ({
  step: 'home.unit-head approve',
  phase: 'decision',
  to: 'owner.unit-head',
  letter: 'reply',
  names: 'assignee',
  answers: true,
  basis: ['Lamp. IV 3.1.b.2', ...places],
});
const assigned = (ground: Ground): RouteRow => ({
  step: 'home.unit-head issue-letter',
  phase: 'letter',
  to: 'assignee',
  letter: 'assignment-letter',
  answers: true,
  ...ground,
});

/** Request, decision and letter as Surakarta has them. */
export const ROUTES: Routes = {
  'appointment-in-unit': {
    individual: [proposed(IN_UNIT), { ...appointed({ basis: IN_UNIT }), answers: true }, signed, received],
    team: [
      { ...proposed([...IN_UNIT, 'Ps.14(2)']), ...ofTeam },
      { ...appointed({ basis: [...IN_UNIT, ...TEAM] }), answers: true, ...ofTeam },
      decreed,
      received,
    ],
    exceptions: {
      'high-leader-rates-and-heads': byOneOfficial,
      'administrator-alone': byOneOfficial,
      'functional-alone': byOneOfficial,
    },
  },
  'appointment-cross-unit': {
    individual: [requested([]), approved([]), assigned({ basis: ['Ps.17(4)'] }), received],
    team: [
      requested(['Lamp. IV 3.1.2.2.a']),
      {
        step: 'home.rater recommend',
        phase: 'decision',
        to: 'home.unit-head',
        answers: true,
        basis: ['Lamp. IV 3.1.2.2.b'],
      },
      approved(['Lamp. IV 3.1.2.2.b', 'Lamp. IV 3.1.2.2.c']),
      { step: 'assignee draft', phase: 'letter', to: 'home.unit-head', basis: ['Lamp. IV 3.1.2.2.c'] },
      assigned({ basis: ['Ps.17(4)', 'Lamp. IV 3.1.2.2.c'] }),
      { step: 'assignee receive', phase: 'letter', basis: ['Lamp. IV 3.1.2.2.d'] },
    ],
  },
  'appointment-cross-agency': inBothForms([
    {
      step: 'owner.unit-head request',
      phase: 'request',
      to: 'owner.authority',
      cc: ['owner.rater'],
      letter: 'involvement-request',
      basis: ['Ps.17(5)', 'Lamp. IV 3.1.c.1'],
    },
    {
      step: 'regional-secretary request',
      phase: 'request',
      to: 'home.authority',
      letter: 'involvement-request',
      answers: true,
      basis: ['Ps.17(5)', 'Lamp. IV 3.1.c.2'],
    },
    {
      step: 'home.authority approve',
      phase: 'decision',
      to: 'owner.authority',
      letter: 'reply',
      names: 'assignee',
      informs: ['regional-secretary', 'owner.unit-head'],
      answers: true,
      basis: ['Lamp. IV 3.1.c.3'],
      interpretation: REPLY_TOLD,
    },
    assigned({ basis: ['Ps.19(4)', 'Ps.17(4)'], interpretation: TEXT_STOPS }),
    received,
  ]),
  ...VOLUNTARY_ROUTES,
};
