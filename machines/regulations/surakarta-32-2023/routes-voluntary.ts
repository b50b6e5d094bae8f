import { likeBase } from '../amend.ts';
import { inBothForms, type Routes } from '../route-text.ts';

const ORALLY = {
  id: 'Lampiran IV 3.2.1.a menyebut pula Pejabat Penilai Kinerja dan 3.2 tembusan kepadanya: permohonan lisan disampaikan kepada Pimpinan Unit Organisasi (Ps.18(2)a) dan Pejabat Penilai Kinerja diberi tahu.',
  en: 'Annex IV 3.2.1.a names the rater as well and 3.2 a copy to the rater: the oral request goes to the unit head (Art. 18(2)a), and the rater is informed.',
};
const OWN_SIDE_FIRST = {
  id: 'Lampiran IV 3.2.2.a menyebut persetujuan Pejabat Penilai Kinerja dan/atau Pimpinan Unit Organisasi asal sebelum surat disampaikan: Pimpinan Unit Organisasi asal (Ps.18(3)a), dicatat sesudah surat pengajuan dan sebelum pihak tujuan memutus.',
  en: 'Annex IV 3.2.2.a has the home rater and/or unit head consent before the letter is handed in: the home unit head does (Art. 18(3)a), recorded after the application and before the target side decides.',
};
const HOME_HEAD = {
  id: 'Lampiran IV 3.2.2.b dan c menyebut Pimpinan Unit Organisasi dan/atau Pejabat Penilai Kinerja asal: Pimpinan Unit Organisasi, yang memberikan surat penugasan menurut Ps.18(3)b.',
  en: 'Annex IV 3.2.2.b and c name the home unit head and/or rater: the unit head, who gives the assignment letter under Art. 18(3)b.',
};

/** Within the department, and across departments; never across agencies [Lamp. IV 3.2]. */
export const VOLUNTARY_ROUTES: Routes = {
  'voluntary-in-unit': inBothForms(
    likeBase('voluntary-in-unit', {
      'assignee request': {
        informs: ['owner.rater'],
        basis: ['Ps.18(2)a', 'Lamp. IV 3.2', 'Lamp. IV 3.2.1.a'],
        interpretation: ORALLY,
      },
      'owner.unit-head approve': { basis: ['Ps.18(2)b', 'Lamp. IV 3.2.1.b'] },
      'owner.unit-head issue-letter': { basis: ['Ps.18(2)b', 'Lamp. IV 3.2.1.c'] },
      'assignee receive': { basis: ['Lamp. IV 3.2.1.c'] },
    }),
  ),
  'voluntary-cross-unit': inBothForms([
    {
      step: 'assignee request',
      phase: 'request',
      to: 'owner.unit-head',
      cc: ['home.rater'],
      letter: 'application',
      basis: ['Ps.18(3)a', 'Lamp. IV 3.2', 'Lamp. IV 3.2.2.a'],
    },
    {
      step: 'home.unit-head endorse',
      phase: 'decision',
      to: 'assignee',
      answers: true,
      basis: ['Ps.18(3)a', 'Lamp. IV 3.2.2.a'],
      interpretation: OWN_SIDE_FIRST,
    },
    {
      step: 'owner.unit-head approve',
      phase: 'decision',
      to: 'assignee',
      answers: true,
      basis: ['Ps.18(3)b', 'Lamp. IV 3.2.2.b'],
    },
    {
      step: 'assignee forward',
      phase: 'decision',
      to: 'home.unit-head',
      letter: 'consent-request',
      basis: ['Lamp. IV 3.2.2.b'],
      interpretation: HOME_HEAD,
    },
    {
      step: 'home.unit-head approve',
      phase: 'decision',
      to: 'assignee',
      answers: true,
      basis: ['Ps.18(3)b', 'Lamp. IV 3.2.2.b', 'Lamp. IV 3.2.2.c'],
      interpretation: HOME_HEAD,
    },
    { step: 'assignee draft', phase: 'letter', to: 'home.unit-head', basis: ['Lamp. IV 3.2.2.c'] },
    {
      step: 'home.unit-head issue-letter',
      phase: 'letter',
      to: 'owner.unit-head',
      letter: 'assignment-letter',
      answers: true,
      basis: ['Ps.18(3)b', 'Lamp. IV 3.2.2.c'],
    },
    { step: 'assignee receive', phase: 'letter', basis: ['Ps.18(3)b', 'Lamp. IV 3.2.2.d'] },
  ]),
};
