/** A step as the law has it: who does what, to whom, by which article, read so by us or plain; `team`: of the team as a whole. */
export type LangsaStep = readonly [
  step: string,
  to: string,
  letter: string | null,
  article: string,
  reading: 'plain' | 'reading',
  of?: 'team',
];

/** Of a request: the phase of each step is the one of its act. */
export const PHASE_OF: Readonly<Record<string, string>> = {
  ...{ request: 'request', propose: 'decision', recommend: 'decision', endorse: 'decision', approve: 'decision' },
  ...{ appoint: 'decision', instruct: 'decision', 'answer-availability': 'decision' },
  ...{ 'issue-letter': 'letter', receive: 'letter' },
};

const receive = (article: string): LangsaStep => ['assignee receive', '-', null, article, 'reading'];
const REQUEST = 'owner.unit-head request';
const APPROVE = 'home.unit-head approve';
const PROPOSE = 'owner.department-head propose';
const RECOMMEND = 'verification-team recommend';
const HEAD_SIGNS = 'owner.department-head issue-letter';
const SECRETARY_SIGNS = 'regional-secretary issue-letter';
const LETTER = 'command-letter';

const CROSS_AGENCY: readonly LangsaStep[] = [
  ['owner.unit-head request', 'owner.authority', 'involvement-request', 'Ps.8(2)', 'reading'],
  ['owner.authority approve', 'home.authority', 'involvement-request', 'Ps.8(2)', 'reading'],
  ['home.authority instruct', 'home.rater', null, 'Ps.8(2)', 'reading'],
  ['home.unit-head recommend', 'home.rater', null, 'Ps.8(2)', 'reading'],
  ['home.rater answer-availability', 'home.authority', 'reply', 'Ps.8(2)', 'reading'],
  ['home.authority approve', 'owner.authority', 'reply', 'Ps.8(2)', 'reading'],
  ['home.rater appoint', 'assignee', null, 'Ps.8(2)', 'reading'],
  ['home.unit-head issue-letter', 'assignee', LETTER, 'Ps.8(2)', 'reading'],
  receive('Ps.8(2)'),
];

const VOLUNTEERS: readonly LangsaStep[] = [
  ['assignee request', '-', null, 'Ps.13(3)', 'plain'],
  ['home.rater endorse', '-', null, 'Ps.13(4)', 'plain'],
  ['owner.unit-head approve', 'assignee', null, 'Ps.15(3)', 'reading'],
];

/**
 * Request, decision and letter, transcribed by hand from Pasal 9-13 of Perwali Langsa 48/2024 and its table of routes, not
 * from the code. `-` where the text names no addressee. No step has copies, but those of the ministry's model across agencies.
 */
