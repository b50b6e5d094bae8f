import { describe, expect, it } from 'vitest';
import { allProcedures } from '../../../machines/procedure.ts';
import type { Procedure, Step } from '../../../machines/procedure-types.ts';
import type { Actor, Form, RouteId, StepName } from '../../../machines/vocabulary.ts';
import { articleOf } from '../article-of.ts';
import { cast, judge, OTHER_CANDIDATE, perform, statusOf, walkTo } from '../cast.ts';
import { refusal } from '../refusal.ts';

/** Lampiran IV 3.1 of Surakarta condition by condition, transcribed by hand: who asks whom, who answers, what is refused. */
const EVERY = allProcedures().filter(({ regulation }) => regulation === 'surakarta-32-2023');
const IN_UNIT = 'appointment-in-unit';
const ACROSS_UNITS = 'appointment-cross-unit';
const ACROSS_AGENCIES = 'appointment-cross-agency';

const on = (route: RouteId, ...forms: Form[]): readonly Procedure[] =>
  EVERY.filter((each) => each.route === route && (forms.length === 0 || forms.includes(each.form)));
const at = ({ steps }: Procedure, name: StepName): number =>
  steps.findIndex(({ actor, act }) => `${actor} ${act}` === name);
const keyOf = (name: StepName) => name.replace('.', '-').replace(' ', '-');
const told = (play: ReturnType<typeof perform>): readonly string[] =>
  (play.assignment?.actions ?? []).flatMap(({ type, params }) =>
    type === 'notify' ? (params as { to: { actor: string }[] }).to.map(({ actor }) => actor) : [],
  );

describe('a step of an appointment', () => {
  const letter = (kind: NonNullable<Step['letter']>['kind'], signer: Actor) => ({ letter: { kind, signer } });
  it.each([
    ['Surakarta Lamp. IV 3.1.a #1', IN_UNIT, [], 'owner.unit-head appoint', { names: 'assignee' }],
    [
      ...(['Surakarta Lamp. IV 3.1.b.1 #1', ACROSS_UNITS, [], 'owner.unit-head request'] as const),
      { phase: 'request', addressee: 'home.unit-head', ...letter('involvement-request', 'owner.unit-head') },
    ],
    [
      ...(['Surakarta Lamp. IV 3.1.b.1 #2', ACROSS_UNITS, [], 'owner.unit-head request'] as const),
      { copies: ['owner.rater', 'home.rater'] },
    ],
    [
      ...(['Surakarta Lamp. IV 3.1.b.2 #1', ACROSS_UNITS, [], 'home.unit-head approve'] as const),
      { phase: 'decision', addressee: 'owner.unit-head', ...letter('reply', 'home.unit-head') },
    ],
    [
      ...(['Surakarta Lamp. IV 3.1.c.1 #1', ACROSS_AGENCIES, [], 'owner.unit-head request'] as const),
      { addressee: 'owner.authority', ...letter('involvement-request', 'owner.unit-head') },
    ],
    ['Surakarta Lamp. IV 3.1.c.1 #2', ACROSS_AGENCIES, [], 'owner.unit-head request', { copies: ['owner.rater'] }],
    [
      ...(['Surakarta Lamp. IV 3.1.c.2 #1', ACROSS_AGENCIES, [], 'regional-secretary request'] as const),
      { phase: 'request', addressee: 'home.authority', ...letter('involvement-request', 'regional-secretary') },
    ],
    [
      ...(['Surakarta Lamp. IV 3.1.2.2.a', ACROSS_UNITS, ['team'], 'owner.unit-head request'] as const),
      { phase: 'request', addressee: 'home.unit-head', ...letter('involvement-request', 'owner.unit-head') },
    ],
    [
      ...(['Surakarta Lamp. IV 3.1.2.2.b #1', ACROSS_UNITS, ['team'], 'home.rater recommend'] as const),
      { phase: 'decision', addressee: 'home.unit-head' },
    ],
    [
      ...(['Surakarta Lamp. IV 3.1.2.2.b #2', ACROSS_UNITS, ['team'], 'home.unit-head approve'] as const),
      { addressee: 'owner.unit-head', ...letter('reply', 'home.unit-head') },
    ],
    [
      ...(['Surakarta Lamp. IV 3.1.2.2.c #1', ACROSS_UNITS, ['team'], 'assignee draft'] as const),
      { phase: 'letter', addressee: 'home.unit-head', letter: null },
    ],
    [
      ...(['Surakarta Lamp. IV 3.1.2.2.c #2', ACROSS_UNITS, ['team'], 'home.unit-head issue-letter'] as const),
      { addressee: 'assignee', ...letter('assignment-letter', 'home.unit-head') },
    ],
  ] as const satisfies readonly (readonly [string, RouteId, readonly Form[], StepName, Partial<Step>])[])(
    'says who, to whom and with which copies, in every procedure, by %s',
    (key, route, forms, name, said) => {
      const concerned = on(route, ...forms);
      expect(concerned.length).toBe(forms.length === 0 ? 20 : 10);
      for (const each of concerned) {
        const step = each.steps[at(each, name)];
        expect(step).toMatchObject(said);
        expect(step?.basis).toContain(articleOf(key));
      }
    },
  );

  it('of the unit head follows the proposal of the rater, unless one official is both: Surakarta Lamp. IV 3.1.a #2', () => {
    const [alone, proposed] = [true, false].map((one) =>
      on(IN_UNIT).filter(({ unitType }) => /alone|rates-and-heads/.test(unitType) === one),
    );
    expect([alone?.length, proposed?.length]).toEqual([6, 14]);
    for (const each of proposed ?? [])
      expect(each.steps[0]).toMatchObject({ actor: 'owner.rater', act: 'propose', addressee: 'owner.unit-head' });
    for (const each of alone ?? []) expect(at(each, 'owner.rater propose')).toBe(-1);
  });

  it.each([
    ['Surakarta Lamp. IV 3.1.c.1 #1', ACROSS_AGENCIES, 'owner.unit-head request', 'regional-secretary request'],
    ['Surakarta Lamp. IV 3.1.2.2.b #1', ACROSS_UNITS, 'home.rater recommend', 'home.unit-head approve'],
    ['Surakarta Lamp. IV 3.1.2.2.c #1', ACROSS_UNITS, 'home.unit-head approve', 'assignee draft'],
    ['Surakarta Lamp. IV 3.1.2.2.c #2', ACROSS_UNITS, 'assignee draft', 'home.unit-head issue-letter'],
  ] as const)('comes before the next: %s', (_key, route, before, after) => {
    for (const each of on(route, 'team')) expect(at(each, after)).toBe(at(each, before) + 1);
  });
});

