import type { Ground, Regulation, RouteRow, RouteText } from '../procedure-types.ts';
import { inBothForms, likeBase } from '../routes/like-base.ts';
import type { Actor } from '../vocabulary.ts';

const RECEIPT =
  'Tanda terima Surat Perintah tidak diatur: yang bersangkutan mencatat penerimaannya seperti pada model Kementerian.';
const SIGNER =
  'Ps.13(5) menyerahkan setiap penetapan kepada Pejabat Penilai Kinerja: ketentuan khusus tentang Surat Perintah didahulukan dalam menentukan penanda tangannya.';
const TEAM_SIGNER =
  'Penanda tangan Surat Perintah tim lintas unit dalam satu Perangkat Daerah tidak disebut: Kepala Perangkat Daerah, karena Ps.11(3) dan menurut analogi Ps.9(4)a.';
const ORDER =
  'Urutan jawaban unit asal dan usulan pembentukan tim tidak diatur: jawaban didahulukan, supaya tim diusulkan dengan anggota yang sudah disetujui.';
const ANSWER =
  'Jawaban atas permohonan bagi perseorangan tidak diatur: Pimpinan Unit Organisasi asal menjawab menurut analogi Ps.10(3).';
const OWNER_AGREES =
  'Persetujuan pihak tujuan atas pengajuan sukarela lintas unit tidak diatur: Pimpinan Unit Organisasi pemilik kinerja menyetujui, karena ia yang memberi tugas dan arahan (Ps.1(10), Ps.15(3)).';
const VOLUNTEER =
  'Bagi yang mengajukan diri ke dalam tim, Surat Perintahnya sendiri ditetapkan seperti penugasan individu; Surat Perintah tim tetap menurut Ps.10 dan Ps.11.';
const MODEL =
  'Penugasan lintas instansi dibolehkan (Ps.8(2)) tanpa tata cara: dipakai model Kementerian (PermenPANRB 7/2022), dengan Surat Perintah.';

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
    to: 'verification-team',
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
export const LANGSA_ROUTES: Regulation['routes'] = {
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
