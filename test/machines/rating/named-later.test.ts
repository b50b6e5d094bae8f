import { describe, expect, it } from 'vitest';
import { contextOf } from '../../../machines/assignment/fold.ts';
import { standing } from '../../../machines/assignment/standing.ts';
import type { FactData, RatedInstead } from '../../../machines/facts.ts';
import { allProcedures, procedure } from '../../../machines/procedure.ts';
import type { Procedure } from '../../../machines/procedure-types.ts';
import { namingIn } from '../../../machines/rating/naming.ts';
import { raterSeat } from '../../../machines/rating/rater-seat.ts';
import { openingAt } from '../../../machines/rating/seated.ts';
import { cast, judge, type Play, recorded, waiting, walkTo } from '../cast.ts';

const crossUnit = procedure({
  regulation: 'probolinggo-88-2024',
  unitType: 'administrator-rates-and-heads',
  route: 'appointment-cross-unit',
  form: 'individual',
});
const HIGHER: RatedInstead = {
  seat: 'home.rater',
  position: 'the high leader',
  basis: ['Probolinggo Lamp. II.B.1.b.2)'],
  interpretation: null,
};

/** The step that names the person, its fact saying more than was judged. */
function named(play: Play, more: FactData): Play {
  const drafts = judge(play, play.procedure.steps.find(({ names }) => names === 'assignee')?.act ?? 'approve');
  return recorded(
    play,
    drafts.map((draft, index) => (index === 0 ? { ...draft, data: { ...draft.data, ...more } } : draft)),
  );
}
const beforeNaming = () => walkTo(cast(crossUnit), 'home-unit-head-recommend');

describe('a person named later whom another than the unit’s rater rates', () => {
  it('has the rest of the rater’s steps wait for the other, and nobody else’s', () => {
    const play = named(beforeNaming(), { ratedInstead: HIGHER });
    expect(waiting(play)).toBe('home-rater-issue-letter');
    if (!play.assignment) throw new Error('it has begun');
    expect(standing(play.assignment).acts[0]).toMatchObject({ actor: 'home.rater', position: 'the high leader' });
    const { seats, ratedInstead } = contextOf(play.assignment).opening;
    expect(ratedInstead).toEqual(HIGHER);
    expect(seats).toEqual({ ...play.opening.seats, 'home.rater': 'the high leader' });
    expect(() => judge(play, 'issue-letter', { person: 'person:holder of home.rater' })).not.toThrow();
  });

  it('may be refused by the one who rates instead and had no say yet, with a reason; by the other no more', () => {
    const moved = named(beforeNaming(), { ratedInstead: HIGHER });
    if (!moved.assignment) throw new Error('it has begun');
    expect(standing(moved.assignment).acts.map(({ act }) => act)).toContain('refuse');
    const refuse = (play: Play, typed: object) => judge(play, 'refuse', { person: 'person:other', typed });
    expect(() => refuse(moved, {})).toThrow('reason-required');
    expect(refuse(moved, { reason: 'Beban kerja' })).toMatchObject([
      { type: 'refused', by: { position: 'the high leader' }, step: 'home-rater-issue-letter' },
    ]);
    const unmoved = named(beforeNaming(), {});
    if (!unmoved.assignment) throw new Error('it has begun');
    expect(standing(unmoved.assignment).acts.map(({ act }) => act)).not.toContain('refuse');
    expect(() => refuse(unmoved, { reason: 'Beban kerja' })).toThrow('not-your-act');
  });

  it('leaves on record who sat there before', () => {
    const play = named(beforeNaming(), { ratedInstead: HIGHER });
    const { length } = play.facts;
    expect(openingAt(play.facts, length - 1).seats['home.rater']).toBe(play.opening.seats['home.rater']);
    expect(openingAt(play.facts, length).seats['home.rater']).toBe('the high leader');
  });

  it('moves no other seat: a fact that would is not possible', () => {
    const forged = { ...HIGHER, seat: 'owner.unit-head' as 'owner.rater' };
    expect(() => named(beforeNaming(), { ratedInstead: forged })).toThrow(/not acceptable/);
  });

  it('moves none where no text chooses the rater by person', () => {
    const dairi = procedure({
      regulation: 'dairi-18-2024',
      unitType: 'administrator-rates-and-heads',
      route: 'appointment-cross-unit',
      form: 'individual',
    });
    const before = walkTo(cast(dairi), 'home-unit-head-recommend');
    for (const seat of ['owner.rater', 'home.rater'] as const)
      expect(() => named(before, { ratedInstead: { ...HIGHER, seat } })).toThrow(/not acceptable/);
  });

  it('is not moved by a fact that names nobody', () => {
    const play = walkTo(cast(crossUnit), 'assignee-receive');
    const drafts = judge(play, 'receive').map((draft) => ({ ...draft, data: { ...draft.data, ratedInstead: HIGHER } }));
    expect(() => recorded(play, drafts)).toThrow(/not acceptable/);
  });
});

describe('what the recorder is asked', () => {
  it('is who rates the person whom a draft names, and who has had the seat so far', () => {
    const play = beforeNaming();
    const drafts = judge(play, 'recommend');
    expect(namingIn(play.opening, drafts)).toEqual({
      draft: 0,
      person: 'person:assignee',
      seat: 'home.rater',
      seats: play.opening.seats,
    });
    const { 'home.rater': _, ...offSystem } = play.opening.seats;
    expect(namingIn({ ...play.opening, seats: offSystem }, drafts)).toBeNull();
    expect(namingIn(play.opening, judge(walkTo(play, 'assignee-plan'), 'plan'))).toBeNull();
  });

  it('is nothing where no text chooses the rater by person, or the rater is the whole team’s', () => {
    const of = (key: Partial<Procedure>) => raterSeat(procedure({ ...crossUnit, ...key } as Procedure));
    expect(of({})).toBe('home.rater');
    expect(of({ regulation: 'dairi-18-2024' })).toBeNull();
    expect(of({ regulation: 'dairi-18-2024', route: 'appointment-cross-agency' })).toBe('home.rater');
    const inUnit = { regulation: 'surakarta-32-2023', unitType: 'administrator-rates-high-leader-heads' } as const;
    expect(of({ ...inUnit, route: 'appointment-in-unit' })).toBe('owner.rater');
    expect(of({ ...inUnit, route: 'appointment-in-unit', form: 'team' })).toBeNull();
  });
});

/** One command records all steps of a decision that one official holds: none of them may be a seat that it moves. */
it('no procedure has the rater act on in the decision that names the person', () => {
  for (const each of allProcedures()) {
    const seat = raterSeat(each);
    const naming = each.steps.findIndex(({ names }) => names === 'assignee');
    if (!seat || naming <= 0) continue;
    const after = each.steps.slice(naming + 1).filter(({ phase }) => phase === each.steps[naming]?.phase);
    expect(
      after.filter(({ actor, ofTeam }) => actor === seat && !ofTeam),
      each.chart,
    ).toEqual([]);
  }
});