describe('an appointment', () => {
  it('is made directly by rater and unit head, whom nobody has to ask: Surakarta Lamp. IV 3.1 #1', () => {
    for (const each of on(IN_UNIT)) {
      const decided = each.steps.filter(({ phase }) => phase === 'request' || phase === 'decision');
      for (const { phase, actor } of decided)
        expect(['decision owner.rater', 'decision owner.unit-head']).toContain(`${phase} ${actor}`);
      expect(decided.at(-1)).toMatchObject({ actor: 'owner.unit-head', act: 'appoint' });
    }
  });

  it.each([
    ['Surakarta Lamp. IV 3.1 #2', 'individual', [IN_UNIT, ACROSS_UNITS, ACROSS_AGENCIES]],
    ['Surakarta Lamp. IV 3.1 #3', 'individual', [ACROSS_AGENCIES]],
    ['Surakarta Lamp. IV 3.1 #3', 'team', [ACROSS_AGENCIES]],
  ] as const)('is possible so far, %s: %s, %s', (_key, form, routes) => {
    for (const route of routes) {
      const [each] = on(route, form);
      if (!each) throw new Error('no such procedure');
      const reporters = each.steps.filter(({ act }) => act === 'report').map(({ actor }) => actor);
      expect(reporters).toEqual(form === 'team' ? ['assignee', 'team-leader'] : ['assignee']);
      const received = perform(walkTo(cast(each), 'assignee-receive'), 'receive');
      expect([statusOf(received), received.assignment?.snapshot.context.assignee]).toEqual(['open', 'person:assignee']);
    }
  });

  it('and own requests are the two channels, begun by an official or by the person: Surakarta Lamp. IV ¶2-4 #5', () => {
    for (const { route, steps } of EVERY) expect(steps[0]?.actor === 'assignee').toBe(route.startsWith('voluntary'));
    expect(new Set(EVERY.map(({ route }) => route.split('-')[0]))).toEqual(new Set(['appointment', 'voluntary']));
  });

  it('may be withdrawn by whoever began it, until its letter: Surakarta Lamp. IV 3.1 #4', () => {
    for (const each of on(ACROSS_UNITS, 'individual')) {
      const signing = walkTo(cast(each), 'home-unit-head-issue-letter');
      const withdrawn = perform(signing, 'withdraw');
      expect(withdrawn.facts.at(-1)?.by?.position).toBe('owner.unit-head');
      expect(statusOf(withdrawn)).toBe('withdrawn');
      expect(refusal(() => judge(perform(signing, 'issue-letter'), 'withdraw')).code).not.toBe('accepted');
    }
  });

  it.each([
    ['Surakarta Lamp. IV ¶2-4 #2', ACROSS_UNITS, {}, { code: 'contents-missing', missing: ['competence'] }],
    ['Surakarta Lamp. IV ¶2-4 #2', ACROSS_AGENCIES, {}, { code: 'contents-missing', missing: ['competence'] }],
    [
      ...(['Surakarta Lamp. IV ¶2-4 #2', 'voluntary-in-unit', { attested: { additional: true } }] as const),
      { code: 'attestation-missing', criterion: 'competent' },
    ],
  ] as const)('from elsewhere, or on own request, is by competence, %s: %s', (_key, route, more, refused) => {
    for (const each of on(route, 'individual')) {
      const typed = { purpose: 'Menyusun peta', target: 'Satu peta' };
      expect(refusal(() => judge(cast(each), 'request', { typed, ...more }))).toMatchObject(refused);
    }
  });
});

