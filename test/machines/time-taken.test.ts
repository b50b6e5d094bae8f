import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Period } from '../../machines/facts.ts';
import { allProcedures } from '../../machines/procedure.ts';
import { REGULATIONS, type RegulationId } from '../../machines/regulations/editions.ts';
import { isOverTaken, isTimeShare, type Taking, timeTaken } from '../../machines/time-taken.ts';
import { articleOf } from './article-of.ts';
import { cast, perform } from './cast.ts';
import { refusal } from './refusal.ts';

const YEAR: Period = { from: '2026-01-01', to: '2026-12-31' };
const taking = (from: string, to: string, timeShare: number | null): Taking => ({ period: { from, to }, timeShare });

describe('what assignments take of somebody’s time', () => {
  it.each<[string, readonly Taking[], { percent: number; unsaid: number }]>([
    ['nothing, where there is none', [], { percent: 0, unsaid: 0 }],
    [
      'counts those of one day together',
      [taking('2026-03-01', '2026-06-30', 60), taking('2026-06-30', '2026-09-01', 50)],
      { percent: 110, unsaid: 0 },
    ],
    [
      'does not count together what follows each other',
      [taking('2026-03-01', '2026-06-29', 60), taking('2026-06-30', '2026-09-01', 50)],
      { percent: 60, unsaid: 0 },
    ],
    ['leaves out what is over or to come', [taking('2025-01-01', '2025-12-31', 90)], { percent: 0, unsaid: 0 }],
    ['counts what began before', [taking('2025-06-01', '2026-01-01', 40)], { percent: 40, unsaid: 0 }],
    [
      'says how many say no share',
      [taking('2026-02-01', '2026-02-28', null), taking('2026-02-01', '2026-02-28', 30)],
      { percent: 30, unsaid: 1 },
    ],
  ])('%s', (_, takings, expected) => {
    expect(timeTaken(takings, YEAR)).toEqual(expected);
  });

  const day = fc
    .integer({ min: 0, max: 364 })
    .map((n) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10));
  const period = fc
    .tuple(day, day)
    .map(([one, other]) => (one < other ? { from: one, to: other } : { from: other, to: one }));
  const takings = fc.array(fc.record({ period, timeShare: fc.option(fc.integer({ min: 1, max: 100 })) }), {
    maxLength: 8,
  });
  const days = Array.from({ length: 365 }, (_, n) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10));

  it('is the most of any day, counted day by day', () => {
    fc.assert(
      fc.property(takings, period, (all, within) => {
        const perDay = days
          .filter((each) => within.from <= each && each <= within.to)
          .map((each) =>
            all
              .filter((one) => one.period.from <= each && each <= one.period.to)
              .reduce((sum, { timeShare }) => sum + (timeShare ?? 0), 0),
          );
        expect(timeTaken(all, within).percent).toBe(Math.max(...perDay));
      }),
    );
  });

  it('never shrinks by one more', () => {
    fc.assert(
      fc.property(takings, takings, period, (some, more, within) => {
        expect(timeTaken([...some, ...more], within).percent).toBeGreaterThanOrEqual(timeTaken(some, within).percent);
      }),
    );
  });

  it('is more than one person has above 100, and not at it', () => {
    expect([100, 101].map((percent) => isOverTaken({ percent, unsaid: 0 }))).toEqual([false, true]);
  });
});

describe('a share of time', () => {
  it.each([
    [1, true],
    [100, true],
    [0, false],
    [101, false],
    [-5, false],
    [12.5, false],
    [Number.NaN, false],
    [Number.POSITIVE_INFINITY, false],
  ])('%s: %s', (share, is) => {
    expect(isTimeShare(share)).toBe(is);
  });

  const ARTICLE: Record<RegulationId, string> = {
    'dairi-18-2024': 'Dairi Lamp. B.2.e',
    'probolinggo-88-2024': 'Probolinggo Lamp. II.B.2.d',
    'surakarta-32-2023': 'Surakarta Ps.13(6) #2',
    'langsa-48-2024': 'Langsa Ps.11(1) #3',
    'padang-panjang-48-2024': 'Padang Panjang Lamp. III (not held)',
  };
  const shared = (regulation: RegulationId, timeShare: number) => {
    const volunteers = allProcedures().find(
      (each) => each.regulation === regulation && each.route === 'voluntary-in-unit' && each.form === 'individual',
    );
    if (!volunteers) throw new Error('nobody volunteers');
    const play = cast(volunteers);
    return { ...play, opening: { ...play.opening, timeShare } };
  };

  it.each(REGULATIONS)('that there is not is refused, by its article: %s', (id) => {
    for (const share of [0, 101, 33.3])
      expect(refusal(() => perform(shared(id, share), 'request'))).toMatchObject({
        code: 'time-share-invalid',
        timeShare: share,
        basis: [articleOf(ARTICLE[id])],
      });
    const [asked] = perform(shared(id, 40), 'request').facts;
    expect(asked?.data.opening?.timeShare).toBe(40);
  });

  it('is put on record by officials who decide about the person, with what is taken by then', () => {
    const taken = { percent: 130, unsaid: 1 };
    const asked = perform(shared('dairi-18-2024', 40), 'request', { timeTaken: taken });
    const approved = perform(asked, 'approve', { timeTaken: taken });
    const issued = perform(approved, 'issue-letter', { timeTaken: taken });
    const received = perform(issued, 'receive', { timeTaken: taken });
    expect(received.facts.map(({ type, data }) => [type, data.timeTaken ?? null])).toEqual([
      ['requested', null],
      ['approved', taken],
      ['letter-issued', taken],
      ['received', null],
    ]);
  });
});
