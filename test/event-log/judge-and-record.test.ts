import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { DomainError } from '../../machines/errors.ts';
import type { Fact, FactDraft, Instant } from '../../machines/facts.ts';
import { type Gate, judgeAndRecord } from '../../src/event-log/judge-and-record.ts';
import { COUNTED, type Counted, draftAt, MemoryGate } from './memory-gate.ts';

type Judge = (state: Counted | null, at: Instant) => readonly FactDraft[];

let gate: MemoryGate;
beforeEach(() => {
  gate = new MemoryGate();
});

/** Accepts whatever came before. */
const accepting =
  (cause: string, count = 1): Judge =>
  (_, at) =>
    Array.from({ length: count }, () => draftAt(cause, at));

/** Accepts only as the first. */
const deciding =
  (cause: string): Judge =>
  (state, at) => {
    if (state) throw new DomainError('already-decided', { last: state.last.cause });
    return [draftAt(cause, at)];
  };

const judged = async (judge: Judge, through: Gate = gate, state: Counted | null = null) =>
  judgeAndRecord(through, COUNTED, { stream: 'stream', state, now: await through.now() }, judge);

const causes = () => gate.facts.map(({ cause }) => cause);

/** What holds of any log, whoever wrote into it: versions dense, times never going back. */
function expectSound({ facts }: MemoryGate): void {
  expect(facts.map(({ version }) => version)).toEqual(facts.map((_, index) => index + 1));
  const times = facts.map(({ at }) => at);
  expect(times).toEqual(times.toSorted());
}

describe('what the judgement asks for', () => {
  it('is recorded, and the stream folded on with it', async () => {
    const { state, facts } = await judged(accepting('a', 2));
    expect(facts).toEqual(gate.facts);
    expect(state).toEqual({ version: 2, last: gate.facts[1] });
  });

  it('may be nothing: then the gate is not asked', async () => {
    gate.append(draftAt('a', await gate.now()));
    const known = { version: 1, last: gate.facts[0] as Fact };
    expect(await judged(() => [], gate, known)).toEqual({ state: known, facts: [] });
    expect(gate.asked).toBe(0);
  });

  it('is turned down by the domain with an error that goes through as it is', async () => {
    const objection = new DomainError('own-request', { why: 'x' });
    await expect(
      judged(() => {
        throw objection;
      }),
    ).rejects.toBe(objection);
    expect(gate.asked).toBe(0);
  });

  it('is turned down by the gate with an error of the domain, and is not asked for again', async () => {
    let asked = 0;
    const refusing: Gate = {
      now: () => gate.now(),
      async record() {
        asked += 1;
        return { outcome: 'refused', code: 'not-authorised', details: { position: 'sekda' } };
      },
    };
    const refusal = await judged(accepting('a'), refusing).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(DomainError);
    expect(refusal).toMatchObject({ code: 'not-authorised', details: { position: 'sekda' } });
    expect(asked).toBe(1);
  });
});

describe('facts that the judge did not know', () => {
  it('are learnt, and it judges again on them', async () => {
    const seen: number[] = [];
    gate.append(draftAt('other', await gate.now()));
    const { facts } = await judged((state, at) => {
      seen.push(state?.version ?? 0);
      return [draftAt('mine', at)];
    });
    expect(seen).toEqual([0, 1]);
    expect(facts).toMatchObject([{ version: 2, cause: 'mine' }]);
  });

  it('can turn it down: the first is told', async () => {
    gate.append(draftAt('first', await gate.now()));
    await expect(judged(deciding('second'))).rejects.toMatchObject({
      code: 'already-decided',
      details: { last: 'first' },
    });
    expect(causes()).toEqual(['first']);
  });

  it('that are its own are given back, with the state that they left then', async () => {
    const now = await gate.now();
    for (const cause of ['before', 'mine', 'mine', 'after']) gate.append(draftAt(cause, now));
    // The chart would refuse them by now: a repeat is not judged again.
    const { state, facts } = await judged((known, at) => {
      if (known) throw new DomainError('assignment-closed');
      return [draftAt('mine', at), draftAt('mine', at)];
    });
    expect(facts).toEqual(gate.facts.slice(1, 3));
    expect(state.version).toBe(3);
    expect(causes()).toEqual(['before', 'mine', 'mine', 'after']);
  });

  it('can come first so often only: then it says who did', async () => {
    gate.meanwhile = () => {
      gate.append(draftAt(`other-${gate.facts.length}`, new Date(gate.clock).toISOString()));
    };
    const error = await judged(accepting('mine')).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      code: 'stale-version',
      details: { version: gate.asked, last: { type: 'approved' } },
    });
    expect(gate.asked).toBe(30);
    expect(causes()).not.toContain('mine');
  });
});

describe('the time of a judgement', () => {
  it('is that at which the stream was read', async () => {
    expect((await judged(accepting('a'))).facts[0]?.at).toBe(await gate.now());
  });

  it('is never before the last fact of the stream, be it known or learnt', async () => {
    const ahead = new Date(gate.clock + 3_000).toISOString();
    const last = gate.append(draftAt('ahead', ahead));
    expect((await judged(accepting('learnt'))).facts[0]?.at).toBe(ahead);
    const known = await judged(accepting('known'), gate, { version: 2, last: { ...last, version: 2 } });
    expect(known.facts[0]?.at).toBe(ahead);
  });

  it('is read again, and judged by, where it was seconds away', async () => {
    const times: Instant[] = [];
    const readAt = await gate.now();
    gate.clock += 60_000; // the judge was held up
    const { facts } = await judgeAndRecord(gate, COUNTED, { stream: 'stream', state: null, now: readAt }, (_, at) => {
      times.push(at);
      return [draftAt('late', at)];
    });
    expect(times).toEqual([readAt, await gate.now()]);
    expect(facts[0]?.at).toBe(await gate.now());
  });

  it('that the gate never takes ends in an answer', async () => {
    gate.meanwhile = () => {
      gate.clock += 60_000;
    };
    await expect(judged(accepting('held up'))).rejects.toMatchObject({ code: 'stale-version' });
    expect(gate.facts).toEqual([]);
  });
});