describe('an answer', () => {
  const asked = (route: RouteId, name: StepName, form: Form = 'individual') =>
    on(route, form).map((each) => walkTo(cast(each), keyOf(name)));

  it.each([
    ['Surakarta Lamp. IV 3.1.b.2 #2', ACROSS_UNITS, 'home.unit-head approve'],
    ['Surakarta Lamp. IV 3.1.c.3 #2', ACROSS_AGENCIES, 'home.authority approve'],
  ] as const)('that agrees says whom, %s', (_key, route, name) => {
    for (const play of asked(route, name)) {
      expect(refusal(() => judge(play, 'approve', { assignee: undefined })).code).toBe('assignee-required');
      const agreed = perform(play, 'approve', { assignee: OTHER_CANDIDATE });
      expect(agreed.facts.at(-1)?.data).toMatchObject({ assignee: OTHER_CANDIDATE, letter: { kind: 'reply' } });
    }
  });

  it.each([
    ['Surakarta Lamp. IV 3.1.b.2 #3', ACROSS_UNITS, 'individual', 'home.unit-head approve', 'owner.unit-head'],
    ['Surakarta Lamp. IV 3.1.c.3 #3', ACROSS_AGENCIES, 'individual', 'home.authority approve', 'owner.authority'],
    ['Surakarta Lamp. IV 3.1.2.2.e', ACROSS_UNITS, 'team', 'home.unit-head approve', 'owner.unit-head'],
  ] as const)('that refuses is a letter with reasons, %s', (key, route, form, name, addressee) => {
    for (const play of asked(route, name, form)) {
      expect(refusal(() => judge(play, 'refuse', { typed: {} })).code).toBe('reason-required');
      const refused = perform(play, 'refuse', { typed: { reason: 'Beban kerja' } });
      expect(statusOf(refused)).toBe('refused');
      expect(refused.facts.at(-1)).toMatchObject({
        ...{ data: { letter: { kind: 'reply', addressee } }, typed: { fields: ['reason'] } },
        basis: expect.arrayContaining([articleOf(key)]),
      });
    }
  });

  it.each(['approve', 'refuse'] as const)(
    'of another agency reaches the mayor, whichever way it goes (%s): Surakarta Lamp. IV 3.1.c.3 #1',
    (act) => {
      for (const play of asked(ACROSS_AGENCIES, 'home.authority approve')) {
        const answered = perform(play, act);
        expect(told(answered)).toContain('owner.authority');
        expect(answered.facts.at(-1)?.data.letter?.addressee).toBe('owner.authority');
      }
    },
  );
});
