import { describe, expect, it } from 'vitest';
import { evolve } from '../../../machines/assignment/fold.ts';
import { roleOfFact } from '../../../machines/assignment/role-of-fact.ts';
import { standing } from '../../../machines/assignment/standing.ts';
import type { Fact } from '../../../machines/facts.ts';
import { procedure } from '../../../machines/procedure.ts';
import { REGULATIONS, type RegulationId } from '../../../machines/regulations/editions.ts';
import type { Award } from '../../../machines/vocabulary.ts';
import { type ReplayedStream, replayFact } from '../../../src/audit/replayed-stream.ts';
import { ASSIGNEE, cast, holderOf, judge, type Play, perform, personOf, walkTo } from '../cast.ts';
import { refusal } from '../refusal.ts';

const completed = (regulation: RegulationId): Play =>
  walkTo(
    cast(
      procedure({
        regulation,
        unitType: 'high-leader-rates-and-heads',
        route: 'appointment-cross-unit',
        form: 'individual',
      }),
    ),
  );

/** Whoever declared it complete. */
const judgeOf = (play: Play) =>
  personOf(play, play.procedure.steps[play.procedure.steps.length - 1]?.actor ?? 'assignee');
const propose = (play: Play, said: { award?: Award; person?: string; reason?: string } = {}) => {
  const { award, person = judgeOf(play), reason = 'Hasil jauh di atas target' } = said;
  return { award, person, typed: { reason } };
};
const AWARD_OF: Partial<Record<RegulationId, Award>> = { 'probolinggo-88-2024': 'training' };

describe('a completed task', () => {
  it.each(REGULATIONS)('is followed up under %s by an award and by a sanction, each by its article', (regulation) => {
    const award = AWARD_OF[regulation];
    let play = completed(regulation);
    const before = standing(play.assignment as never);
    expect(new Set(before.followUps.map(({ act }) => act))).toEqual(new Set(['propose-award', 'propose-sanction']));
    play = perform(play, 'propose-award', propose(play, award ? { award } : {}));
    play = perform(play, 'propose-sanction', propose(play));
    const [first, second] = play.facts.slice(-2) as [Fact, Fact];
    expect([first.type, second.type]).toEqual(['award-proposed', 'sanction-proposed']);
    for (const fact of [first, second]) {
      const role = roleOfFact(play.assignment?.chart as never, fact);
      expect(role).toMatchObject({ phase: 'follow-up', basis: fact.basis, interpretation: { id: expect.any(String) } });
      expect(fact.basis.length).toBeGreaterThan(0);
    }
    const after = standing(play.assignment as never);
    expect(after).toMatchObject({ status: 'completed', phase: null, step: null, acts: [], since: before.since });
    expect(after.followUps.map(({ act }) => act)).not.toContain('propose-sanction');
  });

  it('tells the assignee and the head of the home unit', () => {
    const play = completed('dairi-18-2024');
    const { assignment } = perform(play, 'propose-award', propose(play));
    expect(assignment?.actions).toMatchObject([
      { type: 'notify', params: { to: [{ person: ASSIGNEE }, { position: 'home.unit-head' }] } },
    ]);
  });

  it('has its follow-up proposed by whoever declared it complete, with a reason, and never by oneself', () => {
    const play = completed('dairi-18-2024');
    const of = (said: Parameters<typeof propose>[1]) =>
      refusal(() => judge(play, 'propose-award', propose(play, said)));
    expect(of({ reason: ' ' })).toMatchObject({ code: 'reason-required' });
    expect(of({ person: ASSIGNEE })).toMatchObject({ code: 'own-assignment' });
    // From which position one acts is not asked: the gate of the log finds that this person does not hold it.
    expect(of({ person: holderOf('home.unit-head') })).toEqual({ code: 'accepted' });
  });

  it('is proposed for each award once, by its own item, where the text lists them', () => {
    const play = completed('probolinggo-88-2024');
    expect(refusal(() => judge(play, 'propose-award', propose(play)))).toMatchObject({
      code: 'award-required',
      basis: expect.arrayContaining(['Probolinggo Ps.17(2)a', 'Probolinggo Ps.17(2)c']),
    });
    const once = perform(play, 'propose-award', propose(play, { award: 'training' }));
    expect(once.facts.at(-1)).toMatchObject({
      basis: ['Probolinggo Ps.17(1)d', 'Probolinggo Ps.17(2)', 'Probolinggo Ps.17(2)c'],
      data: { followUp: { chart: 'probolinggo-88-2024/follow-up@1', award: 'training' } },
    });
    expect(refusal(() => judge(once, 'propose-award', propose(play, { award: 'training' })))).toMatchObject({
      code: 'already-proposed',
    });
    expect(refusal(() => judge(once, 'propose-award', propose(play, { award: 'certificate' })))).toEqual({
      code: 'accepted',
    });
  });

  it('gets no award that its text does not list', () => {
    const play = completed('langsa-48-2024');
    expect(refusal(() => judge(play, 'propose-award', propose(play, { award: 'certificate' })))).toMatchObject({
      code: 'award-not-listed',
      basis: ['Langsa Ps.19 d'],
    });
  });
});

