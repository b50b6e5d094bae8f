import { describe, expect, it } from 'vitest';
import { type Holding, type Substitute, substituteFaults } from '../../../machines/substitutes/substitute-faults.ts';

const NOW = '2026-11-25T03:00:00.000Z';
const at = (day: string) => `${day}T00:00:00.000Z`;
const plh = (
  id: string,
  position: string,
  from: string,
  to: string | null,
  person = `person of ${id}`,
): Substitute => ({
  ...{ id, kind: 'plh', person, position },
  from: at(from),
  to: to && at(to),
});
const plt = (...given: Parameters<typeof plh>): Substitute => ({ ...plh(...given), kind: 'plt' });
const holds = (person: string, position: string, from = '2024-01-01', to: string | null = null): Holding => ({
  ...{ person, position },
  from: at(from),
  to: to && at(to),
});
const codes = (substitutes: readonly Substitute[], holdings: readonly Holding[] = []) =>
  substituteFaults(substitutes, holdings, NOW).map(({ delegation, code }) => `${delegation}: ${code}`);

describe('a Plt.', () => {
  it('acts for a position that nobody holds, for six months at most', () => {
    expect(codes([plt('a', 'camat', '2026-11-01', '2027-05-01')])).toEqual([]);
    expect(codes([plt('a', 'camat', '2026-11-01', '2027-05-02')])).toEqual(['a: acting-too-long']);
    expect(codes([plt('a', 'camat', '2026-11-01', null)])).toEqual(['a: substitute-without-end']);
  });

  it('does not act for one that somebody holds, or will hold before the term ends', () => {
    const acting = [plt('a', 'camat', '2026-11-01', '2027-02-01')];
    expect(codes(acting, [holds('one', 'camat')])).toEqual(['a: acting-for-occupied']);
    expect(codes(acting, [holds('one', 'camat', '2027-01-15')])).toEqual(['a: acting-for-occupied']);
    expect(codes(acting, [holds('one', 'camat', '2027-02-01')])).toEqual([]);
    expect(codes(acting, [holds('one', 'camat', '2024-01-01', '2026-11-01')])).toEqual([]);
  });

  it('names its ground', () => {
    const [fault] = substituteFaults([plt('a', 'camat', '2026-11-01', null)], [], NOW);
    expect(fault?.basis).toEqual(['SE BKN 1/SE/I/2021']);
  });
});

describe('a Plh.', () => {
  it('acts for a position whose holder is away, as long as there is one', () => {
    const daily = [plh('a', 'camat', '2026-11-20', '2026-12-05')];
    expect(codes(daily, [holds('one', 'camat')])).toEqual([]);
    expect(codes(daily)).toEqual(['a: daily-for-vacant']);
    expect(codes(daily, [holds('one', 'camat', '2024-01-01', '2026-12-01')])).toEqual(['a: daily-for-vacant']);
    const succession = [holds('one', 'camat', '2024-01-01', '2026-12-01'), holds('two', 'camat', '2026-12-01')];
    expect(codes(daily, succession)).toEqual([]);
  });

  it('has an end', () => {
    expect(codes([plh('a', 'camat', '2026-11-20', null)], [holds('one', 'camat')])).toEqual([
      'a: substitute-without-end',
    ]);
  });
});

describe('substitutes', () => {
  const camat = holds('one', 'camat');

  it('are one at a time', () => {
    const first = plh('a', 'camat', '2026-11-20', '2026-12-05');
    expect(codes([first, plh('b', 'camat', '2026-12-04', '2026-12-08')], [camat])).toEqual(['b: substitutes-overlap']);
    expect(codes([first, plh('b', 'camat', '2026-12-05', '2026-12-08')], [camat])).toEqual([]);
  });

  it('do not stand in for themselves', () => {
    expect(codes([plh('a', 'camat', '2026-11-20', '2026-12-05', 'one')], [camat])).toContain(
      'a: substitute-of-oneself',
    );
  });

  it('are not away themselves: neither in a chain nor in a circle', () => {
    const lurah = holds('two', 'lurah');
    const chain = [
      plh('a', 'camat', '2026-11-20', '2026-12-05', 'two'),
      plh('b', 'lurah', '2026-12-01', '2026-12-08', 'three'),
    ];
    expect(codes(chain, [camat, lurah])).toEqual(['a: substitute-is-away']);
    const circle = [
      plh('a', 'camat', '2026-11-20', '2026-12-05', 'two'),
      plh('b', 'lurah', '2026-11-20', '2026-12-05', 'one'),
    ];
    expect(codes(circle, [camat, lurah])).toEqual(['a: substitute-is-away', 'b: substitute-is-away']);
  });

  it('of the past are left alone', () => {
    expect(codes([plt('a', 'camat', '2025-01-01', '2026-01-01')], [camat])).toEqual([]);
  });
});
