import { describe, expect, it } from 'vitest';
import { namedSteps } from '../../machines/assignment/steps.ts';
import { procedure } from '../../machines/procedure.ts';
import type { Procedure } from '../../machines/procedure-types.ts';
import type { RegulationId } from '../../machines/regulations/editions.ts';
import type { UnitTypeId } from '../../machines/vocabulary.ts';
import { articleOf } from './article-of.ts';
import { cast, perform, statusOf, waiting, walkTo } from './cast.ts';

/** Who reviews a result, in which order, by which article; transcribed from the texts by hand. */
const SETDA = ['section-head review', 'assistant review', 'regional-secretary complete'];
const SURAKARTA = ['owner.rater review', 'owner.unit-head complete'];
const CHAINS: readonly (readonly [string, RegulationId, UnitTypeId, readonly string[]])[] = [
  [
    'Dairi Lamp. A.3 #2',
    'dairi-18-2024',
    'supervisor-rates-and-heads',
    ['supervisor review', 'administrator complete'],
  ],
  [
    'Dairi Lamp. B.1.b.2 #2',
    'dairi-18-2024',
    'supervisor-rates-and-heads',
    ['supervisor review', 'administrator complete'],
  ],
  ['Dairi Lamp. D.1.c #2', 'dairi-18-2024', 'high-leader-rates', ['administrator review', 'high-leader complete']],
  ['Dairi Lamp. D.3.c #2', 'dairi-18-2024', 'high-leader-rates-and-heads', ['high-leader complete']],
  ['Dairi Lamp. D.4.c #2', 'dairi-18-2024', 'administrator-rates', ['supervisor review', 'administrator complete']],
  ['Dairi Lamp. D.8.c #2', 'dairi-18-2024', 'secretary-rates', ['assistant review', 'regional-secretary complete']],
  ['Dairi Lamp. D.9.c #3', 'dairi-18-2024', 'assistant-rates', SETDA],
  ['Dairi Lamp. D.10.c #3', 'dairi-18-2024', 'section-head-rates-and-heads', SETDA],
  ['Probolinggo Lamp. II.D.1.c #3', 'probolinggo-88-2024', 'section-head-rates-and-heads', SETDA],
  [
    ...(['Probolinggo Lamp. II.D.2.c #2', 'probolinggo-88-2024', 'administrator-rates-and-heads'] as const),
    ['administrator review', 'high-leader complete'],
  ],
  ['Probolinggo Lamp. II.D.3.c #1', 'probolinggo-88-2024', 'high-leader-rates-and-heads', ['high-leader complete']],
  [
    'Probolinggo Lamp. II.D.4.c #2',
    'probolinggo-88-2024',
    'administrator-rates',
    ['supervisor review', 'administrator complete'],
  ],
  ['Probolinggo Lamp. II.D.5.c #1', 'probolinggo-88-2024', 'supervisor-alone', ['supervisor complete']],
  ['Probolinggo Lamp. II.D.6.c #1', 'probolinggo-88-2024', 'functional-alone', ['functional-head complete']],
  ['Surakarta Lamp. IV 3.1.1.3 #1', 'surakarta-32-2023', 'administrator-alone', SURAKARTA],
  ['Surakarta Lamp. IV 3.1.1.3 #2', 'surakarta-32-2023', 'administrator-alone', SURAKARTA],
];
const REPORT = 'assignee-report';
const individual = (regulation: RegulationId, unitType: UnitTypeId): Procedure =>
  procedure({ regulation, unitType, route: 'appointment-cross-unit', form: 'individual' });

describe('a result', () => {
  it.each(CHAINS)(
    'is complete once the last of them has accepted it, by %s',
    (article, regulation, unitType, chain) => {
      const each = individual(regulation, unitType);
      const reviews = namedSteps(each).filter(({ phase }) => phase === 'evaluation');
      expect(reviews.map(({ actor, act }) => `${actor} ${act}`)).toEqual(chain);
      let play = perform(walkTo(cast(each), REPORT), 'report');
      for (const { key, act, actor } of reviews) {
        expect([waiting(play), statusOf(play)]).toEqual([key, 'open']);
        play = perform(play, act);
        expect(play.facts.at(-1)).toMatchObject({
          by: { position: actor },
          basis: expect.arrayContaining([articleOf(article)]),
        });
      }
      expect(statusOf(play)).toBe('completed');
    },
  );

  it.each([
    ['Probolinggo Lamp. II.D.5.c #2', 'probolinggo-88-2024', 'supervisor-alone'],
    ['Probolinggo Lamp. II.D.6.c #2', 'probolinggo-88-2024', 'functional-alone'],
    ['Surakarta Lamp. IV 3.1.1.3.c #1', 'surakarta-32-2023', 'administrator-alone'],
  ] as const)(
    'off target goes back to whoever reported it, with what is to be made better: %s',
    (article, regulation, unitType) => {
      const reported = perform(walkTo(cast(individual(regulation, unitType)), REPORT), 'report');
      const returned = perform(reported, 'return');
      expect(waiting(returned)).toBe(REPORT);
      expect(returned.facts.at(-1)?.basis).toContain(articleOf(article));
      expect(returned.facts.at(-1)?.typed?.fields).not.toEqual([]);
    },
  );
});
