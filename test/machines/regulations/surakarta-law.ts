import type { Form, RouteId, UnitTypeId } from '../../../machines/vocabulary.ts';

/** A step as the law has it: phase, who and what, to whom, copies, letter, an article, whether it is a reading, of whom. */
export type LawRow = readonly [
  phase: string,
  step: string,
  to: string,
  cc: readonly string[],
  letter: string | null,
  article: string,
  how: 'plain' | 'reading',
  whose: 'member' | 'team',
];

const VOLUNTARY_IN_UNIT: readonly LawRow[] = [
  ['request', 'assignee request', 'owner.unit-head', [], null, 'Ps.18(2)a', 'reading', 'member'],
  ['decision', 'owner.unit-head approve', 'assignee', [], null, 'Ps.18(2)b', 'plain', 'member'],
  ['letter', 'owner.unit-head issue-letter', 'assignee', [], 'assignment-letter', 'Ps.18(2)b', 'plain', 'member'],
  ['letter', 'assignee receive', '-', [], null, 'Lamp. IV 3.2.1.c', 'plain', 'member'],
];

const VOLUNTARY_CROSS_UNIT: readonly LawRow[] = [
  ['request', 'assignee request', 'owner.unit-head', ['home.rater'], 'application', 'Lamp. IV 3.2', 'plain', 'member'],
  ['decision', 'home.unit-head endorse', 'assignee', [], null, 'Ps.18(3)a', 'reading', 'member'],
  ['decision', 'owner.unit-head approve', 'assignee', [], null, 'Lamp. IV 3.2.2.b', 'plain', 'member'],
  ['decision', 'assignee forward', 'home.unit-head', [], 'consent-request', 'Lamp. IV 3.2.2.b', 'reading', 'member'],
  ['decision', 'home.unit-head approve', 'assignee', [], null, 'Lamp. IV 3.2.2.b', 'reading', 'member'],
  ['letter', 'assignee draft', 'home.unit-head', [], null, 'Lamp. IV 3.2.2.c', 'plain', 'member'],
  [
    'letter',
    'home.unit-head issue-letter',
    'owner.unit-head',
    [],
    'assignment-letter',
    'Lamp. IV 3.2.2.c',
    'plain',
    'member',
  ],
  ['letter', 'assignee receive', '-', [], null, 'Lamp. IV 3.2.2.d', 'plain', 'member'],
];

const CROSS_AGENCY: readonly LawRow[] = [
  [
    'request',
    'owner.unit-head request',
    'owner.authority',
    ['owner.rater'],
    'involvement-request',
    'Lamp. IV 3.1.c.1',
    'plain',
    'member',
  ],
  [
    'request',
    'regional-secretary request',
    'home.authority',
    [],
    'involvement-request',
    'Lamp. IV 3.1.c.2',
    'plain',
    'member',
  ],
  ['decision', 'home.authority approve', 'owner.authority', [], 'reply', 'Lamp. IV 3.1.c.3', 'reading', 'member'],
  ['letter', 'home.unit-head issue-letter', 'assignee', [], 'assignment-letter', 'Ps.17(4)', 'reading', 'member'],
  ['letter', 'assignee receive', '-', [], null, 'Ps.19(4)', 'reading', 'member'],
];

const ASKED: LawRow = [
  'request',
  'owner.unit-head request',
  'home.unit-head',
  ['owner.rater', 'home.rater'],
  'involvement-request',
  'Lamp. IV 3.1.b.1',
  'reading',
  'member',
];

