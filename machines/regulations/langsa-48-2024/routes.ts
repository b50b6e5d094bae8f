import type { Ground } from '../../citation.ts';
import type { Actor } from '../../vocabulary.ts';
import { likeBase } from '../amend.ts';
import { inBothForms, type RouteRow, type Routes, type RouteText } from '../route-text.ts';

const RECEIPT = {
  id: 'Tanda terima Surat Perintah tidak diatur: yang bersangkutan mencatat penerimaannya seperti pada model Kementerian.',
  en: "Receipt of the letter of command is not regulated: the person concerned records it, as in the ministry's model.",
};
const SIGNER = {
  id: 'Ps.13(5) menyerahkan setiap penetapan kepada Pejabat Penilai Kinerja: ketentuan khusus tentang Surat Perintah didahulukan dalam menentukan penanda tangannya.',
  en: 'Art. 13(5) has the rater set every assignment: the special rule on the letter of command prevails in deciding its signer.',
};
const TEAM_SIGNER = {
  id: 'Penanda tangan Surat Perintah tim lintas unit dalam satu Perangkat Daerah tidak disebut: Kepala Perangkat Daerah, karena Ps.11(3) dan menurut analogi Ps.9(4)a.',
  en: "The signer of a cross-unit team's letter of command within one department is not named: the department head, because of Art. 11(3) and by analogy to Art. 9(4)a.",
};
const ORDER = {
  id: 'Urutan jawaban unit asal dan usulan pembentukan tim tidak diatur: jawaban didahulukan, supaya tim diusulkan dengan anggota yang sudah disetujui.',
  en: "The order of the home unit's answer and the proposal of the team is not regulated: the answer comes first, so that the team is proposed with members already agreed to.",
};
const ANSWER = {
  id: 'Jawaban atas permohonan bagi perseorangan tidak diatur: Pimpinan Unit Organisasi asal menjawab menurut analogi Ps.10(3).',
  en: 'The answer to a request for an individual is not regulated: the head of the home unit answers, by analogy to Art. 10(3).',
};
const OWNER_AGREES = {
  id: 'Persetujuan pihak tujuan atas pengajuan sukarela lintas unit tidak diatur: Pimpinan Unit Organisasi pemilik kinerja menyetujui, karena ia yang memberi tugas dan arahan (Ps.1(10), Ps.15(3)).',
  en: "The target side's consent to a voluntary application across units is not regulated: the head of the performance owner's unit approves, who gives the task and the direction (Arts. 1(10), 15(3)).",
};
const VOLUNTEER = {
  id: 'Bagi yang mengajukan diri ke dalam tim, Surat Perintahnya sendiri ditetapkan seperti penugasan individu; Surat Perintah tim tetap menurut Ps.10 dan Ps.11.',
  en: "For one who volunteers for a team, the person's own letter of command is set as for an individual; the team's letter stays under Arts. 10 and 11.",
};
const MODEL = {
  id: 'Penugasan lintas instansi dibolehkan (Ps.8(2)) tanpa tata cara: dipakai model Kementerian (PermenPANRB 7/2022), dengan Surat Perintah.',
  en: "Cross-agency assignment is allowed (Art. 8(2)) without a procedure: the ministry's model (PermenPANRB 7/2022) is used, with a letter of command.",
};

const COMMAND_LETTER = { letter: 'command-letter', answers: true } as const;

/** The Surat Perintah, and its receipt, on which the text is silent. */
const commandLetter = (signer: Actor, ground: Ground, team: Pick<RouteRow, 'ofTeam'> = {}): readonly RouteRow[] => [
  { step: `${signer} issue-letter`, phase: 'letter', to: 'assignee', ...COMMAND_LETTER, ...ground, ...team },
  { step: 'assignee receive', phase: 'letter', basis: ground.basis, interpretation: RECEIPT },
];

const requested = (article: string): RouteRow => ({
  step: 'owner.unit-head request',
  phase: 'request',
  to: 'home.unit-head',
  letter: 'involvement-request',
  basis: [article],
});

/** The home side's answer, which names the person. */
const answered = (ground: Ground & Pick<RouteRow, 'letter'>): RouteRow => ({
  step: 'home.unit-head approve',
  phase: 'decision',
  to: 'owner.unit-head',
  names: 'assignee',
  answers: true,
  ...ground,
});

/** The team is proposed to the mayor, through the chair of the Verification Team, which recommends. */
const verified = (proposal: Omit<Partial<RouteRow>, 'basis'>, reading: Omit<Ground, 'basis'> = {}): RouteRow[] => [
  {
    step: 'owner.department-head propose',
    phase: 'decision',
    to: 'mayor',
    ofTeam: true,
    basis: ['Ps.11(1)', 'Ps.11(2)'],
    ...proposal,
    ...reading,
  },
  {
    step: 'verification-team recommend',
    phase: 'decision',
    to: 'owner.department-head',
    answers: true,
    ofTeam: true,
    basis: ['Ps.11(2)', 'Ps.11(3)'],
    ...reading,
  },
];

