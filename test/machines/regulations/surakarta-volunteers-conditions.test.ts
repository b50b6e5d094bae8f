import { describe, expect, it } from 'vitest';
import { articleOf } from '../article-of.ts';
import { cast, judge, perform, walkTo } from '../cast.ts';
import { refusal } from '../refusal.ts';
import { takeOwn } from '../team/team-walk.ts';
import { of, stepOf, team } from './surakarta-plays.ts';

/** What Surakarta's text asks of those who volunteer, transcribed condition by condition. */
const VOLUNTARY = ['voluntary-in-unit', 'voluntary-cross-unit'] as const;

describe('whoever volunteers', () => {
  it.each(VOLUNTARY)('asks in person, by %s: Surakarta Lamp. IV 3.2 #1', (route) => {
    const [asked] = perform(cast(of(route)), 'request').facts;
    expect(asked).toMatchObject({ by: { person: 'person:assignee', position: null } });
  });

  it.each([
    ['Surakarta Lamp. IV 3.2 #2', { additional: true }, 'competent'],
    ['Surakarta Lamp. IV 3.2 #3', { competent: true }, 'additional'],
  ] as const)('answers for that the task fits and is not set already: %s', (key, attested, criterion) => {
    for (const route of VOLUNTARY)
      expect(refusal(() => perform(cast(of(route)), 'request', { attested }))).toMatchObject({
        ...{ code: 'attestation-missing', criterion, basis: [articleOf(key)] },
      });
  });

  it.each(['Surakarta Lamp. IV 3.2 #5', 'Surakarta Lamp. IV 3.2 #6'])(
    'asks the target head, and the rater hears of it: %s',
    () => {
      const [inside, across] = VOLUNTARY.map((route) => stepOf(of(route), 'assignee request'));
      expect(inside).toMatchObject({ addressee: 'owner.unit-head', informs: ['owner.rater'] });
      expect(across).toMatchObject({ addressee: 'owner.unit-head', copies: ['home.rater'] });
    },
  );

  it('may withdraw, and nobody else, until the letter is issued: Surakarta Lamp. IV 3.2 #7', () => {
    for (const route of VOLUNTARY) {
      const asked = perform(cast(of(route)), 'request');
      expect(refusal(() => judge(asked, 'withdraw', { person: 'person:other' })).code).toBe('not-your-act');
      expect(perform(asked, 'withdraw').facts.at(-1)?.basis).toContain('Surakarta Lamp. IV 3.2');
      expect(refusal(() => judge(walkTo(asked, 'assignee-receive'), 'withdraw')).code).not.toBe('accepted');
    }
  });

  it.each([
    ['Surakarta Ps.18(2)a #3', 'voluntary-in-unit'],
    ['Surakarta Ps.18(3)a #2', 'voluntary-cross-unit'],
  ] as const)('does so as an individual or as a member of a team: %s', (_, route) => {
    expect(walkTo(cast(of(route)), 'assignee-plan').facts[0]?.step).toBe('assignee-request');
    const play = team('cross-unit');
    play.volunteer('m3', 'person:3', route);
    expect(play.standing.members.find(({ stream }) => stream === 'm3')).toMatchObject({ status: 'asked' });
    while (takeOwn(play, 'm3'));
    expect(play.standing.members.find(({ stream }) => stream === 'm3')).toMatchObject({ status: 'joined' });
  });

  it.each(['Surakarta Lamp. IV 3.2.1.b', 'Surakarta Lamp. IV 3.2.1.c'])(
    'in the unit is assigned by the unit head, by letter: %s',
    (article) => {
      const done = walkTo(cast(of('voluntary-in-unit')), 'assignee-plan').facts;
      expect(done.slice(1).map(({ step }) => step)).toEqual([
        ...['owner-unit-head-approve', 'owner-unit-head-issue-letter', 'assignee-receive'],
      ]);
      expect(done.some(({ basis }) => basis.includes(article))).toBe(true);
    },
  );

  it('reports to the unit head, and is reviewed by the rater first: Surakarta Lamp. IV 3.2.1.d', () => {
    const each = of('voluntary-in-unit');
    expect(stepOf(each, 'assignee report')?.addressee).toBe('owner.unit-head');
    expect(each.steps.slice(-2).map(({ actor }) => actor)).toEqual(['owner.rater', 'owner.unit-head']);
  });

  it.each([
    [
      'Surakarta Lamp. IV 3.2.2.a #1',
      'assignee request',
      { addressee: 'owner.unit-head', letter: { kind: 'application' } },
    ],
    [
      'Surakarta Lamp. IV 3.2.2.b #2',
      'assignee forward',
      { addressee: 'home.unit-head', letter: { kind: 'consent-request' } },
    ],
    ['Surakarta Lamp. IV 3.2.2.c #2', 'assignee draft', { addressee: 'home.unit-head' }],
    [
      ...(['Surakarta Lamp. IV 3.2.2.c #3', 'home.unit-head issue-letter'] as const),
      { addressee: 'owner.unit-head', letter: { kind: 'assignment-letter', signer: 'home.unit-head' } },
    ],
    ['Surakarta Lamp. IV 3.2.2.d', 'assignee receive', { phase: 'letter' }],
  ] as const)('across units writes, brings on, drafts and receives: %s, %s', (key, step, asked) => {
    const found = stepOf(of('voluntary-cross-unit'), step);
    expect(found).toMatchObject(asked);
    expect(found?.basis).toContain(articleOf(key));
  });

  it.each([
    ['Surakarta Lamp. IV 3.2.2.a #2', 'home-unit-head-endorse', 'approve'],
    ['Surakarta Lamp. IV 3.2.2.b #1', 'owner-unit-head-approve', 'forward'],
    ['Surakarta Lamp. IV 3.2.2.c #1', 'home-unit-head-approve', 'draft'],
  ] as const)('across units waits for each decision, which may be a refusal: %s, %s', (key, step, later) => {
    const waiting = walkTo(cast(of('voluntary-cross-unit')), step);
    expect(refusal(() => judge(waiting, later)).code).not.toBe('accepted');
    const decided = perform(waiting, step.endsWith('endorse') ? 'endorse' : 'approve').facts.at(-1);
    expect(decided?.by?.position).toBe(step.replace(/-(endorse|approve)$/, '').replace('-', '.'));
    expect(decided?.basis).toContain(articleOf(key));
    expect(perform(waiting, 'refuse').facts.at(-1)).toMatchObject({ type: 'refused', step });
  });

  it.each(['Surakarta Lamp. IV 3.2.2.e #1', 'Surakarta Lamp. IV 3.2.2.e #2'])(
    'is told the reasons of a refusal: %s',
    (key) => {
      const waiting = walkTo(cast(of('voluntary-cross-unit')), 'owner-unit-head-approve');
      expect(refusal(() => judge(waiting, 'refuse', { typed: {} })).code).toBe('reason-required');
      const [refused] = judge(waiting, 'refuse');
      expect(refused).toMatchObject({ by: { position: 'owner.unit-head' }, typed: { reason: expect.any(String) } });
      expect(refused?.basis).toContain(articleOf(key));
      expect(waiting.procedure.beside.find(({ act }) => act === 'refuse')?.plainAt).toEqual([
        'owner.unit-head approve',
      ]);
    },
  );
});
