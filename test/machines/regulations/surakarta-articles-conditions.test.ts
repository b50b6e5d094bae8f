import { describe, expect, it } from 'vitest';
import { eventOf } from '../../../machines/assignment/events.ts';
import type { FactDraft } from '../../../machines/facts.ts';
import { procedure } from '../../../machines/procedure.ts';
import type { Procedure, Step } from '../../../machines/procedure-types.ts';
import type { RouteId, StepName, UnitTypeId } from '../../../machines/vocabulary.ts';
import { articleOf } from '../article-of.ts';
import { cast, judge, perform, recorded, statusOf, walkTo } from '../cast.ts';
import { refusal } from '../refusal.ts';
import { SURAKARTA as EVERY, of, ROUTES, stepOf } from './surakarta-plays.ts';

/** What Surakarta's text asks of a request, a decision and a letter, transcribed condition by condition. */
const ONE_OFFICIAL: readonly UnitTypeId[] = ['high-leader-rates-and-heads', 'administrator-alone', 'functional-alone'];
const typed = { purpose: 'Menyusun peta', competence: 'Geodesi', target: 'Satu peta' };
const ACROSS = { kind: 'involvement-request' } as const;
const ASSIGNED = { kind: 'assignment-letter' } as const;

type Asked = { [K in keyof Step]?: unknown };
const STEPS: readonly (readonly [key: string, route: RouteId, step: StepName, asked: Asked])[] = [
  ['Surakarta Ps.17(2) #1', 'appointment-in-unit', 'owner.unit-head appoint', { addressee: 'assignee' }],
  ['Surakarta Ps.17(2) #2', 'appointment-in-unit', 'owner.rater propose', { addressee: 'owner.unit-head' }],
  [
    ...(['Surakarta Ps.17(3)', 'appointment-cross-unit', 'owner.unit-head request'] as const),
    { addressee: 'home.unit-head', letter: ACROSS },
  ],
  [
    ...(['Surakarta Ps.17(4)', 'appointment-cross-unit', 'home.unit-head issue-letter'] as const),
    { addressee: 'assignee', letter: ASSIGNED },
  ],
  ['Surakarta Ps.17(5) #1', 'appointment-cross-agency', 'owner.unit-head request', { letter: ACROSS }],
  [
    ...(['Surakarta Ps.17(5) #2', 'appointment-cross-agency', 'regional-secretary request'] as const),
    { addressee: 'home.authority', letter: ACROSS },
  ],
  ['Surakarta Ps.18(2)a #1', 'voluntary-in-unit', 'assignee request', { addressee: 'owner.unit-head' }],
  ['Surakarta Ps.18(2)a #2', 'voluntary-in-unit', 'assignee request', { letter: null }],
  ['Surakarta Ps.18(2)b #1', 'voluntary-in-unit', 'owner.unit-head approve', { phase: 'decision' }],
  [
    ...(['Surakarta Ps.18(2)b #2', 'voluntary-in-unit', 'owner.unit-head issue-letter'] as const),
    { addressee: 'assignee', letter: ASSIGNED },
  ],
  [
    ...(['Surakarta Ps.18(3)a #1', 'voluntary-cross-unit', 'assignee request'] as const),
    { addressee: 'owner.unit-head', letter: { kind: 'application' } },
  ],
  ['Surakarta Ps.18(3)a #3', 'voluntary-cross-unit', 'home.unit-head endorse', { phase: 'decision' }],
  ['Surakarta Ps.18(3)b #1', 'voluntary-cross-unit', 'owner.unit-head approve', { phase: 'decision' }],
  ['Surakarta Ps.18(3)b #1', 'voluntary-cross-unit', 'home.unit-head approve', { phase: 'decision' }],
  ['Surakarta Ps.18(3)b #2', 'voluntary-cross-unit', 'home.unit-head issue-letter', { letter: ASSIGNED }],
  ['Surakarta Ps.18(3)b #2', 'voluntary-cross-unit', 'assignee receive', { phase: 'letter' }],
];

