import type { Ground, Mechanism, Regulation, RouteRow, RouteText } from '../procedure-types.ts';
import { inBothForms, likeBase } from '../routes/like-base.ts';
import type { Actor } from '../vocabulary.ts';

const OFF_TARGET =
  'Teks hanya meneruskan hasil yang sesuai target dan tidak menyebut pengembalian: hasil yang belum sesuai dikembalikan dan ditinjau kembali dari bawah.';
const LEADER_REPORTS =
  'Ps.18(2) menyebut Pimpinan Unit Organisasi dan/atau Pimpinan Perangkat Daerah: laporan tim disampaikan kepada Pimpinan Unit Organisasi, yang meninjau lebih dahulu.';
const REVIEW_FIRST =
  'Mek.1.b menyampaikan hasil kepada JPT Pratama, mek.1.c meminta Administrator meninjau lebih dahulu: laporan kepada Administrator, JPT Pratama menerimanya sesudah tinjauan.';
const NO_MECHANISM =
  'Ps.7(3) dan Ps.12(2) mengenal jenis unit ini, tetapi Lampiran B tidak memberinya mekanisme: dipakai tahapan umum Lampiran B, dengan JPT Pratama yang meninjau dan menyatakan selesai.';
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
const INCOMPLETE =
  'Penunjukan atau permohonan yang tidak lengkap tidak diterima; tujuan dan jangka waktu diminta pada setiap cara karena Ps.1(19).';

/** A mechanism of Lampiran B: planning (a), execution (b), evaluation (c). */
const mechanism = (n: number, chain: Mechanism['chain'], readings: Partial<Mechanism> = {}): Mechanism => ({
  chain,
  plan: { basis: [`Lamp. B.mek.${n}.a`, `Lamp. B.mek.${n}.b`] },
  report: { to: 'owner.rater', basis: ['Ps.17', `Lamp. B.mek.${n}.b`] },
  leaderReport: { basis: ['Ps.18(2)', 'Ps.16(4)e', `Lamp. B.mek.${n}.b`], interpretation: LEADER_REPORTS },
  review: { basis: [`Lamp. B.mek.${n}.c`, 'Lamp. B.3 (tahapan)'] },
  return: { basis: [`Lamp. B.mek.${n}.c`], interpretation: OFF_TARGET },
  ...readings,
});

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