/** Request, decision and letter, transcribed by hand from Ps.14-19 and Lampiran IV 3.1-3.2, not from the code. */
export const LAW_ROUTES: Partial<Record<RouteId, Record<Form, readonly LawRow[]>>> = {
  'appointment-in-unit': {
    individual: [
      ['decision', 'owner.rater propose', 'owner.unit-head', [], null, 'Ps.17(2)', 'plain', 'member'],
      ['decision', 'owner.unit-head appoint', 'assignee', [], null, 'Ps.17(2)', 'plain', 'member'],
      ['letter', 'owner.unit-head issue-letter', 'assignee', [], 'assignment-letter', 'Ps.19(4)', 'reading', 'member'],
      ['letter', 'assignee receive', '-', [], null, 'Ps.19(4)', 'reading', 'member'],
    ],
    team: [
      ['decision', 'owner.rater propose', 'owner.unit-head', [], null, 'Ps.14(2)', 'plain', 'team'],
      ['decision', 'owner.unit-head appoint', 'assignee', [], null, 'Lamp. IV 3.1.a', 'plain', 'team'],
      ['letter', 'owner.unit-head issue-letter', 'assignee', [], 'decree', 'Ps.14(3)', 'plain', 'team'],
      ['letter', 'assignee receive', '-', [], null, 'Ps.19(4)', 'reading', 'member'],
    ],
  },
  'appointment-cross-unit': {
    individual: [
      ASKED,
      ['decision', 'home.unit-head approve', 'owner.unit-head', [], 'reply', 'Lamp. IV 3.1.b.2', 'plain', 'member'],
      ['letter', 'home.unit-head issue-letter', 'assignee', [], 'assignment-letter', 'Ps.17(4)', 'plain', 'member'],
      ['letter', 'assignee receive', '-', [], null, 'Ps.19(4)', 'reading', 'member'],
    ],
    team: [
      ASKED,
      ['decision', 'home.rater recommend', 'home.unit-head', [], null, 'Lamp. IV 3.1.2.2.b', 'plain', 'member'],
      ['decision', 'home.unit-head approve', 'owner.unit-head', [], 'reply', 'Lamp. IV 3.1.2.2.b', 'plain', 'member'],
      ['letter', 'assignee draft', 'home.unit-head', [], null, 'Lamp. IV 3.1.2.2.c', 'plain', 'member'],
      ['letter', 'home.unit-head issue-letter', 'assignee', [], 'assignment-letter', 'Ps.17(4)', 'plain', 'member'],
      ['letter', 'assignee receive', '-', [], null, 'Lamp. IV 3.1.2.2.d', 'plain', 'member'],
    ],
  },
  'appointment-cross-agency': { individual: CROSS_AGENCY, team: CROSS_AGENCY },
  'voluntary-in-unit': { individual: VOLUNTARY_IN_UNIT, team: VOLUNTARY_IN_UNIT },
  'voluntary-cross-unit': { individual: VOLUNTARY_CROSS_UNIT, team: VOLUNTARY_CROSS_UNIT },
};

/** Where rater and unit head are one official, who appoints in the unit alone. */
export const APPOINTED_BY_ONE: Record<Form, readonly LawRow[]> = {
  individual: [
    ['decision', 'owner.unit-head appoint', 'assignee', [], null, 'Ps.17(2)', 'reading', 'member'],
    ['letter', 'owner.unit-head issue-letter', 'assignee', [], 'assignment-letter', 'Ps.19(4)', 'reading', 'member'],
    ['letter', 'assignee receive', '-', [], null, 'Ps.19(4)', 'reading', 'member'],
  ],
  team: [
    ['decision', 'owner.unit-head appoint', 'assignee', [], null, 'Ps.17(2)', 'reading', 'team'],
    ['letter', 'owner.unit-head issue-letter', 'assignee', [], 'decree', 'Ps.14(3)', 'plain', 'team'],
    ['letter', 'assignee receive', '-', [], null, 'Ps.19(4)', 'reading', 'member'],
  ],
};

/** The ten unit types, and whether rater and unit head are two officials or one. */
export const LAW_UNITS: Partial<Record<UnitTypeId, { readonly officials: 1 | 2; readonly place: string }>> = {
  'high-leader-rates-and-heads': { officials: 1, place: 'Lamp. IV 3.3.b' },
  'administrator-alone': { officials: 1, place: 'Lamp. III.g' },
  'functional-alone': { officials: 1, place: 'Lamp. III.l' },
  'administrator-rates-high-leader-heads': { officials: 2, place: 'Lamp. IV 3.3.a' },
  'supervisor-rates-high-leader-heads': { officials: 2, place: 'Lamp. III.c' },
  'section-head-rates-secretary-heads': { officials: 2, place: 'Lamp. III.a' },
  'assistant-rates-secretary-heads': { officials: 2, place: 'Ps.28(3)' },
  'supervisor-rates-secretary-heads': { officials: 2, place: 'Lamp. III.a' },
  'supervisor-rates-administrator-heads': { officials: 2, place: 'Lamp. III.h' },
  'supervisor-rates-functional-heads': { officials: 2, place: 'Lamp. III.j' },
};
