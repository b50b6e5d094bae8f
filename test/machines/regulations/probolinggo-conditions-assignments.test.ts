import { describe, expect, it } from 'vitest';
import { eventOf } from '../../../machines/assignment/events.ts';
import { allProcedures, procedure } from '../../../machines/procedure.ts';
import type { Procedure } from '../../../machines/procedure-types.ts';
import { articleOf } from '../article-of.ts';
import { ASSIGNEE, cast, judge, OTHER_CANDIDATE, type Play, perform, statusOf, walkTo } from '../cast.ts';
import { refusal } from '../refusal.ts';

/** What Perwali Probolinggo 88/2024 asks of every assignment of an individual, by hand. */
const INDIVIDUAL = allProcedures().filter(
  ({ regulation, form }) => regulation === 'probolinggo-88-2024' && form === 'individual',
);
const IN_UNIT = INDIVIDUAL.filter(({ route }) => route === 'appointment-in-unit');
const bySetter = (setter: Procedure['setter']) => IN_UNIT.map((each) => procedure(each, setter));
const AGENCY = 'appointment-cross-agency';
const done = (play: Play) => play.facts.at(-1);

describe('an assignment', () => {
  it.each(['Probolinggo Lamp. II.B.2.a #1'])('is given by the unit head or the rater: %s', (key) => {
    for (const setter of ['unit-head', 'rater'] as const)
      for (const each of bySetter(setter)) {
        const set = walkTo(cast(each)).facts.find(({ type }) => type === 'appointed');
        expect(set?.by?.position).toBe(`owner.${setter}`);
        if (setter === 'unit-head') expect(set?.basis).toContain(articleOf(key));
      }
  });

  it.each([
    'Probolinggo Ps.10(2) #1',
    'Probolinggo Ps.13(1)',
    'Probolinggo Lamp. II.B.2 ¶1 #2',
    'Probolinggo Lamp. II.B.2 #2',
  ])('of an individual is inside the unit, across units, or across agencies: %s', () => {
    for (const each of INDIVIDUAL) {
      const play = walkTo(cast(each));
      const within = each.route.endsWith('in-unit');
      expect([statusOf(play), each.steps.some(({ ofTeam }) => ofTeam)]).toEqual(['completed', false]);
      // Whoever signs is of the unit where the person sits.
      const signer = play.facts.find(({ type }) => type === 'letter-issued')?.by?.position ?? '';
      expect(signer.split('.')[0]).toBe(within ? 'owner' : 'home');
      expect(play.facts.some(({ by }) => by?.position === 'home.authority')).toBe(each.route === AGENCY);
    }
  });

  it('has a task: Probolinggo Ps.1(12) #1', () => {
    for (const each of INDIVIDUAL) {
      const begin = () =>
        perform(cast(each), each.steps[0]?.act ?? 'request', { typed: { competence: 'Geodesi', target: 'Peta' } });
      expect(refusal(begin)).toMatchObject({ code: 'contents-missing', missing: ['purpose'] });
    }
  });

  it('has a period, and ends with it: Probolinggo Ps.1(12) #2', () => {
    for (const each of INDIVIDUAL) {
      const working = walkTo(cast(each), 'assignee-report');
      const passed = (at: string) =>
        eventOf({
          ...{ type: 'term-passed', step: 'assignee-report', at, by: null, cause: 'term-passed' },
          ...{ basis: [], data: {}, typed: null },
        });
      const can = (at: string) => working.assignment?.snapshot.can(passed(at));
      expect([can('2026-12-31T16:59:59.999Z'), can('2026-12-31T17:00:00.000Z')]).toEqual([false, true]);
      const backwards = { ...cast(each).opening, period: { from: '2026-12-31', to: '2026-08-03' } };
      const begin = () => perform(cast(each), each.steps[0]?.act ?? 'request', { opening: backwards });
      expect(refusal(begin).code).toBe('period-invalid');
    }
  });

  it.each([
    ['Probolinggo Lamp. II.B.2.1) #2', INDIVIDUAL.filter(({ route }) => route.startsWith('appointment'))],
    ['Probolinggo Lamp. II.B.2.2) #3', INDIVIDUAL.filter(({ route }) => route.startsWith('voluntary'))],
  ] as const)('may be withdrawn by whoever began it, before the letter and not after: %s', (key, procedures) => {
    for (const each of procedures) {
      const begun = perform(cast(each), each.steps[0]?.act ?? 'request');
      const withdrawn = perform(begun, 'withdraw');
      expect([statusOf(withdrawn), done(withdrawn)?.by]).toEqual(['withdrawn', begun.facts[0]?.by]);
      expect(done(withdrawn)?.basis).toContain(articleOf(key));
      const lettered = walkTo(cast(each), 'assignee-receive');
      expect(refusal(() => judge(lettered, 'withdraw')).code).not.toBe('accepted');
    }
  });

  it('may be cancelled by the signer, after the letter, with a reason: Probolinggo Lamp. II.B.2 ¶1 #5', () => {
    for (const each of INDIVIDUAL) {
      const signing = each.steps.findIndex(({ act }) => act === 'issue-letter');
      const signer = each.steps[signing]?.actor ?? 'assignee';
      const before = walkTo(cast(each), `${signer.replace('.', '-')}-issue-letter`);
      expect(refusal(() => judge(before, 'cancel')).code).not.toBe('accepted');
      const after = walkTo(before, 'assignee-plan');
      expect(refusal(() => judge(after, 'cancel', { typed: {} })).code).toBe('reason-required');
      const cancelled = perform(after, 'cancel');
      expect([statusOf(cancelled), done(cancelled)?.by?.position]).toEqual(['cancelled', signer]);
    }
  });

  it.each([
    'Probolinggo Lamp. II.B.2 ¶1 #3',
    'Probolinggo Lamp. II.B.2 ¶1 #4',
    'Probolinggo Lamp. II.B.2.1)b) butir 5',
    'Probolinggo Lamp. II.B.2.1)c) butir 5 (4)',
    'Probolinggo Lamp. II.B.2.2)a) butir 3',
    'Probolinggo Lamp. II.B.2.2)b) butir 3',
  ])('has a letter, which the person and nobody else receives before the work begins: %s', () => {
    for (const each of [...INDIVIDUAL, ...bySetter('rater')]) {
      const lettered = walkTo(cast(each), 'assignee-receive');
      expect(done(lettered)?.data.letter).toMatchObject({ kind: 'assignment-letter', addressee: 'assignee' });
      expect(refusal(() => perform(lettered, 'receive', { person: OTHER_CANDIDATE })).code).toBe('not-your-act');
      expect(refusal(() => perform(lettered, 'plan')).code).toBe('act-not-available');
      expect(done(perform(lettered, 'receive'))?.by).toMatchObject({ person: ASSIGNEE, position: null });
    }
  });
});