describe('what is not complete', () => {
  it('is not followed up: neither on its way nor where it ended otherwise', () => {
    const play = walkTo(cast(completed('dairi-18-2024').procedure), 'assignee-report');
    expect(refusal(() => judge(play, 'propose-award', propose(play)))).toMatchObject({ code: 'act-not-available' });
    const cancelled = perform(play, 'cancel');
    expect(standing(cancelled.assignment as never).followUps).toEqual([]);
    expect(refusal(() => judge(cancelled, 'propose-sanction', propose(play)))).toMatchObject({
      code: 'act-not-available',
    });
  });
});

describe('the history of a follow-up', () => {
  const play = completed('probolinggo-88-2024');
  const whole = perform(play, 'propose-award', propose(play, { award: 'certificate' }));
  const proposal = whole.facts.at(-1) as Fact;
  const problems = (facts: readonly Fact[]) => {
    let stream: ReplayedStream | null = null;
    try {
      for (const fact of facts) stream = replayFact(stream, fact);
      return [];
    } catch (error) {
      return [(error as Error).message];
    }
  };

  it('is accepted by the audit', () => expect(problems(whole.facts)).toEqual([]));

  it.each<[string, Partial<Fact>]>([
    ['a forged proposer', { by: { person: 'p', position: 'home.rater', delegation: null } }],
    ['an award of no item', { data: { followUp: { chart: 'probolinggo-88-2024/follow-up@1', award: null } } }],
    ['the chart of another text', { data: { followUp: { chart: 'langsa-48-2024/follow-up@1', award: null } } }],
    [
      'a chart that nobody published',
      { data: { followUp: { chart: 'probolinggo-88-2024/follow-up@9', award: null } } },
    ],
    ['no chart', { data: {} }],
    ['an event of XState’s own', { type: 'xstate.stop' as Fact['type'], basis: [] }],
    ['no reason', { typed: null }],
    ['another article', { basis: ['Probolinggo Ps.17(3)'] }],
    ['a gap', { version: proposal.version + 1 }],
    ['an act of the assignment itself', { type: 'returned', step: 'high-leader-complete' }],
  ])('is refused by the audit with %s', (_, changed) => {
    expect(problems([...play.facts, { ...proposal, ...changed }])).toHaveLength(1);
  });

  it('cannot stand before the end, nor twice', () => {
    expect(() => evolve(walkTo(cast(play.procedure), 'assignee-report').assignment, proposal)).toThrow();
    const again = { ...proposal, version: proposal.version + 1, id: 'again' };
    expect(() => evolve(whole.assignment, again)).toThrow(/not acceptable/);
  });
});