/** Has what all judges ask come to the gate, and its answers to them, in whatever order a schedule says. */
const scheduled = (scheduler: fc.Scheduler): Gate => ({
  now: () => gate.now(),
  async record(request) {
    await scheduler.schedule(Promise.resolve());
    const answer = await gate.record(request);
    await scheduler.schedule(Promise.resolve());
    return answer;
  },
});

async function inAnyOrder(property: (through: Gate, run: () => Promise<void>) => Promise<void>): Promise<void> {
  await fc.assert(
    fc
      .asyncProperty(fc.scheduler(), async (scheduler) => {
        await property(scheduled(scheduler), () => scheduler.waitIdle());
        expectSound(gate);
      })
      .beforeEach(() => {
        gate = new MemoryGate();
      }),
  );
}

describe('judges at once, in any order', () => {
  const NAMES = ['a', 'b', 'c', 'd', 'e', 'f'];

  it('are all recorded where the stream accepts them all, each one’s facts together', async () => {
    await inAnyOrder(async (through, run) => {
      const all = Promise.all(NAMES.map((cause, index) => judged(accepting(cause, 1 + (index % 3)), through)));
      await run();
      const answers = await all;
      expect(gate.facts).toHaveLength(12);
      for (const { state, facts } of answers) {
        const from = (facts[0]?.version ?? 0) - 1;
        expect(facts).toEqual(gate.facts.slice(from, from + facts.length));
        expect(new Set(facts.map(({ cause }) => cause)).size).toBe(1);
        expect(state.version).toBe(facts.at(-1)?.version);
      }
    });
  });

  it('are one who decides, and others who are told by whom', async () => {
    await inAnyOrder(async (through, run) => {
      const all = Promise.allSettled(NAMES.map((cause) => judged(deciding(cause), through)));
      await run();
      const answers = await all;
      expect(gate.facts).toHaveLength(1);
      const told = answers.flatMap((answer) => (answer.status === 'rejected' ? [answer.reason] : []));
      expect(told).toHaveLength(NAMES.length - 1);
      for (const reason of told)
        expect(reason).toMatchObject({ code: 'already-decided', details: { last: causes()[0] } });
    });
  });

  it('with one cause record once, and answer the same, whatever others record between', async () => {
    await inAnyOrder(async (through, run) => {
      const same = [1, 2, 3].map(() => judged(accepting('same', 2), through));
      const others = ['x', 'y'].map((cause) => judged(accepting(cause), through));
      const all = Promise.all([...same, ...others]);
      await run();
      const [first, second, third] = await all;
      expect([second, third]).toEqual([first, first]);
      expect(causes().toSorted()).toEqual(['same', 'same', 'x', 'y']);
    });
  });

  it('find what was recorded where its answer was lost', async () => {
    await inAnyOrder(async (through, run) => {
      const lost = judged(accepting('lost'), {
        ...through,
        record: async (request) => {
          await through.record(request);
          throw new Error('killed');
        },
      });
      const others = ['x', 'y'].map((cause) => judged(accepting(cause), through));
      const all = Promise.allSettled([lost, ...others]);
      await run();
      await all;
      // Where it was behind nothing of it is in the log yet; where it was recorded the repeat finds it.
      const again = judged(accepting('lost'), through);
      await run();
      expect((await again).facts).toMatchObject([{ cause: 'lost' }]);
      expect(causes().filter((cause) => cause === 'lost')).toHaveLength(1);
    });
  });
});

it('whatever others record meanwhile and however clocks go, facts stand once, in order, and not before the last', async () => {
  const interference = fc.record({ others: fc.nat({ max: 3 }), jump: fc.integer({ min: 0, max: 20_000 }) });
  await fc.assert(
    fc.asyncProperty(
      fc.array(interference, { maxLength: 12 }),
      fc.integer({ min: -4_000, max: 4_000 }),
      async (plan, ahead) => {
        gate = new MemoryGate();
        gate.append(draftAt('before', new Date(gate.clock + ahead).toISOString()));
        const left = [...plan];
        gate.meanwhile = () => {
          const { others, jump } = left.shift() ?? { others: 0, jump: 0 };
          gate.clock += jump;
          const at = [new Date(gate.clock).toISOString(), gate.facts.at(-1)?.at ?? ''].toSorted()[1] as Instant;
          for (let n = 0; n < others; n += 1) gate.append(draftAt(`other-${gate.facts.length}`, at));
        };
        const { facts, state } = await judged(accepting('mine', 2));
        expect(facts).toEqual(gate.facts.filter(({ cause }) => cause === 'mine'));
        expect(facts).toHaveLength(2);
        expect(state).toEqual({ version: gate.facts.length, last: gate.facts.at(-1) });
        expect(Math.abs(Date.parse(facts[0]?.at ?? '') - gate.clock)).toBeLessThanOrEqual(5_000);
        expectSound(gate);
      },
    ),
  );
});
