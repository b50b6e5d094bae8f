import { describe, expect, it } from 'vitest';
import type { Step } from '../../../machines/procedure-types.ts';
import type { Actor, LetterKind, RouteId, Setter } from '../../../machines/vocabulary.ts';
import { articleOf } from '../article-of.ts';
import { cast, judge, OTHER_CANDIDATE, perform, statusOf, walkTo } from '../cast.ts';
import { refusal } from '../refusal.ts';
import { dairis, everywhere, nameOf, stepOf } from './dairi-procedures.ts';

/** How people are assigned, transcribed by hand from annex B.2 of Perbup Dairi 18/2024. */
const ACROSS = 'appointment-cross-unit';
const ABROAD = 'appointment-cross-agency';
const OWN = 'voluntary-cross-unit';
const WITHIN = 'appointment-in-unit';
const letter = (kind: LetterKind, signer: Actor) => ({ letter: { kind, signer } });

describe('on the way to an assignment', () => {
  it.each([
    ['Dairi Lamp. B.2 (cara) a.2.a #1', ACROSS, 'owner.unit-head request', { addressee: 'home.rater' }],
    ['Dairi Lamp. B.2 (cara) a.2.a #2', ACROSS, 'owner.unit-head request', { copies: ['owner.rater'] }],
    ['Dairi Lamp. B.2 (cara) a.2.c #1', ACROSS, 'home.unit-head recommend', { addressee: 'home.rater' }],
    ['Dairi Lamp. B.2 (cara) a.2.c #2', ACROSS, 'home.rater issue-letter', letter('assignment-letter', 'home.rater')],
    ['Dairi Lamp. B.2 (cara) a.3.a #1', ABROAD, 'owner.unit-head request', { addressee: 'owner.authority' }],
    ['Dairi Lamp. B.2 (cara) a.3.a #2', ABROAD, 'owner.unit-head request', { copies: ['owner.rater'] }],
    ['Dairi Lamp. B.2 (cara) a.3.d #1', ABROAD, 'home.rater answer-availability', { addressee: 'home.authority' }],
    ['Dairi Lamp. B.2 (cara) a.3.d #2', ABROAD, 'home.unit-head recommend', { addressee: 'home.rater' }],
    ['Dairi Lamp. B.2 (cara) a.3.e butir 1 #1', ABROAD, 'home.rater answer-availability', { names: 'candidates' }],
    ['Dairi Lamp. B.2 (cara) a.3.e butir 1 #2', ABROAD, 'home.authority approve', { addressee: 'owner.authority' }],
    ['Dairi Lamp. B.2 (cara) a.3.e butir 2 #1', ABROAD, 'home.rater appoint', { addressee: 'assignee' }],
    ['Dairi Lamp. B.2 (cara) a.3.e butir 3 #1', ABROAD, 'home.unit-head issue-letter', { addressee: 'assignee' }],
    [
      'Dairi Lamp. B.2 (cara) a.3.e butir 3 #2',
      ABROAD,
      'home.unit-head issue-letter',
      { copies: ['home.authority', 'home.rater', 'owner.authority'] },
    ],
    ['Dairi Lamp. B.2 (cara) b.2.a #1', OWN, 'assignee request', { addressee: 'owner.unit-head' }],
    ['Dairi Lamp. B.2 (cara) b.2.a #2', OWN, 'assignee request', { copies: ['home.rater', 'home.unit-head'] }],
    ['Dairi Lamp. B.2 (cara) b.2.b #1', OWN, 'assignee forward', { addressee: 'home.rater' }],
    ['Dairi Lamp. B.2 (cara) b.2.b #2', OWN, 'assignee forward', { copies: ['home.unit-head'] }],
  ] as const satisfies readonly (readonly [string, RouteId, string, Partial<Step>])[])(
    '%s: on %s, %s',
    (key, route, name, asked) => {
      for (const each of everywhere(route)) {
        expect(stepOf(each, name)).toMatchObject({ ...asked, basis: expect.arrayContaining([articleOf(key)]) });
        if (each.form === 'team') continue;
        const step = stepOf(each, name);
        const done = walkTo(cast(each)).facts.find((fact) => fact.step === name.replace(/[. ]/g, '-'));
        if (step?.letter)
          expect(done?.data.letter).toEqual({ ...step.letter, addressee: step.addressee, copies: step.copies });
      }
    },
  );

  it.each([
    [
      'Dairi Lamp. B.2 (cara) a.2.c #1',
      ACROSS,
      ['owner.unit-head request', 'home.rater approve', 'home.unit-head recommend', 'home.rater issue-letter'],
    ],
    [
      'Dairi Lamp. B.2 (cara) a.3.d #2',
      ABROAD,
      ['home.authority instruct', 'home.unit-head recommend', 'home.rater answer-availability'],
    ],
    [
      'Dairi Lamp. B.2 (cara) b.2.b #1',
      OWN,
      ['owner.unit-head approve', 'assignee forward', 'home.rater approve', 'home.rater issue-letter'],
    ],
  ] as const)('%s: one waits for the other', (_, route, order) => {
    for (const each of everywhere(route)) {
      const names = each.steps.map(nameOf);
      const from = names.indexOf(order[0]);
      expect(names.slice(from, from + order.length)).toEqual(order);
    }
    const waiting = walkTo(cast(dairis('assistant-rates', route)), order[0].replace(/[. ]/g, '-'));
    const later = order.at(-1)?.split(' ')[1] as Step['act'];
    expect(refusal(() => judge(waiting, later)).code).toBe('act-not-available');
  });

  it('across agencies only a name of the list is assigned: Dairi Lamp. B.2 (cara) a.3.e butir 2 #2', () => {
    const named = walkTo(cast(dairis('high-leader-rates', ABROAD)), 'home-rater-appoint');
    expect(refusal(() => judge(named, 'appoint', { assignee: 'person:unlisted' })).code).toBe('assignee-not-listed');
    expect(judge(named, 'appoint', { assignee: OTHER_CANDIDATE })).toHaveLength(1);
  });
});