/** Peraturan Walikota Langsa 48/2024: signers of its own, a Verification Team, and one step between departments. */
export const langsa: Regulation = {
  id: 'langsa-48-2024',
  cite: 'Langsa',
  title: {
    id: 'Peraturan Walikota Langsa Nomor 48 Tahun 2024 tentang Sistem Kerja di Lingkungan Pemerintah Kota Langsa',
    en: 'Langsa Mayor Regulation 48/2024 on the working system within the Langsa City Government',
  },
  inForce: '2024-12-13',
  edition: 1,
  answerWithin: {
    workingDays: 5,
    basis: ['UU 30/2014 Ps.53', 'UU 6/2023'],
    interpretation:
      'Tidak ada tenggat menjawab dalam peraturan; dipakai 5 hari kerja (UU 30/2014 Ps.53 sebagaimana diubah UU 6/2023). Diam tidak memutus: diingatkan.',
  },

  mechanisms: {
    'administrator-rates-and-heads': mechanism(1, ['administrator', 'high-leader'], {
      report: {
        to: 'owner.rater',
        basis: ['Ps.17', 'Lamp. B.mek.1.b', 'Lamp. B.mek.1.c'],
        interpretation: REVIEW_FIRST,
      },
      leaderReport: {
        basis: ['Ps.18(2)', 'Ps.16(4)e', 'Lamp. B.mek.1.b', 'Lamp. B.mek.1.c'],
        interpretation: `${LEADER_REPORTS} ${REVIEW_FIRST}`,
      },
    }),
    'administrator-rates': mechanism(2, ['supervisor', 'administrator'], {
      report: {
        to: 'owner.rater',
        basis: ['Ps.17', 'Lamp. B.mek.2.b', 'Lamp. B.mek.2.c'],
        interpretation:
          'Ps.17 melaporkan tugas kepada Pejabat Penilai Kinerja (Administrator), mek.2.b menyampaikan hasilnya kepada Pengawas: laporan kepada Administrator, ditinjau lebih dahulu oleh Pengawas (mek.2.c).',
      },
    }),
    'supervisor-alone': mechanism(3, ['supervisor', 'administrator']),
    'functional-alone': mechanism(4, ['functional-head', 'high-leader']),
    'section-head-rates-and-heads': mechanism(5, ['section-head', 'assistant', 'regional-secretary'], {
      plan: {
        basis: ['Lamp. B.1 (tahapan) c', 'Lamp. B.2 (tahapan) a'],
        interpretation: 'Halaman mek.5 sebelum tahap evaluasi hilang: rencana disusun menurut tahapan umum Lampiran B.',
      },
      report: { to: 'owner.rater', basis: ['Ps.17'] },
      leaderReport: { basis: ['Ps.18(2)', 'Ps.16(4)e'], interpretation: LEADER_REPORTS },
      review: {
        basis: ['Lamp. B.mek.5.c', 'Lamp. B.3 (tahapan)'],
        interpretation:
          'Akhir halaman mek.5 hilang sesudah Kepala Bagian dan Asisten: Sekretaris Daerah dibaca sebagai yang terakhir, karena ia Pejabat Level 1 (tahapan evaluasi Lampiran B).',
      },
    }),
    'high-leader-rates-and-heads': {
      chain: ['high-leader'],
      plan: { basis: ['Lamp. B.1 (tahapan) c', 'Lamp. B.2 (tahapan) a'], interpretation: NO_MECHANISM },
      report: { to: 'owner.rater', basis: ['Ps.17'] },
      review: { basis: ['Ps.7(3)', 'Ps.12(2)', 'Lamp. B.3 (tahapan)'], interpretation: NO_MECHANISM },
      return: { basis: ['Lamp. B.3 (tahapan)'], interpretation: OFF_TARGET },
    },
  },

  routes: {
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
  },
  teamWork: {
    plan: { basis: ['Ps.16(4)a', 'Ps.16(4)b', 'Lamp. B.2 (tahapan) a'] },
    memberReport: { basis: ['Ps.18(1)', 'Ps.16(5)c'] },
    leaderReport: { basis: ['Ps.18(2)', 'Ps.16(4)e'], interpretation: LEADER_REPORTS },
  },
  unitMeans: 'unit',

  fullContents: ['appointment-cross-unit', 'appointment-cross-department'],
  contents: {
    purpose: { basis: ['Ps.9(3)a', 'Ps.10(2)a'] },
    competence: { basis: ['Ps.9(3)b', 'Ps.10(2)b'] },
    target: { basis: ['Ps.9(3)c', 'Ps.10(2)c'] },
    duration: { basis: ['Ps.9(3)d', 'Ps.10(2)d'] },
  },
  leastContents: {
    purpose: { basis: ['Ps.1(19)'], interpretation: INCOMPLETE },
    duration: { basis: ['Ps.1(19)'], interpretation: INCOMPLETE },
  },

  beside: {
    refuse: {
      basis: ['Ps.10(3)'],
      interpretation:
        'Penolakan hanya disebut bagi permohonan tim, tertulis dan tanpa syarat alasan (Ps.10(3)): berlaku bagi setiap keputusan, juga rekomendasi Tim Verifikasi, selalu dengan alasan.',
    },
    return: { basis: ['Lamp. B.3 (tahapan)'], interpretation: OFF_TARGET },
    withdraw: {
      basis: ['Ps.13(1)'],
      interpretation: 'Penarikan tidak diatur: yang memulai dapat menariknya sebelum Surat Perintah terbit.',
    },
    cancel: {
      basis: ['Ps.9(1)', 'Ps.9(4)', 'Ps.10(1)', 'Ps.10(4)'],
      interpretation: 'Pembatalan tidak diatur: yang menetapkan Surat Perintah dapat membatalkannya, dengan alasan.',
    },
  },
  plainBeside: {},

  interpretations: [
    'Penugasan lintas unit, lintas Perangkat Daerah dan lintas instansi ditinjau oleh rantai unit pemilik kinerja.',
    INCOMPLETE,
    'Penilai seorang Pelaksana ditentukan per orang menurut Ps.7(4), walaupun Lampiran B menyebut satu penilai bagi setiap jenis unit.',
    'Plt. dan Plh. bertindak dari jabatan yang didelegasikan; peraturan hanya mengenal pendelegasian kewenangan (Ps.1(11)).',
    'Tidak seorang pun memutus permohonannya sendiri; menandatangani surat adalah tindakan tersendiri, bukan bagian dari keputusan.',
  ],
};