export const LANGSA_ROUTES: Readonly<Record<string, readonly LangsaStep[]>> = {
  'appointment-in-unit individual': [
    ['owner.rater appoint', 'assignee', null, 'Ps.13(2)', 'plain'],
    ['owner.rater issue-letter', 'assignee', LETTER, 'Ps.9(1)', 'plain'],
    receive('Ps.9(1)'),
  ],
  'appointment-cross-unit individual': [
    [REQUEST, 'home.unit-head', 'involvement-request', 'Ps.9(3)', 'plain'],
    [APPROVE, 'owner.unit-head', null, 'Ps.10(3)', 'reading'],
    [HEAD_SIGNS, 'assignee', LETTER, 'Ps.9(4)a', 'reading'],
    receive('Ps.9(4)a'),
  ],
  'appointment-cross-department individual': [
    [REQUEST, 'home.unit-head', 'involvement-request', 'Ps.9(3)', 'plain'],
    [APPROVE, 'owner.unit-head', null, 'Ps.10(3)', 'reading'],
    [SECRETARY_SIGNS, 'assignee', LETTER, 'Ps.9(4)b', 'reading'],
    receive('Ps.9(4)b'),
  ],
  'appointment-in-unit team': [
    [PROPOSE, 'mayor', null, 'Ps.11(2)', 'plain', 'team'],
    [RECOMMEND, 'owner.department-head', null, 'Ps.11(3)', 'plain', 'team'],
    [HEAD_SIGNS, 'assignee', LETTER, 'Ps.10(1)', 'reading', 'team'],
    receive('Ps.10(1)'),
  ],
  'appointment-cross-unit team': [
    [REQUEST, 'home.unit-head', 'involvement-request', 'Ps.10(2)', 'plain'],
    [APPROVE, 'owner.unit-head', 'reply', 'Ps.10(3)', 'plain'],
    [PROPOSE, 'mayor', null, 'Ps.11(2)', 'reading', 'team'],
    [RECOMMEND, 'owner.department-head', null, 'Ps.11(3)', 'reading', 'team'],
    [HEAD_SIGNS, 'assignee', LETTER, 'Ps.11(3)', 'reading', 'team'],
    receive('Ps.11(3)'),
  ],
  'appointment-cross-department team': [
    [REQUEST, 'home.unit-head', 'involvement-request', 'Ps.10(2)', 'plain'],
    [APPROVE, 'owner.unit-head', 'reply', 'Ps.10(3)', 'plain'],
    [PROPOSE, 'mayor', null, 'Ps.11(2)', 'reading', 'team'],
    [RECOMMEND, 'owner.department-head', null, 'Ps.11(3)', 'reading', 'team'],
    [SECRETARY_SIGNS, 'assignee', LETTER, 'Ps.10(4)', 'reading', 'team'],
    receive('Ps.10(4)'),
  ],
  'appointment-cross-agency individual': CROSS_AGENCY,
  'appointment-cross-agency team': CROSS_AGENCY,
  'voluntary-in-unit individual': [
    ['assignee request', '-', null, 'Ps.13(3)', 'plain'],
    ['owner.rater approve', 'assignee', null, 'Ps.13(5)', 'plain'],
    ['owner.rater issue-letter', 'assignee', LETTER, 'Ps.9(1)', 'plain'],
    receive('Ps.9(1)'),
  ],
  'voluntary-in-unit team': [
    ['assignee request', '-', null, 'Ps.13(3)', 'plain'],
    ['owner.rater approve', 'assignee', null, 'Ps.13(5)', 'plain'],
    ['owner.rater issue-letter', 'assignee', LETTER, 'Ps.9(1)', 'reading'],
    receive('Ps.9(1)'),
  ],
  'voluntary-cross-unit individual': [
    ...VOLUNTEERS,
    [HEAD_SIGNS, 'assignee', LETTER, 'Ps.9(4)a', 'reading'],
    receive('Ps.9(4)a'),
  ],
  'voluntary-cross-unit team': [
    ...VOLUNTEERS,
    [HEAD_SIGNS, 'assignee', LETTER, 'Ps.9(4)a', 'reading'],
    receive('Ps.9(4)a'),
  ],
  'voluntary-cross-department individual': [
    ...VOLUNTEERS,
    [SECRETARY_SIGNS, 'assignee', LETTER, 'Ps.9(4)b', 'reading'],
    receive('Ps.9(4)b'),
  ],
  'voluntary-cross-department team': [
    ...VOLUNTEERS,
    [SECRETARY_SIGNS, 'assignee', LETTER, 'Ps.9(4)b', 'reading'],
    receive('Ps.9(4)b'),
  ],
};

/** The Kecamatan: the Administrator assigns on the advice (masukan) of the Pengawas. */
export const KECAMATAN_INDIVIDUAL: readonly LangsaStep[] = [
  ['owner.unit-head recommend', 'owner.rater', null, 'Lamp. B.mek.2.a', 'plain'],
  ['owner.rater appoint', 'assignee', null, 'Lamp. B.mek.2.a', 'plain'],
  ['owner.rater issue-letter', 'assignee', LETTER, 'Ps.9(1)', 'plain'],
  receive('Ps.9(1)'),
];

/** Who reviews, from below; the articles and readings of planning, the individual's report and the review. */
export const LANGSA_UNITS: Readonly<
  Record<string, { reviews: readonly string[]; plan: string; review: string; read: readonly string[] }>
> = {
  'administrator-rates-and-heads': {
    reviews: ['administrator review', 'high-leader complete'],
    plan: 'Lamp. B.mek.1.a',
    review: 'Lamp. B.mek.1.c',
    read: ['report'],
  },
  'high-leader-rates-and-heads': {
    reviews: ['high-leader complete'],
    plan: 'Lamp. B.1 (tahapan) c',
    review: 'Ps.12(2)',
    read: ['plan', 'evaluation'],
  },
  'administrator-rates': {
    reviews: ['supervisor review', 'administrator complete'],
    plan: 'Lamp. B.mek.2.a',
    review: 'Lamp. B.mek.2.c',
    read: ['report'],
  },
  'supervisor-alone': {
    reviews: ['supervisor review', 'administrator complete'],
    plan: 'Lamp. B.mek.3.a',
    review: 'Lamp. B.mek.3.c',
    read: [],
  },
  'functional-alone': {
    reviews: ['functional-head review', 'high-leader complete'],
    plan: 'Lamp. B.mek.4.a',
    review: 'Lamp. B.mek.4.c',
    read: [],
  },
  'section-head-rates-and-heads': {
    reviews: ['section-head review', 'assistant review', 'regional-secretary complete'],
    plan: 'Lamp. B.1 (tahapan) c',
    review: 'Lamp. B.mek.5.c',
    read: ['plan', 'evaluation'],
  },
};