describe('whoever sets an assignment', () => {
  const set = (setter: Setter) => walkTo(cast(dairis('high-leader-rates', WITHIN, 'individual', setter)));
  const whose = (setter: Setter, type: string) => set(setter).facts.find((fact) => fact.type === type)?.by?.position;

  it.each([['Dairi Lamp. B.2.a #1'], ['Dairi Lamp. B.2 (cara) a #1']])(
    'is the unit head or the rater, whom the agency has chosen: %s',
    () => {
      expect(whose('unit-head', 'appointed')).toBe('owner.unit-head');
      expect(whose('rater', 'appointed')).toBe('owner.rater');
      expect(set('rater').facts.map(({ type }) => type)).toContain('proposed');
      expect(set('unit-head').facts.map(({ type }) => type)).not.toContain('proposed');
    },
  );

  it.each([
    ['Dairi Lamp. B.2 ¶1 #1', 'owner.unit-head propose', 'owner.rater'],
    ['Dairi Lamp. B.2.d #1', 'owner.unit-head propose', 'owner.rater'],
    ['Dairi Lamp. B.2.d #2', 'owner.rater appoint', 'assignee'],
    ['Dairi Lamp. B.2 ¶1 #2', 'owner.rater issue-letter', 'assignee'],
  ] as const)('does so, where it is the rater, on the proposal of the unit head: %s', (key, name, addressee) => {
    for (const each of everywhere(WITHIN, 'rater')) {
      expect(each.steps.slice(0, 3).map(nameOf)).toEqual([
        'owner.unit-head propose',
        'owner.rater appoint',
        'owner.rater issue-letter',
      ]);
      expect(stepOf(each, name)).toMatchObject({ addressee, basis: expect.arrayContaining([articleOf(key)]) });
    }
    const begun = cast(dairis('high-leader-rates', WITHIN, 'individual', 'rater'));
    expect(refusal(() => judge(begun, 'appoint')).code).toBe('act-not-available');
  });

  it.each([
    [WITHIN, 'unit-head', 'owner.unit-head'],
    [WITHIN, 'rater', 'owner.rater'],
    [ACROSS, 'unit-head', 'home.rater'],
    ['voluntary-in-unit', 'unit-head', 'owner.unit-head'],
  ] as const)('gives a letter, by %s set by the %s: Dairi Lamp. B.2 ¶2 #2', (route, setter, signer) => {
    for (const each of everywhere(route, setter)) {
      const name = `${signer} issue-letter`;
      expect(stepOf(each, name)).toMatchObject({ addressee: 'assignee', ...letter('assignment-letter', signer) });
      expect(stepOf(each, name)?.basis).toContain('Dairi Lamp. B.2 ¶2');
    }
  });

  it('has it received before the work begins: Dairi Lamp. B.2 ¶2 #3', () => {
    const written = walkTo(cast(dairis('high-leader-rates', WITHIN)), 'assignee-receive');
    expect(refusal(() => judge(written, 'plan')).code).toBe('act-not-available');
    expect(refusal(() => judge(written, 'receive', { person: OTHER_CANDIDATE })).code).toBe('not-your-act');
    expect(perform(written, 'receive').facts.at(-1)?.basis).toEqual(['Dairi Lamp. B.2 ¶2']);
  });

  it('may cancel it while it runs, with a reason: Dairi Lamp. B.2 ¶2 #4', () => {
    const working = walkTo(cast(dairis('high-leader-rates', WITHIN, 'individual', 'rater')), 'assignee-plan');
    expect(refusal(() => judge(working, 'cancel', { typed: { note: 'Batal' } })).code).toBe('reason-required');
    const cancelled = perform(working, 'cancel');
    expect(cancelled.facts.at(-1)).toMatchObject({ by: { position: 'owner.rater' }, basis: ['Dairi Lamp. B.2 ¶2'] });
    expect(statusOf(cancelled)).toBe('cancelled');
  });
});
