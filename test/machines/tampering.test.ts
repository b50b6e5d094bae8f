import { describe, expect, it } from 'vitest';
import { evolve, fold } from '../../machines/assignment/fold.ts';
import { namedSteps } from '../../machines/assignment/steps.ts';
import { ImpossibleHistory } from '../../machines/errors.ts';
import { FACT_OF, type Fact, TIMER_FACTS } from '../../machines/facts.ts';
import { cast, EVERY_PROCEDURE, example, OTHER_CANDIDATE, perform, recorded, walkTo } from './cast.ts';

const named = EVERY_PROCEDURE.map((each) => [each.chart, each] as const);

/** Types that no vocabulary has: XState acts on some of them of its own accord. */
const FOREIGN = ['', 'approve', 'xstate.stop', 'xstate.init', 'xstate.error.actor.x', '*', 'toString'];
const TYPES = [...Object.values(FACT_OF), ...TIMER_FACTS, ...FOREIGN] as Fact['type'][];

const impossible = (facts: readonly unknown[]) =>
  expect(() => fold(facts as readonly Fact[])).toThrow(ImpossibleHistory);
const changed = (facts: readonly Fact[], at: number, by: Record<string, unknown>) =>
  facts.map((fact, index) => (index === at ? { ...fact, ...by } : fact));
/** The same facts, numbered as if they were all there are. */
const renumbered = (facts: readonly Fact[]) => facts.map((fact, index) => ({ ...fact, version: index + 1 }));

describe.each(named)('a completed %s', (chart, each) => {
  const { facts } = walkTo(cast(each));
  const places = facts.map((fact, index) => ({ fact, index }));
  // What came before a change folds as ever: start there, once for all changes.
  const before = places.map(({ index }) => fold(facts.slice(0, index)));
  const impossibleFrom = (index: number, rest: readonly unknown[]) =>
    expect(() => (rest as readonly Fact[]).reduce(evolve, before[index] ?? null)).toThrow(ImpossibleHistory);
  const impossibleWith = (index: number, by: Record<string, unknown>) =>
    impossibleFrom(index, changed(facts.slice(index), 0, by));
  const renumberedFrom = (index: number, rest: readonly Fact[]) =>
    rest.map((fact, after) => ({ ...fact, version: index + after + 1 }));

  it('folds as it was recorded', () => {
    expect(fold(facts)?.chart.procedure.chart).toBe(chart);
  });

  it('folds with no fact called otherwise', () => {
    for (const { fact, index } of places)
      for (const type of TYPES) if (type !== fact.type) impossibleWith(index, { type });
  });

  it('folds with no fact at another step', () => {
    const steps = [...namedSteps(each).map(({ key }) => key), '', 'completed'];
    for (const { fact, index } of places)
      for (const step of steps) if (step !== fact.step) impossibleWith(index, { step });
  });

  it('folds with no fact from another position, from none, or by nobody', () => {
    for (const { fact, index } of places) {
      impossibleWith(index, { by: null });
      for (const position of ['another', fact.by?.position === null ? '' : null])
        impossibleWith(index, { by: { ...fact.by, position } });
    }
  });

  it('folds with no other person in the assignee’s place', () => {
    for (const { fact, index } of places)
      if (fact.by?.position === null) impossibleWith(index, { by: { ...fact.by, person: 'another' } });
  });

  it('folds in no other order, numbered as it was or anew', () => {
    for (const { fact, index } of places.slice(1)) {
      const swapped = [fact, facts[index - 1] as Fact, ...facts.slice(index + 1)];
      impossibleFrom(index - 1, swapped);
      impossibleFrom(index - 1, renumberedFrom(index - 1, swapped));
      impossibleWith(index, { version: fact.version + 1 });
      impossibleWith(index, { version: fact.version - 1 });
    }
    impossibleWith(0, { version: 0 });
  });

  it('folds with no fact dropped before the last, none told twice, none after the end', () => {
    for (const { fact, index } of places) {
      const twice = [fact, fact, ...facts.slice(index + 1)];
      impossibleFrom(index, twice);
      impossibleFrom(index, renumberedFrom(index, twice));
      const dropped = facts.slice(index + 1);
      if (dropped.length === 0) continue;
      impossibleFrom(index, dropped);
      impossibleFrom(index, renumberedFrom(index, dropped));
    }
  });

  it('folds with no fact of another stream', () => {
    for (const { index } of places) impossibleWith(index, { stream: 'assignment-2' });
  });
});

