import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../machines/facts.ts';
import { EntryChecker } from '../../src/audit/entry-checker.ts';
import { MOST_PROBLEMS, oneLine, type Problem, ProblemList } from '../../src/audit/problem.ts';
import { readFact } from '../../src/audit/read-fact.ts';
import type { StoredEntry } from '../../src/audit/stored-entry.ts';
import { canonicalBytes } from '../../src/event-log/transparency/canonical.ts';
import { seal } from '../../src/event-log/typed-hash.ts';
import { CHARTS, History, interleave, walk } from '../projections/histories.ts';

/** As the log would hold it. */
function storedAs(fact: Fact, position: number): StoredEntry {
  const { salt, sealed } = seal(fact.typed && Object.fromEntries(fact.typed.fields.map((field) => [field, 'teks'])));
  const whole: Fact = { ...fact, typed: sealed };
  return {
    ...{ position, seq: position, id: fact.id, stream: fact.stream, version: fact.version, type: fact.type },
    agency: 'dairi',
    at: (Date.parse(fact.at) / 1000).toFixed(6),
    entry: canonicalBytes(whole).toString('utf8'),
    leaf: null,
    typed: fact.typed && JSON.stringify(Object.fromEntries(fact.typed.fields.map((field) => [field, 'teks']))),
    salt: salt?.toString('hex') ?? null,
  };
}

function problemsOf(entries: readonly StoredEntry[]): readonly Problem[] {
  const checker = new EntryChecker();
  for (const entry of entries) checker.check(entry);
  return checker.checked.problems.listed;
}

const aLog = fc
  .tuple(
    fc.array(fc.tuple(fc.constantFrom(...CHARTS), fc.array(fc.nat(255), { minLength: 3, maxLength: 14 })), {
      minLength: 1,
      maxLength: 5,
    }),
    fc.array(fc.nat(20), { minLength: 1, maxLength: 20 }),
  )
  .map(([streams, order]) => {
    const histories = streams.map(([chart, choices], index) => walk(`stream ${index}`, chart, choices).facts);
    return interleave(histories, order).map((fact, index) => storedAs(fact, index + 1));
  })
  // A reminder of these walks cites an article of its own.
  .filter((entries) => entries.every(({ type }) => type !== 'reminder-due'));

/** Any text, any JSON, and facts of which one part is anything. */
const anyEntry = (entry: string) =>
  fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.json(),
    fc
      .tuple(fc.constantFrom(...Object.keys(JSON.parse(entry))), fc.jsonValue())
      .map(([name, value]) => JSON.stringify({ ...JSON.parse(entry), [name]: value })),
    fc
      .tuple(
        fc.constantFrom('opening', 'carried', 'letter', 'assignee', 'ratedInstead', 'team', 'followUp'),
        fc.jsonValue(),
      )
      .map(([name, value]) => {
        const fact = JSON.parse(entry);
        return JSON.stringify({ ...fact, data: { ...fact.data, [name]: value } });
      }),
  );

describe('an entry checker', () => {
  it('has nothing against a log as it was recorded', () => {
    fc.assert(
      fc.property(aLog, (entries) => {
        expect(problemsOf(entries)).toEqual([]);
      }),
    );
  });

  it('goes on after whatever stands in an entry’s place: it finds what is no fact, and nothing in other streams', () => {
    fc.assert(
      fc.property(
        aLog.chain((entries) =>
          fc.nat(entries.length - 1).chain((index) =>
            fc.record({
              entries: fc.constant(entries),
              index: fc.constant(index),
              entry: anyEntry(entries[index]?.entry as string),
            }),
          ),
        ),
        ({ entries, index, entry }) => {
          const original = entries[index] as StoredEntry;
          const problems = problemsOf(entries.with(index, { ...original, entry }));
          for (const { stream } of problems) expect(stream).toBe(original.stream);
          if (!readFact(entry).fact)
            expect(problems[0]).toMatchObject({ code: 'entry-unreadable', position: original.position });
        },
      ),
      { numRuns: 300 },
    );
  });

  it('finds each column that is another than the entry says', () => {
    const others: { readonly [Name in keyof StoredEntry]?: (stored: StoredEntry) => StoredEntry[Name] } = {
      id: () => '00000000-0000-8000-8000-000000000000',
      version: ({ version }) => version + 1,
      type: ({ type }) => `${type}x`,
      agency: () => 'lain',
      at: ({ at }) => at.replace(/.$/, '1'),
      typed: ({ typed }) => (typed === null ? 'null' : '{}'),
      salt: ({ salt }) => (salt === null ? '' : null),
    };
    fc.assert(
      fc.property(aLog, fc.nat(), fc.constantFrom(...Object.keys(others)), (entries, choice, name) => {
        const index = choice % entries.length;
        const original = entries[index] as StoredEntry;
        const other = others[name as keyof StoredEntry]?.(original);
        const problems = problemsOf(entries.with(index, { ...original, [name]: other }));
        expect(problems).toContainEqual(expect.objectContaining({ position: original.position }));
      }),
    );
  });

  it('finds a time that runs backwards, and an order of recording that does', () => {
    const [first, second, ...rest] = new History('stream')
      .complete()
      .facts.map((fact, index) => storedAs(fact, index + 1));
    if (!first || !second) throw new Error('too short');
    const fact = JSON.parse(second.entry as string) as Fact;
    const earlier = storedAs({ ...fact, at: '2026-01-05T00:00:00.000Z' }, 2);
    expect(problemsOf([first, earlier])).toEqual([
      expect.objectContaining({ code: 'time-backwards', position: 2, stream: 'stream', version: 2 }),
    ]);
    expect(problemsOf([{ ...first, seq: 9 }, second])).toEqual([
      expect.objectContaining({ code: 'order-differs', position: 2 }),
    ]);
    expect(problemsOf([first, second, ...rest])).toEqual([]);
  });
});

describe('reading a fact', () => {
  it('of any text says what is wrong, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (entry) => {
        const { fact, why } = readFact(entry);
        expect(fact === undefined).toBe(typeof why === 'string');
      }),
    );
  });
});

describe('a list of problems', () => {
  const aProblem = fc.record(
    {
      code: fc.constant('entry-altered' as const),
      why: fc.constant(''),
      position: fc.nat(1_000),
      stream: fc.constant('s'),
    },
    { requiredKeys: ['code', 'why'] },
  );

  it('lists the first of all, in whatever parts they came, and counts the rest', () => {
    fc.assert(
      fc.property(fc.array(fc.array(aProblem, { maxLength: 80 }), { maxLength: 6 }), (parts) => {
        const [together, apart] = [new ProblemList(), new ProblemList()];
        together.add(...(parts.flat() as Problem[]));
        for (const part of parts) {
          const list = new ProblemList();
          for (const problem of part) list.add(problem as Problem);
          apart.join(list);
        }
        expect(apart.count).toBe(parts.flat().length);
        expect(apart.listed.length).toBe(Math.min(MOST_PROBLEMS, apart.count));
        expect(apart.listed.map(({ position }) => position)).toEqual(together.listed.map(({ position }) => position));
      }),
    );
  });
});

describe('what an altered log makes an audit say', () => {
  it('is one line without control characters, and short', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 1_000 }), (text) => {
        const line = oneLine(text);
        expect(line).not.toMatch(/\p{Cc}/u);
        expect(line.isWellFormed()).toBe(true);
        expect(line.length).toBeLessThanOrEqual(301);
      }),
    );
  });
});