const across: RouteText = {
  individual: [requested('Ps.9(3)'), answered({ basis: ['Ps.9(3)', 'Ps.10(3)'], interpretation: ANSWER })],
  team: [
    requested('Ps.10(2)'),
    answered({ basis: ['Ps.10(3)'], letter: 'reply' }),
    ...verified({ answers: true }, { interpretation: ORDER }),
  ],
};

const appoints = (differs: Ground & Pick<RouteRow, 'answers'>): readonly RouteRow[] => [
  { step: 'owner.rater appoint', phase: 'decision', to: 'assignee', names: 'assignee', ...differs },
  ...commandLetter('owner.rater', { basis: ['Ps.9(1)'] }),
];

const volunteersAcross: readonly RouteRow[] = [
  { step: 'assignee request', phase: 'request', basis: ['Ps.13(3)', 'Ps.13(4)'] },
  { step: 'home.rater endorse', phase: 'decision', answers: true, basis: ['Ps.13(4)'] },
  {
    step: 'owner.unit-head approve',
    phase: 'decision',
    to: 'assignee',
    answers: true,
    basis: ['Ps.1(10)', 'Ps.15(3)'],
    interpretation: OWNER_AGREES,
  },
];

const volunteersInside: readonly RouteRow[] = [
  { step: 'assignee request', phase: 'request', basis: ['Ps.13(3)'] },
  { step: 'owner.rater approve', phase: 'decision', to: 'assignee', answers: true, basis: ['Ps.13(5)'] },
];

/** The same for a member of a team, whose own letter is not the team's. */
const volunteers = (steps: readonly RouteRow[], signer: Actor, ground: Ground): RouteText => ({
  individual: [...steps, ...commandLetter(signer, ground)],
  team: [...steps, ...commandLetter(signer, { ...ground, interpretation: VOLUNTEER })],
});

const ofTeam = { ofTeam: true } as const;
const model: Ground = { basis: ['Ps.8(2)'], interpretation: MODEL };

/** Langsa's own table of routes and signers; across agencies the ministry's model. */
export const ROUTES: Routes = {
  'appointment-in-unit': {
    individual: appoints({ basis: ['Ps.13(2)', 'Ps.13(5)'] }),
    team: [
      ...verified({ names: 'assignee' }),
      ...commandLetter('owner.department-head', { basis: ['Ps.10(1)', 'Ps.11(3)'], interpretation: SIGNER }, ofTeam),
    ],
    // The Kecamatan: the Administrator assigns on the advice of the Pengawas.
    exceptions: {
      'administrator-rates': {
        individual: [
          { step: 'owner.unit-head recommend', phase: 'decision', to: 'owner.rater', basis: ['Lamp. B.mek.2.a'] },
          ...appoints({ answers: true, basis: ['Lamp. B.mek.2.a', 'Ps.13(2)', 'Ps.13(5)'] }),
        ],
      },
    },
  },
  'appointment-cross-unit': {
    individual: [
      ...across.individual,
      ...commandLetter('owner.department-head', { basis: ['Ps.9(4)a'], interpretation: SIGNER }),
    ],
    team: [
      ...across.team,
      ...commandLetter(
        'owner.department-head',
        { basis: ['Ps.11(3)', 'Ps.9(4)a'], interpretation: TEAM_SIGNER },
        ofTeam,
      ),
    ],
  },
  'appointment-cross-department': {
    individual: [
      ...across.individual,
      ...commandLetter('regional-secretary', { basis: ['Ps.9(4)b'], interpretation: SIGNER }),
    ],
    team: [
      ...across.team,
      ...commandLetter('regional-secretary', { basis: ['Ps.10(4)', 'Ps.11(3)'], interpretation: SIGNER }, ofTeam),
    ],
  },
  'appointment-cross-agency': inBothForms(
    likeBase('appointment-cross-agency', {
      'owner.unit-head request': model,
      'owner.authority approve': model,
      'home.authority instruct': model,
      'home.unit-head recommend': model,
      'home.rater answer-availability': model,
      'home.authority approve': model,
      'home.rater appoint': model,
      'home.unit-head issue-letter': { ...model, letter: 'command-letter' },
      'assignee receive': model,
    }),
  ),
  'voluntary-in-unit': volunteers(volunteersInside, 'owner.rater', { basis: ['Ps.9(1)', 'Ps.13(5)'] }),
  'voluntary-cross-unit': volunteers(volunteersAcross, 'owner.department-head', {
    basis: ['Ps.9(4)a'],
    interpretation: SIGNER,
  }),
  'voluntary-cross-department': volunteers(volunteersAcross, 'regional-secretary', {
    basis: ['Ps.9(4)b'],
    interpretation: SIGNER,
  }),
};