describe('the way to an assignment', () => {
  it.each(STEPS)('%s, %s: %s', (key, route, step, asked) => {
    const those = EVERY.filter((each) => each.route === route);
    const proposes = (each: Procedure) => step !== 'owner.rater propose' || !ONE_OFFICIAL.includes(each.unitType);
    expect(those).toHaveLength(20);
    for (const each of those.filter(proposes)) {
      expect(stepOf(each, step)).toMatchObject(asked);
      expect(stepOf(each, step)?.basis).toContain(articleOf(key));
    }
    const [each] = those.filter(({ form }) => form === 'individual').filter(proposes) as [Procedure];
    const fact = walkTo(cast(each)).facts.find((fact) => fact.step === step.replace('.', '-').replace(' ', '-'));
    expect(fact?.by?.position).toBe(step.startsWith('assignee ') ? null : step.split(' ')[0]);
  });

  it.each([
    ['Surakarta Ps.17(1)', 'appointment', ['in-unit', 'cross-unit', 'cross-agency']],
    ['Surakarta Ps.18(1)', 'voluntary', ['in-unit', 'cross-unit']],
    ['Surakarta Lamp. IV 3.2 #4', 'voluntary', ['in-unit', 'cross-unit']],
  ] as const)('leads so far and no farther: %s, %s', (_, channel, scopes) => {
    const known = EVERY.map(({ route }) => route).filter((route) => route.startsWith(channel));
    expect(new Set(known)).toEqual(new Set(scopes.map((scope) => `${channel}-${scope}`)));
  });

  it('is by appointment or on own request: Surakarta Ps.1(27) #1', () => {
    for (const route of ROUTES) {
      const begun = walkTo(cast(of(route)));
      expect([statusOf(begun), begun.facts[0]?.by?.position === null]).toEqual([
        'completed',
        route.startsWith('voluntary'),
      ]);
    }
  });

  it.each(['Surakarta Ps.13(1)', 'Surakarta Ps.19(1)', 'Surakarta Ps.20(1)', 'Surakarta Ps.14(1)'])(
    'is an individual’s or a team’s, which works as a group under its leader: %s',
    () => {
      for (const each of EVERY) {
        const other = { ...each, form: each.form === 'team' ? 'individual' : 'team' } as const;
        expect(EVERY.some(({ chart }) => chart === procedure(other).chart)).toBe(true);
        const works = each.steps.filter(({ phase }) => phase === 'execution' || phase === 'reporting');
        expect(works.map(({ actor, act, addressee }) => `${actor} ${act} ${addressee}`)).toEqual(
          each.form === 'team'
            ? ['team-leader plan owner.unit-head', 'assignee report team-leader', 'team-leader report owner.unit-head']
            : ['assignee plan owner.unit-head', 'assignee report owner.unit-head'],
        );
      }
    },
  );

  it('may take in people of the unit, of other units and of other agencies: Surakarta Ps.19(2)', () => {
    const sides = (route: RouteId) =>
      new Set(of(route).steps.flatMap(({ actor, phase }) => (phase === 'decision' ? [actor] : [])));
    expect(sides('appointment-in-unit')).toEqual(new Set(['owner.rater', 'owner.unit-head']));
    expect(sides('appointment-cross-unit')).toEqual(new Set(['home.unit-head']));
    expect(sides('appointment-cross-agency')).toEqual(new Set(['home.authority']));
  });
});

describe('what an assignment is', () => {
  it.each(ROUTES)('%s says its task, and is refused without: Surakarta Ps.1(27) #2', (route) => {
    const play = cast(of(route));
    const { purpose: _, ...rest } = typed;
    expect(refusal(() => perform(play, play.procedure.steps[0]?.act ?? 'request', { typed: rest }))).toMatchObject({
      code: 'contents-missing',
      missing: ['purpose'],
    });
  });

  it.each(EVERY.map((each) => [each.chart, each] as const))(
    '%s is under a unit head: Surakarta Ps.1(27) #3',
    (_, each) => {
      const plan = each.steps.find(({ act }) => act === 'plan');
      expect([plan?.addressee, each.steps.at(-1)?.actor]).toEqual(['owner.unit-head', 'owner.unit-head']);
    },
  );

  it('has a period, and ends with it: Surakarta Ps.1(27) #4', () => {
    const working = walkTo(cast(of('appointment-in-unit')), 'assignee-report');
    expect(working.procedure.term.basis).toEqual(['Surakarta Ps.1(27)']);
    const passed = (at: string): FactDraft => ({
      ...{
        type: 'term-passed',
        step: 'assignee-report',
        at,
        by: null,
        cause: 'term',
        basis: [],
        data: {},
        typed: null,
      },
    });
    expect(working.assignment?.snapshot.can(eventOf(passed('2026-12-31T16:59:59.000Z')))).toBe(false);
    expect(statusOf(recorded(working, [passed('2026-12-31T17:00:00.000Z')]))).toBe('ended');
    const period = { from: '2026-12-31', to: '2026-01-01' };
    const opening = { ...cast(of('voluntary-in-unit')).opening, period };
    expect(refusal(() => perform(cast(of('voluntary-in-unit')), 'request', { opening })).code).toBe('period-invalid');
  });

  it.each(['Surakarta Ps.1(27) #5', 'Surakarta Ps.13(6) #3'])(
    'follows competence, by letter or by own word: %s',
    () => {
      const { competence: _, ...rest } = typed;
      for (const route of ['appointment-cross-unit', 'appointment-cross-agency'] as const)
        expect(refusal(() => perform(cast(of(route)), 'request', { typed: rest }))).toMatchObject({
          code: 'contents-missing',
          missing: ['competence'],
        });
      for (const route of ['voluntary-in-unit', 'voluntary-cross-unit'] as const)
        expect(refusal(() => perform(cast(of(route)), 'request', { attested: { additional: true } }))).toMatchObject({
          code: 'attestation-missing',
          criterion: 'competent',
        });
    },
  );
});

describe('the letter', () => {
  it.each(EVERY.map((each) => [each.chart, each] as const))(
    '%s has one, written, that the assignee receives: Surakarta Ps.19(4) #1',
    (_, { steps }) => {
      const letters = steps.flatMap(({ act }, index) => (act === 'issue-letter' ? [index] : []));
      expect(letters).toHaveLength(1);
      const [at = 0] = letters;
      expect(['assignment-letter', 'decree']).toContain(steps[at]?.letter?.kind);
      expect(steps[at + 1]).toMatchObject({ actor: 'assignee', act: 'receive' });
    },
  );

  it.each(ROUTES)(
    'of %s may be cancelled by its signer, with a reason, and not before: Surakarta Ps.19(4) #3',
    (route) => {
      const signing = walkTo(cast(of(route)), `${route.endsWith('in-unit') ? 'owner' : 'home'}-unit-head-issue-letter`);
      expect(refusal(() => judge(signing, 'cancel')).code).toBe('act-not-available');
      const signed = perform(signing, 'issue-letter');
      expect(refusal(() => judge(signed, 'cancel', { typed: {} })).code).toBe('reason-required');
      const signer = signed.facts.at(-1)?.by;
      expect(perform(signed, 'cancel').facts.at(-1)).toMatchObject({ by: signer, basis: ['Surakarta Ps.19(4)'] });
    },
  );
});