describe('a history is impossible', () => {
  const play = walkTo(cast(example('appointment-cross-agency')));
  const at = (type: Fact['type']) => play.facts.findIndex((fact) => fact.type === type);
  const fact = (type: Fact['type']) => play.facts[at(type)] as Fact;

  it('that does not say its chart', () => {
    impossible(changed(play.facts, 0, { data: {} }));
  });

  it('whose request leaves out its contents, or whose refusal has no reason', () => {
    impossible(changed(play.facts, 0, { typed: null }));
    const asked = walkTo(cast(example('appointment-cross-unit')), 'home-rater-approve');
    impossible(changed(perform(asked, 'refuse').facts, 1, { typed: { fields: ['note'], hash: 'f' } }));
  });

  it('that names nobody, somebody unlisted, or an empty list', () => {
    impossible(changed(play.facts, at('appointed'), { data: {} }));
    impossible(changed(play.facts, at('appointed'), { data: { ...fact('appointed').data, assignee: 'unlisted' } }));
    impossible(changed(play.facts, at('availability-answered'), { data: { candidates: [] } }));
    impossible(changed(play.facts, at('availability-answered'), { data: { candidates: [OTHER_CANDIDATE] } }));
  });

  it('whose assignee is exchanged after the letter, or who decides on it themselves', () => {
    impossible(changed(play.facts, at('appointed'), { data: { assignee: OTHER_CANDIDATE } }));
    const { by } = fact('appointed');
    impossible(changed(play.facts, at('appointed'), { by: { ...by, person: 'person:assignee' } }));
    impossible(
      changed(play.facts, at('instructed'), { by: { ...fact('instructed').by, person: play.facts[0]?.by?.person } }),
    );
  });

  it('and says which fact it is that cannot be', () => {
    const broken = changed(play.facts, 2, { step: 'home-rater-approve' });
    expect(() => fold(broken)).toThrow('assignment-1 version 3 (instructed): not acceptable in');
    expect(() => fold(broken)).toThrow(expect.objectContaining({ code: 'impossible-history', fact: broken[2] }));
  });
});

/** The chart cannot tell these: they are the transparency log's to prove. Written down so that nobody relies on more. */
describe('the chart alone cannot tell', () => {
  const play = walkTo(cast(example('appointment-cross-unit')));
  const folds = (facts: readonly unknown[]) => expect(fold(facts as readonly Fact[])).not.toBeNull();

  it('a cut-off end', () => {
    folds(play.facts.slice(0, -1));
  });

  it('an acceptance called a return, where a reason stands beside it and nothing follows', () => {
    const typed = { fields: ['reason'], hash: 'f' };
    folds(changed(play.facts, play.facts.length - 1, { type: 'returned', typed }));
  });

  it('another holder of the same position, another delegation, cause, article, hash or id', () => {
    const by = { person: 'another', position: 'home.rater', delegation: 'plt' };
    folds(changed(play.facts, 1, { by, id: 'x', cause: 'x', basis: [], typed: { fields: [], hash: 'x' } }));
  });

  it('another hour, or a letter with other copies', () => {
    folds(changed(play.facts, 3, { at: '2020-01-01T00:00:00.000Z', data: {} }));
  });

  it('a reminder that is left out, or a whole round of return and report', () => {
    const asked = walkTo(cast(example('appointment-cross-unit')), 'home-rater-approve');
    const due = { type: 'reminder-due', step: 'home-rater-approve', at: '2026-09-01T00:00:00.000Z', by: null } as const;
    const reminded = walkTo(recorded(asked, [{ ...due, cause: 't', basis: [], data: {}, typed: null }]));
    folds(renumbered(reminded.facts.filter(({ type }) => type !== 'reminder-due')));
    const again = walkTo(
      perform(perform(walkTo(cast(example('voluntary-in-unit')), 'section-head-review'), 'return'), 'report'),
    );
    const returned = again.facts.findIndex(({ type }) => type === 'returned');
    folds(renumbered(again.facts.filter((_, index) => index !== returned && index !== returned + 1)));
  });
});
