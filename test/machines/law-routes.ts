import type { Procedure } from '../../machines/procedure-types.ts';
import type { RouteVariant } from '../../machines/regulations/route-text.ts';

/** One step as the law has it: phase, who, act, to whom, copies, letter, article, and whether we had to read it so. */
export type LawStep = readonly [
  phase: string,
  step: string,
  to: string,
  cc: readonly string[],
  letter: string | null,
  article: string,
  reading: 'plain' | 'reading',
];

/**
 * Request, decision and letter, transcribed by hand from Lampiran B.2 of Perbup Dairi 18/2024 and its base routes table, not
 * from the code. `-` where the text names no addressee.
 */
const LAW_ROUTES: Partial<Record<RouteVariant, readonly LawStep[]>> = {
  'appointment-in-unit': [
    ['decision', 'owner.unit-head appoint', 'assignee', [], null, 'Lamp. B.2 (cara) a.1', 'plain'],
    ['letter', 'owner.unit-head issue-letter', 'assignee', [], 'assignment-letter', 'Lamp. B.2 ¶2', 'reading'],
    ['letter', 'assignee receive', '-', [], null, 'Lamp. B.2 ¶2', 'reading'],
  ],
  'appointment-in-unit.rater-sets': [
    ['decision', 'owner.unit-head propose', 'owner.rater', [], null, 'Lamp. B.2.d', 'plain'],
    ['decision', 'owner.rater appoint', 'assignee', [], null, 'Ps.11(4)', 'plain'],
    ['letter', 'owner.rater issue-letter', 'assignee', [], 'assignment-letter', 'Lamp. B.2 ¶2', 'reading'],
    ['letter', 'assignee receive', '-', [], null, 'Lamp. B.2 ¶2', 'reading'],
  ],
  'appointment-cross-unit': [
    [
      'request',
      'owner.unit-head request',
      'home.rater',
      ['owner.rater'],
      'involvement-request',
      'Lamp. B.2 (cara) a.2.a',
      'plain',
    ],
    ['decision', 'home.rater approve', 'owner.unit-head', [], 'reply', 'Lamp. B.2 (cara) a.2.b', 'plain'],
    ['decision', 'home.unit-head recommend', 'home.rater', [], null, 'Lamp. B.2 (cara) a.2.c', 'plain'],
    ['letter', 'home.rater issue-letter', 'assignee', [], 'assignment-letter', 'Lamp. B.2 (cara) a.2.c', 'plain'],
    ['letter', 'assignee receive', '-', [], null, 'Lamp. B.2 (cara) a.2.e', 'plain'],
  ],
  'appointment-cross-agency': [
    [
      'request',
      'owner.unit-head request',
      'owner.authority',
      ['owner.rater'],
      'involvement-request',
      'Lamp. B.2 (cara) a.3.a',
      'plain',
    ],
    [
      'decision',
      'owner.authority approve',
      'home.authority',
      [],
      'involvement-request',
      'Lamp. B.2 (cara) a.3.b',
      'plain',
    ],
    ['decision', 'home.authority instruct', 'home.rater', [], null, 'Lamp. B.2 (cara) a.3.c', 'plain'],
    ['decision', 'home.unit-head recommend', 'home.rater', [], null, 'Lamp. B.2 (cara) a.3.d', 'plain'],
    [
      'decision',
      'home.rater answer-availability',
      'home.authority',
      [],
      'reply',
      'Lamp. B.2 (cara) a.3.e butir 1',
      'plain',
    ],
    ['decision', 'home.authority approve', 'owner.authority', [], 'reply', 'Lamp. B.2 (cara) a.3.e butir 1', 'reading'],
    ['decision', 'home.rater appoint', 'assignee', [], null, 'Lamp. B.2 (cara) a.3.e butir 2', 'reading'],
    [
      'letter',
      'home.unit-head issue-letter',
      'assignee',
      ['home.authority', 'home.rater', 'owner.authority'],
      'assignment-letter',
      'Lamp. B.2 (cara) a.3.e butir 3',
      'plain',
    ],
    ['letter', 'assignee receive', '-', [], null, 'Lamp. B.2 (cara) a.3.e butir 4', 'plain'],
  ],
  'voluntary-in-unit': [
    ['request', 'assignee request', 'owner.unit-head', [], null, 'Lamp. B.2 (cara) b.1.a', 'plain'],
    ['decision', 'owner.unit-head approve', 'assignee', [], null, 'Lamp. B.2 (cara) b.1.b', 'plain'],
    [
      'letter',
      'owner.unit-head issue-letter',
      'assignee',
      [],
      'assignment-letter',
      'Lamp. B.2 (cara) b.1.c',
      'reading',
    ],
    ['letter', 'assignee receive', '-', [], null, 'Lamp. B.2 (cara) b.1.c', 'plain'],
  ],
  'voluntary-cross-unit': [
    [
      'request',
      'assignee request',
      'owner.unit-head',
      ['home.rater', 'home.unit-head'],
      'application',
      'Lamp. B.2 (cara) b.2.a',
      'plain',
    ],
    ['decision', 'owner.unit-head approve', 'assignee', [], null, 'Lamp. B.2 (cara) b.2.b', 'plain'],
    [
      'decision',
      'assignee forward',
      'home.rater',
      ['home.unit-head'],
      'consent-request',
      'Lamp. B.2 (cara) b.2.b',
      'plain',
    ],
    ['decision', 'home.rater approve', 'assignee', [], null, 'Lamp. B.2 (cara) b.2.c', 'plain'],
    ['letter', 'home.rater issue-letter', 'assignee', [], 'assignment-letter', 'Lamp. B.2 (cara) b.2.c', 'plain'],
    ['letter', 'assignee receive', '-', [], null, 'Lamp. B.2 (cara) b.2.d', 'plain'],
  ],
};

export function lawRoute({ route, setter }: Pick<Procedure, 'route' | 'setter'>): readonly LawStep[] {
  const found = LAW_ROUTES[(setter === 'rater' ? `${route}.rater-sets` : route) as RouteVariant];
  if (!found) throw new Error(`Dairi does not offer ${route}`);
  return found;
}
